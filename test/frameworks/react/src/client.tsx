import 'article-elements/faq-list';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.js';

const root = document.getElementById('root')!;
// What a server has rendered stays as it is: React looks at nothing inside.
const app = <App rendered="" />;
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);

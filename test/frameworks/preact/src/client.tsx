import 'article-elements/faq-list';
import {hydrate, render} from 'preact';
import {App} from './App.js';

const root = document.getElementById('root')!;
// What a server has rendered stays as it is: Preact looks at nothing inside.
const start = root.hasChildNodes() ? hydrate : render;
start(<App rendered="" />, root);

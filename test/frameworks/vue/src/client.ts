import 'article-elements/faq-list';
import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const root = document.getElementById('root')!;
// What a server has rendered stays as it is: Vue looks at nothing inside.
const create = root.hasChildNodes() ? createSSRApp : createApp;
create(App, {rendered: ''}).mount(root);

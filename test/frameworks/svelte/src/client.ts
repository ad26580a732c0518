import 'article-elements/faq-list';
import {hydrate, mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('root')!;
// What a server has rendered stays as it is: Svelte asks only that there is something.
const start = target.hasChildNodes() ? hydrate : mount;
start(App, {target, props: {rendered: ' '}});

import {readFileSync, writeFileSync} from 'node:fs';
import {renderElement} from 'article-elements/render';
import {render} from 'svelte/server';
import App from './App.svelte';

const rendered = await renderElement('faq-list', 'faq:\n  - question: Who wrote this?\n    answer: A server.\n');
const {body} = render(App, {props: {rendered}});

const page = readFileSync('dist/client/index.html', 'utf8');
writeFileSync(
  'dist/client/server.html',
  page.replace('<main id="root">', (start) => start + body),
);

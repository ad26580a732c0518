import {readFileSync, writeFileSync} from 'node:fs';
import {renderElement} from 'article-elements/render';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

const rendered = await renderElement('faq-list', 'faq:\n  - question: Who wrote this?\n    answer: A server.\n');
const html = await renderToString(createSSRApp(App, {rendered}));

const page = readFileSync('dist/client/index.html', 'utf8');
writeFileSync(
  'dist/client/server.html',
  page.replace('<main id="root">', (start) => start + html),
);

import {readFileSync, writeFileSync} from 'node:fs';
import {renderElement} from 'article-elements/render';
import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './App.js';

const rendered = await renderElement('faq-list', 'faq:\n  - question: Who wrote this?\n    answer: A server.\n');
const html = renderToString(() => <App rendered={rendered} />);

const page = readFileSync('dist/client/index.html', 'utf8');
writeFileSync(
  'dist/client/server.html',
  page.replace('<main id="root">', (start) => `${generateHydrationScript()}${start}${html}`),
);

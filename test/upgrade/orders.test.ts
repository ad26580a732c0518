import {after, before, describe, it} from 'node:test';
import {closeChromium} from '../helpers/chromium.js';
import type {Answer} from '../helpers/server.js';
import {
  assertTakenOver,
  page,
  renderArticle,
  renderElement,
  scripts,
  seed,
  seeStill,
  visit,
  type Seen,
} from './pages.js';

/** What servers have rendered, each as the body of a page. */
const bodies: Record<string, () => Promise<string>> = {
  sections: async () =>
    (
      await Promise.all([
        renderElement('faq-list', seed),
        renderElement('competitor-table', seed),
        renderElement('tech-timeline', seed),
        renderElement(
          'data-section',
          {
            plan: [
              {name: 'A', date: '2026-01'},
              {name: 'B', date: '2026-02'},
            ],
          },
          {attributes: {field: 'plan'}},
        ),
        renderElement('concept-list', seed, {format: 'markdown'}),
      ])
    ).join('<p>Between</p>'),
  'a whole article': () => renderArticle(seed),
  'an article without a title, with today in its timeline': () =>
    renderArticle({
      timeline: [
        {name: 'Long ago', date: '2020'},
        {name: 'Far away', date: '2090'},
      ],
      faq: [{question: 'Why?', answer: 'Because.'}],
      some_value: 'x',
    }),
};

/** A page in pieces: the first ends in the middle of a view, another in the middle of the data. */
function inPieces(html: string): Answer {
  const view = html.indexOf('</template>') - 400;
  const data = html.indexOf('type="application/json"') + 200;
  const cuts = [0, view, data, html.lastIndexOf('</template>') - 200, html.length].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => html.slice(cuts[index], end));
  return {type: 'text/html; charset=utf-8', trickle: {pieces, every: 150}};
}

for (const [name, render] of Object.entries(bodies)) {
  describe(`the upgrade of ${name}`, () => {
    let body: string;
    const still = new Map<number, Seen>();

    before(async () => {
      body = await render();
      for (const width of [1280, 390]) still.set(width, await seeStill(page({body}), {width}));
    });
    after(closeChromium);

    for (const [script, tag] of Object.entries(scripts)) {
      it(`keeps everything as it is with ${script} before it`, async () => {
        await using visited = await visit(page({head: tag, body}));
        assertTakenOver(visited, still.get(1280)!);
      });

      it(`keeps everything as it is with ${script} after it, on a phone`, async () => {
        await using visited = await visit(page({body: body + tag}), {width: 390});
        assertTakenOver(visited, still.get(390)!);
      });

      it(`keeps everything as it is while it comes in pieces, after ${script}`, async () => {
        await using visited = await visit(inPieces(page({head: tag, body})));
        assertTakenOver(visited, still.get(1280)!);
      });
    }

    it('keeps everything as it is when the script comes long after it', async () => {
      await using visited = await visit(page({body}), {
        act: async (tab) => {
          await tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 600))`);
          await tab.evaluate(`import('/cdn/article-elements.js')`);
        },
      });
      assertTakenOver(visited, still.get(1280)!);
    });
  });
}

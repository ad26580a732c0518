import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeChromium} from '../helpers/chromium.js';
import {assertTakenOver, page, renderArticle, renderElement, scripts, seed, seeStill, visit} from './pages.js';

const faq = {
  faq: [
    {question: 'Why?', answer: 'Because.'},
    {question: 'When?', answer: 'Soon.'},
    {question: 'Who?', answer: 'All.'},
  ],
};
const json = (data: unknown, attributes = 'type="application/json"') =>
  `<script ${attributes}>${JSON.stringify(data)}</script>`;
const elsewhere = {data: 'elsewhere'} as const;
const module = scripts['a module'];

describe('what a server has rendered', () => {
  after(closeChromium);

  const sources: Record<string, () => Promise<string>> = {
    'a script before it': async () =>
      json(faq, 'type="application/json" id="data"') +
      (await renderElement('faq-list', faq, {attributes: {for: 'data'}})),
    'a script after it': async () =>
      (await renderElement('faq-list', faq, {attributes: {for: 'data'}})) +
      json(faq, 'type="application/json" id="data"'),
    'the article around it': async () =>
      `<article-data>${json(faq)}${await renderElement('faq-list', faq, elsewhere)}</article-data>`,
    'the page’s JSON-LD': async () => {
      const graph = {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: faq.faq.map(({question, answer}) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: {'@type': 'Answer', text: answer},
        })),
      };
      return json(graph, 'type="application/ld+json"') + (await renderElement('faq-list', graph, elsewhere));
    },
    'a file': () => renderElement('faq-list', faq, {attributes: {src: '/faq.json'}}),
    'nowhere at all': () => renderElement('faq-list', faq, elsewhere),
  };
  for (const [source, render] of Object.entries(sources)) {
    for (const [when, parts] of [
      ['before', (body: string) => ({head: scripts['a classic script'], body})],
      ['after', (body: string) => ({body: body + module})],
    ] as const) {
      it(`stays as it is where its data is in ${source}, with a script ${when} it`, async () => {
        const html = page(parts(await render()));
        const options = {answers: {'/faq.json': {body: JSON.stringify(faq), delay: 200}}};
        await using visited = await visit(html, options);
        assertTakenOver(visited, await seeStill(html, options));
      });
    }
  }

  for (const when of ['before', 'after']) {
    it(`stays as it is where a script sets its data ${when} it is an element`, async () => {
      const body = await renderElement('faq-list', faq, elsewhere);
      const load = `import('/cdn/article-elements.js')`;
      const set = `document.querySelector('faq-list').article = ${JSON.stringify(faq)}`;
      await using visited = await visit(page({body}), {
        act: async (tab) => {
          await tab.evaluate(when === 'before' ? `${set}; ${load}` : `${load}.then(() => { ${set}; })`);
        },
      });
      assertTakenOver(visited, await seeStill(page({body})));
    });
  }

  it('gives way, quietly and once, to other data', async () => {
    const other = {faq: [{question: 'New?', answer: 'Yes.'}]};
    const body = json(other, 'type="application/json" id="data"');
    const served = await renderElement('faq-list', faq, {attributes: {for: 'data'}});
    await using visited = await visit(page({body: body + served + module}));
    const {seen, problems} = visited;
    assert.equal(seen.text, 'BeforeQuestions and answersNew?Yes. Copy link After');
    assert.deepEqual([seen.served, problems], [0, []]);
  });

  it('comes to speak the language of the page', async () => {
    const body = (await renderElement('faq-list', faq)) + module;
    await using visited = await visit(page({body, language: 'de'}));
    assert.match(visited.seen.text, /Alle öffnen/);
    assert.deepEqual([visited.seen.made, visited.problems], [0, []]);
  });

  it('keeps the language that it was rendered in where the page has another', async () => {
    const html = page({body: (await renderElement('tech-timeline', seed, {language: 'fr'})) + module});
    await using visited = await visit(html);
    assertTakenOver(visited, await seeStill(html));
    assert.match(visited.seen.text, /Chronologie|Étapes|en cours/);
  });

  it('comes to have the level of headings of its place', async () => {
    const body = `<h2>Page</h2><h3>Section</h3>${await renderElement('faq-list', faq)}${module}`;
    await using visited = await visit(page({body}));
    const levels = `[...document.querySelector('faq-list').shadowRoot.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.localName).join()`;
    assert.equal(await visited.page.evaluate(levels), 'h4,h5,h5,h5');
    assert.deepEqual(visited.problems, []);
    assert.ok(visited.seen.served > 0);
  });

  it('leaves no hole where a picture could not be loaded before the script came', async () => {
    const data = {title: 'T', image: {url: '/none.png', caption: 'The bridge'}};
    const body = await renderElement('article-header', data);
    const pictures = `document.querySelector('article-header').shadowRoot.querySelectorAll('img').length`;
    await using visited = await visit(page({body}), {
      act: async (tab) => {
        await tab.waitForFunction(`document.querySelector('article-header').shadowRoot.querySelector('img').complete`);
        assert.equal(await tab.evaluate(pictures), 1);
        await tab.evaluate(`import('/cdn/article-elements.js')`);
      },
    });
    assert.equal(await visited.page.evaluate(pictures), 0);
    assert.match(visited.seen.text, /The bridge/);
  });

  describe('with its data inside', () => {
    const data = {
      competitors: [
        {name: 'Bun', speed: 3, website: 'https://bun.sh/'},
        {name: 'Deno', speed: 2, website: 'https://deno.com/'},
      ],
    };
    const listen = `<script>addEventListener('article-load', ({data}) => (window.loaded = data))</script>`;
    // The library's own parser makes maps without a prototype.
    const isParsed = 'Object.getPrototypeOf(loaded) === null';
    const links = `[...document.querySelector('competitor-table').shadowRoot.querySelectorAll('a')].map((link) => link.href).join()`;

    it('is not read again', async () => {
      const html = page({head: listen, body: (await renderElement('competitor-table', data)) + module});
      await using visited = await visit(html);
      assertTakenOver(visited, await seeStill(html));
      assert.equal(await visited.page.evaluate(isParsed), false);
      assert.match(String(await visited.page.evaluate(links)), /deno\.com/);
    });

    it('is read like any other where that has been changed since', async () => {
      const served = await renderElement('competitor-table', data);
      const changed = served.replaceAll(/"url":"https:\/\/deno.com\/"/g, '"url":"javascript:alert(1)"');
      assert.notEqual(changed, served);
      await using visited = await visit(page({head: listen, body: changed + module}));
      assert.equal(await visited.page.evaluate(isParsed), true);
      assert.doesNotMatch(String(await visited.page.evaluate(links)), /deno|javascript/);
    });

    it('is read like any other where it is not the server that has written it', async () => {
      const served = await renderElement('competitor-table', data);
      const own = served.replace(' data-read>', '>');
      assert.notEqual(own, served);
      await using visited = await visit(page({head: listen, body: own + module}));
      assert.equal(await visited.page.evaluate(isParsed), true);
      assert.match(String(await visited.page.evaluate(links)), /deno\.com/);
    });

    it('is read where it is no JSON any more', async () => {
      const served = await renderElement('competitor-table', data);
      await using visited = await visit(page({body: served.replace('</script>', ',</script>') + module}));
      assert.match(visited.seen.text, /Bun.*Deno/);
      assert.ok(!visited.problems.some((problem) => problem.startsWith('uncaught')), visited.problems.join());
    });
  });

  it('keeps its styles, and gets them where a policy has refused those', async () => {
    const served = await renderElement('faq-list', faq);
    const styles = `(() => {
      const {shadowRoot} = document.querySelector('faq-list');
      const rules = (sheets) => [...sheets].reduce((sum, {cssRules}) => sum + cssRules.length, 0);
      return [rules(shadowRoot.styleSheets), rules(shadowRoot.adoptedStyleSheets) > 20, getComputedStyle(shadowRoot.querySelector('summary')).display].join(' ');
    })()`;
    const html = page({body: served + module});
    await using kept = await visit(html);
    assert.match(String(await kept.page.evaluate(styles)), /^[1-9]\d* false flex$/);
    const headers = {'Content-Security-Policy': `style-src 'self'`};
    await using refused = await visit(html, {headers});
    assert.equal(await refused.page.evaluate(styles), '0 true flex');
  });

  it('comes to be of the reader’s day', async () => {
    const year = new Date().getFullYear();
    const data = {
      title: 'T',
      date_published: `${year - 3}-01-15`,
      timeline: [
        {name: 'One', date: `${year - 3}-01`},
        {name: 'Two', date: `${year - 1}-12-30`},
        {name: 'Three', date: `${year + 3}-01`},
      ],
    };
    const body = async (now: Date) =>
      (await renderElement('article-header', data, {now})) + (await renderElement('tech-timeline', data, {now}));
    const old = await body(new Date(Date.now() - 2 * 365 * 86_400_000));
    const today = await seeStill(page({body: await body(new Date())}));
    assert.notEqual((await seeStill(page({body: old}))).text, today.text);
    await using visited = await visit(page({body: old + module}));
    assert.equal(visited.seen.text, today.text);
    assert.deepEqual(visited.problems, []);
    assert.ok(visited.seen.served > 0);
  });

  it('keeps open what a reader has opened, and the focus where it is, before the script comes', async () => {
    const html = page({body: await renderArticle(seed)});
    const state = `(() => {
      const {shadowRoot} = document.querySelector('tech-article').shadowRoot.querySelector('faq-list');
      return [[...shadowRoot.querySelectorAll('details')].map(({open}) => open).join(), shadowRoot.activeElement?.localName].join(' ');
    })()`;
    let before: unknown;
    await using visited = await visit(html, {
      act: async (tab) => {
        await tab.evaluate(`{
          const {shadowRoot} = document.querySelector('tech-article').shadowRoot.querySelector('faq-list');
          shadowRoot.querySelectorAll('summary')[1].click();
          shadowRoot.querySelectorAll('summary')[1].focus();
        }`);
        before = await tab.evaluate(state);
        await tab.evaluate(`import('/cdn/article-elements.js')`);
      },
    });
    assert.match(String(before), /^false,true,.* summary$/);
    assert.equal(await visited.page.evaluate(state), before);
    assert.deepEqual([visited.seen.made, visited.problems], [0, []]);
  });

  it('shows Markdown, and a timeline inside of other data, as before', async () => {
    const data = {
      text_format: 'markdown',
      faq: [{question: 'Why **now**?', answer: 'Is *fast*, [see](https://bun.sh).\n\n- one\n- two\n\n`code`'}],
      plan: {
        phases: [
          {name: 'A', date: '2026-01', status: 'done'},
          {name: 'B', date: '2026-02', status: 'planned'},
        ],
      },
    };
    const sections = [
      await renderElement('faq-list', data),
      await renderElement('data-section', data, {attributes: {field: 'plan'}}),
      await renderElement('data-section', data, {attributes: {field: 'plan.phases'}}),
    ];
    const html = page({body: sections.join('') + module});
    await using visited = await visit(html);
    assertTakenOver(visited, await seeStill(html));
    assert.match(visited.seen.text, /one.*two.*code/);
  });
});

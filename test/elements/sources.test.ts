import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define.js';
import type {ArticleElement} from '../../src/base/article-element.js';
import {expectAccessible} from '../helpers/a11y.js';
import {fixture} from '../helpers/fixture.js';
import {eventually} from '../helpers/wait.js';

type Tag =
  | 'faq-list'
  | 'tech-timeline'
  | 'competitor-table'
  | 'mention-list'
  | 'tag-list'
  | 'concept-list'
  | 'implementation-list'
  | 'consideration-list';
type Shown = ArticleElement<{items: readonly unknown[]}>;

const terms = html`<dl>
  <dt>First</dt>
  <dd><strong>One</strong></dd>
  <dt>Second</dt>
  <dd>Two</dd>
</dl>`;
const list = html`<ul>
  <li>First</li>
  <li>Second</li>
</ul>`;

/** For each element its section, and the same as an author might have written it into the page. */
const cases: Record<Tag, {data: Record<string, unknown>; children: TemplateResult}> = {
  'faq-list': {
    data: {
      faq: [
        {question: 'First', answer: 'One'},
        {question: 'Second', answer: 'Two'},
      ],
    },
    children: terms,
  },
  'tech-timeline': {
    data: {migration_timeline: {a: {name: 'First', status: 'done'}, b: {name: 'Second', start_date: '2026-01'}}},
    children: html`<ol>
      <li>First</li>
      <li><time datetime="2026-01">January</time> Second</li>
    </ol>`,
  },
  'competitor-table': {
    data: {
      additional_context: {
        competition_landscape: [
          {name: 'First', speed: 'fast'},
          {name: 'Second', speed: 'slow'},
        ],
      },
    },
    children: html`<table>
      <tr>
        <th>Product</th>
        <th>Speed</th>
      </tr>
      <tr>
        <td>First</td>
        <td>fast</td>
      </tr>
      <tr>
        <td>Second</td>
        <td>slow</td>
      </tr>
    </table>`,
  },
  'mention-list': {
    data: {
      mentions: [
        {'@type': 'Organization', name: 'First', description: 'One'},
        {'@type': 'Organization', name: 'Second', description: 'Two'},
      ],
    },
    children: terms,
  },
  'tag-list': {data: {keywords: ['First', 'Second']}, children: list},
  'concept-list': {
    data: {
      technical_concepts: [
        {concept: 'First', description: 'One'},
        {concept: 'Second', description: 'Two'},
      ],
    },
    children: terms,
  },
  'implementation-list': {
    data: {
      implementation_areas: [
        {area: 'First', example_technologies: ['One']},
        {area: 'Second', example_technologies: ['Two']},
      ],
    },
    children: terms,
  },
  'consideration-list': {
    data: {additional_context: {ecosystem_considerations: ['First', 'Second']}},
    children: list,
  },
};

function element(tag: Tag, set: (element: Shown) => void = () => undefined): Shown {
  const created = document.createElement(tag) as unknown as Shown;
  set(created);
  return created;
}

function script(type: string, data: unknown, id = ''): HTMLScriptElement {
  return Object.assign(document.createElement('script'), {type, id, text: JSON.stringify(data)});
}

/** Two questions are the only thing of these that JSON-LD has words for; the others read it as their own data. */
function jsonLd(tag: Tag, data: Record<string, unknown>): Record<string, unknown> {
  return {'@context': 'https://schema.org', '@type': 'TechArticle', headline: tag, ...data};
}

/** Every way in which an element gets its data; each returns the element, in the page. */
const ways: Record<string, (tag: Tag, box: HTMLElement) => Promise<Shown> | Shown> = {
  'its property, set before it is in the page': (tag, box) => {
    const made = element(tag, (it) => (it.article = cases[tag].data));
    box.append(made);
    return made;
  },
  'its property, set afterwards': async (tag, box) => {
    const made = element(tag);
    box.append(made);
    await made.updateComplete;
    made.article = cases[tag].data;
    return made;
  },
  'its property, with only its own section': (tag, box) => {
    const [section] = Object.values(cases[tag].data);
    const made = element(tag, (it) => (it.article = section));
    box.append(made);
    return made;
  },
  'a file': (tag, box) => {
    const file = new Blob([JSON.stringify(cases[tag].data)]);
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response(file)).finally(() => (window.fetch = fetch));
    const made = element(tag, (it) => (it.src = `${tag}.json`));
    box.append(made);
    return made;
  },
  'a script inside': (tag, box) => {
    const made = element(tag, (it) => it.append(script('application/json', cases[tag].data)));
    box.append(made);
    return made;
  },
  'a script elsewhere': (tag, box) => {
    const made = element(tag, (it) => (it.for = `${tag}-data`));
    box.append(script('application/yaml', cases[tag].data, `${tag}-data`), made);
    return made;
  },
  'the article around it': (tag, box) => {
    const made = element(tag);
    const article = document.createElement('article-data');
    article.article = cases[tag].data;
    article.append(made);
    box.append(article);
    return made;
  },
  'the page’s JSON-LD': (tag, box) => {
    const made = element(tag);
    box.append(script('application/ld+json', jsonLd(tag, cases[tag].data)), made);
    return made;
  },
  'its children': async (tag, box) => {
    const source = await fixture<HTMLElement>(html`<div>${cases[tag].children}</div>`);
    const made = element(tag, (it) => it.append(source.firstElementChild!));
    box.append(made);
    return made;
  },
};

for (const tag of Object.keys(cases) as Tag[]) {
  describe(`<${tag}> gets its data from`, () => {
    for (const [way, attach] of Object.entries(ways)) {
      it(way, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const made = await attach(tag, box);
        const items = () => [...made.shadowRoot!.querySelectorAll('[part~=item]')];
        await eventually(() => items().length === 2);
        expect(items().map((item) => /First|Second/.exec(item.textContent)?.[0])).to.deep.equal(['First', 'Second']);
        // Markup among the children is markup, or gone, but never text.
        await eventually(() => !/<strong>|format/i.test(made.shadowRoot!.textContent));
        await expectAccessible(made);
      });
    }
  });
}

import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/article/article.js';
import type {ArticleElement} from '../../src/base/article-element.js';
import {readChildren} from '../../src/controllers/sources/read-children.js';
import {readFields} from '../../src/controllers/sources/read-fields.js';
import {renderLightArticle} from '../../src/render/light/article.js';
import {renderLight, type LightTag} from '../../src/render/light/light.js';
import {fixtureNames} from '../render/fixture-names.js';
import {eventually} from '../helpers/wait.js';

type Element_ = ArticleElement<unknown> & {field?: string | null};
type Reader = (input: unknown, element: Element_) => {readonly value: unknown; readonly issues: readonly unknown[]};

const tags: readonly LightTag[] = [
  'article-header',
  'topic-card',
  'tech-timeline',
  'competitor-table',
  'implementation-list',
  'consideration-list',
  'concept-list',
  'mention-list',
  'faq-list',
  'tag-list',
];

/** Fixtures with much in them that plain HTML has no word for. */
const various =
  'jsonld-article-with-everything competitors-cells competitors-groups-by-group timeline-ranges timeline-groups-and-nested ' +
  'timeline-facts faq-topics mentions-by-type considerations-by-category header-author-map header-image-and-link ' +
  'topic-plain-properties implementations-shapes concepts-in-groups hostile-text rest-keeps-order';

/** What an element shows: its tree in one order of attributes, and its text. */
function viewOf({shadowRoot}: Element_): string {
  const elements = [...shadowRoot!.querySelectorAll('*')].map(({localName, attributes}) => {
    const given = [...attributes].map(({name, value}) => (name === 'style' ? '' : ` ${name}=${value}`));
    return localName + given.sort().join('');
  });
  return [...elements, shadowRoot!.textContent].join('\n');
}

async function readerOf(tag: LightTag): Promise<Reader> {
  return (customElements.get(tag) as unknown as {loadReader(): Promise<Reader>}).loadReader();
}

/** Data, its pictures of other sites ones that are here: when a picture cannot be loaded is left to no network. */
async function load(path: string): Promise<unknown> {
  const text = await (await fetch(new URL(`../fixtures/${path}`, import.meta.url))).text();
  const picture = new URL('article-header/picture.svg', import.meta.url).href;
  return JSON.parse(text.replace(/https:[^"]*\.(png|jpg)/g, picture));
}

/** An element that is nowhere, with plain HTML inside. */
function elementWith(tag: LightTag, light: string): Element_ {
  const element = document.createElement(tag) as unknown as Element_;
  element.innerHTML = light;
  return element;
}

/** What an element finds in its children. */
function readBack(element: Element_, read: Reader): unknown {
  const found = [readFields(element), ...readChildren(element)].map((data) => read(data, element).value);
  return found.find((value) => Object.keys((value as {items?: object} | undefined)?.items ?? value ?? {}).length > 0);
}

/** Texts without white space at their ends, which nobody sees, and items without what is not shown, in any order. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || !value) return value;
  const {items, ...others} = value as {items?: {id?: string; rest?: unknown}[]};
  const entries = Object.entries(others).map(([key, inner]) => [key, shown(inner)] as const);
  const sorted = Array.isArray(items) && items[0]?.id !== undefined;
  const list = sorted ? items.map(({rest, ...item}) => item).sort((a, b) => (a.id! < b.id! ? -1 : 1)) : items;
  return {...Object.fromEntries(entries), ...(list && {items: shown(list)})};
}

describe('an element with plain HTML inside', () => {
  for (const tag of tags) {
    it(`reads the same of it as of the article: ${tag}`, async () => {
      const read = await readerOf(tag);
      let count = 0;
      for (const name of fixtureNames) {
        const article = (await load(`${name}/article.json`)) as Article;
        for (const format of [undefined, 'markdown'] as const) {
          const light = renderLight(tag, article, {...(format && {format})});
          const element = elementWith(tag, light);
          const wanted = read(article, element).value;
          if (!light) continue;
          count++;
          expect(shown(readBack(element, read)), `${name} ${light}`).to.deep.equal(
            shown(JSON.parse(JSON.stringify(wanted))),
          );
        }
      }
      expect(count).to.be.greaterThan(0);
    });
  }

  it('reads the same of it as of the article: data-section', async () => {
    const read = await readerOf('data-section');
    let count = 0;
    for (const name of fixtureNames) {
      const article = (await load(`${name}/article.json`)) as Article;
      for (const field of [null, ...article.rest.map(({key}) => key)]) {
        const light = renderLight('data-section', article, {field});
        const element = elementWith('data-section', light);
        element.field = field;
        const wanted = read(article, element).value;
        if (!light) continue;
        count++;
        expect(shown(readBack(element, read)), `${name} ${field} ${light}`).to.deep.equal(
          shown(JSON.parse(JSON.stringify(wanted))),
        );
      }
    }
    expect(count).to.be.greaterThan(20);
  });

  it('reads the same where other tools have set its tags on lines of their own', async () => {
    const article = (await load('seed/article.json')) as Article;
    for (const tag of tags) {
      const read = await readerOf(tag);
      const light = renderLight(tag, article);
      const pretty = light
        .replace(/></g, '>\n      <')
        .replace(/(<p[^>]*>)([^< ]+) ([^<]+)/g, '$1\n    $2\n      $3\n');
      const element = elementWith(tag, pretty);
      expect(readBack(element, read), pretty).to.deep.equal(readBack(elementWith(tag, light), read));
    }
  });

  it('reads what is left where a filter has taken every mark of ours away', async () => {
    const names = async (tag: LightTag, article: unknown, strip: boolean) => {
      const light = renderLight(tag, article);
      const element = elementWith(tag, strip ? light.replace(/ (data-[a-z-]+|id)="[^"]*"/g, '') : light);
      const value = readBack(element, await readerOf(tag)) as {items: Record<string, unknown>[]};
      return value.items.map((item) => item['question'] ?? item['term'] ?? item['name']);
    };
    for (const [tag, name] of [
      ['faq-list', 'seed'],
      ['tech-timeline', 'seed'],
      ['tech-timeline', 'timeline-facts'],
      ['competitor-table', 'seed'],
      ['concept-list', 'seed'],
      ['implementation-list', 'seed'],
      ['mention-list', 'seed'],
    ] as const) {
      const article = await load(`${name}/article.json`);
      expect(await names(tag, article, true), tag).to.deep.equal(await names(tag, article, false));
    }
  });

  for (const tag of [...tags, 'data-section'] as const) {
    it(`becomes what it is with the article as its property: ${tag}`, async () => {
      let count = 0;
      for (const name of ['seed', ...various.split(' ')]) {
        const article = (await load(`${name}/article.json`)) as Article;
        for (const format of ['text', 'markdown'] as const) {
          const light = renderLight(tag, article, {format});
          if (!light) continue;
          count++;
          const [wanted, found] = [document.createElement(tag), elementWith(tag, light)] as [Element_, Element_];
          wanted.article = article;
          wanted.format = format;
          wanted.headingLevel = found.headingLevel = 2;
          document.body.append(wanted, found);
          const content = () => viewOf(found);
          await eventually(() => {
            expect(content(), name).to.include('part=');
            expect(content(), name).to.equal(viewOf(wanted));
          });
          wanted.remove();
          found.remove();
        }
      }
      expect(count).to.be.greaterThan(1);
    });
  }

  it('shows each section of a whole article, and follows a link to a question', async () => {
    const article = (await load('seed/article.json')) as Article;
    const box = document.createElement('div');
    box.innerHTML = renderLightArticle(article);
    document.body.append(box);
    const all = [...box.children] as Element_[];
    await eventually(() => all.every((element) => element.shadowRoot?.querySelector('[part~=heading]')));
    const details = () => all.find(({localName}) => localName === 'faq-list')!.shadowRoot!.querySelectorAll('details');
    expect(details()).to.have.length(article.faq!.items.length);
    location.hash = `faq-${article.faq!.items[1]!.id}`;
    await eventually(() => details()[1]!.open);
    location.hash = '';
    box.remove();
  });

  it('does not take for its own what an element inside of it has', async () => {
    const article = (await load('seed/article.json')) as Article;
    const outer = document.createElement('tech-article');
    outer.innerHTML = `<p>Prose.</p><faq-list>${renderLight('faq-list', article)}</faq-list>`;
    document.body.append(outer);
    expect(readFields(outer)).to.equal(undefined);
    await outer.updateComplete;
    expect(outer.shadowRoot!.querySelectorAll('[part~=section]')).to.have.length(0);
    outer.remove();
  });

  it('reads what somebody says that a text means, against what it seems to mean', async () => {
    const article = {
      timeline: {items: [{id: 'a', name: 'A', status: {kind: 'done', text: 'In the cloud'}}]},
      competitors: {
        columns: [{key: 'c', label: 'C'}],
        items: [
          {id: 'p', name: 'P', cells: [{kind: 'no', text: 'Sold out', note: 'soon', url: 'https://example.com/'}]},
        ],
      },
      rest: [],
    };
    for (const tag of ['tech-timeline', 'competitor-table'] as const) {
      const read = await readerOf(tag);
      const element = elementWith(tag, renderLight(tag, article));
      expect(readBack(element, read)).to.deep.equal(read(article, element).value);
      expect(JSON.stringify(readBack(element, read))).to.match(/In the cloud|Sold out/);
    }
  });

  it('reads hostile texts as what they are, wherever they stand', async () => {
    for (const name of ['seed', ...various.split(' ')]) {
      const article = (await load(`${name}/article.json`)) as Article;
      for (let turn = 0; turn < hostile.length; turn++) {
        const spoiled = spoil(article, turn) as Article;
        for (const tag of tags) {
          const read = await readerOf(tag);
          for (const format of ['text', 'markdown'] as const) {
            const light = renderLight(tag, spoiled, {format});
            if (!light) continue;
            const element = elementWith(tag, light);
            const wanted = JSON.parse(JSON.stringify(read(spoiled, element).value)) as unknown;
            expect(shown(readBack(element, read)), `${name} ${light}`).to.deep.equal(shown(wanted));
          }
        }
      }
    }
  });
});

const hostile = [
  '</script><b>x</b>',
  '"\'><i data-field="name">x</i>',
  'two  spaces,\ttab, 1.20',
  'a\nb\n\nc',
  'a\n  indented\n\n\n\nb\r\nc',
  '<hr> &amp; &lt;p&gt;',
  '__proto__',
  'مرحبا 😀',
  '2026-05',
  'https://example.com/?a="b"&c=<d>',
];

/** The same data with other words in many places. */
function spoil(value: unknown, turn: number, key = ''): unknown {
  if (typeof value === 'string') {
    if (/^(kind|precision|iso|id|format|textFormat)$/.test(key)) return value;
    return (value.length + turn) % 3 ? `${value} ${hostile[(value.length + turn) % hostile.length]!}` : value;
  }
  if (Array.isArray(value)) return value.map((item) => spoil(item, turn, key));
  if (typeof value !== 'object' || !value) return value;
  // What a text means is what its kind says.
  const isKind = (name: string) => 'kind' in value && /^(text|items|date|url)$/.test(name);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isKind(name) ? item : spoil(item, turn, name)]),
  );
}

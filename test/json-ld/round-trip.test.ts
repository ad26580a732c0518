import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Article, Entity, TimelineEntry} from '../../src/article/article.js';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {parseHtmlFragment} from '../../src/article/parse/html-fragment.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {plainTextOf} from '../../src/json-ld/answer-html.js';
import {serializeJsonLd, toJsonLd, type JsonLdNode} from '../../src/json-ld/json-ld.js';

const root = new URL('../fixtures/', import.meta.url);
const options = {siteUrl: 'https://site.test', language: 'en'};

/** What an article does not have any more after the way through its graph, as `toJsonLd` says too. */
const losses = [
  'where a mention comes from: languages, related technologies, industries and products are mentions like any other',
  'relevance of concepts and areas, example technologies, considerations, named values, unknown keys',
  'facts for which the type has no property, and types that the vocabulary does not have',
  'dates of a timeline that are less than a day, and dates that are only text',
  'the words for a status, of which the kind stays',
  'groups and introductions of groups',
  'what kind of cell a value is, its notes as such, links of cells, and the keys of columns',
  'the picture’s text for those who do not see it, where it has a caption too',
  'links that were moved from the topic to a mention, or that said something twice',
  'answers in plain text with markup in them come back as HTML that shows the same',
];

async function thereAndBack(article: Article): Promise<Article> {
  const json = serializeJsonLd(toJsonLd(article, options).value);
  const {data, issues} = await parseDocument(json, {type: 'json-ld'});
  assert.deepEqual(
    issues.filter(({severity}) => severity === 'error'),
    [],
  );
  return readArticle(data).article;
}

const line = (text: string | undefined) => text?.replace(/\s*\n\s*/g, ' ').trim();
const full = (date: TimelineEntry['start']) => (/day|instant/.test(date?.precision ?? '') ? date?.iso : undefined);
const iso = (date: Article['datePublished']) => (/quarter|half/.test(date?.precision ?? '') ? undefined : date?.iso);
const entity = ({name, description}: Entity) => ({name: line(name), description});
/** Links in a graph are whole. */
const absolute = (url: string | undefined, {canonicalUrl = options.siteUrl}: Article) =>
  url && new URL(url, canonicalUrl).href.replace(/\/$/, '');

/** What the mapping keeps of an article. */
function kept(article: Article) {
  const {about, faq, concepts, implementations, timeline, competitors} = article;
  return {
    title: line(article.title ?? about?.name),
    description: article.description,
    dates: [iso(article.datePublished), iso(article.dateModified)],
    audience: article.audience,
    keywords: article.keywords,
    authors: article.authors?.map(({name, url}) => [line(name), absolute(url, article)]),
    publisher: article.publisher?.name,
    image: absolute(article.image?.url, article),
    about: about && entity(about),
    faq: faq?.items.map(({question, answer, format}) => [
      line(question),
      (format === 'html' ? plainTextOf(parseHtmlFragment(answer)) : answer).replace(/\s+/g, ' ').trim(),
    ]),
    concepts: concepts?.items.map(({term, text}) => [line(term), text]),
    implementations: implementations?.items.map(({name, description}) => [line(name), description]),
    timeline: timeline?.items.map(({name, description, status, start, end}) => [
      line(name),
      description,
      status?.kind === 'other' ? undefined : status?.kind,
      full(start),
      end === 'open' ? undefined : full(end),
    ]),
    competitors: competitors?.items.map(({name}) => line(name)),
  };
}

function withoutCoverage(node: JsonLdNode): JsonLdNode {
  const {temporalCoverage, ...rest} = node;
  assert.ok(temporalCoverage === undefined || node['@type'] === 'WebPageElement');
  return rest;
}

describe('the way from an article to its graph and back', () => {
  it(`keeps all but ${losses.length} things that are known`, () => {
    assert.equal(new Set(losses).size, losses.length);
  });

  for (const name of readdirSync(root)) {
    const folder = new URL(`${name}/`, root);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
    it(`keeps what the mapping keeps of ${name.replace(/-/g, ' ')}`, async () => {
      const {data} = await parseDocument(readFileSync(new URL(input, folder), 'utf8'), {name: input});
      const {article} = readArticle(data);
      if (Object.keys(article).length === 1) return;
      const back = await thereAndBack(article);
      assert.deepEqual(kept(back), kept(article));
      const mentioned = back.mentions?.items.map((item) => line(item.name)) ?? [];
      for (const mention of article.mentions?.items ?? [])
        assert.ok(mentioned.includes(line(mention.name)), mention.name);
      // Nothing of the machinery becomes a section of its own.
      assert.deepEqual(
        back.rest.filter(({key}) => key !== '@id'),
        [],
      );
      // What was lost is lost at once.
      assert.deepEqual(kept(await thereAndBack(back)), kept(back));
    });
  }

  it('gives the graph of the example again, but for a date that only the whole has', async () => {
    const {data} = await parseDocument(readFileSync(new URL('seed/input.md', root), 'utf8'), {name: 'input.md'});
    const {article} = readArticle(data);
    const first = toJsonLd(article, options).value['@graph'];
    const again = toJsonLd(await thereAndBack(article), options).value['@graph'];
    assert.deepEqual(again, first.map(withoutCoverage));
  });

  it('keeps the columns of a comparison, headings and ids of an author’s own', async () => {
    const {article} = readArticle({
      title: 'T',
      slug: 't',
      technical_concepts: {title: 'Words', items: [{id: 'own', term: 'A (B)', definition: 'C'}]},
      timeline: [{id: 'first', name: 'N', url: 'https://x.test/n', status: 'shipped', date: '2026-05-05'}],
      competitors: [
        {name: 'P', url: 'https://p.test', market_position: 'x: y; z', free: true},
        {name: 'Q', notes: '1'},
      ],
      faq: {title: 'Asked', items: [{q: 'Q', a: 'A', url: 'https://x.test/q'}]},
    });
    const back = await thereAndBack(article);
    assert.deepEqual(back.concepts, {title: 'Words', items: [{id: 'own', term: 'A (B)', text: 'C'}]});
    assert.deepEqual(
      back.timeline?.items.map(({id, url, status}) => [id, url, status]),
      [['first', 'https://x.test/n', {kind: 'done', text: 'completed'}]],
    );
    assert.deepEqual(
      back.competitors?.items.map(({name, url, cells}) => [name, url, cells.map(({text}) => text)]),
      [
        ['P', 'https://p.test', ['x: y; z', 'yes', '']],
        ['Q', undefined, ['', '', '1']],
      ],
    );
    assert.deepEqual(
      [back.faq?.title, back.faq?.items[0]?.url, back.canonicalUrl],
      ['Asked', 'https://x.test/q', 'https://site.test/t'],
    );
  });
});

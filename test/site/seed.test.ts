import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {readShown, untilSettled, type Shown} from './pages.js';

interface Leaf {
  /** The keys that lead to it. */
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** Every text and number in data, with its path. */
function leavesOf(data: unknown, path: Leaf['path'] = []): Leaf[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof data === 'object' && data)
    return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...path, key]));
  return [{path, value: String(data)}];
}

/** Which element shows what is under a key of the seed: its tag, with its field where several have the same. */
const places: Readonly<Record<string, string>> = {
  schema_type: 'article-header',
  date_published: 'article-header',
  date_modified: 'article-header',
  proficiency_level: 'article-header',
  target_audience: 'article-header',
  about: 'topic-card',
  mentions: 'mention-list',
  keywords: 'tag-list keywords',
  related_technologies: 'tag-list relatedTechnologies',
  industry_impact: 'tag-list industryImpact',
  coding_languages_involved: 'tag-list codingLanguages',
  faq: 'faq-list',
  technical_concepts: 'concept-list',
  implementation_areas: 'implementation-list',
  migration_timeline: 'tech-timeline',
  'additional_context.competition_landscape': 'competitor-table',
  'additional_context.ecosystem_considerations': 'consideration-list',
  layout: 'data-section',
  slug: 'data-section',
};

/**
 * What is not shown, by the last key and the value: words that say of which shape something is and that say nothing about
 * it. An entry of a list of questions is a question.
 */
const structure = ['@type Question', '@type Answer', '@type PropertyValue'];

/** Whether a value stands in an element word for word: as a text or between other words, as a link's target, as a date. */
function isShown({texts, links, dates}: Shown, value: string): boolean {
  const text = value.replace(/\s+/g, ' ').trim();
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const words = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u');
  return links.includes(value) || dates.includes(value) || texts.some((shown) => words.test(shown));
}

function missingFrom(shown: readonly Shown[], leaves: readonly Leaf[]): string[] {
  return leaves
    .filter(({path, value}) => !structure.includes(`${path.at(-1)} ${value}`))
    .filter(({path, value}) => {
      const place = places[`${path[0]}`] ?? places[path.slice(0, 2).join('.')];
      assert.ok(place, `No element is said to show ${path.join('.')}`);
      const [tag, field] = place.split(' ');
      const elements = shown.filter((element) => element.tag === tag && (!field || element.field === field));
      return !elements.some((element) => isShown(element, value));
    })
    .map(({path, value}) => `${path.join('.')}: ${value}`);
}

describe('the seed on the demo’s first page', () => {
  const name = 'demo/articles/bun-runtime-migration.md';
  let site: Site;
  let leaves: Leaf[];
  before(async () => {
    site = await serve();
    leaves = leavesOf((await parseDocument(await readFile(name, 'utf8'), {name})).data);
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  it('has every value of the data verbatim, each in the element that its key belongs to', async () => {
    assert.equal(leaves.length, 235);
    const {page} = await openPage(`${site.origin}/index.html`);
    await untilSettled(page);
    assert.deepEqual(missingFrom(await readShown(page), leaves), []);
  });

  it('would miss any of them', async () => {
    const {page} = await openPage(`${site.origin}/index.html`);
    await untilSettled(page);
    const shown = await readShown(page);
    // Each value with a letter more is another value, which the page does not have.
    const others = leaves
      .filter(({path}) => path.at(-1) !== '@type')
      .map(({path, value}) => ({path, value: `${value}x`}));
    assert.equal(missingFrom(shown, others).length, others.length);
  });
});

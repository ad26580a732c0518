import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {dataScript} from '../../src/sites/data-script.js';
import {selectSection} from '../../src/sites/sections.js';

function read(script: string): unknown {
  const text = /^<script type="application\/json">([^<>&\u2028\u2029\n]*)<\/script>$/.exec(script)?.[1];
  assert.ok(text !== undefined, script);
  return JSON.parse(text);
}

describe('data that is written into a page', () => {
  it('is the same when it is read, whatever it is, and never ends its script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(read(dataScript(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
    const hostile = '</script><!--<script>&amp;\u2028\n{{ x }}';
    assert.equal(read(dataScript(hostile)), hostile);
  });

  it('has a day where a YAML parser has made a moment of it', () => {
    const dates = {
      day: new Date('2026-05-05'),
      moment: new Date('2026-05-05T14:40:00Z'),
      text: '2026-05-05T00:00:00.000Z',
    };
    assert.deepEqual(read(dataScript(dates)), {...dates, day: '2026-05-05', moment: '2026-05-05T14:40:00.000Z'});
  });

  it('is null where there is none', () => assert.equal(read(dataScript(undefined)), null));
});

describe('the part of an article that one element shows', () => {
  const article = async () =>
    (await parseDocument(await readFile('demo/articles/bun-runtime-migration.md', 'utf8'), {type: 'markdown'}))
      .data as object;
  const parts: readonly [tag: string, keys: readonly string[], field?: string][] = [
    ['faq-list', ['faq']],
    ['tech-timeline', ['migration_timeline']],
    ['competitor-table', ['additional_context']],
    ['topic-card', ['about']],
    ['mention-list', ['mentions']],
    ['concept-list', ['technical_concepts']],
    ['implementation-list', ['implementation_areas']],
    ['consideration-list', ['additional_context']],
    ['tag-list', ['keywords']],
    ['tag-list', ['industry_impact'], 'industry_impact'],
    ['data-section', ['slug'], 'slug'],
  ];
  for (const [tag, keys, field] of parts) {
    it(`is ${keys.join(' and ')} for <${tag}${field ? ` field="${field}"` : ''}>`, async () => {
      assert.deepEqual(Object.keys((await selectSection(tag, await article(), field))!), keys);
    });
  }

  it('is everything for <tech-article>, and nothing where an article has no such part', async () => {
    const whole = await article();
    assert.equal(await selectSection('tech-article', whole), whole);
    assert.equal(await selectSection('faq-list', {title: 'A post', tags: ['a', 'b']}), undefined);
  });
});

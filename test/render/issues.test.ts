import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {renderableTags} from '../../src/render/elements.js';
import type {RenderOptions} from '../../src/render/options.js';
import {renderElement} from '../../src/render/render-element.js';

type Mode = NonNullable<RenderOptions['mode']>;

const fixtures = new URL('../fixtures/', import.meta.url);

/** Each element that something is told of, with the codes and paths of that. */
async function told(tag: (typeof renderableTags)[number], article: unknown, mode: Mode): Promise<string[]> {
  const found: string[] = [];
  await renderElement(tag, article, {
    mode,
    onIssues: (issues, name) => found.push(...issues.map(({code, path}) => `${name} ${code} ${path}`)),
  });
  return found;
}

describe('what is wrong with the data', () => {
  it('is told of plain HTML as of a view', async () => {
    let count = 0;
    for (const name of readdirSync(fixtures)) {
      const folder = new URL(`${name}/`, fixtures);
      const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
      const text = readFileSync(new URL(input, folder), 'utf8');
      for (const tag of renderableTags) {
        const found = await told(tag, text, 'light');
        assert.deepEqual(found, await told(tag, text, 'shadow'), `${name} in ${tag}`);
        count += found.length;
      }
    }
    assert.ok(count > 100, String(count));
  });

  for (const mode of ['shadow', 'light'] as const) {
    it(`is told of text that cannot be read, and of graphs: ${mode}`, async () => {
      assert.deepEqual(await told('faq-list', 'faq: [unclosed', mode), ['faq-list yaml/syntax ']);
      assert.deepEqual(await told('tech-article', '', mode), ['tech-article yaml/empty ']);
      const graph = {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: [{'@type': 'Question', name: 'Why?'}],
      };
      assert.deepEqual(await told('faq-list', graph, mode), ['faq-list faq/missing-answer faq[0]']);
      assert.deepEqual(await told('faq-list', {faq: [{q: 'Why?', a: 'So.'}]}, mode), []);
    });

    it(`is not hushed up by what it is told to: ${mode}`, async () => {
      for (const tag of ['faq-list', 'tech-article'] as const) {
        const onIssues = () => {
          throw new Error('as it is');
        };
        await assert.rejects(renderElement(tag, {faq: [{q: 'Why?'}]}, {mode, onIssues}), /as it is/);
      }
    });
  }
});

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {cleanLabel, humanize} from '../../src/article/text.js';

it('makes keys readable and leaves alone what was written to be read', () => {
  const readable = {
    release_manager: 'Release manager',
    marketPosition: 'Market position',
    'end-to-end': 'End to end',
    'cold start': 'Cold start',
    q1_2026: 'Q1 2026',
    TypeScript: 'TypeScript',
    'Self-hosted': 'Self-hosted',
    iOS: 'iOS',
    市场: '市场',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(readable).map((key) => [key, humanize(key)])), readable);
});

it('turns <br> into line breaks, however much space there is', () => {
  const label = (text: string) => cleanLabel(text, '', () => {});
  assert.equal(label('Line <br> <br/>two<BR />'), 'Line\ntwo');
  assert.equal(label('  no break  '), '  no break  ');
  const spaces = ' '.repeat(1_000_000);
  assert.equal(label(`a${spaces}b`), `a${spaces}b`);
});

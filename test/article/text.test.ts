import assert from 'node:assert/strict';
import {it} from 'node:test';
import {humanize} from '../../src/article/text.js';

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

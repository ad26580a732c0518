import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Terms} from '../../src/locales/terms.js';

const folder = new URL('../../src/locales/', import.meta.url);
const english = await Promise.all(
  readdirSync(new URL('en/', folder)).map(async (file) => {
    const module = (await import(new URL(`en/${file}`, folder).href)) as Record<string, Partial<Terms>>;
    return [file, Object.values(module)[0]!] as const;
  }),
);
const others = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/^(terms|plural|translations)\./.test(file));

describe('the strings', () => {
  it('are in English what they are in every other language', async () => {
    const keys = english.flatMap(([, terms]) => Object.keys(terms)).sort();
    assert.ok(others.length >= 2);
    for (const file of others) {
      const {default: terms} = (await import(new URL(file, folder).href)) as {default: Terms};
      assert.deepEqual(Object.keys(terms).sort(), keys, file);
    }
  });
});

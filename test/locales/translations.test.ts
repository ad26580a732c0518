import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {addEnglish} from '../../src/controllers/localize.js';
import {findTerm, loadTranslation, registerTranslation} from '../../src/locales/translations.js';

// Node has no page: this is how a server gets the strings. What is registered stays, so each test has a language of its own.

describe('loadTranslation', () => {
  it('loads every language that there is, without a page', async () => {
    const folder = new URL('../../src/locales/', import.meta.url);
    const codes = readdirSync(folder).flatMap((file) => /^([a-z]{2}(?:-\w+)?)\.ts$/.exec(file)?.[1] ?? []);
    assert.equal(codes.length, 16);
    for (const code of codes) {
      await loadTranslation(code);
      assert.notEqual(findTerm(code, 'expandAll'), 'Expand all', code);
    }
  });

  for (const [tag, retry] of [
    ['de-AT', 'Noch einmal versuchen'],
    ['DE', 'Noch einmal versuchen'],
    ['pt-PT', 'Tentar novamente'],
    ['pt-BR', 'Tentar novamente'],
    ['iw', 'ניסיון נוסף'],
    ['zh-Hans-CN', '重试'],
    ['zh-SG', '重试'],
    ['zh-Hant', '重試'],
    ['zh-TW', '重試'],
    ['zh-HK', '重試'],
    ['ar-EG-u-nu-latn', 'إعادة المحاولة'],
    ['sr-Latn', 'Try again'],
    ['en-GB', 'Try again'],
    ['x-private', 'Try again'],
    ['de_DE', 'Try again'],
    ['', 'Try again'],
  ] as const) {
    it(`says “${retry}” in ${tag || 'no language'}`, async () => {
      await loadTranslation(tag);
      assert.equal(findTerm(tag, 'retry'), retry);
    });
  }
});

describe('registerTranslation', () => {
  it('wins over what is loaded before it and after it, key by key', async () => {
    // Its own copy of the module, with nothing loaded: what another test has loaded would come first.
    const {href} = new URL('../../src/locales/translations.js?fresh', import.meta.url);
    const fresh = (await import(href)) as typeof import('../../src/locales/translations.js');
    fresh.registerTranslation({$code: 'fr', print: 'Sortir sur papier'});
    assert.deepEqual(
      [fresh.findTerm('fr', 'print'), fresh.findTerm('fr', 'retry')],
      ['Sortir sur papier', 'Try again'],
    );
    await fresh.loadTranslation('fr');
    assert.deepEqual(
      [fresh.findTerm('fr', 'print'), fresh.findTerm('fr', 'retry')],
      ['Sortir sur papier', 'Réessayer'],
    );
    fresh.registerTranslation({$code: 'fr', retry: 'Encore'});
    assert.deepEqual([fresh.findTerm('fr', 'print'), fresh.findTerm('fr', 'retry')], ['Sortir sur papier', 'Encore']);
  });

  it('adds a language, whose missing strings are English', () => {
    registerTranslation({$code: 'sv', retry: 'Försök igen', showAll: (count) => `Visa alla ${count}`});
    assert.equal(findTerm('sv-FI', 'retry'), 'Försök igen');
    assert.equal(findTerm('sv-FI', 'showAll')?.(3), 'Visa alla 3');
    assert.equal(findTerm('sv-FI', 'copyLink'), 'Copy link');
  });

  it('changes a region or a script alone', async () => {
    registerTranslation({$code: 'de-AT', retry: 'Nochmals'}, {$code: 'zh-TW', retry: '再試一次'});
    await Promise.all([loadTranslation('de'), loadTranslation('zh-TW')]);
    const said = ['de-AT', 'de-CH', 'zh-Hant-TW', 'zh-HK'].map((tag) => findTerm(tag, 'retry'));
    assert.deepEqual(said, ['Nochmals', 'Noch einmal versuchen', '再試一次', '重試']);
  });

  it('knows a language by its old code', () => {
    registerTranslation({$code: 'iw', print: 'להדפיס'});
    assert.equal(findTerm('he', 'print'), 'להדפיס');
  });

  it('changes English, for every language that has no other word, whatever element comes later', () => {
    registerTranslation({$code: 'en', print: 'Put on paper'});
    addEnglish({print: 'Print', contents: 'Contents'});
    assert.deepEqual([findTerm('en-US', 'print'), findTerm('fi', 'print')], ['Put on paper', 'Put on paper']);
    assert.equal(findTerm('en', 'contents'), 'Contents');
  });

  it('takes plain English to be what most people write who say nothing else, as any language', () => {
    const {language, script, region} = new Intl.Locale('en').maximize();
    for (const code of [`${language}-${script}-${region}`, `${language}-${region}`, `${language}-${script}`]) {
      registerTranslation({$code: code, retry: code});
      assert.equal(findTerm('en', 'retry'), code);
      assert.equal(findTerm('en-GB', 'retry') === code, code === 'en-Latn');
      registerTranslation({$code: code, retry: undefined});
    }
  });

  it('refuses what names no language', () => {
    assert.throws(() => registerTranslation({$code: 'not a tag', print: 'x'}), RangeError);
  });
});

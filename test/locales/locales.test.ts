import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Terms} from '../../src/locales/terms.js';

const source = new URL('../../src/', import.meta.url);
const folder = new URL('locales/', source);

/** The languages of the design, and Chinese in its other script. */
const LANGUAGES = 'ar de en es fr he hi it ja ko nl pl pt ru tr zh zh-Hant'.split(' ');
const RIGHT_TO_LEFT = ['ar', 'he'];

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  es: ['answer no'],
  fr: ['source', 'description', 'type', 'index', 'technologies'],
  it: ['answer no'],
  nl: ['product'],
};

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
const TOTAL = 2_000_000;
const ACTIVE = 7;

type Shown = string | number;
type Calls<F> = F extends (...args: infer A) => string
  ? readonly (readonly [args: A, shown: readonly Shown[]])[]
  : never;

/** How each function is called, and which of its arguments must be in what it says. */
const CALLS: {readonly [K in keyof Terms as Terms[K] extends string ? never : K]: Calls<Terms[K]>} = {
  copyLinkTo: [[['Name'], ['Name']]],
  labeled: [[['Name'], ['Name']]],
  matches: COUNTS.map((count) => [[count, TOTAL], count ? [count, TOTAL] : []]),
  showAll: COUNTS.map((count) => [[count], [count]]),
  progress: COUNTS.flatMap((done) => [
    [
      [TOTAL, done, 0],
      [TOTAL, done],
    ],
    [[TOTAL, done, ACTIVE], done ? [TOTAL, done, ACTIVE] : [TOTAL, ACTIVE]],
  ]),
  since: [[['Date'], ['Date']]],
  from: [[['Date'], ['Date']]],
  until: [[['Date'], ['Date']]],
  answer: (['yes', 'no', 'partial', 'planned', 'unknown', 'not-applicable', 'empty'] as const).map((answer) => [
    [answer],
    [],
  ]),
  rating: COUNTS.map((value) => [
    [value, TOTAL],
    [value, TOTAL],
  ]),
  columnsShown: COUNTS.map((count) => [
    [count, TOTAL],
    [count, TOTAL],
  ]),
  sorted: [
    [['Column', 'ascending'], ['Column']],
    [['Column', 'descending'], ['Column']],
    [['Column', 'none'], []],
  ],
  withTag: COUNTS.map((count) => [
    [count, TOTAL, 'Tag'],
    [count, TOTAL, 'Tag'],
  ]),
  tagsHeading: (['keywords', 'relatedTechnologies', 'industryImpact', 'codingLanguages', 'audience'] as const).map(
    (field) => [[field], []],
  ),
};

const keys = [...readFileSync(new URL('terms.ts', folder), 'utf8').matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key!);

const english: Partial<Terms> = {};
for (const file of readdirSync(new URL('en/', folder))) {
  const module = (await import(new URL(`en/${file}`, folder).href)) as Record<string, Partial<Terms>>;
  Object.assign(english, ...Object.values(module));
}
const locales = new Map([['en', english as Terms]]);
for (const file of readdirSync(folder)) {
  if (!file.endsWith('.ts') || /^(files|terms|plural|translations)\./.test(file)) continue;
  const {default: terms} = (await import(new URL(file, folder).href)) as {default: Terms};
  assert.equal(file, `${terms.$code.toLowerCase()}.ts`);
  locales.set(terms.$code, terms);
}

/** Everything that a language says, by the key and, for one that is a function, what makes one call unlike another. */
function saidIn(terms: Terms): Map<string, {text: string; shown: readonly Shown[]}> {
  const said = new Map<string, {text: string; shown: readonly Shown[]}>();
  for (const key of keys.filter((key) => key in terms) as (keyof Terms)[]) {
    const term = terms[key];
    if (typeof term === 'string') said.set(key, {text: term, shown: []});
    else {
      for (const [args, shown] of CALLS[key as keyof typeof CALLS] as Calls<(...args: unknown[]) => string>) {
        said.set([key, ...args].join(' '), {text: (term as (...args: unknown[]) => string)(...args), shown});
      }
    }
  }
  return said;
}

describe('the strings', () => {
  it('are there in every language of the design', () => {
    assert.deepEqual([...locales.keys()].sort(), LANGUAGES);
  });

  it('are each said somewhere', () => {
    const folders = ['base', 'controllers', 'elements', 'render'].map((name) => new URL(`${name}/`, source));
    const code = folders
      .flatMap((url) => readdirSync(url, {recursive: true, encoding: 'utf8'}).map((name) => new URL(name, url)))
      .filter(({pathname}) => pathname.endsWith('.ts'))
      .map((url) => readFileSync(url, 'utf8'))
      .join('\n');
    assert.ok(keys.length > 60);
    assert.deepEqual(
      keys.filter((key) => !code.includes(`'${key}'`)),
      [],
    );
  });

  for (const [code, terms] of locales) {
    const said = saidIn(terms);
    const texts = [...said].map(([name, {text}]) => [name, text] as const);

    it(`are all there in ${code}, and no others`, () => {
      assert.deepEqual(Object.keys(terms).sort(), ['$code', '$dir', '$name', ...keys].sort());
      assert.equal(terms.$dir, RIGHT_TO_LEFT.includes(code) ? 'rtl' : 'ltr');
    });

    it(`say something in ${code} of every number`, () => {
      for (const [name, text] of texts) {
        assert.ok(text && text === text.trim() && !/undefined|NaN|\[object/.test(text), `${name}: ${text}`);
      }
    });

    it(`show in ${code} every value that they are given`, () => {
      for (const [name, {text, shown}] of said) {
        const values: readonly string[] = text.match(/\d+|[A-Z][a-z]+/g) ?? [];
        for (const value of shown) assert.ok(values.includes(String(value)), `${name} without ${value}: ${text}`);
      }
    });

    it(`have no typewriter’s quotes in ${code}`, () => {
      assert.deepEqual(
        texts.filter(([, text]) => /["'`]/.test(text)),
        [],
      );
    });

    if (code !== 'en') {
      it(`are not left in English in ${code}`, () => {
        const inEnglish = saidIn(english as Terms);
        assert.deepEqual(
          texts
            // A colon is no word.
            .filter(([name, text]) => text === inEnglish.get(name)!.text && !name.startsWith('labeled'))
            .map(([name]) => name),
          SHARED[code] ?? [],
        );
      });
    }
  }

  it('set the mark behind a label as it is set there', () => {
    const labeled = (code: string) => locales.get(code)!.labeled('x');
    assert.deepEqual(['en', 'de', 'fr', 'ja', 'zh', 'zh-Hant'].map(labeled), [
      'x:',
      'x:',
      'x\u00a0:',
      'x：',
      'x：',
      'x：',
    ]);
  });

  it('bend words as numbers want them', () => {
    const matches = (code: string) => [1, 2, 5, 21].map((count) => locales.get(code)!.matches(count, 30));
    assert.deepEqual(matches('fr'), ['1 résultat sur 30', ...[2, 5, 21].map((count) => `${count} résultats sur 30`)]);
    assert.deepEqual(matches('pl'), ['1 wynik z 30', '2 wyniki z 30', '5 wyników z 30', '21 wyników z 30']);
    assert.deepEqual(matches('ru'), [
      '1 результат из 30',
      '2 результата из 30',
      '5 результатов из 30',
      '21 результат из 30',
    ]);
  });
});

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTokens, themingDocs, tokensCss} from '../../.ci/tokens.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const tokens = readTokens();
const byName = new Map(tokens.map((token) => [token.name, token]));

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly cssProperties?: readonly {
        readonly name: string;
        readonly default?: string;
        readonly description: string;
      }[];
    }[];
  }[];
}
const documented = (JSON.parse(read('custom-elements.json')) as Manifest).modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({cssProperties = []}) => cssProperties);

/** What elements measure in the page and set themselves. */
const measured = /^--(?:article-page-|_)/;
/** What the sheets call a token that most of them need. */
const short = /var\(--_(accent|muted|border|surface|radius|space)\)/g;

/** Each use of a custom property that can be set from outside, as its name and the default beside it. */
function usesIn(css: string): {name: string; fallback: string}[] {
  return [...css.matchAll(/var\(\s*(--(?!_)[\w-]+)/g)].map(({0: start, 1: name = '', index}) => {
    const from = index + start.length;
    let end = from;
    for (let depth = 1; depth > 0 && end < css.length; end++) {
      if (css[end] === '(') depth++;
      if (css[end] === ')') depth--;
    }
    return {name, fallback: css.slice(from, end - 1).replace(/^\s*,\s*/, '')};
  });
}

/** A default by itself: without what comes before it in the page, and under the names that the public knows. */
function normalize(css: string): string {
  const [use] = css.startsWith('var(') ? usesIn(css.replace('var(--_', 'var(--article-page-')) : [];
  const shortened = css.replace(short, 'var(--article-$1)');
  if (use?.fallback && measured.test(use.name)) return normalize(use.fallback);
  return shortened === '0' ? '0px' : shortened;
}

const sheets = readdirSync(new URL('src', root), {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.styles.ts'),
);
const uses = sheets.flatMap((name) => usesIn(read(`src/${name}`))).filter(({name}) => !measured.test(name));

/** What no token reaches, and needs none. */
const exceptions = [
  // Code, as everywhere.
  'font-family: ui-monospace, Consolas, Menlo, monospace',
  // Two links above each other are far enough apart for a finger.
  'gap: max(0px, 24px - 1lh) 0.4em',
  // Around a word, and a definition in the size of the page, not of the heading that it may stand in; with a shade below it.
  'border-radius: 0.1em',
  'margin: 0.4rem 0.5rem',
  'box-shadow: 0 0.25em 1.25em rgb(0 0 0 / 0.14)',
  // Shapes that mean something: the bar of progress, and a status that is not known.
  'border-radius: 0.25em',
  'border-radius: 0.15em',
];

function declarationsOf(sheet: string): {name: string; value: string}[] {
  const css = sheet.replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/([\w-]+):\s([^;{}]+);/g)].map(([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' '),
  }));
}

const color =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:black|white|gr[ae]y|red|green|blue)\b/i;

function isReached(name: string, value: string): boolean {
  // What stands in a var() is a default, which has been looked at.
  const own = usesOf(value).reduce((left, use) => left.replace(use, ''), value);
  if (color.test(own)) return false;
  if (name === 'font-family') return own === '' || own === 'inherit';
  if (/^border.*radius$/.test(name)) return !/\d(?:px|r?em)/.test(own);
  // A line is as thin as it can be, whatever the size of the text.
  if (/^(?:margin|padding|inset|(?:row-|column-)?gap)/.test(name))
    return !/\drem|(?<![.\d])(?:[3-9]|\d\d+)px/.test(own);
  return true;
}

/** Every `var(…)` as it is written, the outer ones. */
function usesOf(value: string): string[] {
  const uses: string[] = [];
  for (let from = value.indexOf('var('); from >= 0; from = value.indexOf('var(', from)) {
    let end = from + 4;
    for (let depth = 1; depth > 0; end++) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
    uses.push(value.slice(from, end));
    from = end;
  }
  return uses;
}

describe('tokens.json', () => {
  it('has every custom property that a style sheet reads, and none besides', () => {
    assert.deepEqual([...new Set(uses.map(({name}) => name))].sort(), [...byName.keys()].sort());
  });

  it('has the default of each wherever it is read', () => {
    const wrong = uses.filter(({name, fallback}) => normalize(fallback) !== byName.get(name)?.css);
    assert.deepEqual(wrong, []);
  });

  it('reaches every color, corner and typeface in the style sheets, and every distance goes with it or with the text', () => {
    const own = sheets
      .flatMap((name) => declarationsOf(read(`src/${name}`)))
      .filter(({name, value}) => !isReached(name, value));
    assert.deepEqual(own.map(({name, value}) => `${name}: ${value}`).sort(), [...exceptions].sort());
  });

  it('says of each what the manifest says', () => {
    const names = new Set(documented.map(({name}) => name));
    assert.deepEqual([...names].sort(), [...byName.keys()].sort());
    for (const {name, description, default: value} of documented) {
      const token = byName.get(name) ?? assert.fail(name);
      assert.equal(token.description, description, name);
      if (value !== undefined) assert.equal(token.css, normalize(value), name);
    }
  });

  it('has a type and a value of that type for each token, as the format wants', () => {
    const checked = checkGroup(JSON.parse(read('src/tokens/tokens.json')) as Group);
    assert.deepEqual(checked.errors, []);
    assert.ok(checked.count > tokens.length);
  });

  it('gives each property in the sheet for starting from, in a layer', () => {
    const css = tokensCss();
    assert.match(css, /@layer article-elements \{/);
    assert.deepEqual(
      [...css.matchAll(/^ {4}(--[\w-]+):/gm)].map(([, name]) => name),
      [...byName.keys()],
    );
  });

  it('is what the docs say (else: npm run tokens)', () => {
    assert.equal(read('docs/theming.md'), themingDocs());
    for (const name of byName.keys()) assert.ok(read('docs/theming.md').includes(`\`${name}\``), name);
  });
});

interface Group {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly [name: string]: unknown;
}

const all = JSON.parse(read('src/tokens/tokens.json')) as Group;

/** The value that an alias stands for. */
function resolve(value: unknown): unknown {
  const path = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
  if (!path) return value;
  const target = path.split('.').reduce<Group | undefined>((group, name) => group?.[name] as Group | undefined, all);
  return resolve(target?.$value);
}

const validators: Readonly<Record<string, (value: unknown) => boolean>> = {
  color(value) {
    const {colorSpace, components, alpha = 1} = value as {colorSpace?: string; components?: number[]; alpha?: number};
    return (
      /^(srgb|oklab|oklch)$/.test(colorSpace ?? '') &&
      components?.length === 3 &&
      components.every(Number.isFinite) &&
      alpha >= 0 &&
      alpha <= 1
    );
  },
  dimension(value) {
    const {value: number, unit} = value as {value?: number; unit?: string};
    return Number.isFinite(number) && /^(px|rem)$/.test(unit ?? '');
  },
  number: (value) => Number.isFinite(value),
  fontFamily: (value) => typeof value === 'string' && value !== '',
};

/** Walks through a group with the type that it inherits. Names must not have what aliases are written with. */
function checkGroup(group: Group, path = '', inherited?: string): {count: number; errors: string[]} {
  const type = group.$type ?? inherited;
  if ('$value' in group) {
    const valid = type !== undefined && validators[type]?.(resolve(group.$value) ?? {}) && group.$description;
    return {count: 1, errors: valid ? [] : [path]};
  }
  const children = Object.entries(group).filter(([name]) => !name.startsWith('$'));
  const results = children.map(([name, child]) => checkGroup(child as Group, `${path}.${name}`, type));
  return {
    count: results.reduce((sum, {count}) => sum + count, 0),
    errors: [
      ...children.filter(([name]) => /[{}.]/.test(name)).map(([name]) => name),
      ...results.flatMap(({errors}) => errors),
    ],
  };
}

// `npm run tokens`: dist/tokens.css, dist/tokens.json and dist/themes, which the package ships, and the table in
// docs/theming.md. The one source of all of it is src/tokens/tokens.json.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const vendor = 'com.github.article-elements';

/** A custom property that can be set from outside. */
export interface Token {
  /** With its two dashes. */
  readonly name: string;
  /** The element that it is for, or `article` for all. */
  readonly group: string;
  readonly description: string;
  /** The default as the elements have it. */
  readonly css: string;
  /** Whether elements look at the page around them first. */
  readonly measured: boolean;
}

interface Extension {
  readonly css?: string;
  readonly measured?: boolean;
  readonly untyped?: Readonly<Record<string, {readonly css: string; readonly description: string}>>;
}

/** A token, or a group of tokens; what is not the format's own (`$…`) is a token of the group. */
interface Node {
  readonly $description?: string;
  readonly $value?: unknown;
  readonly $extensions?: Readonly<Record<string, Extension>>;
  readonly [name: string]: unknown;
}

export function readTokens(): Token[] {
  const groups = JSON.parse(readFileSync(new URL('src/tokens/tokens.json', root), 'utf8')) as Readonly<
    Record<string, Node>
  >;
  return Object.entries(groups)
    .filter(([group]) => !group.startsWith('$') && group !== 'palette')
    .flatMap(([group, node]) => tokensOf(group, node));
}

function tokensOf(group: string, node: Node): Token[] {
  const typed = Object.entries(node).filter(([name]) => !name.startsWith('$')) as [string, Node][];
  const untyped = Object.entries(node.$extensions?.[vendor]?.untyped ?? {});
  return [
    ...typed.map(([name, {$description = '', $extensions}]) => {
      const {css = '', measured = false} = $extensions?.[vendor] ?? {};
      return {name: `--${group}-${name}`, group, description: $description, css, measured};
    }),
    ...untyped.map(([name, rest]) => ({name: `--${group}-${name}`, group, measured: false, ...rest})),
  ];
}

/**
 * Every property with its default, to start a theme from. It changes nothing: what elements make of the page, or of another
 * property, is `initial` here, so that they go on doing so.
 */
export function tokensCss(tokens = readTokens()): string {
  const lines = tokens.map(({name, description, css, measured}) =>
    measured || css.includes('var(')
      ? `    /* ${description} Otherwise ${css}. */\n    ${name}: initial;`
      : `    /* ${description} */\n    ${name}: ${css};`,
  );
  return `/*! article-elements: every custom property with its default. Set them in any rule outside of this layer. */
@layer article-elements {
  :root {
${lines.join('\n')}
  }
}
`;
}

function tokensTable(tokens = readTokens()): string {
  const rows = tokens.map(
    ({name, description, css, measured}) =>
      `| \`${name}\` | ${measured ? 'the page’s, else ' : ''}\`${css}\` | ${description} |`,
  );
  return ['| Custom property | Default | For |', '| --- | --- | --- |', ...rows].join('\n');
}

/** docs/theming.md with its table as it should be. */
export function themingDocs(): string {
  return readFileSync(new URL('docs/theming.md', root), 'utf8').replace(
    /(<!-- Written by npm run tokens[^\n]*-->\n)[^]*?(<!-- End -->)/,
    (_, begin: string, end: string) => `${begin}\n${tokensTable()}\n\n${end}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('dist', root), {recursive: true});
  cpSync(new URL('src/tokens/tokens.json', root), new URL('dist/tokens.json', root));
  cpSync(new URL('src/themes', root), new URL('dist/themes', root), {recursive: true});
  writeFileSync(new URL('dist/tokens.css', root), tokensCss());
  writeFileSync(new URL('docs/theming.md', root), themingDocs());
}

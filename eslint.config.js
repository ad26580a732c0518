import {defineConfig, globalIgnores} from 'eslint/config';
import js from '@eslint/js';
import importX, {createNodeResolver} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: each folder of src with the folders that it may import. A folder may always import itself, except
 * that one element never imports another.
 */
const walls = {
  article: [],
  locales: [],
  styles: [],
  'json-ld': ['article'],
  base: ['controllers', 'article', 'styles', 'locales'],
  controllers: ['base', 'article', 'styles', 'locales'],
  elements: ['controllers', 'base', 'article', 'styles', 'locales', 'json-ld'],
  render: ['elements', 'controllers', 'base', 'article', 'styles', 'locales', 'json-ld'],
  embed: ['elements', 'controllers', 'base', 'article'],
  schema: ['article'],
  check: ['article', 'schema'],
  cli: ['render', 'article', 'json-ld', 'schema', 'check'],
  sites: ['article'],
};

/** The packages that parse text for us, each with the one file that may import it. */
const parsers = {'js-yaml': 'yaml.ts', marked: 'markdown.ts'};

/** Imports that no file of src may have, as [what the specifier matches, why]. */
const bannedEverywhere = [
  ['(^|/)index\\.js$', 'Nothing imports index.ts.'],
  ['^lit(-html)?/directives/unsafe-', 'Text is text: no markup from strings.'],
];

/** Imports that a folder must not have. */
function bannedIn(folder) {
  const others = Object.keys(walls).filter((other) => other !== folder && !walls[folder].includes(other));
  const allowed = walls[folder].join(', ') || 'no other folder';
  const bans = [
    ...bannedEverywhere,
    [`^\\.{1,2}/(.*/)?(${others.join('|')})/`, `src/${folder} may import ${allowed}.`],
    folder === 'article'
      ? ['^[^.]', 'src/article has no dependencies but its two parsers, in a file each.']
      : folder === 'json-ld'
        ? ['^[^.]', 'src/json-ld has no dependencies.']
        : [`^(${Object.keys(parsers).join('|')})$`, 'Only src/article/parse imports parsers, in a file each.'],
  ];
  if (!['article', 'controllers', 'render', 'check', 'cli', 'sites'].includes(folder)) {
    bans.push(['/article/parse/', 'The source controller parses; everything else gets data.']);
  }
  if (folder === 'elements') bans.push(['^\\.\\./(?!\\.\\./)', 'An element does not import another one.']);
  return bans;
}

/** What the browser loads when there is YAML or Markdown to read, and not before. */
const lazy = ['/article/parse/(yaml|markdown)\\.js$', 'Parsers are large: load them with import().'];

/** The same bans for `import … from`, `export … from` and `import()`. */
function restrictImports(bans, staticBans = bans) {
  const dynamic = bans.map(([regex, message]) => ({
    // A slash would end the selector's regular expression.
    selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', {patterns: staticBans.map(([regex, message]) => ({regex, message}))}],
    'no-restricted-syntax': ['error', ...dynamic, ...styleAttributes],
  };
}

/** `style-src 'self'` lets no style attribute through; the styleMap directive sets properties and passes. */
const styleAttributes = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=["\']?[^"\'\\s]/]',
    message:
      'A style attribute does not work under the content security policies that the elements promise to work under.',
  },
];

const stringsToMarkup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'parseFromString',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'write',
  'writeln',
].map((property) => ({property, message: 'Text is text: no markup from strings, and Trusted Types would refuse it.'}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/fixtures/', 'test/sites/*/', 'src/frameworks/', 'test/frameworks/*/']),
  js.configs.recommended,
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['vite.config.ts'], defaultProject: 'test/tsconfig.json'},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {'import-x': importX},
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({extensions: ['.ts', '.js'], extensionAlias: {'.js': ['.ts', '.js']}}),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Code points are what the readers work on, not what a person sees as one character.
      '@typescript-eslint/no-misused-spread': 'off',
      // With noUncheckedIndexedAccess the alternative is a branch that no test can reach.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // An event handler may be a promise's executor: its rejection reaches the page's error handler.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {arguments: false, attributes: false}}],
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {globals: globals.browser},
    settings: {wc: {elementBaseClasses: ['LitElement', 'ArticleElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit's base class has all of them.
      'wc/guard-super-call': 'off',
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      // Control characters are among what the readers look for.
      'no-control-regex': 'off',
      // Lit calls event listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', {allowShortCircuit: true}],
      'no-restricted-properties': ['error', ...stringsToMarkup],
      ...restrictImports(bannedEverywhere),
      // The class and its registration are apart on purpose.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/guard-define-call': 'off',
    },
  },
  ...Object.keys(walls).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrictImports(bannedIn(folder)),
  })),
  {
    files: ['src/controllers/**/*.ts'],
    rules: restrictImports(bannedIn('controllers'), [...bannedIn('controllers'), lazy]),
  },
  {
    // There is no page, and a stream is written to.
    files: ['src/cli/**/*.ts'],
    languageOptions: {globals: globals.node},
    rules: {'no-restricted-properties': 'off'},
  },
  {
    // The prose of an article, which no element reads.
    files: ['src/cli/render/write-body.ts'],
    rules: restrictImports(bannedIn('cli').filter(([regex]) => !regex.includes('marked'))),
  },
  {
    // These show parts of their data through other elements, which they load when there is something for them.
    files: ['src/elements/{tech-article,data-section}/*.ts'],
    rules: restrictImports(
      bannedIn('elements').filter(([regex]) => !regex.startsWith('^\\.\\./(?!')),
      bannedIn('elements'),
    ),
  },
  {
    // Loaded for values with markup, and only then.
    files: ['src/base/rich-*.ts'],
    rules: restrictImports(bannedIn('base').filter(([regex]) => regex !== '/article/parse/')),
  },
  {
    // An answer in HTML is written out as what is allowed in it.
    files: ['src/json-ld/faq.ts'],
    rules: restrictImports(bannedIn('json-ld').filter(([regex]) => regex !== '/article/parse/')),
  },
  ...Object.entries(parsers).map(([name, file]) => ({
    files: [`src/article/parse/${file}`],
    rules: restrictImports([
      ...bannedIn('article').filter(([regex]) => regex !== '^[^.]'),
      [`^(?!\\.|${name}$)`, `Of all packages this file imports ${name}.`],
    ]),
  })),

  {
    files: ['test/**/*.ts', 'demo/**/*.ts', 'vite.config.ts'],
    rules: {
      // `expect(x).to.be.true` is an expression, and node:test returns promises that nobody needs to await.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Of chai's assertions `equal` alone is declared to return a promise: with snapshots, which nobody uses here.
          allowForKnownSafeCalls: [
            'Equal',
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite']},
          ],
        },
      ],
      '@typescript-eslint/unbound-method': 'off',
      // What must not come out is looked for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['demo/**/*.js', 'docs/**/*.js', 'test/bench/peers/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);

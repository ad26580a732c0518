import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

// The files here exist nowhere, so there is no program to take types from.
const eslint = new ESLint({overrideConfig: tseslint.configs.disableTypeChecked as never});

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, {filePath});
  assert.ok(result, `${filePath} was not linted`);
  return result.messages.filter(({ruleId}) => ruleId !== '@typescript-eslint/no-unused-vars').map(({ruleId}) => ruleId);
}

/** What each wall keeps out, and beside it the nearest thing that it lets through. */
const imports: [file: string, banned: string[], allowed: string[]][] = [
  [
    'src/article/read/x.ts',
    ['../../base/x.js', '../../elements/faq-list/faq-list.js', 'lit', 'js-yaml'],
    ['../text.js'],
  ],
  ['src/article/x.ts', ['./index.js', '../base/x.js', '../locales/de.js'], ['./read/faq.js']],
  ['src/article/parse/markdown.ts', ['lit', 'js-yaml', '../../base/x.js'], ['marked', './parsed.js']],
  ['src/base/rich-x.ts', ['../elements/faq-list/faq-list.js', 'marked'], ['../article/parse/markdown.js']],
  ['src/article/parse/yaml.ts', ['lit', '../../base/x.js', '../../controllers/x.js'], ['js-yaml', './parsed.js']],
  [
    'src/base/x.ts',
    ['../elements/faq-list/faq-list.js', '../article/parse/yaml.js', 'js-yaml'],
    ['../article/issue.js', 'lit'],
  ],
  [
    'src/controllers/x.ts',
    ['../elements/faq-list/faq-list.js', 'js-yaml', '../index.js'],
    ['../article/parse/json.js'],
  ],
  ['src/controllers/sources/x.ts', ['../../elements/faq-list/faq-list.js', 'js-yaml'], ['../article-source.js']],
  ['src/sites/x.ts', ['../elements/faq-list/faq-list.js', 'js-yaml', '../index.js'], ['../article/parse/json.js']],
  [
    'src/elements/faq-list/x.ts',
    ['../tech-timeline/tech-timeline.js', '../../article/parse/json.js', '../../index.js', 'js-yaml'],
    ['./x.styles.js', '../../base/article-element.js', '../../article/read/faq.js', '../../styles/host.styles.js'],
  ],
  [
    'src/json-ld/x.ts',
    ['../base/x.js', '../elements/faq-list/faq-list.js', '../article/parse/markdown.js', 'lit', './index.js'],
    ['../article/urls.js', './draft.js'],
  ],
  ['src/json-ld/faq.ts', ['../base/x.js', 'marked'], ['../article/parse/html-fragment.js']],
  ['src/locales/x.ts', ['../base/x.js', '../article/text.js'], ['./terms.js']],
  ['src/styles/x.ts', ['../base/x.js'], ['lit', './tokens.js']],
  ['src/schema/x.ts', ['../check/suggest.js', '../article/parse/json.js', 'js-yaml'], ['../article/keys.js']],
  [
    'src/check/x.ts',
    ['../cli/cli.js', '../elements/faq-list/faq-list.js', '../json-ld/json-ld.js', 'js-yaml'],
    ['../schema/definition.js', '../article/parse/parse-document.js'],
  ],
  [
    'src/cli/commands/x.ts',
    ['../../elements/faq-list/faq-list.js', '../../base/text.js', '../../locales/de.js', 'js-yaml'],
    ['../../json-ld/json-ld.js', '../../check/suggest.js', '../../schema/definition.js', 'node:fs', 'tinyglobby'],
  ],
  ['src/define.ts', ['./index.js', 'lit/directives/unsafe-html.js'], ['./elements/faq-list/define.js']],
];

/** Ways to run a string as code or markup, and styles that a content security policy drops. */
const unsafe = [
  'export function f(e: Element, s: string) { e.innerHTML = s; }',
  'export function f(e: Element) { return e.outerHTML; }',
  "export function f(e: Element, s: string) { e.insertAdjacentHTML('beforeend', s); }",
  "export function f(s: string) { return new DOMParser().parseFromString(s, 'text/html'); }",
  'export function f(s: string) { document.write(s); }',
  'export function f(s: string): unknown { return eval(s); }',
  'export function f(s: string): unknown { return new Function(s); }',
  "export {unsafeHTML} from 'lit/directives/unsafe-html.js';",
  'import {html} from \'lit\';\nexport const f = html`<p style="color: red"></p>`;',
];

describe('lint', () => {
  for (const [file, banned, allowed] of imports) {
    it(`keeps ${file} from importing ${banned.join(', ')}`, async () => {
      for (const specifier of banned) {
        for (const code of [`import * as x from '${specifier}';`, `export * from '${specifier}';`]) {
          assert.deepEqual(await rulesBroken(file, code), ['no-restricted-imports'], `${file}: ${code}`);
        }
        const dynamic = `export const x = import('${specifier}');`;
        assert.deepEqual(await rulesBroken(file, dynamic), ['no-restricted-syntax'], `${file}: ${dynamic}`);
      }
      for (const specifier of allowed) {
        const code = `export * from '${specifier}';\nexport const x = import('${specifier}');`;
        assert.deepEqual(await rulesBroken(file, code), [], `${file}: ${code}`);
      }
    });
  }

  it('keeps js-yaml out of what is loaded with the page', async () => {
    const code = "import {parseYaml} from '../article/parse/yaml.js';\nexport const x = parseYaml;";
    assert.deepEqual(await rulesBroken('src/controllers/x.ts', code), ['no-restricted-imports']);
    assert.deepEqual(
      await rulesBroken('src/controllers/x.ts', "export const x = import('../article/parse/yaml.js');"),
      [],
    );
  });

  it('sees a circle of imports', async () => {
    // define.ts imports faq-list.ts.
    const broken = await rulesBroken('src/elements/faq-list/faq-list.ts', "import './define.js';");
    assert.deepEqual(broken, ['import-x/no-cycle']);
  });

  for (const code of unsafe) {
    it(`refuses ${code}`, async () => {
      const broken = await rulesBroken('src/base/x.ts', code);
      assert.equal(broken.length, 1, broken.join(', '));
    });
  }

  it('lets the directive for styles pass', async () => {
    const code =
      "import {html} from 'lit';\nimport {styleMap} from 'lit/directives/style-map.js';\nexport const f = html`<p style=${styleMap({})}></p>`;";
    assert.deepEqual(await rulesBroken('src/base/x.ts', code), []);
  });
});

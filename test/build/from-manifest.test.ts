import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {editorFiles} from '../../.ci/editor-data.js';
import {elementTypes} from '../../.ci/framework-types.js';
import {propertiesOf, readElements} from '../../.ci/manifest.js';

interface Named {
  readonly name: string;
}

interface HtmlData {
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & {readonly valueSet?: string; readonly values?: readonly Named[]})[];
  })[];
}

interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & {readonly value: {readonly kind?: string; readonly type: string}})[];
        readonly slots: readonly Named[];
        readonly js: {readonly properties: readonly Named[]; readonly events: readonly (Named & {type: string})[]};
        readonly css: {readonly parts: readonly Named[]; readonly properties: readonly Named[]};
      })[];
    };
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as unknown;
const elements = readElements();
const {version} = readJson('package.json') as {version: string};
const names = (parts: readonly Named[] = []) => parts.map(({name}) => name);
const unique = (values: readonly string[]) => [...new Set(values)];

describe('the types for frameworks', () => {
  it('are what the manifest says now (else: npm run build)', () => {
    assert.equal(read('dist/types/elements.d.ts'), elementTypes(elements));
  });

  it('have every element with all that can be set and heard', () => {
    const text = read('dist/types/elements.d.ts');
    assert.equal(elements.length, 15);
    for (const element of elements) {
      const part = text.slice(text.indexOf(`\n  '${element.tagName}': {`)).split('\n  };')[0]!;
      assert.ok(part.includes(`    element: ${element.name};`), element.tagName);
      for (const {name} of propertiesOf(element)) assert.match(part, new RegExp(`properties: Pick<.*'${name}'`), name);
      for (const {name} of element.attributes ?? [])
        assert.ok(part.includes(`      '${name}': ${element.name}[`), name);
      for (const {name, type} of element.events ?? [])
        assert.ok(part.includes(`      '${name}': ${type!.text};`), name);
    }
  });
});

describe('the data for editors', () => {
  const files = editorFiles(elements, version);

  it('is what the manifest says now (else: npm run build)', () => {
    for (const [name, data] of Object.entries(files)) assert.deepEqual(readJson(`dist/editors/${name}`), data, name);
    assert.deepEqual(readdirSync(join(root, 'dist/editors')).sort(), Object.keys(files).sort());
    assert.equal((readJson('package.json') as Record<string, unknown>)['web-types'], 'dist/editors/web-types.json');
  });

  it('completes tags, attributes and the words that they take in HTML', () => {
    const {tags} = files['vscode.html-custom-data.json'] as HtmlData;
    assert.deepEqual(
      names(tags),
      elements.map(({tagName}) => tagName),
    );
    for (const [index, tag] of tags.entries())
      assert.deepEqual(names(tag.attributes), names(elements[index]!.attributes));
    const attribute = (tag: string, name: string) =>
      tags.find((found) => found.name === tag)?.attributes.find((found) => found.name === name);
    assert.deepEqual(names(attribute('tech-timeline', 'layout')?.values), ['vertical', 'horizontal']);
    assert.deepEqual(names(attribute('tech-timeline', 'order')?.values), ['ascending', 'descending']);
    assert.deepEqual(names(attribute('faq-list', 'format')?.values), ['text', 'markdown']);
    assert.equal(attribute('faq-list', 'exclusive')?.valueSet, 'v');
    assert.equal(attribute('faq-list', 'src')?.values, undefined);
  });

  it('completes custom properties and parts in CSS', () => {
    const {properties, pseudoElements} = files['vscode.css-custom-data.json'] as CssData;
    const parts = elements.flatMap(({cssParts}) => names(cssParts));
    assert.deepEqual(names(properties), unique(elements.flatMap(({cssProperties}) => names(cssProperties))));
    assert.deepEqual(
      names(pseudoElements),
      unique(parts).map((name) => `::part(${name})`),
    );
    assert.ok(names(properties).includes('--faq-list-gap'));
    assert.ok(names(pseudoElements).includes('::part(question)'));
  });

  it('has everything of an element for JetBrains, with types spelled out', () => {
    const {contributions} = files['web-types.json'] as WebTypes;
    for (const [index, element] of elements.entries()) {
      const shown = contributions.html.elements[index]!;
      assert.equal(shown.name, element.tagName);
      assert.deepEqual(names(shown.attributes), names(element.attributes));
      assert.deepEqual(names(shown.slots), names(element.slots));
      assert.deepEqual(names(shown.js.properties), names(propertiesOf(element)));
      assert.deepEqual(names(shown.js.events), names(element.events));
      assert.deepEqual(names(shown.css.parts), names(element.cssParts));
      assert.deepEqual(names(shown.css.properties), names(element.cssProperties));
    }
    const types = contributions.html.elements.flatMap(({attributes}) => attributes.map(({value}) => value.type));
    assert.ok(types.includes("'text' | 'markdown' | null"));
    assert.ok(types.includes("'vertical' | 'horizontal'"));
    // Names of types mean nothing to an editor.
    assert.deepEqual(
      types.filter((type) => /\b[A-Z]/.test(type)),
      [],
    );
  });
});

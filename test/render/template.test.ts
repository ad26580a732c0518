import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ElementRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, noChange, nothing, svg} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {renderableTags, prepareElements} from '../../src/render/elements.js';
import {TemplateWriter, type InnerElement, type Piece} from '../../src/render/template.js';
import {View} from '../../src/render/view.js';

/** Elements inside are compared by their names alone. */
class LitWithoutView extends ElementRenderer {
  static override matchesClass() {
    return true;
  }
  override renderShadow() {
    return undefined;
  }
}

/** As Lit's own renderer writes it. */
function withLit(value: unknown): string {
  const host = new LitWithoutView('x-host');
  const text = collectResultSync(
    render(value, {
      elementRenderers: [LitWithoutView],
      customElementHostStack: [host],
      customElementInstanceStack: [host],
    }),
  );
  return (
    text
      // What Lit puts at the end of a template that ends with a value.
      .replaceAll('<?>', '')
      .replace(/(<[a-z]+-[a-z-]+)\s+/g, '$1 ')
      // Any value makes a box checked.
      .replaceAll(' checked="false"', ' ')
      .replaceAll('checked="true"', 'checked')
      .replaceAll('=""', '')
  );
}

function withOurs(value: unknown): string {
  const writer = new TemplateWriter((name) => (customElements.get(name) ? new NoView() : undefined));
  writer.add(value);
  return join(writer.finish((text) => text)).replaceAll('=""', '');
}

class NoView implements InnerElement {
  setAttribute() {
    // Nothing of it is seen.
  }
  setProperty() {
    // Nor of it.
  }
  writeAttributes() {
    return '';
  }
  writeShadowRoot() {
    return '';
  }
}

function join(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'function') return join(piece());
  assert.ok(Array.isArray(piece));
  return (piece as readonly Piece[]).map(join).join('');
}

const fixtures = new URL('../fixtures/', import.meta.url);

async function readFixture(name: string): Promise<unknown> {
  const folder = new URL(`${name}/`, fixtures);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
  return (await parseDocument(readFileSync(new URL(input, folder), 'utf8'), {name: input})).data;
}

const today = {day: '2026-05-01', timeZone: 'UTC'};
const rendering = {language: 'en', today, prefix: '', writeStyles: () => '', finish: String, onIssues: undefined};

describe('a template', () => {
  for (const name of readdirSync(fixtures)) {
    it(`becomes what Lit's own renderer makes of it: ${name}`, async () => {
      await prepareElements('');
      const data = await readFixture(name);
      for (const tag of renderableTags) {
        const view = new View(tag, rendering);
        view.setProperty('article', data);
        view.writeAttributes();
        await view.element.pending;
        view.element.willUpdate(new Map());
        const template = view.element.render();
        assert.equal(withOurs(template), withLit(template), tag);
      }
    });
  }

  const values: readonly unknown[] = [
    'text', '', '<b title="x">&amp;\'</b>', 0, -0, 1.5, true, false, null, undefined, nothing, noChange, [], ['a', 'b'],
    [html`<i>${1}</i>`, nothing, [2, [3]]], new Set(['x']), html`<b>x</b>`, html`${'only'}`, svg`<circle r=${2} />`, 'a\u2028b',
  ]; // prettier-ignore

  for (const [index, value] of values.entries()) {
    it(`shows any value as Lit's own renderer does: ${index}`, () => {
      const text = Array.isArray(value) || (typeof value === 'object' && value !== null) ? 'x' : value;
      for (const template of [
        html`${value}`,
        html`<p>${value}</p>`,
        html`<p>a${value}b${value}</p>
          <!-- c --><br />
          <p>${value}</p>`,
        html`<p title=${text} class="a ${text} b ${text}" ?hidden=${text} @click=${() => undefined}>${value}</p>`,
        html`<p id=${ifDefined(text)}>${value}</p>`,
        html`<svg viewBox="0 0 1 1" width=${text}>${value}</svg>`,
      ]) {
        assert.equal(withOurs(template), withLit(template));
      }
    });
  }

  it('has no NUL, no carriage return and no half of a character in it', () => {
    const text = withOurs(html`<p title=${'a\0\r\n\ud800b'}>${'\udc00😀\r\0'}</p>`);
    assert.match(text, /title="a\ufffd&#13;\n\ufffdb"/);
    assert.match(text, /\ufffd😀&#13;\ufffd/);
  });

  it('checks a box that is to be checked, and no other', () => {
    assert.match(withOurs(html`<input type="checkbox" .checked=${true} />`), /<input type="checkbox" checked \/>/);
    assert.doesNotMatch(withOurs(html`<input type="checkbox" .checked=${false} />`), /checked/);
  });
});

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tags = readdirSync(`${root}src/elements`);
/** What Lit brings to Node, for classes to extend and for registries to be, and what it knows itself by. */
const lits =
  /^(?:(?:lit|reactiveElement)[A-Z]\w+|CSSStyleSheet|CustomElementRegistry|Element|HTMLElement|customElements)$/;

/** What becomes of Node's globals when a module is imported, and which elements are there then. */
function importInNode(path: string): {added: string[]; changed: string[]; registered: string[]} {
  const code = `
    const names = () => Reflect.ownKeys(globalThis).filter((name) => typeof name === 'string');
    // Looking at some of them makes them.
    names().forEach((name) => void globalThis[name]);
    const before = new Map(names().map((name) => [name, globalThis[name]]));
    await import(${JSON.stringify(`${root}src/${path}`)});
    const added = names().filter((name) => !before.has(name));
    const changed = [...before].filter(([name, value]) => !Object.is(globalThis[name], value)).map(([name]) => name);
    const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({added, changed, registered}));`;
  const args = ['--no-warnings', '--import', 'tsx', '--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: root, encoding: 'utf8'})) as ReturnType<
    typeof importInNode
  >;
}

describe('importing in Node', () => {
  for (const path of ['index.ts', 'render/render.ts', 'check.ts', 'json-ld/json-ld.ts', 'embed/markdown-it.ts']) {
    it(`registers nothing and leaves globals alone: ${path}`, () => {
      const {added, changed, registered} = importInNode(path);
      assert.deepEqual([registered, changed], [[], []]);
      assert.deepEqual(
        added.filter((name) => !lits.test(name)),
        [],
      );
    });
  }

  it('registers what it says', () => {
    assert.deepEqual(importInNode('define.ts').registered, tags);
    assert.deepEqual(importInNode('elements/faq-list/define.ts').registered, ['faq-list']);
  });
});

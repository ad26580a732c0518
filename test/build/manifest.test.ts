import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly kind?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: {readonly module: string};
}

interface Declaration extends Part {
  readonly summary?: string;
  readonly tagName?: string;
  readonly superclass?: {readonly name: string; readonly module?: string; readonly package?: string};
  readonly members?: readonly Part[];
  readonly attributes?: readonly Part[];
  readonly events?: readonly Part[];
  readonly slots?: readonly Part[];
  readonly cssParts?: readonly Part[];
  readonly cssProperties?: readonly Part[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: Declaration & {module: string};
    }[];
  }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'custom-elements.json'), 'utf8');
const {modules} = JSON.parse(text) as Manifest;
const declarations = modules.flatMap((module) => module.declarations ?? []);
const elements = declarations.filter(({tagName}) => tagName);
const tags = readdirSync(join(root, 'src/elements')).filter((tag) =>
  existsSync(join(root, `src/elements/${tag}/define.ts`)),
);

function partsOf(declaration: Declaration): Part[] {
  const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = declaration;
  return [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
}

describe('custom-elements.json', () => {
  it('is what the sources say now (else: npm run manifest)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      const bin = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
      // The analyzer takes the folder as one below the working directory.
      const env = {...process.env, MANIFEST_DIR: relative(root, folder)};
      execFileSync(process.execPath, [bin, 'analyze', '--quiet'], {cwd: root, env, stdio: 'pipe'});
      assert.equal(readFileSync(join(folder, 'custom-elements.json'), 'utf8') === text, true, 'npm run manifest');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('has every element, with the module that registers it', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
    for (const tag of tags) {
      const define = modules.find(({path}) => path === `dist/elements/${tag}/define.js`);
      const definition = define?.exports?.find(({kind}) => kind === 'custom-element-definition');
      assert.equal(definition?.name, tag);
      assert.equal(definition.declaration.module, `dist/elements/${tag}/${tag}.js`);
    }
  });

  it('names only files of the package', () => {
    const paths = [
      ...modules.map(({path}) => path),
      ...modules.flatMap(({exports = []}) => exports.map(({declaration}) => declaration.module)),
      ...declarations.flatMap(({superclass}) => superclass?.module ?? []),
      ...declarations.flatMap((declaration) =>
        partsOf(declaration).flatMap(({inheritedFrom}) => inheritedFrom?.module ?? []),
      ),
    ];
    for (const path of new Set(paths)) {
      assert.match(path, /^dist\//);
      assert.ok(existsSync(join(root, path.replace('dist/', 'src/').replace(/\.js$/, '.ts'))), path);
    }
  });

  it('keeps private things private', () => {
    for (const declaration of declarations) {
      const leaks = partsOf(declaration).filter(
        ({name, privacy}) => privacy ?? (name.startsWith('#') || name.startsWith('_')),
      );
      assert.deepEqual(
        leaks.map(({name}) => `${declaration.name}.${name}`),
        [],
      );
    }
  });

  it('describes each part of each element', () => {
    for (const element of elements) {
      const {tagName = '', summary, description, members = [], attributes = []} = element;
      assert.ok(summary, `${tagName} has no @summary`);
      assert.ok(description, `${tagName} has no description`);
      for (const part of partsOf(element)) {
        assert.ok(part.description, `<${tagName}>: ${part.name || 'the default slot'} has no description`);
        // Only the default slot has no name.
        if (!part.name) assert.ok(element.slots?.includes(part), `<${tagName}> has something without a name`);
      }
      for (const part of [...members.filter(({kind}) => kind === 'field'), ...attributes]) {
        assert.ok(part.type?.text, `<${tagName}>: ${part.name} has no type`);
      }
    }
  });

  it('lists each event class as an event of an element, with its type', () => {
    const classes = declarations.filter(({superclass}) => superclass?.name === 'Event').map(({name}) => name);
    const fired = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type?.text)));
    assert.ok(classes.length > 0);
    assert.deepEqual(
      classes.filter((name) => !fired.has(name)),
      [],
    );
    for (const {tagName = '', events = []} of elements) {
      for (const {name, type} of events) {
        assert.match(type?.text ?? '', /Event$/, `<${tagName}> ${name}`);
        assert.match(name, /^[a-z]+(-[a-z]+)+$/, tagName);
      }
    }
  });
});

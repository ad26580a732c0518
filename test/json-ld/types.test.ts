import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import ts from 'typescript';

const golden = readFileSync(new URL('../fixtures/seed/json-ld.json', import.meta.url), 'utf8');
const name = fileURLToPath(new URL('golden.ts', import.meta.url));

/** What the compiler says of a graph that claims to be one of `schema-dts`. */
function errorsOf(graph: string): string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const text = `import type {Graph} from 'schema-dts';\nexport const graph: Graph = ${graph};\n`;
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists, readFile} = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  host.readFile = (file) => (file === name ? text : readFile(file));
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the graph of the example', () => {
  it('has the types of schema-dts', () => {
    assert.deepEqual(errorsOf(golden), []);
  });

  it('would not have them with a wrong name or value in it', () => {
    assert.notDeepEqual(errorsOf(golden.replace('"proficiencyLevel"', '"proficiency"')), []);
    assert.notDeepEqual(errorsOf(golden.replace('"numberOfItems": 3', '"numberOfItems": [true]')), []);
  });
});

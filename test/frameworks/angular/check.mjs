// Templates have no `@ts-expect-error`: in types/types.html a comment says of the line after it that it is wrong.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {formatDiagnostics, performCompilation, readConfiguration} from '@angular/compiler-cli';

const template = 'types/types.html';
const lines = readFileSync(template, 'utf8').split('\n');
const wanted = lines.flatMap((line, index) => (line.startsWith('<!-- wrong: ') ? [`${template}:${index + 2}`] : []));

const {rootNames, options} = readConfiguration('tsconfig.types.json');
const {diagnostics} = performCompilation({rootNames, options: {...options, noEmit: true}});
const found = diagnostics.map(({file, start = 0}) => {
  if (!file?.fileName.endsWith(template)) return file?.fileName;
  return `${template}:${file.getLineAndCharacterOfPosition(start).line + 1}`;
});
assert.deepEqual([...new Set(found)].sort(), wanted.sort(), formatDiagnostics(diagnostics));

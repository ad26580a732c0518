// What a build makes from custom-elements.json: types for frameworks in dist/types, data for editors in dist/editors.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {angularModule, angularTypes} from './angular.js';
import {editorFiles} from './editor-data.js';
import {elementTypes} from './framework-types.js';
import {readElements} from './manifest.js';

const root = new URL('../', import.meta.url);
const elements = readElements();
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};

mkdirSync(new URL('dist/editors', root), {recursive: true});
cpSync(new URL('src/frameworks', root), new URL('dist/types', root), {recursive: true});
writeFileSync(new URL('dist/types/elements.d.ts', root), elementTypes(elements));
writeFileSync(new URL('dist/types/angular.js', root), angularModule(elements));
writeFileSync(new URL('dist/types/angular.d.ts', root), angularTypes(elements));
for (const [name, data] of Object.entries(editorFiles(elements, version))) {
  writeFileSync(new URL(`dist/editors/${name}`, root), `${JSON.stringify(data, null, 1)}\n`);
}

import {readFileSync} from 'node:fs';

/** What stands for this name: who reads the manifest has the words only. */
const [, textFormat] = /^export type TextFormat = (.+);$/m.exec(readFileSync('src/base/article-context.ts', 'utf8'));

/** The file that a source file becomes in the package. */
const shipped = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** Puts the manifest in the form that its readers expect: public, complete, in the package's own paths, in one order. */
function clean() {
  return {
    name: 'clean',
    packageLinkPhase({customElementsManifest: manifest}) {
      const definitions = manifest.modules.flatMap(({exports}) => exports ?? []);
      const tags = new Map();
      for (const {kind, name, declaration} of definitions) {
        if (kind === 'custom-element-definition') tags.set(declaration.name, name);
      }

      for (const module of manifest.modules) {
        module.path = shipped(module.path);
        module.exports = module.exports?.filter(({kind, name}) => kind !== 'js' || isPublic(module, name));
        for (const {declaration} of module.exports ?? []) {
          if (declaration.module) declaration.module = shipped(declaration.module);
        }
        module.declarations = module.declarations?.filter(({kind, name}) => kind === 'class' && isPublic(module, name));
        for (const declaration of module.declarations ?? []) cleanClass(declaration, tags);
      }
      manifest.modules = manifest.modules
        .filter(({exports, declarations}) => exports?.length || declarations?.length)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** `register('faq-list', FaqList)` defines an element, which the analyzer knows of `customElements.define` only. */
function registrations() {
  return {
    name: 'registrations',
    analyzePhase({ts, node, moduleDoc, context}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, element] = node.arguments;
      const {importPath} = context.imports.find(({name}) => name === element.text);
      const module = new URL(importPath.replace(/js$/, 'ts'), `file:///${moduleDoc.path}`).pathname.slice(1);
      const declaration = {name: element.text, module};
      moduleDoc.exports = [{kind: 'custom-element-definition', name: tag.text, declaration}];
    },
  };
}

/** Elements, their base and their events. */
function isPublic({declarations}, name) {
  return declarations?.some((declaration) => declaration.kind === 'class' && declaration.name === name);
}

function cleanClass(declaration, tags) {
  const {superclass} = declaration;
  if (superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
  if (superclass?.module) superclass.module = shipped(superclass.module);
  const tagName = tags.get(declaration.name);
  if (tagName) Object.assign(declaration, {customElement: true, tagName});

  declaration.members = declaration.members?.filter(({name, privacy}) => !privacy && !name.startsWith('#'));
  // The analyzer reads `dispatchEvent(new XEvent(item))` as an event called "item"; the documented ones are right.
  declaration.events = declaration.events?.filter(({name, description}) => name && description);
  for (const part of [
    ...(declaration.members ?? []),
    ...(declaration.attributes ?? []),
    ...(declaration.events ?? []),
    ...(declaration.cssProperties ?? []),
    ...(declaration.cssStates ?? []),
  ]) {
    if (part.type) part.type.text = part.type.text.replace('TextFormat', textFormat);
    if (part.inheritedFrom?.module) part.inheritedFrom.module = shipped(part.inheritedFrom.module);
    // What a constructor assigns is not a default.
    if (superclass?.name === 'Event' && !part.static) delete part.default;
  }
  for (const [key, value] of Object.entries(declaration)) {
    if (Array.isArray(value) && value.length === 0) delete declaration[key];
  }
}

export default {
  globs: ['src/elements/*/*.ts', 'src/base/article-element.ts', 'src/base/events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: process.env.MANIFEST_DIR ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [registrations(), clean()],
};

import MagicString from 'magic-string';
import type {Plugin, Rolldown} from 'vite';

const IMPORT = /^import \{ (.*) \} from "\.\/(core|rolldown-runtime)-.*";$/gm;
const EXPORT = /^export \{ (.*) \};$/m;
const ENTRY = /export\{([^}]*)\}from"\.\/chunks\/core-.*";/;

/** What the bundler has in one more file: a module as an object, for those that import it later. */
const RUNTIME = `const __exportAll = (all) =>
	Object.defineProperties({}, Object.fromEntries(Object.entries(all).map(([name, get]) => [name, {get, enumerable: true}])));
`;

/**
 * A Vite plugin that puts the chunk called core into the only entry: a page waits for one file where it waited for one that
 * does no more than name another. What is loaded later cannot import an entry, which would be loaded a second time where its
 * address has a query. It finds what it needs behind a symbol instead, and so does an entry that is loaded twice.
 */
export const coreInEntry = (version: string): Plugin => ({
  name: 'core-in-entry',
  renderChunk(code, {name, isEntry}, _options, {chunks}) {
    if (isEntry) return null;
    const shared = sharedBy(version, Object.values(chunks).find((chunk) => chunk.name === 'core')!.fileName);
    const result = new MagicString(code);
    if (name === 'core') {
      result
        .replace(IMPORT, '')
        .replaceAll('import("./', 'import("./chunks/')
        .replace(EXPORT, (_, names: string) => `return {${toProperties(names, '$2: $1')}, __exportAll};`)
        .prepend(`${shared} ??= (() => {\n${RUNTIME}`)
        .append('})();');
    } else {
      result.replace(IMPORT, (_, names: string, from) =>
        from === 'core' ? `const {${toProperties(names, '$1: $2')}} = ${shared};` : `const {__exportAll} = ${shared};`,
      );
    }
    return {code: result.toString(), map: result.generateMap({hires: true})};
  },
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const find = (test: (chunk: Rolldown.OutputChunk) => boolean) =>
      chunks.find(test) ?? this.error('There is no such chunk any more');
    const left = chunks.find(({isEntry, code}) => !isEntry && /from"\.\/(?:core|rolldown-runtime)-/.test(code));
    if (left) this.error(`${left.fileName} imports what is no file of its own any more`);
    const [entry, core] = [find(({isEntry}) => isEntry), find(({name}) => name === 'core')];
    const {map, sourcemapFileName} = core;
    const [, names] = ENTRY.exec(entry.code) ?? this.error('The entry has other exports than expected');
    const [notice] = entry.code.split(ENTRY);
    entry.code = [
      notice! + core.code.trim().replace(/\s*\/\/# sourceMappingURL=.*/, ''),
      `export const{${toProperties(names!, '$1:$2')}}=${sharedBy(version, core.fileName)};`,
      `//# sourceMappingURL=${entry.fileName}.map`,
    ].join('\n');
    const moved = {
      ...map!,
      file: entry.fileName,
      sources: map!.sources.map((source) => source.replace('../', '')),
      mappings: notice!.replaceAll(/[^\n]/g, '').replaceAll('\n', ';') + map!.mappings.replace(/^;+/, ''),
    };
    this.emitFile({type: 'asset', fileName: `${entry.fileName}.map`, source: JSON.stringify(moved)});
    const runtime = find(({name}) => name === 'rolldown-runtime');
    for (const file of [core.fileName, sourcemapFileName!, runtime.fileName]) Reflect.deleteProperty(bundle, file);
  },
});

/** One for each build of each version: its chunks fit nothing else. */
function sharedBy(version: string, core: string): string {
  return `globalThis[Symbol.for("article-elements ${version} ${core}")]`;
}

/** `a as b, c`, as it is written or the other way round, as properties. */
function toProperties(names: string, order: string): string {
  return names.replaceAll(/([^\s,]+) as ([^\s,]+)/g, order);
}

import {createReadStream, existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, defineConfig, type InlineConfig, type Plugin, type Rolldown, type UserConfig} from 'vite';
import {coreInEntry} from './.ci/core-in-entry.js';
import {readFramework} from './.ci/frameworks.js';
import {minifyTemplates} from './.ci/minify-templates.js';

// `vite` serves the demo from the sources; `vite build --mode bundlers | render | cdn | cdn-elements | cdn-classic` makes what
// the package ships, a step each, in this order.

const root = fileURLToPath(new URL('.', import.meta.url));
const source = (path = '') => resolve(root, 'src', path);
const {version} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {version: string};

const tags = readdirSync(source('elements')).filter((tag) => existsSync(source(`elements/${tag}/define.ts`)));
const notice = `/*! article-elements ${version} (MIT) with Lit (BSD-3-Clause), js-yaml (MIT) and marked (MIT) */`;

type Output = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['output'];

function libraryBuild(entry: Record<string, string>, build: UserConfig['build'], output: Output): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [minifyTemplates()],
    build: {
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      lib: {entry, formats: ['es']},
      ...build,
      rolldownOptions: {
        ...build?.rolldownOptions,
        // Nothing imports an entry file back: with a query behind its name it would be loaded a second time.
        preserveEntrySignatures: 'strict',
        output,
      },
    },
  };
}

/** Modules as they are in src, for bundlers, which find the dependencies themselves. */
function forBundlers() {
  const defines = tags.map((tag) => [`elements/${tag}/define`, source(`elements/${tag}/define.ts`)] as const);
  const {plugins = [], ...config} = libraryBuild(
    {
      index: source('index.ts'),
      define: source('define.ts'),
      'json-ld/json-ld': source('json-ld/json-ld.ts'),
      check: source('check.ts'),
      'cli/bin': source('cli/bin.ts'),
      'cli/worker': source('cli/worker.ts'),
      'embed/autoloader': source('embed/autoloader.ts'),
      'embed/markdown-it': source('embed/markdown-it.ts'),
      'sites/astro': source('sites/astro.ts'),
      'sites/eleventy': source('sites/eleventy.ts'),
      ...Object.fromEntries(defines),
    },
    {
      outDir: 'dist',
      minify: false,
      rolldownOptions: {external: /^(node:.*|(lit|@lit|@lit-labs|js-yaml|marked|parse5|tinyglobby)(\/.*)?)$/},
    },
    {
      preserveModules: true,
      preserveModulesRoot: source(),
      entryFileNames: ({name}) => `${name.startsWith('_virtual') ? `helpers/${basename(name)}` : name}.js`,
    },
  );
  return {...config, plugins: [...plugins, renderer]};
}

/** The command renders with the file that is made for servers, which `vite build --mode render` puts at the same place. */
const renderer: Plugin = {
  name: 'renderer',
  enforce: 'pre',
  resolveId: (specifier) => (specifier === '../render/render.js' ? {id: specifier, external: 'relative'} : null),
};

/** A server may have classes of a page, as Angular's has, without a page and without what elements need of them. */
const ownElement: Plugin = {
  name: 'own-element',
  renderChunk(code) {
    const found = 'globalThis.HTMLElement ??';
    if (!code.includes(found)) this.error('Lit has another way to find out what an element is');
    return {code: code.replace(found, '(globalThis.document && globalThis.HTMLElement) ??'), map: null};
  },
};

/**
 * The renderer in one file with everything it needs, for every server: nothing in it is a server's own. Lit comes as it is
 * for servers, with a stand-in for the page; what Lit has for browsers and for Node makes the same digests.
 */
function forServers(): InlineConfig {
  const config = libraryBuild(
    {render: source('render/render.ts')},
    {outDir: 'dist/render', emptyOutDir: false, minify: false, license: {fileName: 'LICENSES.md'}},
    {entryFileNames: '[name].js', codeSplitting: false, banner: notice},
  );
  return {
    ...config,
    plugins: [...(config.plugins ?? []), ownElement],
    define: {'process.env.NODE_ENV': '"production"'},
    resolve: {
      conditions: ['node', 'import', 'module', 'default'],
      alias: [
        {find: /^@lit-labs\/ssr-client$/, replacement: resolve(root, 'node_modules/@lit-labs/ssr-client/index.js')},
      ],
    },
  };
}

/**
 * What elements load as soon as there is data, and what most files after that import. With all elements in one file it is in
 * there as well: a page waits for one file, and not for a second one after it.
 */
const CONTENT =
  /\/lit-html\/directive\.js$|\/src\/(?:article\/(?:blank|considerations|data|ids|text|read\/[\w-]+)|controllers\/(?:article-source|with-data|sources\/data-block)|base\/(?:search-field|tag-filter)|elements\/(?:article-header\/when|competitor-table\/(?:groups|many-rows\.styles|reading|view)|concept-list\/order|data-section\/(?!define)[\w.-]+|tag-list\/(?:tag-url|tools)|tech-timeline\/(?:arrange|time|when)))\.ts$/;
const everything = {
  name: (id: string, context: Rolldown.ChunkingContext) => (CONTENT.test(id) || isInitial(id, context) ? 'core' : null),
  priority: 3,
};
/** Whether an entry imports a module at once, itself or through others. */
function isInitial(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = context.getModuleInfo(id);
  return !!module && (module.isEntry || module.importers.some((importer) => isInitial(importer, context, seen)));
}
/** What ties elements to their page, after they are shown. */
const behavior = {
  name: 'behavior',
  test: /\/src\/(?:controllers\/(?:copy-link|deep-links|language|link-color|page-behavior|print|term-links)|styles\/page\.styles|elements\/(?:competitor-table\/(?:sort|table-layout|table-layout\.styles|tools)|tech-article\/follow-reader))\.ts$/,
  priority: 1,
};
/** So is what every section's reader needs. */
const reading = {
  name: 'read',
  test: /\/src\/(?:article\/(?:data|ids|keys|path|text|urls|read\/(?:bounds|find|outline|report|text-format))|base\/adopt-styles)\.ts$/,
  priority: 1,
};
/** And what each element loads beside its reader. */
const beside = {
  name: 'with-data',
  test: /\/src\/(?:controllers\/(?:heading-level|turns|with-data)|styles\/long-list\.styles)\.ts$/,
  priority: 1,
};
/** And what ties each element to its page. */
const page = {
  name: 'page-behavior',
  test: /\/src\/(?:controllers\/(?:copy-link|deep-links|language|link-color|page-behavior|print|term-links)|styles\/page\.styles)\.ts$/,
  priority: 1,
};
/** And what every element is made of. */
const base = {
  name: 'element',
  test: /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*(?:directive|static|private))|\/src\/(?:base\/(?:article-element|article-context|claim|copy-link|decorators|groups|heading|status|text|version)|controllers\/(?:article-host|article-loader|localize|query)|styles\/host\.styles|locales\/(?:en\/common|translations))\.ts$/,
  priority: 2,
};
/** What elements take articles from other elements with. */
const context = {name: 'context', test: /\/node_modules\/@lit\/context\//};
/** And the small things that most lists share. */
const items = {
  name: 'items',
  test: /\/src\/(?:base\/(?:facts|list-parts|tags|words)|styles\/(?:facts|item|tags)\.styles)\.ts$/,
};

/** What the bundler itself needs in most chunks is asked for by the entries too, or everything would wait for it after them. */
const runtimeAtOnce: Plugin = {
  name: 'runtime-at-once',
  generateBundle(_options, bundle) {
    const runtime = Object.keys(bundle).find((name) => name.startsWith('chunks/rolldown-runtime'));
    if (runtime === undefined) return;
    const needsRuntime = (name: string): boolean => {
      const chunk = bundle[name];
      return name === runtime || (chunk?.type === 'chunk' && chunk.imports.some(needsRuntime));
    };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry || !needsRuntime(chunk.fileName)) continue;
      chunk.code = chunk.code.replace(/^(?=(?:im|ex)port\b)/m, `import"./${runtime}";`);
    }
  },
};

/** The page that is shown in frames, beside its script. */
const framePage: Plugin = {
  name: 'frame-page',
  generateBundle() {
    for (const fileName of ['embed.html', 'embed.css']) {
      this.emitFile({type: 'asset', fileName, source: readFileSync(source(`embed/${fileName}`), 'utf8')});
    }
  },
};

/** Lets Chrome compile all of a file while it loads, and not each function when it is called for the first time. */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** Files for a script tag, with everything they need; what not every page needs stays in chunks of its own. */
function forScriptTags(entry: Record<string, string>) {
  const isOne = Object.keys(entry).length === 1;
  const {plugins = [], ...config} = libraryBuild(
    entry,
    {outDir: 'dist/cdn', emptyOutDir: false, license: {fileName: 'LICENSES.md'}},
    {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        groups: isOne ? [everything, behavior] : [base, reading, beside, page, items, context],
      },
      minify: true,
      comments: false,
      postBanner: ({isEntry}) => (isOne && isEntry ? EAGER : '') + (isEntry ? notice : ''),
    },
  );
  return {...config, plugins: [...plugins, ...(isOne ? [coreInEntry(version)] : [runtimeAtOnce, framePage])]};
}

/**
 * One classic script for pages that refuse modules. A classic script cannot be split, but it can import(): the lazy parts
 * become modules beside it that carry what they need, and never the elements a second time.
 */
async function forClassicScript() {
  const lazy: Record<string, string> = {};
  const apart: Plugin = {
    name: 'lazy-parts',
    enforce: 'pre',
    async resolveId(specifier, importer, {kind}) {
      if (kind !== 'dynamic-import') return null;
      const resolved = await this.resolve(specifier, importer, {skipSelf: true});
      // An element is part of the script itself: a second copy of one could not be registered.
      if (!resolved || /\/elements\/([\w-]+)\/\1\.ts$/.test(resolved.id)) return null;
      const name = relative(source(), resolved.id).replace(/\.ts$/, '');
      lazy[name] = resolved.id;
      // A dynamic import in a classic script is relative to that script's own URL.
      return {id: `./classic/${name}.js`, external: 'relative'};
    },
  };
  const entry = {'article-elements.classic': source('define.ts')};
  const {plugins = [], ...script} = libraryBuild(
    entry,
    {outDir: 'dist/cdn', emptyOutDir: false, lib: {entry, formats: ['iife'], name: 'articleElements'}},
    {entryFileNames: '[name].js', minify: true, comments: false, postBanner: notice, intro: '"use strict";'},
  );
  await build({...script, plugins: [...plugins, apart]});
  await forClassicScripts({
    'autoloader.classic': source('embed/autoloader-classic.ts'),
    frame: source('embed/frame.ts'),
  });
  return libraryBuild(
    // In one order, whichever was found first: the names of what they share depend on it.
    Object.fromEntries(Object.entries(lazy).sort(([one], [other]) => (one < other ? -1 : 1))),
    {outDir: 'dist/cdn/classic'},
    {
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      minify: true,
      comments: false,
      postBanner: notice,
    },
  );
}

/** Small classic scripts that have no parts of their own. */
async function forClassicScripts(entries: Record<string, string>) {
  const beside: Plugin = {
    name: 'module-beside',
    enforce: 'pre',
    resolveId: (specifier, _importer, {kind}) =>
      kind === 'dynamic-import' ? {id: specifier, external: 'relative'} : null,
  };
  for (const [name, path] of Object.entries(entries)) {
    const entry = {[name]: path};
    const {plugins = [], ...script} = libraryBuild(
      entry,
      {outDir: 'dist/cdn', emptyOutDir: false, lib: {entry, formats: ['iife'], name: 'articleElements'}},
      {entryFileNames: '[name].js', minify: true, comments: false, postBanner: notice, intro: '"use strict";'},
    );
    await build({...script, plugins: [...plugins, beside]});
  }
}

/** The demo's pages name the files that a site would; here they come straight from the sources. */
const demo: UserConfig = {
  root: 'demo',
  server: {host: '127.0.0.1', fs: {allow: [root]}},
  // The dependencies are modules as they are. Looking for them first would reload the page in front of the reader.
  optimizeDeps: {noDiscovery: true},
  plugins: [
    {
      name: 'cdn-from-source',
      enforce: 'pre',
      resolveId(id) {
        const name = /^\/cdn\/([\w-]+)\.js/.exec(id)?.[1];
        if (name === 'article-elements') return source('define.ts');
        return name && tags.includes(name) ? source(`elements/${name}/define.ts`) : null;
      },
      configureServer({middlewares}) {
        // A classic script has no form but the built one.
        middlewares.use((request, response, next) => {
          const theme = /^\/(?:frameworks|dist\/themes)\/[^?]+/.exec(request.url ?? '')?.[0];
          if (theme) {
            response.setHeader('Content-Type', theme.endsWith('.js') ? 'text/javascript' : 'text/css');
            void readFramework(theme).then(
              (text) => response.end(text),
              () => response.writeHead(404).end(),
            );
            return;
          }
          const path = /^\/cdn\/(?:article-elements\.classic|classic\/[\w/-]+)\.js/.exec(request.url ?? '')?.[0];
          if (!path) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/javascript');
          createReadStream(`${root}dist${path}`)
            .on('error', () => response.writeHead(404).end('Not built yet: npm run build'))
            .pipe(response);
        });
      },
    },
  ],
};

export default defineConfig(async ({mode}) => {
  if (mode === 'bundlers') return forBundlers();
  if (mode === 'render') return forServers();
  if (mode === 'cdn') return forScriptTags({'article-elements': source('define.ts')});
  if (mode === 'cdn-elements')
    return forScriptTags({
      ...Object.fromEntries(tags.map((tag) => [tag, source(`elements/${tag}/define.ts`)])),
      autoloader: source('embed/autoloader.ts'),
      embed: source('embed/embed.ts'),
    });
  if (mode === 'cdn-classic') return forClassicScript();
  return demo;
});

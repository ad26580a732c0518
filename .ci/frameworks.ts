// What the demo's pages about design systems link: the systems' own files under /frameworks/, as npm has installed them, and our
// themes under /dist/themes/.
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from 'tailwindcss';
import {build, type Rolldown} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file at an address of the demo; nothing for any other address. */
export async function readFramework(path: string): Promise<string | Uint8Array | undefined> {
  const [, folder, name = ''] = /^\/(frameworks|dist\/themes)\/([\w@./-]+)$/.exec(path) ?? [];
  if (!folder || name.includes('..')) return undefined;
  if (path === '/frameworks/tailwind.css') return compileTailwind();
  if (path === '/frameworks/material.js') return bundleMaterial();
  const file = await readFile(resolve(root, folder === 'frameworks' ? 'node_modules' : 'src/themes', name));
  // Carbon's typeface is on a server of its own: the page asks nobody else for anything, and takes the next one.
  return name.startsWith('@carbon/') ? file.toString().replace(/@font-face\{[^}]*\}/g, '') : file;
}

/** Tailwind with its typography plugin, for the classes of the one page that shows it. */
async function compileTailwind(): Promise<string> {
  const load = async (id: string) => {
    const path = fileURLToPath(import.meta.resolve(id.endsWith('.css') ? id : `${id}/index.css`));
    return {path, base: dirname(path), content: await readFile(path, 'utf8')};
  };
  const compiler = await compile('@import "tailwindcss"; @plugin "@tailwindcss/typography";', {
    base: root,
    loadStylesheet: load,
    loadModule: async (id, base) => {
      const {default: module} = (await import(id)) as {default: never};
      return {path: id, base, module};
    },
  });
  const page = await readFile(resolve(root, 'demo/themes/tailwind.html'), 'utf8');
  return compiler.build(page.match(/[^\s"'<>=]+/g) ?? []);
}

/** Material's components, which name what they need as bundlers want it. */
async function bundleMaterial(): Promise<string> {
  const [{output}] = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {write: false, lib: {entry: resolve(root, 'demo/themes/material.js'), formats: ['es']}},
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
}

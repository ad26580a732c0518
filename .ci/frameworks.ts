// What the demo's pages about design systems link: the systems' own files under /frameworks/, as npm has installed them, and our
// themes under /dist/themes/.
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from 'tailwindcss';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file at an address of the demo; nothing for any other address. */
export async function readFramework(path: string): Promise<string | Uint8Array | undefined> {
  const [, folder, name = ''] = /^\/(frameworks|dist\/themes)\/([\w@./-]+)$/.exec(path) ?? [];
  if (!folder || name.includes('..')) return undefined;
  if (path === '/frameworks/tailwind.css') return compileTailwind();
  return readFile(resolve(root, folder === 'frameworks' ? 'node_modules' : 'src/themes', name));
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

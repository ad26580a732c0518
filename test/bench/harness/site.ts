import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};
const folders: Readonly<Record<string, string>> = {
  cdn: '../../../dist/cdn/',
  styles: '../../../dist/styles/',
  articles: '../../../demo/articles/',
  peers: '../node_modules/.cache/browser/',
  browser: '../peers/browser/',
};

export interface BenchSite extends AsyncDisposable {
  readonly origin: string;
  /** Files that were asked for, by path. */
  readonly requested: Map<string, Buffer>;
  /** Adds what is not in a file. */
  add(path: string, body: string): void;
}

/** Files with what the contestants need, compressed as a site does it where `compressed` says so. */
export async function serveBench({compressed = false} = {}): Promise<BenchSite> {
  const added = new Map<string, Buffer>();
  const requested = new Map<string, Buffer>();
  const small = new Map<string, Buffer>();

  async function find(path: string): Promise<Buffer> {
    const own = added.get(path);
    if (own) return own;
    const [, folder = '', ...names] = path.split('/');
    const where = folders[folder];
    if (!where || names.includes('..')) throw new Error(`No ${path}`);
    const body = await readFile(join(fileURLToPath(new URL(where, import.meta.url)), ...names));
    requested.set(path, body);
    return body;
  }

  const server = createServer(({url = '/'}, response) => {
    const path = url.replace(/[?#].*/, '');
    void find(path).then(
      (body) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
        if (!compressed) return response.end(body);
        const bytes = small.get(path) ?? compress(body);
        small.set(path, bytes);
        response.setHeader('Content-Encoding', 'br');
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requested,
    add: (path, body) => added.set(path, Buffer.from(body)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
}

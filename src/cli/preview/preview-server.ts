import {randomBytes} from 'node:crypto';
import {readFile, realpath} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, extname, join} from 'node:path';
import {isInside} from '../rewrite/local-files.js';
import {watchFile} from './watch-file.js';
import {previewScript, previewStyles, writePreview, type PreviewOptions} from './write-preview.js';

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** The package's own files; src/cli/preview and dist/cli/preview are as deep in it. */
const CDN = join(import.meta.dirname, '../../../dist/cdn');

const IMAGES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const SCRIPTS: Readonly<Record<string, string>> = {'.js': 'text/javascript; charset=utf-8'};

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly status?: number;
}

/** Shows an article to the browsers of this machine, and shows it anew whenever its file has changed. */
export async function startPreview(
  file: {readonly path: string; readonly name: string},
  port: number,
  options: PreviewOptions,
): Promise<PreviewServer> {
  const readers = new Set<ServerResponse>();
  let version = Date.now();
  let hosts: readonly string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = randomBytes(18).toString('base64url');
    for (const [name, value] of Object.entries(headersWith(nonce))) response.setHeader(name, value);
    const {method = '', headers} = request;
    // A page of somebody else's whose name leads here now is none of ours.
    if (!hosts.includes(headers.host ?? '')) return send(response, refusal(403, 'This host is not served here.'));
    if (method !== 'GET' && method !== 'HEAD')
      return send(response, refusal(405, 'There is nothing here but to read.'));
    const path = (request.url ?? '').replace(/[?#].*/s, '');
    if (path === '/events') return follow(request, response);
    send(response, await find(path, nonce));
  }

  async function find(path: string, nonce: string): Promise<Answer> {
    if (path === '/') {
      const body = await writePreview(file, options, {version: String(version), nonce});
      return {type: 'text/html; charset=utf-8', body};
    }
    if (path === '/preview.js') return {type: SCRIPTS['.js']!, body: previewScript};
    if (path === '/preview.css') return {type: 'text/css; charset=utf-8', body: previewStyles};
    if (path.startsWith('/cdn/')) return readFrom(CDN, path.slice('/cdn'.length), SCRIPTS);
    return readFrom(dirname(file.path), path, IMAGES);
  }

  function follow(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    response.write(`data: ${version}\n\n`);
    if (request.method === 'HEAD') return void response.end();
    readers.add(response);
    response.on('close', () => readers.delete(response));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, refusal(500, `This should not have happened: ${String(error)}`));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const {port: own} = server.address() as AddressInfo;
  hosts = [`${HOST}:${own}`, `localhost:${own}`, ...(own === 80 ? [HOST, 'localhost'] : [])];
  const unwatch = await watchFile(file.path, () => {
    version++;
    for (const reader of readers) reader.write(`data: ${version}\n\n`);
  });
  return {
    url: `http://${HOST}:${own}/`,
    async close() {
      unwatch();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function headersWith(nonce: string): Readonly<Record<string, string>> {
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A file of a folder, of one of some types; a link does not lead out of it. */
async function readFrom(folder: string, path: string, types: Readonly<Record<string, string>>): Promise<Answer> {
  const type = types[extname(path).toLowerCase()];
  try {
    const real = await realpath(join(folder, decodeURIComponent(path)));
    // What has been asked for may be a link to something else.
    if (type && types[extname(real).toLowerCase()] === type && isInside(await realpath(folder), real))
      return {type, body: await readFile(real)};
  } catch {
    // There is no such file.
  }
  return refusal(404, 'There is nothing here.');
}

function refusal(status: number, body: string): Answer {
  return {type: 'text/plain; charset=utf-8', body, status};
}

function send(response: ServerResponse, {type, body, status = 200}: Answer): void {
  response.writeHead(status, {'Content-Type': type}).end(body);
}

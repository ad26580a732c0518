import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

/** The strictest policy that the elements promise to work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** What a test wants an address to answer. */
export interface Answer {
  readonly body?: string | Uint8Array;
  /** By default that of the path's extension. */
  readonly type?: string | undefined;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before anything is sent. */
  readonly delay?: number;
  /** Sends one piece after the other with these milliseconds between them. */
  readonly trickle?: {readonly pieces: readonly string[]; readonly every: number};
  readonly redirect?: string;
}

export interface SiteOptions {
  /** Sent with everything; a Content-Security-Policy for instance. */
  readonly headers?: Readonly<Record<string, string>>;
  /** By path, in front of the files. A string is a page. */
  readonly answers?: Readonly<Record<string, string | Answer>>;
  /** The folder behind `/cdn/`; by default what has been built. */
  readonly cdn?: string;
  /** The folder behind everything else; by default the demo. */
  readonly folder?: string;
}

export interface Site extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Every request so far: `GET /a?b`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A site on this machine: the demo with the built files, and whatever else a test puts in front of them. Each has its own origin. */
export async function serve({
  headers = {},
  answers = {},
  cdn = join(root, 'dist/cdn'),
  folder = join(root, 'demo'),
}: SiteOptions = {}): Promise<Site> {
  const requests: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {method = 'GET', url = '/'} = request;
    requests.push(`${method} ${url}`);
    const path = url.replace(/[?#].*/, '');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const wanted = answers[path];
    const {
      body,
      type,
      status,
      headers: own = {},
      delay: wait,
      trickle,
      redirect,
    }: Answer = typeof wanted === 'string'
      ? {body: wanted, type: types['.html']}
      : (wanted ?? (await readAnswer(path, cdn, folder)));
    if (wait) await delay(wait);
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    if (redirect) response.setHeader('Location', redirect);
    response.setHeader('Content-Type', type ?? types[extname(path)] ?? 'text/plain');
    response.writeHead(status ?? (redirect ? 302 : 200));
    for (const piece of trickle?.pieces ?? []) {
      response.write(piece);
      await delay(trickle?.every);
    }
    response.end(body ?? '');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {origin: `http://127.0.0.1:${port}`, requests, close, [Symbol.asyncDispose]: close};
}

async function readAnswer(path: string, cdn: string, folder: string): Promise<Answer> {
  const safe = normalize(decodeURIComponent(path));
  const page = safe.endsWith('/') ? `${safe}index.html` : safe;
  try {
    const file = safe.startsWith('/cdn/') ? join(cdn, safe.slice('/cdn/'.length)) : join(folder, page);
    return {body: await readFile(file), type: types[extname(page)]};
  } catch {
    return {status: 404, body: `No ${path}`, type: 'text/plain'};
  }
}

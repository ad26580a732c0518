import {spawn, type ChildProcess} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {prepareSite, type SiteFolder} from '../sites/harness.js';

/** Where npm has put the binary of each runtime: the one package for this machine that it has installed. */
const binaries = {
  bun: ['@oven', 'bin/bun'],
  deno: ['@deno', 'deno'],
  workerd: ['@cloudflare', 'bin/workerd'],
} as const;

/** A folder of test/runtimes, with what its lock file names and the package as npm packs it. */
export function prepare(name: string): Promise<SiteFolder> {
  return prepareSite(name, fileURLToPath(new URL('.', import.meta.url)));
}

/** No install script has to run for it. */
export function findBinary({path}: SiteFolder, name: keyof typeof binaries): string {
  const [scope, file] = binaries[name];
  const folder = join(path, 'node_modules', scope);
  return join(folder, readdirSync(folder)[0]!, file);
}

/** A process that is stopped at the end. */
export interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
}

export function start(folder: SiteFolder, command: string, args: readonly string[], env = {}): Running {
  const child = spawn(command, args, {
    cwd: folder.path,
    env: {...process.env, ...env},
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  return {
    process: child,
    async [Symbol.asyncDispose]() {
      child.kill();
      await closed;
    },
  };
}

/** Starts workerd, and gives the origin of each of its sockets by name. */
export async function startWorkerd(
  folder: SiteFolder,
  sockets: readonly string[],
  ...args: string[]
): Promise<Running & {readonly origins: Readonly<Record<string, string>>}> {
  const command = ['serve', 'workerd.capnp', '--control-fd=3', ...args];
  const running = start(folder, findBinary(folder, 'workerd'), command);
  const origins: Record<string, string> = {};
  for await (const line of createInterface({input: running.process.stdio[3] as Readable})) {
    const {socket, port} = JSON.parse(line) as {socket: string; port: number};
    origins[socket] = `http://127.0.0.1:${port}`;
    if (sockets.every((name) => origins[name])) return {...running, origins};
  }
  throw new Error('workerd has ended.');
}

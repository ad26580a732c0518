import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, mkdtemp, rm} from 'node:fs/promises';
import {connect, createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {findProgram} from '../../.ci/debian.mjs';
import {expectGenerator, packCdn, runIn} from './harness.js';

const here = fileURLToPath(new URL('wordpress', import.meta.url));
const plugin = fileURLToPath(new URL('../../docs/recipes/wordpress/article-elements', import.meta.url));

export interface WordPress extends AsyncDisposable {
  readonly origin: string;
  /** Where its files are. */
  readonly path: string;
}

/** WordPress as Debian packages it, with our plugin, its own database and an author; all gone afterwards. */
export async function startWordPress(): Promise<WordPress> {
  expectGenerator('wordpress');
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const path = join(folder, 'site');
  const children: ChildProcess[] = [];
  const close = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, {recursive: true, force: true});
  };
  try {
    // Debian's files are links to its other packages.
    await cp('/usr/share/wordpress', path, {
      recursive: true,
      dereference: true,
      filter: (file) => !file.endsWith('.htaccess'),
    });
    await cp(here, path, {recursive: true, force: true});
    await cp(plugin, join(path, 'wp-content/plugins/article-elements'), {recursive: true});
    await packCdn(join(path, 'wp-content/plugins/article-elements/cdn'));

    const socket = join(folder, 'db.sock');
    children.push(await startDatabase(join(folder, 'db'), socket));
    const env = {DATABASE_SOCKET: socket};
    const installed = await runIn(path, 'php', ['install.php'], env);
    if (!installed.endsWith('installed')) throw new Error(installed);

    const port = await freePort();
    const options = ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', '-S', `127.0.0.1:${port}`, '-t', path];
    children.push(spawn('php', options, {env: {...process.env, ...env}, stdio: 'ignore'}));
    await untilThere(() => connect(port, '127.0.0.1'));
    return {origin: `http://127.0.0.1:${port}`, path, [Symbol.asyncDispose]: close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** A database of its own, which only this user's processes reach. */
async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  await mkdir(folder);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const own = ['--no-defaults', `--datadir=${folder}`, ...user];
  await runIn(folder, 'mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const server = findProgram('mariadbd', '/usr/sbin/mariadbd')!;
  const options = [`--socket=${socket}`, `--pid-file=${folder}/pid`, '--skip-networking', '--skip-grant-tables'];
  const fast = ['--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync'];
  const child = spawn(server, [...own, ...options, ...fast], {stdio: 'ignore'});
  await untilThere(() => connect(socket));
  await runIn(folder, 'mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress']);
  return child;
}

async function untilThere(open: () => ReturnType<typeof connect>): Promise<void> {
  for (let time = 0; time < 600; time++) {
    const socket = open();
    const isThere = await new Promise((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    if (isThere) return;
    await delay(100);
  }
  throw new Error('The server has not started within a minute.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

import {once} from 'node:events';
import {PassThrough} from 'node:stream';
import {run} from '../../src/cli/cli.js';

export interface Previewing extends AsyncDisposable {
  readonly url: string;
  /** As Ctrl+C. */
  readonly stop: () => void;
  readonly stdin: PassThrough;
  readonly code: Promise<number>;
}

/** Runs `article-elements preview` until it is stopped. */
export async function preview(cwd: string, ...args: string[]): Promise<Previewing> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let stop = () => {};
  const onStop = (end: () => void) => (stop = end);
  const code = run({args: ['preview', ...args], stdin, stdout, stderr, cwd, env: {}, onStop});
  const [line] = (await once(stdout, 'data')) as [Buffer];
  const [url = ''] = /http:\S+/.exec(String(line)) ?? [];
  const dispose = async () => {
    stop();
    await code;
  };
  return {url, stop: () => stop(), stdin, code, [Symbol.asyncDispose]: dispose};
}

import {fork, type ChildProcess} from 'node:child_process';
import {fileURLToPath} from 'node:url';

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
}

/** By the clock, and of processors: the second hardly changes with what else the machine does. */
export interface NodeTime {
  readonly wall: number;
  readonly processor: number;
}

/** A contestant in a Node process of its own, as `peers/process.js` runs it. */
export class NodeContestant implements AsyncDisposable {
  readonly name: string;
  readonly #child: ChildProcess;

  /** `where` is a module in `peers/` with one of its exports: `render/react.js#renderFaq`. */
  constructor(name: string, where: string) {
    this.name = name;
    const [module = '', exported = 'default'] = where.split('#');
    const url = new URL(`../peers/${module}`, import.meta.url).href;
    const runner = fileURLToPath(new URL('../peers/process.js', import.meta.url));
    this.#child = fork(runner, [url, exported], {
      execArgv: ['--expose-gc'],
      env: {...process.env, NODE_ENV: 'production'},
      serialization: 'advanced',
    });
  }

  /** Has it ready for the data, and returns what doing the work once gives. */
  async prepare(data: unknown): Promise<string> {
    return (await this.#ask({task: 'prepare', data})) as string;
  }

  /** Milliseconds that the work takes once. */
  async time(milliseconds: number): Promise<NodeTime> {
    return (await this.#ask({task: 'time', milliseconds})) as NodeTime;
  }

  /** Bytes in use after a number of runs. */
  async heap(runs: number): Promise<number> {
    return (await this.#ask({task: 'heap', runs})) as number;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await gone;
  }

  #ask(message: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const done = () => {
        this.#child.off('message', onMessage);
        this.#child.off('exit', onExit);
      };
      const onMessage = ({value, error}: Answer) => {
        done();
        if (error === undefined) resolve(value);
        else reject(new Error(`${this.name}: ${error}`));
      };
      const onExit = (code: number | null) => {
        done();
        reject(new Error(`${this.name} has ended with ${code}.`));
      };
      this.#child.on('message', onMessage);
      this.#child.on('exit', onExit);
      this.#child.send(message);
    });
  }
}

// One contestant in a process of its own, with a heap and compiled code of its own: `node process.js MODULE EXPORT`.
// The export takes the data and returns what does the work once.
import {performance} from 'node:perf_hooks';

const [module, name] = process.argv.slice(2);
const {[name]: prepare} = await import(module);
let work;

const answers = {
  async prepare({data}) {
    work = await prepare(data);
    const result = await work();
    return typeof result === 'string' ? result : JSON.stringify(result);
  },

  /**
   * Milliseconds of one run, by the clock and of processors, from as many as take that long; at least one. Garbage is not
   * collected by hand before: that throws away what has been compiled too.
   */
  async time({milliseconds}) {
    const before = process.cpuUsage();
    const start = performance.now();
    let runs = 0;
    let now;
    do {
      const result = work();
      if (result instanceof Promise) await result;
      runs++;
      now = performance.now();
    } while (now - start < milliseconds);
    const {user, system} = process.cpuUsage(before);
    return {wall: (now - start) / runs, processor: (user + system) / 1000 / runs};
  },

  /** Bytes in the heap after a number of runs, and garbage collection. */
  async heap({runs}) {
    for (let run = 0; run < runs; run++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    // Twice: what the first one frees may hold more.
    globalThis.gc();
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  },
};

process.on('message', async ({task, ...input}) => {
  try {
    process.send({value: await answers[task](input)});
  } catch (error) {
    process.send({error: error instanceof Error ? (error.stack ?? error.message) : String(error)});
  }
});

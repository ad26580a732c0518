import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {PassThrough, Readable, Writable} from 'node:stream';
import {describe, it} from 'node:test';
import {run} from '../../src/cli/cli.js';
import {Output} from '../../src/cli/io.js';
import {Progress} from '../../src/cli/progress.js';
import {folderWith, root} from './run.js';

const broken = 'faq:\n  - question: Why?\n';
const bin = ['--import', 'tsx', join(root, 'src/cli/bin.ts')];

describe('the streams of article-elements', () => {
  it('end without an error when nobody reads on', async () => {
    using folder = folderWith(
      Object.fromEntries(
        Array.from({length: 80}, (_, index) => [`${index}.yaml`, broken.repeat(1) + '  - q: x\n'.repeat(500)]),
      ),
    );
    const child = spawn(process.execPath, [...bin, 'check', folder.path], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (data) => (errors += String(data)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(errors, '');
    assert.equal(code, 1);
  });

  it('are as slow as who reads them', async () => {
    using folder = folderWith(
      Object.fromEntries(Array.from({length: 30}, (_, index) => [`${index}.yaml`, broken + '  - q: x\n'.repeat(90)])),
    );
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        waiting += chunk.length;
        most = Math.max(most, slow.writableLength);
        setTimeout(done, 1);
      },
    });
    const stderr = new PassThrough();
    const code = await run({
      args: ['check', folder.path],
      stdin: Readable.from([]),
      stdout: slow,
      stderr,
      cwd: root,
      env: {},
    });
    assert.equal(code, 1);
    assert.ok(waiting > 30 * most * 0.5, `${most} of ${waiting} were kept`);
  });

  it('give the exit code to the shell', async () => {
    using folder = folderWith({'a.yaml': broken, 'b.yaml': 'faq:\n  - {q: Why?, a: Because.}\n'});
    for (const [name, expected] of [
      ['a.yaml', 1],
      ['b.yaml', 0],
      ['c.yaml', 2],
    ] as const) {
      const child = spawn(process.execPath, [...bin, 'check', join(folder.path, name)], {cwd: root, stdio: 'ignore'});
      assert.deepEqual(await once(child, 'close'), [expected, null]);
    }
  });

  it('show how far a long run is, on a terminal and only there', async (test) => {
    test.mock.timers.enable({apis: ['Date']});
    for (const isTTY of [true, false]) {
      const stream = Object.assign(new PassThrough(), {isTTY});
      const progress = new Progress(new Output(stream, {}), 1000);
      for (let count = 0; count < 10; count++) {
        test.mock.timers.tick(90);
        await progress.add();
      }
      await progress.clear();
      const text = String((stream.read() as Buffer | null) ?? '');
      assert.equal(text.includes('Checked 6 of 1000 files'), isTTY);
      assert.equal(text.endsWith('\r\x1b[K'), isTTY);
      if (!isTTY) assert.equal(text, '');
    }
  });
});

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {preview} from './previewing.js';
import {folderWith, root, runCli} from './run.js';

const post = (question: string) => `---\ntitle: T\nfaq:\n  - question: ${question}\n    answer: So.\n---\nWords.\n`;

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As fetch, which lets nobody choose the Host header or write a path as it is. */
async function get(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const {hostname, port} = new URL(url);
  const sent = request({hostname, port, path, headers, method}).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return {status: response.statusCode ?? 0, headers: response.headers, body};
}

describe('article-elements preview', () => {
  it('shows an article as it is now, with what is wrong beside it, and keeps nothing', async () => {
    using folder = folderWith({'posts/a.md': post('One?')});
    await using previewing = await preview(folder.path, 'posts/a.md', '--language', 'de');
    const {url} = previewing;
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const first = await get(url, '/');
    assert.equal(first.status, 200);
    assert.match(first.body, /<html lang="de">[^]*<tech-article[^]*One\?[^]*<p>Words\.<\/p>[^]*Nothing to report/);
    assert.equal(first.headers['cache-control'], 'no-store');
    writeFileSync(join(folder.path, 'posts/a.md'), '---\ntitle: T\nfaq:\n  - question: Two?\n---\n');
    const {body} = await get(url, '/');
    assert.match(body, /<strong class="warning">warning<\/strong> <code>faq\/missing-answer<\/code> line 4, column 5/);
    assert.match(body, /<pre tabindex="0">[^<]*&gt; 4 \| {3}- question: Two\?/);
    rmSync(join(folder.path, 'posts/a.md'));
    assert.match((await get(url, '/')).body, /there is no such file/);
    previewing.stop();
    assert.equal(await previewing.code, 0);
    await assert.rejects(get(url, '/'));
  });

  it('lets nothing in but what it shows', async () => {
    using folder = folderWith({'a.md': post('Why?')});
    await using previewing = await preview(folder.path, 'a.md');
    const {url} = previewing;
    const {headers, body} = await get(url, '/');
    const policy = String(headers['content-security-policy']);
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
    assert.ok(nonce.length > 20);
    assert.notEqual(
      /'nonce-([^']+)'/.exec(String((await get(url, '/')).headers['content-security-policy']))?.[1],
      nonce,
    );
    for (const part of [
      "default-src 'none'",
      "script-src 'self';",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.includes(part), part);
    }
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.equal(body.match(/<style/g)?.length, body.split(`<style nonce="${nonce}">`).length - 1);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('answers nobody who has come by another name, or wants to write', async () => {
    using folder = folderWith({'a.md': post('Why?')});
    await using previewing = await preview(folder.path, 'a.md');
    const {url} = previewing;
    const {port} = new URL(url);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
      `127.0.0.1:${port}.`,
    ]) {
      for (const path of ['/', '/events', '/preview.js', '/cdn/autoloader.js']) {
        const {status, body} = await get(url, path, {Host: host});
        assert.equal(status, 403, host + path);
        assert.doesNotMatch(body, /Why/);
      }
    }
    assert.equal((await get(url, '/', {Host: `localhost:${port}`})).status, 200);
    assert.equal((await get(url, '/', {}, 'POST')).status, 405);
    assert.deepEqual([(await get(url, '/', {}, 'HEAD')).status, (await get(url, '/', {}, 'HEAD')).body], [200, '']);
  });

  it('gives away no file but pictures beside the article', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    using folder = folderWith({
      'posts/a.md': post('Why?'),
      'posts/img/a b.svg': picture,
      'posts/secret.txt': 'secret',
      'outside.svg': 'secret',
    });
    symlinkSync('../outside.svg', join(folder.path, 'posts/linked.svg'));
    symlinkSync('secret.txt', join(folder.path, 'posts/text.svg'));
    await using previewing = await preview(folder.path, 'posts/a.md');
    const {url} = previewing;
    const image = await get(url, '/img/a%20b.svg?x');
    assert.deepEqual([image.status, image.headers['content-type'], image.body], [200, 'image/svg+xml', picture]);
    for (const path of [
      '/a.md',
      '/secret.txt',
      '/linked.svg',
      '/text.svg',
      '/../outside.svg',
      '/%2e%2e/outside.svg',
      '/..%2foutside.svg',
      '/cdn/../../package.json',
      '/cdn/..%2f..%2fpackage.json',
      '/img',
      '/%00.svg',
      '/%zz.svg',
      '//outside.svg',
      '/cdn/',
      'http://x/',
    ]) {
      const {status, body} = await get(url, path);
      assert.deepEqual([status, body], [404, 'There is nothing here.'], path);
    }
  });

  it('says when the file has changed, or another one is in its place', async () => {
    using folder = folderWith({'a.md': post('One?'), 'b.md': post('Two?')});
    await using previewing = await preview(folder.path, 'a.md');
    const {url} = previewing;
    const response = await fetch(`${url}events`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => Number(/^data: (\d+)\n\n$/.exec((await reader.read()).value ?? '')?.[1]);
    const version = await next();
    assert.ok((await get(url, '/')).body.includes(`/preview.js?${version}"`));
    writeFileSync(join(folder.path, 'a.md'), post('Three?'));
    assert.equal(await next(), version + 1);
    renameSync(join(folder.path, 'b.md'), join(folder.path, 'a.md'));
    assert.equal(await next(), version + 2);
    assert.ok((await get(url, '/')).body.includes(`/preview.js?${version + 2}"`));
    previewing.stop();
    assert.equal(await previewing.code, 0);
  });

  it('shows hostile data as the text that it is', async () => {
    const attack = '</pre><script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m';
    using folder = folderWith({
      [`${attack.replaceAll('/', '')}.json`]: JSON.stringify({
        [attack]: attack,
        faq: [{question: attack, url: `javascript:${attack}`}],
      }),
    });
    await using previewing = await preview(folder.path, `${attack.replaceAll('/', '')}.json`);
    const {url} = previewing;
    const {body} = await get(url, '/');
    assert.match(body, /faq\/missing-answer/);
    assert.doesNotMatch(body, /<img|<script>|\x1b/);
  });

  it('ends with its standard input, or when it is told to', async () => {
    using folder = folderWith({'a.md': post('Why?')});
    await using previewing = await preview(folder.path, 'a.md');
    previewing.stdin.end();
    assert.equal(await previewing.code, 0);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(root, 'src/cli/bin.ts'), 'preview', join(folder.path, 'a.md')],
        {
          cwd: root,
          stdio: ['pipe', 'pipe', 'inherit'],
        },
      );
      await once(child.stdout, 'data');
      child.kill(signal);
      assert.deepEqual(await once(child, 'close'), [0, null]);
    }
  });

  it('says why it shows nothing', async () => {
    using folder = folderWith({'a.md': post('Why?')});
    await using previewing = await preview(folder.path, 'a.md');
    const {url} = previewing;
    for (const [args, message] of [
      [[], /name one file/],
      [['a.md', 'b.md'], /name one file/],
      [['gone.md'], /gone\.md: there is no such file/],
      [['.'], /it is no file/],
      [['--port', '70000', 'a.md'], /--port is a number/],
      [['--port', new URL(url).port, 'a.md'], /cannot be used \(EADDRINUSE\)/],
    ] as const) {
      const result = await runCli(['preview', ...args], {cwd: folder.path});
      assert.equal(result.code, 2, args.join(' '));
      assert.match(result.stderr, message);
    }
  });
});

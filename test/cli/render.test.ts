import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {parse, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import type {RenderReport} from '../../src/cli/render/render-file.js';
import {printableHtml} from '../../src/cli/render/printable-html.js';
import {workOnFiles} from '../../src/cli/work-on-files.js';
import {commandsIn, folderWith, runCli} from './run.js';

const seed = 'demo/articles/bun-runtime-migration.md';
const faq = (question: string) => `faq:\n  - question: ${question}\n    answer: So.\n`;
const post = (question: string, body = 'Words.\n') => `---\ntitle: About ${question}\n${faq(question)}---\n${body}`;
const broken = '---\ntitle: T\nfaq:\n  - question: Why?\n---\n';

/** Everything below a folder, by name. */
function filesIn(folder: string): string[] {
  const all = readdirSync(folder, {recursive: true, withFileTypes: true});
  return all
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** All elements of a page, those in templates too. */
function elementsIn(parent: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return [node, ...elementsIn('content' in node ? node.content : node)];
  });
}

describe('article-elements render', () => {
  it('writes an article as an element with its view and its data', async () => {
    const {code, stdout, stderr} = await runCli(['render', seed]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^<tech-article><template shadowrootmode="open"><!--article-elements /);
    assert.match(
      stdout,
      /<\/template><script type="application\/json" data-read>\{"title":"Bun Runtime Migration.*<\/script><\/tech-article>\n$/,
    );
  });

  it('writes what somebody asks for: another element, language, prefix, theme, linked styles', async () => {
    const options =
      '--element faq-list --language de --prefix acme- --theme dark --stylesheets /css --time-zone Asia/Tokyo';
    const {code, stdout} = await runCli(['render', ...options.split(' '), '-'], {stdin: faq('Why?')});
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^<acme-faq-list lang="de"><template shadowrootmode="open"><!--article-elements \S+ de 2 \S+ Asia\/Tokyo-->/,
    );
    assert.match(
      stdout,
      /<link rel="stylesheet" href="\/css\/faq-list\.css"><style>:host\{color-scheme:dark\}<\/style>/,
    );
    assert.match(stdout, /Fragen und Antworten/);
  });

  it('writes plain HTML for feeds', async () => {
    const {stdout} = await runCli(['render', '--mode', 'light', '-'], {stdin: `title: T\n${faq('Why?')}`});
    assert.doesNotMatch(stdout, /<template|<script|<style/);
    assert.match(
      stdout,
      /<article-header[^>]*><h1 [^>]*>T<\/h1>[^]*<details id="faq-why"[^]*<p data-field="answer" dir="auto">So\.<\/p>/,
    );
  });

  it('writes a whole page with the prose in the article', async () => {
    const stdin = `---\ntitle: T & <b>\ndescription: D\ndatePublished: 2026-05-05\nlanguage: de-AT\nslug: t\n${faq('Why?')}---\n# T & \\<b>\n\n## Part one\n\nWords *here*.\n`;
    const options = ['--page', '--site-url', 'https://blog.example', '--script', '/a.js', '--stdin-filename', 'p.md'];
    const {code, stdout} = await runCli(['render', ...options, '-'], {stdin});
    assert.equal(code, 0);
    const head = stdout.slice(0, stdout.indexOf('</head>'));
    for (const part of [
      '<!doctype html>\n<html lang="de-AT">',
      '<meta charset="utf-8">',
      '<meta name="viewport"',
      '<title>T &amp; &lt;b&gt;</title>',
      '<meta name="description" content="D">',
      '<link rel="canonical" href="https://blog.example/t">',
      '<script type="application/ld+json">{"@context":"https://schema.org"',
      '<script type="module" src="/a.js"></script>',
    ]) {
      assert.ok(head.includes(part), part);
    }
    assert.match(
      stdout,
      /<\/script>\n<h2 id="part-one">Part one<\/h2>\n<p>Words <em>here<\/em>\.<\/p>\n<\/tech-article>\n<\/main>/,
    );
    assert.doesNotMatch(stdout, /part="section body"[^>]*hidden/);
    // The one that says it already.
    assert.equal(stdout.match(/<h1/g)?.length, 1);
    const right = await runCli(['render', '--page', '--language', 'ar', '--script', '', '-'], {stdin});
    assert.match(right.stdout, /<html lang="ar" dir="rtl">/);
    assert.doesNotMatch(right.stdout, /<script type="module"/);
  });

  it('names the autoloader of its own version unless it is told another script', async () => {
    const {stdout} = await runCli(['render', '--page', '--prefix', 'a-', '-'], {stdin: faq('Why?')});
    assert.match(
      stdout,
      /<script type="module" src="https:\/\/[^"]*article-elements@\d[^"]*\/autoloader\.js" data-prefix="a-">/,
    );
  });

  it('says what is wrong with the data, and goes on', async () => {
    using folder = folderWith({'a.md': broken, 'b.md': post('Why?'), 'c.yaml': 'faq: [', 'gone.txt': ''});
    const {code, stdout, stderr} = await runCli(['render', 'a.md', 'b.md', 'c.yaml', 'gone.md', 'gone.txt'], {
      cwd: folder.path,
    });
    assert.equal(code, 2);
    assert.match(stderr, /^a\.md\n {2}4:5 {2}warning {2}faq\/missing-answer/m);
    assert.match(stderr, /> 4 \| {3}- question: Why\?/);
    assert.match(stderr, /^article-elements: gone\.md: there is no such file$/m);
    assert.match(stderr, /^article-elements: gone\.txt: there is no article in it$/m);
    assert.equal(stdout.match(/<tech-article>/g)?.length, 2);
    assert.equal((await runCli(['render', 'a.md'], {cwd: folder.path})).code, 1);
    assert.equal((await runCli(['render', '-s', 'error', 'a.md'], {cwd: folder.path})).code, 0);
    assert.equal((await runCli(['render', 'gone.txt'], {cwd: folder.path})).code, 1);
  });

  it('refuses what it does not understand', async () => {
    for (const [args, message] of [
      [[], /which files\?/],
      [['-e', 'x-y', 'a'], /--element is one of tech-article|--element is one of/],
      [['--language', 'x y', 'a'], /--language is a language/],
      [['--time-zone', 'Mars', 'a'], /--time-zone is/],
      [['--theme', 'red', 'a'], /--theme is one of/],
      [['--prefix', 'A', 'a'], /--prefix is/],
      [['--site-url', 'javascript:x', 'a'], /--site-url is an address/],
      [['--shard', '4/3', 'a'], /--shard is a part/],
      [['--jobs', '0', 'a'], /--jobs is a number/],
      [['--out', 'x', '-'], /- stands alone/],
      [['--page', seed, 'demo/articles'], /--out/],
    ] as const) {
      const {code, stderr} = await runCli(['render', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, message);
      assert.match(stderr, /See article-elements render --help/);
    }
  });
});

describe('article-elements render --out', () => {
  it('writes files below their own names, and leaves alone what is no article', async () => {
    using folder = folderWith({
      'posts/a.md': post('A?'),
      'posts/deep/b.yaml': faq('B?'),
      'posts/package.json': '{"name": "x", "version": "1.0.0"}',
      'posts/words.md': 'No front matter.\n',
    });
    const {code, stdout, stderr} = await runCli(['render', 'posts', '--out', 'site'], {cwd: folder.path});
    assert.deepEqual([code, stdout, stderr], [0, '2 written, 0 unchanged, 0 removed\n', '']);
    assert.deepEqual(filesIn(join(folder.path, 'site')), [
      '.article-elements.json',
      'posts/a.html',
      'posts/deep/b.html',
    ]);
    // What was written is no input.
    const again = await runCli(['render', '.', '--out', 'site'], {cwd: folder.path});
    assert.equal(again.stdout, '0 written, 2 unchanged, 0 removed\n');
    const beside = await runCli(['render', '.', '!site', '--out', '.'], {cwd: folder.path});
    assert.equal(beside.stdout, '2 written, 0 unchanged, 0 removed\n');
    assert.ok(existsSync(join(folder.path, 'posts/a.html')));
  });

  it('writes again what has changed, and what others have changed or removed', async () => {
    using folder = folderWith({'a.md': post('A?'), 'b.md': post('B?'), 'c.md': post('C?'), 'd.md': post('D?')});
    const page = (name: string) => join(folder.path, 'site', name);
    const render = async (...more: string[]) =>
      (await runCli(['render', '*.md', '-o', 'site', ...more], {cwd: folder.path})).stdout;
    await render();
    utimesSync(page('a.html'), 1, 1);
    writeFileSync(join(folder.path, 'b.md'), post('B2?'));
    writeFileSync(page('c.html'), 'mine');
    rmSync(page('d.html'));
    assert.equal(await render(), '3 written, 1 unchanged, 0 removed\n');
    assert.equal(statSync(page('a.html')).mtimeMs, 1000);
    assert.match(readFileSync(page('b.html'), 'utf8'), /B2\?/);
    assert.match(readFileSync(page('c.html'), 'utf8'), /C\?/);
    assert.match(readFileSync(page('d.html'), 'utf8'), /D\?/);
    // Other options make other pages.
    assert.equal(await render('--language', 'de'), '4 written, 0 unchanged, 0 removed\n');
  });

  it('says again what is wrong, though nothing has changed', async () => {
    using folder = folderWith({'a.md': broken});
    for (const time of ['first', 'second']) {
      const {code, stderr} = await runCli(['render', 'a.md', '-o', 'site'], {cwd: folder.path});
      assert.equal(code, 1, time);
      assert.match(stderr, /faq\/missing-answer/);
    }
  });

  it('removes what was made from a file that is gone, and nothing that somebody else has made', async () => {
    using folder = folderWith({
      'a.md': post('A?'),
      'b.md': post('B?'),
      'c.md': post('C?'),
      'site/old.html': 'not ours',
      'keep.html': 'not below the folder',
    });
    const render = async () => (await runCli(['render', '*.md', '-o', 'site'], {cwd: folder.path})).stdout;
    await render();
    rmSync(join(folder.path, 'a.md'));
    rmSync(join(folder.path, 'b.md'));
    writeFileSync(join(folder.path, 'site/b.html'), 'changed by hand');
    const manifest = join(folder.path, 'site/.article-elements.json');
    const {files} = JSON.parse(readFileSync(manifest, 'utf8')) as {files: Record<string, object>};
    const forged = Object.values(files)[0]!;
    const names = ['../keep.html', '/etc/hostname', 'old.html', '__proto__'];
    writeFileSync(
      manifest,
      JSON.stringify({
        files: {...files, ...Object.fromEntries(names.map((name) => [name, {...forged, input: 'gone'}]))},
      }),
    );
    assert.equal(await render(), '0 written, 1 unchanged, 1 removed\n');
    assert.deepEqual(filesIn(join(folder.path, 'site')), ['.article-elements.json', 'b.html', 'c.html', 'old.html']);
    assert.ok(existsSync(join(folder.path, 'keep.html')));
    // A file that was only not asked for this time is not gone.
    writeFileSync(join(folder.path, 'd.md'), post('D?'));
    await runCli(['render', 'd.md', '-o', 'site'], {cwd: folder.path});
    assert.ok(existsSync(join(folder.path, 'site/c.html')));
    writeFileSync(manifest, '[broken');
    assert.equal(await render(), '2 written, 0 unchanged, 0 removed\n');
  });

  it('writes nothing outside of the folder', async () => {
    using folder = folderWith({
      'in/posts/a.md': post('A?'),
      'in/posts/b.md': post('B?'),
      'in/linked.md': post('L?'),
      'outside/secret.html': 'secret',
      'c.md': post('C?'),
      'd/c.yaml': faq('C?'),
    });
    mkdirSync(join(folder.path, 'in/site'));
    symlinkSync('../../outside', join(folder.path, 'in/site/posts'));
    symlinkSync('../../outside/secret.html', join(folder.path, 'in/site/linked.html'));
    const cwd = join(folder.path, 'in');
    const before = filesIn(join(folder.path, 'outside'));
    const {code, stderr} = await runCli(['render', 'posts', 'linked.md', '../c.md', '../d/c.yaml', '-o', 'site'], {
      cwd,
    });
    assert.equal(code, 2);
    assert.match(stderr, /posts\/a\.md: not written, because a link/);
    assert.match(stderr, /linked\.md: not written, because a link/);
    assert.match(stderr, /\.\.\/d\/c\.yaml: not written, because \.\.\/c\.md is written to c\.html too/);
    assert.deepEqual(filesIn(join(folder.path, 'outside')), before);
    assert.equal(readFileSync(join(folder.path, 'outside/secret.html'), 'utf8'), 'secret');
    assert.deepEqual(filesIn(join(folder.path, 'in/site')), [
      '.article-elements.json',
      'c.html',
      'linked.html',
      'posts',
    ]);
  });

  it('renders one part of many, and all parts together are all files', async () => {
    const names = Array.from({length: 10}, (_, index) => `${index}.md`);
    using folder = folderWith(Object.fromEntries(names.map((name) => [name, post(`${name}?`)])));
    const parts = [];
    for (const part of [1, 2, 3]) {
      const {stdout} = await runCli(['render', '*.md', '-o', 'site', '--shard', `${part}/3`], {cwd: folder.path});
      parts.push(Number.parseInt(stdout, 10));
    }
    assert.deepEqual(parts, [4, 3, 3]);
    const pages = filesIn(join(folder.path, 'site')).filter((name) => name.endsWith('.html'));
    assert.deepEqual(
      pages,
      names.map((name) => name.replace('md', 'html')),
    );
    rmSync(join(folder.path, '0.md'));
    const {stdout} = await runCli(['render', '*.md', '-o', 'site', '--shard', '1/3'], {cwd: folder.path});
    assert.match(stdout, /1 removed/);
    assert.ok(!existsSync(join(folder.path, 'site/0.html')));
  });

  it('gives the same on several threads', async () => {
    const names = Array.from({length: 6}, (_, index) => `${index}.md`);
    using folder = folderWith({...Object.fromEntries(names.map((name) => [name, post(`${name}?`)])), '3.md': broken});
    const files = names.map((name) => ({name, path: join(folder.path, name), isNamed: true}));
    const options = {severity: 'warning', frames: false, html: {element: 'faq-list', isPage: false}} as const;
    const worker = fileURLToPath(new URL('source-worker.mjs', import.meta.url));
    const reports = async (jobs: number) => {
      const all: RenderReport[] = [];
      for await (const report of workOnFiles('render', files, options, {jobs, worker})) all.push(report);
      return all;
    };
    const [one, three] = [await reports(1), await reports(3)];
    assert.deepEqual(three, one);
    assert.equal(one.filter(({html}) => html?.includes('<faq-list>')).length, 6);
    assert.equal(one[3]?.issues.length, 1);
  });
});

describe('hostile articles that are rendered', () => {
  const attack =
    '</script></template></tech-article><img src=x onerror=alert(1)>"\'>--><!--\x1b]0;t\x07\u202e\n::error::x ##[error]';
  const data = {
    title: attack,
    description: attack,
    slug: attack,
    language: '"><script>',
    canonical_url: `javascript:${attack}`,
    faq: [{question: attack, answer: attack}],
    migration_timeline: [{phase: attack, date: attack, status: attack}],
    [attack]: {[attack]: attack},
  };

  it('stay in their place, in a page and on a terminal', async () => {
    for (const mode of ['shadow', 'light']) {
      const {stdout, stderr} = await runCli(
        ['render', '--page', '--mode', mode, '--stdin-filename', `${attack}.json`, '-'],
        {
          stdin: JSON.stringify(data),
        },
      );
      // Styles are our own.
      assert.deepEqual(commandsIn(stdout.replace(/<style[^]*?<\/style>/g, '')), []);
      assert.deepEqual(commandsIn(stderr), []);
      const elements = elementsIn(parse(stdout));
      assert.ok(elements.length > 50);
      for (const {tagName, attrs} of elements) {
        assert.notEqual(tagName, 'img');
        for (const {name, value} of attrs) {
          assert.doesNotMatch(name, /^on|["'<]/);
          if (name === 'href' || name === 'src') assert.doesNotMatch(value, /^javascript:/i);
        }
      }
      // One for the page, its data and its graph, and the one that loads the elements.
      assert.equal(elements.filter(({tagName}) => tagName === 'script').length, mode === 'shadow' ? 3 : 2);
      assert.match(stdout, /<\/(?:tech-article|[a-z-]+)>\n+<\/main>\n<\/body>\n<\/html>\n$/);
    }
  });

  it('have no script in their prose either', async () => {
    const prose = [
      '<script>alert(1)</script>',
      '<style>*{}</style>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1)) <a href="jAvascript:alert(1)">b</a> <a href="https://ok.example/">ok</a>',
      '<iframe src=//x></iframe><svg onload=alert(1)><math><mtext></template></tech-article></main>',
      '<p style="x" onclick=alert(1) id="kept" data-x=1>text</p>',
      '<template shadowrootmode="open"><b>x</b></template>',
      '<form action=//x><input><button>go</button></form>',
      '<faq-list src="https://evil.example" onclick=x heading-level="3"></faq-list>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      '```html\n<script>shown()</script>\n```',
      `${'> '.repeat(60)}deep`,
    ].join('\n\n');
    const {code, stdout} = await runCli(['render', '--page', '--script', '', '--stdin-filename', 'a.md', '-'], {
      stdin: `---\ntitle: T\n${faq('Why?')}---\n${prose}`,
    });
    assert.equal(code, 0);
    const body = stdout.slice(stdout.indexOf('</template><script type="application/json"'), stdout.indexOf('</main>'));
    const html = body.slice(body.indexOf('</script>') + 9);
    // Too deep to be anything but text.
    assert.match(html, /deep/);
    const shallow = await runCli(['render', '--page', '--script', '', '--stdin-filename', 'a.md', '-'], {
      stdin: `---\ntitle: T\n${faq('Why?')}---\n${prose.slice(0, prose.lastIndexOf('\n\n'))}`,
    });
    const clean = shallow.stdout.slice(
      shallow.stdout.lastIndexOf('"rest":[]}</script>') + 19,
      shallow.stdout.indexOf('</main>'),
    );
    assert.equal(
      clean.replace(/\n+/g, '\n'),
      [
        '',
        '<img src="x"><p><a>a</a> <a>b</a> <a href="https://ok.example/">ok</a></p>',
        '<p id="kept">text</p><p></p>',
        '<p><faq-list heading-level="3"></faq-list></p>',
        '<p><img src="x">"&gt;</p>',
        '<pre><code class="language-html">&lt;script&gt;shown()&lt;/script&gt;',
        '</code></pre>',
        '</tech-article>',
        '',
      ].join('\n'),
    );
  });

  it('are reported when they are huge or no text, and stop no other', async () => {
    using folder = folderWith({
      'a.md': post('A?'),
      'binary.md': new Uint8Array([137, 80, 78, 71, 0, 0, 0]),
      'deep.json': '['.repeat(50_000),
      'huge.yaml': `faq:\n${'  - {q: a, a: b}\n'.repeat(300_000)}`,
      'prose.md': post('P?', `${'*a **b _c '.repeat(60_000)}\n`),
      'nested.md': post('N?', `${'<div>'.repeat(100_000)}\n`),
      'z.md': post('Z?'),
    });
    const names = ['a.md', 'binary.md', 'deep.json', 'huge.yaml', 'prose.md', 'nested.md', 'z.md'];
    const {code, stderr} = await runCli(['render', '--page', ...names, '-o', 'site'], {cwd: folder.path});
    assert.equal(code, 1);
    for (const name of ['binary.md', 'deep.json', 'huge.yaml'])
      assert.ok(stderr.includes(`\n${name}`) || stderr.startsWith(name), name);
    for (const name of ['a', 'prose', 'nested', 'z']) {
      assert.match(readFileSync(join(folder.path, `site/${name}.html`), 'utf8'), /<\/tech-article>\n<\/main>/, name);
    }
  });

  it('say the same where what would act is written in another way', () => {
    const html =
      '<p title="\x1b\n::x">a\x07\u2028 \n ::error ##[x]</p><script type="application/json">"\u202e##[x]"</script>';
    const printable = printableHtml(html);
    assert.deepEqual(commandsIn(printable), []);
    const text = (source: string) => serialize(parse(source)).replace(/<script[^]*<\/script>/, '');
    assert.equal(text(printable), text(html));
    assert.equal(JSON.parse(/json">(.*)<\/script>/.exec(printable)?.[1] ?? ''), '\u202e##[x]');
  });
});

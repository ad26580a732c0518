import assert from 'node:assert/strict';
import {chmodSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import type {FileReport} from '../../src/cli/check-file.js';
import {checkFiles} from '../../src/cli/check-files.js';
import {folderWith, runCli} from './run.js';

const broken = 'faq:\n  - question: Why?\n';
const post = (matter: string, body = 'Words.\n') => `---\n${matter}\n---\n\n${body}`;

/** The files that have issues. */
async function found(cwd: string, ...names: string[]): Promise<string[]> {
  const {stdout} = await runCli(['check', '-f', 'json', ...names], {cwd});
  return (JSON.parse(stdout) as {results: {file: string}[]}).results.map(({file}) => file);
}

describe('the files of article-elements check', () => {
  const names = ['a.md', 'b/c.yaml', 'b/d.yml', 'b/e.json', 'b/f.mdx', 'b/g.markdown', 'h.txt', 'b/i.toml'];
  const tree = {
    ...Object.fromEntries(names.map((name) => [name, /json$/.test(name) ? '{"faq": [{"q": "Why?"}]}' : broken])),
    'a.md': post(broken),
    'b/f.mdx': post(broken),
    'b/g.markdown': post(broken),
    '[slug].md': post(broken),
    'node_modules/x/readme.md': post(broken),
    '.cache/x.md': post(broken),
    'b/picture.png': new Uint8Array([137, 80, 78, 71, 0, 0, 1]),
  };

  it('are all that may have an article in a folder, without what is not of this site', async () => {
    using folder = folderWith(tree);
    assert.deepEqual(await found(folder.path, '.'), [
      '[slug].md',
      'a.md',
      'b/c.yaml',
      'b/d.yml',
      'b/e.json',
      'b/f.mdx',
      'b/g.markdown',
    ]);
  });

  it('are what patterns say, and each is checked once', async () => {
    using folder = folderWith(tree);
    assert.deepEqual(await found(folder.path, '**/*.md'), ['[slug].md', 'a.md']);
    assert.deepEqual(await found(folder.path, '**/*.{yaml,yml}', '!**/d.*'), ['b/c.yaml']);
    assert.deepEqual(await found(folder.path, 'b/*', 'b'), [
      'b/c.yaml',
      'b/d.yml',
      'b/e.json',
      'b/f.mdx',
      'b/g.markdown',
    ]);
    assert.deepEqual(await found(folder.path, '*.txt'), ['h.txt']);
    // A name that looks like a pattern is a name first.
    assert.deepEqual(await found(folder.path, '[slug].md', 'a.md', './a.md'), ['[slug].md', 'a.md']);
    assert.deepEqual(await found(folder.path, 'h.txt'), ['h.txt']);
    assert.deepEqual(await found(join(folder.path, 'b'), '../a.md', join(folder.path, 'b/c.yaml')), [
      '../a.md',
      'c.yaml',
    ]);
  });

  it('may be links, also in a circle', async () => {
    using folder = folderWith({'posts/a.md': post(broken), 'elsewhere/b.md': post(broken)});
    symlinkSync('..', join(folder.path, 'posts/up'));
    symlinkSync('gone', join(folder.path, 'posts/gone.md'));
    symlinkSync('../elsewhere/b.md', join(folder.path, 'posts/b.md'));
    assert.deepEqual(await found(folder.path, 'posts'), ['posts/a.md', 'posts/b.md']);
  });

  it('give a message and no more when they cannot be read', async (test) => {
    using folder = folderWith({
      'binary.yaml': new Uint8Array([0, 1, 2, 255]),
      'image.md': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      'huge.yaml': `faq:\n${'  - {q: a, a: b}\n'.repeat(300_000)}`,
      'latin.yaml': Buffer.from('faq:\n  - {q: caf\xe9, a: x}\n', 'latin1'),
      'secret.yaml': broken,
    });
    const check = async (name: string) => runCli(['check', '-f', 'github', name], {cwd: folder.path});
    assert.match((await check('binary.yaml')).stdout, /title=source\/unreadable/);
    assert.match((await check('image.md')).stdout, /title=source\/unreadable/);
    assert.match((await check('huge.yaml')).stdout, /title=limit\/bytes/);
    assert.match((await check('latin.yaml')).stdout, /line=2,col=12,title=source\/unreadable/);
    if (process.getuid?.() === 0) test.diagnostic('Nothing is secret to root.');
    else {
      chmodSync(join(folder.path, 'secret.yaml'), 0);
      const {code, stderr} = await check('secret.yaml');
      assert.deepEqual([code, stderr], [2, 'article-elements: secret.yaml: it may not be read\n']);
    }
  });

  it('say so when their data cannot be read, if they were named', async () => {
    using folder = folderWith({'data.yaml': '- question: "Why?\n', 'tsconfig.json': '{// A comment.\n}'});
    assert.deepEqual(await found(folder.path, 'data.yaml'), ['data.yaml']);
    assert.deepEqual(await found(folder.path, '.'), []);
  });
});

/** What the posts of other people's blogs begin with. */
const matters = [
  'layout: post\ntitle: "Hello: world"\ndate: 2024-02-30 10:00:00 +0000\ncategories: [a, b]\ntags: [x, X, ""]\npermalink: /a/',
  'title: T\ndraft: true\nweight: 10\ntoc: true\nseries: [S]\nmenu: {main: {weight: 5}}\ncover: {image: a.png, alt: A, relative: false}',
  'title: T\npubDate: Jul 08 2022\nheroImage: ../../a.jpg\nauthor: me\nevent: {name: X}\nterm: x\nproduct: {id: 5}',
  'title: T\nid: x\nsidebar_position: 3\nhide_table_of_contents: true\nslug: /\nimage: img.png\nlast_update: {date: 1/1/2000}',
  'title: T\nexcerpt: "**bold** [a](https://example.com)"\npage: {a: 1}\nrelease: 1.20\nfeature_image: a.png\nnext: /b\nprev: /c',
  'title: T\nabout: me\nmentions: [a, b]\ntopic: web\nlevel: 3\nurl: "javascript:void(0)"\nhero: true\nreaders: 12',
  'title: {{ page.title }}\ndate: {% now %}\n\tbroken: yes',
  'title: "unclosed\ndescription: x: y: z',
  '- a\n- list',
  'just words',
  '',
  'title: !include x\nanchors: &a {b: 1}\nc: *a\nd: *nothing',
  'title: T\nfaq: true\ntimeline: false\nquestions: 12\nhistory: yes\nschedule: {monday: "9-5"}',
];
const others = [
  'No front matter at all.\n',
  '+++\ntitle = "TOML"\ntags = ["a"]\n[menu.main]\nweight = 5\n+++\n',
  '---js\n{title: "never run"}\n---\n',
  '---\ntitle: no end\n\nWords.\n',
  '# Title\n\n---\n\nfaq: not here\n',
  ';;;\n"title": "Middleman"\n;;;\n',
  '',
];

describe('a blog whose front matter is not for us', () => {
  const posts = Object.fromEntries(
    Array.from({length: 400}, (_, index) => {
      const matter = matters[index % matters.length]!;
      const text = index % 9 === 0 ? others[(index / 9) % others.length]! : post(matter, `Post ${index}.\n`);
      return [`_posts/${2000 + (index % 20)}/post-${index}.md`, text];
    }),
  );
  const site = {
    ...posts,
    '_config.yml': 'title: My blog\nurl: https://example.com\nplugins: [jekyll-feed]\n\tbroken',
    'package.json': '{"name": "blog", "version": "1.0.0"}',
    'package-lock.json': `{"name": "blog", "packages": {${Array.from({length: 40_000}, (_, index) => `"p${index}": {"version": "1.0.0"}`).join(',')}}}`,
    'tsconfig.json': '{\n  // A comment\n  "compilerOptions": {},\n}',
    '_data/navigation.yml': '- title: Home\n  url: /\n',
    'index.html': '---\nlayout: home\n---\n<p>{% for post in site.posts %}{% endfor %}</p>',
    'about.html':
      '<!doctype html><script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebSite", "name": "B"}</script>',
    'broken.html': '<!doctype html><script type="application/ld+json">{"@type": "WebSite", }</script>',
  };

  for (const severity of ['info', 'warning']) {
    it(`is left alone, also when ${severity} is asked for`, async () => {
      using folder = folderWith(site);
      for (const names of [['.'], ['**/*.md'], Object.keys(posts).slice(0, 60)]) {
        assert.deepEqual(await runCli(['check', '-s', severity, ...names], {cwd: folder.path}), {
          code: 0,
          stdout: '',
          stderr: '',
        });
      }
    });
  }

  it('may have one post that is for us, and that is found', async () => {
    using folder = folderWith({
      ...site,
      '_posts/ours.md': post('title: T\nfqa:\n  - {q: Why?, a: Because}'),
      '_posts/toml.md': '+++\ntitle = "T"\n[[faq]]\nquestion = "Why?"\n+++\n',
      '_posts/yaml.md': post('title: T\nfaq:\n  - question: Why: so\n'),
    });
    const {stdout} = await runCli(['check', '-f', 'github', '.'], {cwd: folder.path});
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => /file=([^,]*),line=(\d+).*title=([^:]*)::/.exec(line)?.slice(1).join(' ')),
      ['_posts/ours.md 3 key/unknown', '_posts/toml.md 1 front-matter/toml', '_posts/yaml.md 4 yaml/unquoted-value'],
    );
  });
});

describe('very many files', () => {
  const files = Object.fromEntries(
    Array.from({length: 450}, (_, index) => [`${String(index).padStart(4, '0')}.yaml`, index % 3 ? 'a: b' : broken]),
  );

  it('are checked on several threads and reported in their order', async () => {
    using folder = folderWith(files);
    const named = Object.keys(files).map((name) => ({name, path: join(folder.path, name), isNamed: false}));
    const reports: FileReport[] = [];
    const worker = fileURLToPath(new URL('source-worker.mjs', import.meta.url));
    for await (const report of checkFiles(named, {severity: 'warning', frames: true}, worker)) reports.push(report);
    assert.deepEqual(
      reports.map(({name}) => name),
      Object.keys(files),
    );
    for (const {name, issues, failure} of reports) {
      assert.equal(failure, undefined);
      assert.equal(issues.length, files[name] === broken ? 1 : 0);
      if (issues[0]) assert.match(issues[0].frame ?? '', /\^/);
    }
  });

  it('that a thread cannot check are said to be so, and the others are checked', async () => {
    using folder = folderWith({
      'worker.mjs':
        "import {parentPort} from 'node:worker_threads'; parentPort.on('message', ({id, files}) => { if (id === 1) throw new Error('too much'); parentPort.postMessage({id, reports: files.map(({name}) => ({name, issues: []}))}); });",
    });
    const named = Object.keys(files).map((name) => ({name, path: name, isNamed: false}));
    const failures: string[] = [];
    for await (const {failure} of checkFiles(
      named,
      {severity: 'info', frames: false},
      join(folder.path, 'worker.mjs'),
    )) {
      if (failure) failures.push(failure);
    }
    assert.ok(failures.length >= 20 && failures.length < 200, String(failures.length));
    assert.match(failures[0] ?? '', /could not be checked \(too much\)/);
  });
});

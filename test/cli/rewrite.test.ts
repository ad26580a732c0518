import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {commandsIn, folderWith, runCli} from './run.js';

const faq = (question: string) => `faq:\n  - question: ${question}\n    answer: So.\n`;
const script = (question: string) => `<script type="application/yaml">\n${faq(question)}</script>`;
const graph = (question: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [{'@type': 'Question', name: question, acceptedAnswer: {'@type': 'Answer', text: 'So.'}}],
  })}</script>`;
const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

const VIEW = /<!--article-elements \S+ (\S+) (\d) /g;

/** A page without the views that were written into it, which have views inside. */
function withoutViews(html: string): string {
  const start = html.indexOf('<template shadowrootmode="open"><!--article-elements ');
  if (start < 0) return html;
  const tags = /<(\/?)template\b[^>]*>/g;
  tags.lastIndex = start;
  for (let depth = 0, tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(0, start) + withoutViews(html.slice(tags.lastIndex));
  }
  throw new Error('A template that does not end');
}

interface Rewritten {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly html: string;
  /** What is in the views, in order: the language, the level, and the questions. */
  readonly views: readonly (readonly [language: string, level: string, ...questions: string[]])[];
}

/** Rewrites a page, sees that nothing else of it has changed and that a second run changes nothing. */
async function rewriteOne(body: string, files: Record<string, string> = {}, ...args: string[]): Promise<Rewritten> {
  using folder = folderWith({...files, 'blog/page.html': body});
  const path = join(folder.path, 'blog/page.html');
  const {code, stdout, stderr} = await runCli(['rewrite', ...args, 'blog/page.html'], {cwd: folder.path});
  const html = readFileSync(path, 'utf8');
  assert.equal(withoutViews(html), body);
  utimesSync(path, 1, 1);
  const again = await runCli(['rewrite', ...args, 'blog/page.html'], {cwd: folder.path});
  assert.match(again.stdout, /^0 pages changed/);
  assert.equal(statSync(path).mtimeMs, 1000);
  const starts = [...html.matchAll(VIEW)];
  const views = starts.map(({index, 1: language = '', 2: level = ''}, number) => {
    const view = html.slice(index, starts[number + 1]?.index);
    const questions = [...view.matchAll(/<!--lit-part-->([^<]*\?)<!--/g)].map(([, question = '']) => question);
    return [language, level, ...questions] as const;
  });
  return {code, stdout, stderr, html, views};
}

describe('article-elements rewrite', () => {
  it('fills elements with the data that they would find in a browser', async () => {
    const files = {
      'blog/d.yaml': faq('From a file?'),
      'data/x y.md': `---\n${faq('From the root?')}---\n`,
    };
    for (const [body, question] of [
      [`<faq-list>${script('Inside?')}</faq-list>`, 'Inside?'],
      [`<faq-list src="d.yaml">${script('Inside?')}</faq-list>`, 'From a file?'],
      ['<FAQ-LIST src="/data/x%20y.md?v=1#a"></FAQ-LIST>', 'From the root?'],
      [`<faq-list for="data"></faq-list><script id=data type=application/yaml>${faq('By id?')}</script>`, 'By id?'],
      [`<article-data>${script('Around?')}<p><faq-list></faq-list></p></article-data>`, 'Around?'],
      ['<article-data src="d.yaml"><div><faq-list><p>Old</p></faq-list></div></article-data>', 'From a file?'],
      [`<article-data id="a" src="d.yaml"></article-data><faq-list for="a"></faq-list>`, 'From a file?'],
      [`${graph('On the page?')}<faq-list><details><summary>Old?</summary>A</details></faq-list>`, 'On the page?'],
      [`${graph('On the page?')}<article-data>${script('Around?')}<faq-list></faq-list></article-data>`, 'Around?'],
    ] as const) {
      const {code, views, stderr} = await rewriteOne(page(body), files);
      assert.deepEqual([code, stderr, views.map(([, , ...questions]) => questions)], [0, '', [[question]]], body);
    }
    const {html} = await rewriteOne(page('<faq-list src="../y.yaml"></faq-list>', '<base href="/data/z/">'), {
      'data/y.yaml': faq('Base?'),
    });
    assert.match(html, /Base\?/);
  });

  it('leaves elements as they are that have no data, or show it themselves', async () => {
    for (const body of [
      '<faq-list></faq-list>',
      '<faq-list><details><summary>Old?</summary>A</details></faq-list>',
      `${graph('On the page?')}<tech-timeline><ol><li>A</ol></tech-timeline>`,
      `<article-data>${script('Around?')}<faq-list><pre><code class="language-yaml">faq: []</code></pre></faq-list></article-data>`,
      `<article-data for="b" id="a"></article-data><article-data for="a" id="b"></article-data><faq-list for="a"></faq-list>`,
      `<div data-article-element="faq-list">${script('Tag?')}</div><acme-faq-list>${script('Prefix?')}</acme-faq-list>`,
      `<faq-list><template shadowrootmode="open"><p>Somebody else's</p></template>${script('Why?')}</faq-list>`,
      `<template><faq-list>${script('Later?')}</faq-list></template><noscript><faq-list>${script('Never?')}</faq-list></noscript>`,
      `<!-- <faq-list>${script('Comment?')}</faq-list> --><textarea><faq-list></textarea>`,
    ]) {
      const {html, code} = await rewriteOne(page(body));
      assert.deepEqual([html, code], [page(body), 0]);
    }
  });

  it('fills a whole article around the page’s own prose, and what is in the prose', async () => {
    const body = `<tech-article>${script('Why?').replace('faq:', 'title: The title\nfaq:')}<p>Prose</p><faq-list heading-level="4"></faq-list></tech-article>`;
    const {html, views} = await rewriteOne(page(body));
    assert.equal(html.match(/<!--article-elements/g)?.length, 4);
    assert.doesNotMatch(html, /part="section body"[^>]*hidden/);
    assert.match(html, /<h1 part="heading">/);
    assert.equal(views.at(-1)?.[1], '4');
  });

  it('begins on the level of the place where a whole article shows no head', async () => {
    const faqOnly = script('Why?');
    const titled = faqOnly.replace('faq:', 'title: The title\nfaq:');
    for (const [attributes, inside, before, level] of [
      ['', titled, '', '1'],
      ['', faqOnly, '', '2'],
      ['', faqOnly, '<h2>Site</h2>', '3'],
      [' sections="faq, Header"', titled, '', '1'],
      [' sections="faq, Header"', faqOnly, '', '2'],
      [' sections=faq', titled, '', '2'],
      [' no-heading', titled, '', '2'],
    ] as const) {
      const body = `${before}<tech-article${attributes}>${inside}</tech-article>`;
      const {views} = await rewriteOne(page(body));
      assert.equal(views[0]?.[1], level, body);
    }
  });

  it('speaks the language of the place, and has its headings at its level', async () => {
    const element = `<faq-list>${script('Why?')}</faq-list>`;
    for (const [body, language, level] of [
      [page(element), 'en', '2'],
      [page(`<h1>T</h1><section lang="de"><h2>A</h2>${element}</section>`), 'de', '3'],
      [page(`<h1>T</h1><section><h2>A</h2></section>${element}`), 'en', '2'],
      [page(`<h1>T</h1><aside><h4>A</h4></aside><div><h3>B</h3></div>${element}`), 'en', '4'],
      [page(`<div role="heading" aria-level="5">T</div>${element}`), 'en', '6'],
      [page(element.replace('<faq-list', '<faq-list heading-level=5 lang="pt-BR"')), 'pt-BR', '5'],
      [page(element).replace('lang="en"', 'lang="not a language"'), 'en', '2'],
      [element, 'fr', '2'],
    ] as const) {
      const {views} = await rewriteOne(body, {}, '--language', 'fr');
      assert.deepEqual(views[0]?.slice(0, 2), [language, level], body);
    }
    const header = '<article-header><script type="application/json">{"title": "T"}</script></article-header>';
    assert.match((await rewriteOne(page(header))).html, /<h1 part="heading">/);
    assert.match((await rewriteOne(page(`<h1>Site</h1>${header}`))).html, /<h2 part="heading">/);
    const told = (text: string) => header.replace('>', ` no-heading="${text}">`);
    assert.match((await rewriteOne(page(told('false') + header))).html, /<h1 part="heading">.*<h2 part="heading">/s);
    assert.match((await rewriteOne(page(told('') + header))).html, /^(?!.*<h2 part="heading">).*<h1 part="heading">/s);
  });

  it('does as the attributes of an element say', async () => {
    const data = script('Why?').replace('faq:', 'keywords: [a]\ntools: [hammer]\nfaq:');
    const {html} = await rewriteOne(
      page(`<article-data format="markdown">${data.replace('So.', 'So *so*.')}
        <faq-list exclusive no-heading onclick="x()" style="color: red"></faq-list><tag-list field="tools"></tag-list></article-data>`),
    );
    assert.match(html, /name="answers"/);
    assert.match(html, /So (?:<!--[^>]*-->)*<em>/);
    assert.match(html, /hammer/);
    assert.doesNotMatch(html, /Questions and answers/);
    const prefixed = await rewriteOne(
      page(`<a-faq-list>${script('Why?')}</a-faq-list>`),
      {},
      '--prefix',
      'a-',
      '--stylesheets',
      '/s',
    );
    assert.match(prefixed.html, /<link rel="stylesheet" href="\/s\/faq-list\.css">/);
  });

  it('replaces what it has written before when the data is another one', async () => {
    using folder = folderWith({'a.html': page('<faq-list src="d.yaml"> x</faq-list>'), 'd.yaml': faq('One?')});
    const rewrite = async () => {
      const {stdout} = await runCli(['rewrite', 'a.html'], {cwd: folder.path});
      return [stdout, readFileSync(join(folder.path, 'a.html'), 'utf8')] as const;
    };
    await rewrite();
    writeFileSync(join(folder.path, 'd.yaml'), faq('Two?'));
    const [stdout, html] = await rewrite();
    assert.equal(stdout, '1 page changed, 1 element filled\n');
    assert.match(html, /Two\?/);
    assert.doesNotMatch(html, /One\?/);
    writeFileSync(join(folder.path, 'd.yaml'), 'title: T\n');
    assert.equal((await rewrite())[1], page('<faq-list src="d.yaml"> x</faq-list>'));
  });

  it('touches no other byte, whatever the page is like', async () => {
    const body = `\r\n<DIV class=a  b='c'><faq-list  exclusive\r\n>${script('Warum “so”?').replaceAll('\n', '\r\n')}</faq-list><p>a<p>b</div></span>&amp&nbsp;é\r\n`;
    const utf8 = page(body);
    const named = (charset: string, text: string) => utf8.replace('utf-8', charset).replace('“so”', text);
    for (const [name, bytes, isAscii] of [
      ['utf-8', Buffer.from(utf8), false],
      ['with a mark', Buffer.from(`\ufeff${utf8}`), false],
      ['no name', Buffer.from(utf8.replace('<meta charset="utf-8">', '')), true],
      ['latin', Buffer.from(named('iso-8859-1', 'sö'), 'latin1'), true],
      ['latin without a name', Buffer.from(named('none', 'sö').replace('<meta charset="none">', ''), 'latin1'), true],
      [
        'cyrillic',
        Buffer.concat([Buffer.from(named('koi8-r', 's').slice(0, -1), 'latin1'), Buffer.from([0xc1, 0xc2])]),
        true,
      ],
      ['fragment', Buffer.from(body), true],
    ] as const) {
      using folder = folderWith({'a.html': bytes});
      const {code, stdout, stderr} = await runCli(['rewrite', 'a.html'], {cwd: folder.path});
      assert.deepEqual([code, stdout, stderr], [0, '1 page changed, 1 element filled\n', ''], name);
      const after = readFileSync(join(folder.path, 'a.html'));
      const start = after.indexOf('<template');
      const end = after.indexOf('</template>') + '</template>'.length;
      assert.equal(after.subarray(start - 1, start).toString(), '>', name);
      assert.deepEqual(Buffer.concat([after.subarray(0, start), after.subarray(end)]), bytes, name);
      // What nothing names the encoding of is the same in all of them.
      assert.equal(/^[\0-\x7f]*$/.test(after.subarray(start, end).toString('latin1')), isAscii, name);
      assert.match(
        after.subarray(start, end).toString(),
        isAscii ? /Warum (?:&#x201c;so&#x201d;|s|s&#xf6;)\?/ : /Warum “so”\?/,
        name,
      );
    }
  });

  it('says which pages and data it cannot read, and rewrites the others', async () => {
    const filled = page(`<faq-list>${script('Why?')}</faq-list>`);
    using folder = folderWith({
      'site/a.html': filled,
      'site/bad.html': page(
        '<faq-list src="gone.yaml"></faq-list><faq-list src="https://x.example/a.yaml"></faq-list><faq-list src="http://%zz"></faq-list>',
      ),
      'site/broken.html': page(`<faq-list><script type="application/json">{</script></faq-list>`),
      'site/half.html': Buffer.concat([Buffer.from(filled), Buffer.from([0xff])]),
      'site/sjis.html': Buffer.concat([Buffer.from(filled.replace('utf-8', 'shift_jis')), Buffer.from([0x82, 0xa0])]),
      'site/wide.html': Buffer.from(filled, 'utf16le'),
      'site/words.html': page('No elements'),
      'site/z.htm': filled,
      'site/post.md': 'no page',
    });
    const {code, stdout, stderr} = await runCli(['rewrite', 'site'], {cwd: folder.path});
    assert.equal(code, 2);
    assert.equal(stdout, '2 pages changed, 2 elements filled\n');
    const lines = stderr.trimEnd().replaceAll('article-elements: site/', '').split('\n');
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('broken.html')),
      [
        'bad.html: <faq-list src="gone.yaml">: there is no such file',
        'bad.html: <faq-list src="http://%zz">: this is no address',
        'bad.html: <faq-list src="https://x.example/a.yaml">: only files of the site are read',
        'half.html: not everything in it is UTF-8; save it as UTF-8',
        'sjis.html: its encoding, shift_jis, has characters of several bytes; save it as UTF-8',
        'wide.html: its encoding is UTF-16; save it as UTF-8',
      ],
    );
    assert.match(stderr, /broken\.html: the data of <faq-list> cannot be read: /);
    assert.equal((await runCli(['rewrite', 'site/bad.html'], {cwd: folder.path})).code, 1);
    assert.equal((await runCli(['rewrite', 'gone.html'], {cwd: folder.path})).code, 2);
    assert.equal((await runCli(['rewrite'], {cwd: folder.path})).code, 2);
  });
});

describe('hostile pages that are rewritten', () => {
  it('get nothing from outside of the site, and nothing outside of it is written', async () => {
    const secret = faq('Secret?');
    const elements = [
      '../secret.yaml',
      '/../secret.yaml',
      '%2e%2e/secret.yaml',
      '..%2fsecret.yaml',
      'link.yaml',
      '//site.invalid:1/x',
      'file:///etc/passwd',
      '..\\secret.yaml',
      'sub',
      '\0',
    ];
    const body = page(elements.map((src) => `<faq-list src="${src}"></faq-list>`).join(''));
    using folder = folderWith({
      'secret.yaml': secret,
      'outside.html': page(`<faq-list>${script('Why?')}</faq-list>`),
      'site/page.html': body,
    });
    const inSite = (name: string) => join(folder.path, 'site', name);
    symlinkSync('../secret.yaml', inSite('link.yaml'));
    symlinkSync('../outside.html', inSite('linked.html'));
    mkdirSync(inSite('sub'));
    const before = readFileSync(join(folder.path, 'outside.html'), 'utf8');
    for (const [cwd, ...args] of [
      [join(folder.path, 'site'), '.'],
      [folder.path, '--root', 'site', 'site'],
    ] as const) {
      const {code, stdout, stderr} = await runCli(['rewrite', ...args], {cwd});
      assert.deepEqual([code, stdout], [2, '0 pages changed, 0 elements filled\n']);
      assert.match(stderr, /linked\.html: it is, or leads, outside of the site’s folder/);
      assert.match(stderr, /link\.yaml">: it is outside of the site’s folder/);
    }
    assert.equal(readFileSync(inSite('page.html'), 'utf8'), body);
    assert.equal(readFileSync(join(folder.path, 'outside.html'), 'utf8'), before);
    const {code, stderr} = await runCli(['rewrite', '--root', 'site', 'outside.html'], {cwd: folder.path});
    assert.equal(code, 2);
    assert.match(stderr, /--root/);
  });

  it('keep their data in its place', async () => {
    const attack = '</template></faq-list><img src=x onerror=alert(1)>"\'>--><!--</style><script>';
    const data = JSON.stringify({faq: [{question: attack, answer: attack}]}).replaceAll('<', '\\u003c');
    const {html} = await rewriteOne(page(`<faq-list><script type="application/json">${data}</script></faq-list>`));
    assert.doesNotMatch(html, /<img/);
    assert.equal(html.match(/<\/template>/g)?.length, 1);
  });

  it('do nothing to a terminal or a build server', async () => {
    const attack = '\x1b]0;t\x07\u202e\n::error::x ##[error]';
    using folder = folderWith({
      [`${attack.replace('\n', '')}.html`]: page(
        `<faq-list src="${attack}"></faq-list><faq-list src="https://x.example/${attack}"></faq-list>`,
      ),
      'b.html': page(`<faq-list><script type="application/yaml">"${attack}</script></faq-list>`),
    });
    const {stdout, stderr} = await runCli(['rewrite', '.'], {cwd: folder.path});
    assert.match(stderr, /cannot be read/);
    assert.match(stderr, /only files of the site/);
    assert.deepEqual(commandsIn(stdout + stderr), []);
  });

  it('may be very deep, or have very many elements', async () => {
    using folder = folderWith({
      'deep.html': `${'<div>'.repeat(50_000)}<faq-list>${script('Deep?')}</faq-list>`,
      'many.html': page(
        `${script('Many?').replace('<script', '<script id="d"')}${'<h2>A</h2><faq-list for="d"></faq-list>'.repeat(500)}`,
      ),
      'inside.html': '<faq-list>'.repeat(5_000),
    });
    const {code, stdout} = await runCli(['rewrite', '.', '--stylesheets', '/s'], {cwd: folder.path});
    assert.deepEqual([code, stdout], [0, '2 pages changed, 501 elements filled\n']);
  });
});

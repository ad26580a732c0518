import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isJsonLd} from '../../../src/article/parse/json-ld.js';
import {parseDocument, type DocumentOptions} from '../../../src/article/parse/parse-document.js';
import {codes, isWithin, places, plain} from './helpers.js';

const seed = readFileSync(new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
const read = async (text: string, options?: DocumentOptions) => plain((await parseDocument(text, options)).data);
const faqPage =
  '{"@context": "https://schema.org", "@type": "FAQPage",\n "mainEntity": [{"@type": "Question",\n "name": "Q", "acceptedAnswer": "A"}]}';
const faq = {'@type': 'FAQPage', faq: [{'@type': 'Question', name: 'Q', acceptedAnswer: 'A'}]};
const script = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;

describe('parseDocument of the example article', () => {
  it('reads its front matter and not its body', async () => {
    for (const options of [{name: 'https://x.test/a.md?v=1.html#b.json'}, {type: 'markdown'}, {}] as const) {
      const document = await parseDocument(seed, options);
      const article = document.data as {faq: unknown[]; migration_timeline: object; date_published: unknown};
      assert.deepEqual(document.issues, []);
      assert.equal(article.faq.length, 8);
      assert.equal(article.date_published, '2026-05-05T14:40:09.505Z');
      assert.deepEqual(Object.keys(article.migration_timeline), ['phase_a', 'phase_b', 'phase_c']);
      assert.equal(Object.keys(article).length, 18);
      assert.equal(isJsonLd(article), false);
    }
  });

  it('says where each question is in the file', async () => {
    const lines = seed.split('\n');
    for (const text of [seed, `\uFEFF${seed.replaceAll('\n', '\r\n')}`]) {
      const {positionOf} = await parseDocument(text, {name: 'a.md'});
      const position = positionOf('faq[2].name');
      assert.equal(lines[position!.line - 1], '    name: "How does Zig\'s AI policy affect open source projects?"');
      assert.equal(position?.column, 5);
      assert.equal(positionOf('faq[2].accepted_answer.missing')?.line, position.line + 1);
    }
  });
});

describe('parseDocument', () => {
  it('goes by the type, then the extension, then the text', async () => {
    const yaml = {a: '1'};
    assert.deepEqual(await read('a: 1', {type: 'yaml', name: 'x.json'}), yaml);
    for (const name of ['x.yaml', 'x.YML', 'https://x.test/x.yaml?a=b.json'])
      assert.deepEqual(await read('a: 1', {name}), yaml);
    assert.deepEqual(await read('{"a": 1}', {name: 'x.json'}), {a: 1});
    for (const name of ['x.md', 'x.markdown', 'x.mdx']) assert.deepEqual(await read('---\na: 1\n---', {name}), yaml);
    for (const name of ['x.html', 'x.htm']) assert.deepEqual(await read(script(faqPage), {name}), faq);
    assert.deepEqual(await read(faqPage, {name: 'x.jsonld'}), faq);
    assert.deepEqual(await read('a: 1'), yaml);
    assert.deepEqual(await read('a: 1', {name: 'https://x.test/api'}), yaml);
    assert.deepEqual(await read('---\na: 1'), yaml);
    assert.deepEqual(await read('---\na: 1\n---\nBody: : :'), yaml);
    assert.deepEqual(await read(' [1]'), [1]);
    assert.deepEqual(await read(`<!-- x -->\n<p>${script(faqPage)}`), faq);
  });

  it('reads JSON in a YAML file, and YAML that begins like JSON', async () => {
    assert.deepEqual(await read('\t{"a": 1}', {name: 'x.yaml'}), {a: 1});
    assert.deepEqual(await read('{a: 1}', {name: 'x.yaml'}), {a: '1'});
  });

  it('says that a page is no data', async () => {
    for (const name of ['x.yaml', 'x.json', 'x.md']) {
      const document = await parseDocument('\n<!DOCTYPE html>\n<title>404</title>', {name});
      assert.equal(document.data, null);
      assert.deepEqual(places(document), ['source/unreadable 1:1']);
    }
    assert.deepEqual(codes(await parseDocument('\u0089PNG\0\0', {name: 'x.yaml'})), ['source/unreadable']);
  });

  it('does not read a text that is too long', async () => {
    for (const type of ['yaml', 'json', 'json-ld', 'markdown', 'html'] as const) {
      assert.deepEqual(codes(await parseDocument('x'.repeat(11), {type, limits: {bytes: 10}})), ['limit/bytes']);
    }
  });

  it('turns JSON-LD into an article wherever it is, and says where its parts are', async () => {
    for (const [text, name, line] of [
      [faqPage, 'x.json', 3],
      [faqPage, 'x.yaml', 3],
      [`---json\n${faqPage}\n---\n`, 'x.md', 4],
      [`<p>\n\n${script(`\n${faqPage}`)}`, 'x.html', 6],
    ] as const) {
      const document = await parseDocument(text, {name});
      assert.deepEqual(plain(document.data), faq);
      assert.deepEqual(document.positionOf('faq[0].name'), {line, column: 2});
      assert.equal(document.positionOf('faq[0]')?.line, line - 1);
    }
  });
});

describe('parseDocument of Markdown', () => {
  it('lets front matter beat JSON-LD in the body', async () => {
    assert.deepEqual(await read(`---\na: 1\n---\n${script(faqPage)}`, {name: 'x.md'}), {a: '1'});
  });

  it('reads the JSON-LD in the body when the front matter is missing or empty', async () => {
    for (const text of [`# Hi\n\n${script(faqPage)}\n`, `---\n# nothing\n---\n${script(faqPage)}`]) {
      assert.deepEqual(await read(text, {name: 'x.md'}), faq);
    }
  });

  it('takes scripts in code blocks for the examples that they are', async () => {
    const document = await parseDocument(`\`\`\`html\n${script('{bad')}\n\`\`\`\n~~~\n${script(faqPage)}\n`, {
      name: 'x.md',
    });
    assert.deepEqual(codes(document), ['front-matter/none']);
  });

  it('says what is wrong with the front matter', async () => {
    assert.deepEqual(places(await parseDocument('Hello', {name: 'x.md'})), ['front-matter/none 1:1']);
    assert.deepEqual(places(await parseDocument('\n+++\na = 1\n+++\n')), ['front-matter/toml 2:1']);
    assert.deepEqual(places(await parseDocument('---js\nmodule.exports = {}\n---\n')), ['front-matter/javascript 1:1']);
    const document = await parseDocument('---\ntitle: a: b\nfaq:\n- q: x\n\nHello there.\n', {name: 'x.md'});
    assert.deepEqual(places(document), ['front-matter/unclosed 1:1', 'yaml/unquoted-value 2:8']);
    assert.deepEqual(plain(document.data), {faq: [{q: 'x'}]});
  });
});

describe('parseDocument of a page', () => {
  it('reads all of its JSON-LD and skips what is broken', async () => {
    const article = '{"@type": "Article", "headline": "H"}';
    const document = await parseDocument(`${script('{bad}')}\n${script(article)}${script(faqPage)}`, {name: 'x.html'});
    assert.deepEqual(plain(document.data), {'@type': 'Article', headline: 'H', faq: faq.faq});
    assert.deepEqual(places(document), ['json-ld/bad-script 1:37']);
  });

  it('reads JSON-LD in the wrappings of old', async () => {
    for (const text of [
      `<!--\n${faqPage}\n-->`,
      `//<![CDATA[\n${faqPage}\n//]]>`,
      `/* <![CDATA[ */ ${faqPage} /* ]]> */`,
    ]) {
      assert.deepEqual(await read(script(text), {name: 'x.html'}), faq);
    }
  });

  it('reads another data script when the JSON-LD is about something else', async () => {
    const html = `${script('{"@type": "Organization"}')}${script('\na: 1\n', 'application/yaml')}`;
    const document = await parseDocument(html, {name: 'x.html'});
    assert.deepEqual(plain(document.data), {a: '1'});
    assert.deepEqual(document.positionOf('a'), {line: 2, column: 1});
  });

  it('says that there is nothing', async () => {
    for (const html of ['<p>', script('{"@type": "Organization"}')]) {
      const document = await parseDocument(html, {name: 'x.html'});
      assert.equal(document.data, null);
      assert.deepEqual(codes(document), ['json-ld/no-article']);
    }
    assert.deepEqual(codes(await parseDocument(script('{'), {name: 'x.html'})), ['json-ld/bad-script']);
  });
});

describe('parseDocument of front matter that holds JSON-LD as a text', () => {
  const text = (value: string, rest = '') =>
    `---\ntitle: x\nschema: |\n  ${value.replaceAll('\n', '\n  ')}\n${rest}---\n`;

  it('reads the questions in it', async () => {
    for (const value of [script(faqPage), faqPage]) {
      const document = await parseDocument(text(value), {name: 'x.md'});
      assert.deepEqual(plain(document.data), {title: 'x', faq: faq.faq});
      assert.deepEqual(document.positionOf('faq[0].name'), {line: 3, column: 1});
    }
    assert.deepEqual(await read(text('{"@type": "Article", "headline": "H"}'), {name: 'x.md'}), {
      title: 'x',
      schema: {'@type': 'Article', headline: 'H'},
    });
  });

  it('lets questions of its own be, and text that only looks like it', async () => {
    assert.deepEqual(await read(text(faqPage, 'FAQs: []\n'), {name: 'x.md'}), {title: 'x', schema: faq, FAQs: []});
    for (const value of ['<script>x</script>', '{"a": 1}', '{"@type": bad']) {
      assert.deepEqual(await read(text(value), {name: 'x.md'}), {title: 'x', schema: `${value}\n`});
    }
  });
});

describe('parseDocument of escaped text', () => {
  it('reads what it was, and warns', async () => {
    for (const [text, type, data] of [
      ['{&quot;a&quot;: &quot;&amp;lt;&quot;}', 'json', {a: '&lt;'}],
      ['<p>{“a: 1}</p>', 'json', null],
      ['<p>faq:<br />\n- q: &#8220;Why: this&#8221;<br />\n  a: x</p>', 'yaml', {faq: [{q: 'Why: this', a: 'x'}]}],
      ['a: &quot;Why?&quot;\nb: c', 'yaml', {a: 'Why?', b: 'c'}],
    ] as const) {
      const document = await parseDocument(text, {type});
      assert.deepEqual(plain(document.data), data);
      assert.deepEqual(codes(document), [data ? 'source/escaped-text' : 'json/syntax']);
    }
  });

  it('reads keys and values that an editor has put into curly quotes, and warns', async () => {
    for (const [text, type, data] of [
      ['{“faq”: [{“q”: “Why?”, “a”: “It’s “so””}]}', 'json', {faq: [{q: 'Why?', a: 'It’s “so”'}]}],
      ['{“faq”: [{“q”: “Why?”, “a”: “It’s so”}]}', 'json', {faq: [{q: 'Why?', a: 'It’s so'}]}],
      ['{“faq”: [{“q”: “Why?”, “a”: “It’s so”}]}', 'yaml', {faq: [{q: 'Why?', a: 'It’s so'}]}],
      ['“faq”:\n  - “q”: “Why: this?”\n    ‘a’: “Because”', 'yaml', {faq: [{q: 'Why: this?', a: 'Because'}]}],
      ['<p>“a”: &#8220;b&#8221;<br />\n“c”: d</p>', 'yaml', {a: 'b', c: 'd'}],
    ] as const) {
      const document = await parseDocument(text, {type});
      assert.deepEqual(plain(document.data), data, text);
      assert.deepEqual(codes(document), ['yaml/smart-quotes']);
    }
  });

  it('leaves text alone that can be read as it is', async () => {
    assert.deepEqual(await read('{"a": "&quot;<p>"}', {type: 'json'}), {a: '&quot;<p>'});
    assert.deepEqual(await read('a: AT&amp;T\nb: x &quot;y&quot;', {type: 'yaml'}), {
      a: 'AT&amp;T',
      b: 'x &quot;y&quot;',
    });
  });
});

describe('parseDocument of anything', () => {
  it('ends soon on a megabyte of half of something', async () => {
    const long = (part: string) => part.repeat(1_000_000 / part.length);
    for (const text of [
      `{"${long('\\"')}`,
      script(`${long(' ')}x`),
      script(`${long(' ')}]]>`),
      `${long('\uFEFF')}x`,
      `---\n${long('w\n\n')}`,
      `a: ${long('\n')}&`,
      long('<p>&quot;'),
      long('```\n'),
      long('<!--'),
    ]) {
      for (const type of ['yaml', 'json', 'markdown', 'html'] as const) await parseDocument(text, {type});
      await parseDocument(text);
    }
  });

  it('never rejects, and every position is in the text', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...[
          '---\n',
          'a: ',
          '\n',
          '{"a":',
          '[',
          ']',
          '}',
          '"',
          faqPage,
          script(faqPage),
          '<script type="application/ld+json">',
          '</script>',
        ],
      ),
      fc.constantFrom(
        ...['<!--', '-->', '&quot;', '<p>', '```\n', '+++\n', '- ', '\r', '\uFEFF', '@graph', '\0', 'title: x\n'],
      ),
      fc.string({unit: 'binary', maxLength: 5}),
    );
    const type = fc.constantFrom(undefined, 'yaml', 'json', 'json-ld', 'markdown', 'html' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(part), type, async (parts, type) => {
        const text = parts.join('');
        const document = await parseDocument(text, {...(type && {type: type})});
        // What was escaped is shorter once it is read; its positions are those of the text that it was.
        if (codes(document).includes('source/escaped-text')) return;
        for (const {position} of document.issues)
          if (position) assert.ok(isWithin(text, position), JSON.stringify(position));
        const position = document.positionOf('faq[0].name');
        if (position) assert.ok(isWithin(text, position));
      }),
      {numRuns: 2000},
    );
  });
});

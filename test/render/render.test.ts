import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import '../helpers/fuzz.js';
import {
  renderArticle,
  renderElement,
  renderShadowRoot,
  streamArticle,
  streamElement,
  type RenderableTag,
} from '../../src/render/render.js';
import {renderableTags} from '../../src/render/elements.js';

const seed = readFileSync(new URL('../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
const faq = {faq: [{question: 'Why?', answer: 'Because.'}]};
const withoutStyles = (html: string) => html.replace(/<style[^>]*>[^]*?<\/style>/g, '');

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every element, with those in templates, which declarative shadow roots are for this parser. */
function* elementsIn(nodes: readonly Node[]): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn('content' in node ? node.content.childNodes : node.childNodes);
  }
}

describe('rendering without a page', () => {
  it('shows what an article has for an element, with its data beside it', async () => {
    const html = withoutStyles(await renderElement('faq-list', faq));
    assert.match(html, /^<faq-list><template shadowrootmode="open"><!--article-elements \S+ en 2 /);
    assert.match(html, />Why\?</);
    assert.match(html, />Because\.</);
    assert.match(
      html,
      /<\/template><script type="application\/json" data-read>\{"items":\[\{"id":"[\w-]+","question":"Why\?","answer":"Because\."}]}<\/script><\/faq-list>$/,
    );
  });

  it('shows the whole seed, with every section as an element of its own', async () => {
    const html = await renderArticle(seed);
    for (const tag of renderableTags) assert.match(html, new RegExp(`<${tag}[ >]`), tag);
    // Once: the elements inside get theirs from the one around them.
    assert.equal(html.match(/application\/json/g)?.length, 1);
  });

  for (const tag of renderableTags) {
    it(`is the element alone where the article has nothing for it: <${tag}>`, async () => {
      const alone = new RegExp(`^<${tag}[ \\w="-]*></${tag}>$`);
      assert.match(await renderElement(tag, {}), alone);
      assert.match(await renderElement(tag, null), alone);
    });
  }

  it('takes text, data and JSON-LD', async () => {
    const graph = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [{'@type': 'Question', name: 'Why?', acceptedAnswer: {'@type': 'Answer', text: 'Because.'}}],
    };
    const expected = await renderElement('faq-list', faq);
    assert.equal(await renderElement('faq-list', 'faq:\n  - question: Why?\n    answer: Because.\n'), expected);
    assert.equal(await renderElement('faq-list', JSON.stringify(faq)), expected);
    assert.match(await renderElement('faq-list', graph), />Because\.</);
  });

  it('speaks the language it is told, and says so', async () => {
    const html = await renderElement('faq-list', faq, {language: 'de'});
    assert.match(html, /^<faq-list lang="de">/);
    assert.match(html, />Fragen und Antworten</);
    assert.match(await renderElement('faq-list', faq, {language: 'tlh'}), />Questions and answers</);
    await assert.rejects(renderElement('faq-list', faq, {language: 'no "language"'}), RangeError);
  });

  it('reckons from the day and the time zone it is told', async () => {
    const article = {
      title: 'T',
      date_published: '2026-05-05',
      timeline: [
        {name: 'A', date: '2026-05-01'},
        {name: 'B', date: '2026-06-01'},
      ],
    };
    const now = new Date('2026-05-06T23:30:00Z');
    const header = (timeZone: string) => renderElement('article-header', article, {now, timeZone});
    assert.match(await header('UTC'), />yesterday</);
    assert.match(await header('Asia/Tokyo'), />2 days ago</);
    assert.match(await renderElement('tech-timeline', article, {now, timeZone: 'UTC'}), /datetime="2026-05-06"/);
    await assert.rejects(header('Mars/Olympus'), RangeError);
  });

  it('has its headings at the level it is told', async () => {
    assert.match(
      await renderElement('faq-list', faq, {headingLevel: 4}),
      /^<faq-list heading-level="4">[^]*<h4 part="heading">/,
    );
  });

  it('has no section for what is nothing but white space or direction overrides', async () => {
    const data = {...faq, other: '\u202E', list: ['\u2028', '\u202D'], nested: {a: '\uFEFF\u202E'}};
    const withoutDigests = async (article: object) =>
      (await renderArticle(article, {data: 'elsewhere'})).replaceAll(/<!--article-elements [^>]*-->/g, '');
    assert.equal(await withoutDigests(data), await withoutDigests(faq));
  });

  for (const mode of ['shadow', 'light'] as const) {
    it(`has no title and no heading above its sections where the article has none: ${mode}`, async () => {
      const levels = async (article: object, options: object = {}) =>
        [...(await renderArticle(article, {mode, ...options})).matchAll(/<h(\d)/g)].map(([, level]) => level).join('');
      assert.equal(await levels({title: 'A', ...faq}), '123');
      assert.equal(await levels(faq), '23');
      assert.equal(await levels({published: '2026-01-01', ...faq}), '23');
      assert.equal(await levels({title: 'A', ...faq}, {attributes: {'no-heading': true}}), '23');
      assert.equal(await levels(faq, {headingLevel: 4}), '45');
    });
  }

  it('has the styles that all elements share as one text, which a browser parses once', async () => {
    const [faqStyles, tagStyles] = await Promise.all(
      (['faq-list', 'tag-list'] as const).map(async (tag) =>
        (await renderElement(tag, seed)).match(/<style>[^]*?<\/style>/g)!,
      ),
    );
    const own = faqStyles!.filter((style) => !tagStyles!.includes(style));
    assert.equal(own.length, 1);
    assert.match(own[0]!, /summary/);
  });

  it('has no inline style without the page’s nonce, or none at all', async () => {
    const withNonce = await renderElement('faq-list', faq, {nonce: 'a"b', theme: 'dark'});
    assert.deepEqual([...new Set(withNonce.match(/<style[^>]*>/g))], ['<style nonce="a&quot;b">']);
    assert.match(withNonce, /<style nonce="a&quot;b">:host\{color-scheme:dark\}<\/style>/);
    const linked = await renderArticle(seed, {stylesheets: '/css/'});
    assert.doesNotMatch(linked, /<style|\sstyle=/);
    assert.match(linked, /<link rel="stylesheet" href="\/css\/faq-list\.css">/);
  });

  it('has other names under a prefix, for elements inside too', async () => {
    const html = await renderArticle(seed, {prefix: 'acme-'});
    assert.match(html, /^<acme-tech-article>/);
    assert.match(html, /<acme-faq-list /);
    assert.doesNotMatch(html, /<(?:faq-list|data-section|tech-timeline)[ >]/);
  });

  it('knows what cannot begin a name', async () => {
    for (const prefix of ['acme', 'Acme-', '1-', '"><script>-', 'a b-']) {
      for (const mode of ['shadow', 'light'] as const) {
        await assert.rejects(renderElement('faq-list', faq, {prefix, mode}), TypeError, prefix);
      }
    }
  });

  it('is plain HTML in the element where that is wanted, told the same', async () => {
    const options = {mode: 'light', language: 'de', headingLevel: 3, prefix: 'acme-', attributes: {id: 'q"'}} as const;
    const html = await renderElement('faq-list', faq, options);
    assert.match(
      html,
      /^<acme-faq-list lang="de" heading-level="3" id="q&quot;">.*<h3[^>]*>Fragen und Antworten<\/h3>/s,
    );
    assert.match(html, /<details[^>]*>\s*<summary/);
    assert.doesNotMatch(html, /<template|<style|<script/);
    const withHeading = (text: string) =>
      renderElement('faq-list', faq, {mode: 'light', attributes: {'no-heading': text}});
    assert.match(await withHeading('false'), /<h2[^>]*>Questions and/);
    assert.doesNotMatch(await withHeading(''), /Questions and/);
    await assert.rejects(renderElement('faq-list', faq, {mode: 'light', attributes: {onclick: 'x'}}), TypeError);
  });

  for (const mode of ['shadow', 'light'] as const) {
    it(`has the page’s own prose at its place among the sections: ${mode}`, async () => {
      const body = '<p id="prose">Prose with <b>markup</b> and <a href="relative">a link</a>.</p>';
      const html = await renderArticle(seed, {mode, body, siteUrl: 'https://example.com/'});
      assert.ok(html.includes(body));
      if (mode === 'light') assert.match(html, /<\/article-header>[^]*id="prose"[^]*<tech-timeline/);
      else assert.doesNotMatch(html, /part="section body"[^>]* hidden/);
    });
  }

  it('has the attributes it is told, which the element heeds', async () => {
    const html = await renderElement('faq-list', faq, {attributes: {id: 'a&"b', 'no-heading': true, exclusive: false}});
    assert.match(html, /^<faq-list id="a&amp;&quot;b" no-heading="">/);
    assert.doesNotMatch(html, /part="heading"/);
    for (const name of ['onclick', 'a b', 'x>', '"', '']) {
      await assert.rejects(renderElement('faq-list', faq, {attributes: {[name]: 'x'}}), TypeError, name);
    }
  });

  for (const mode of ['shadow', 'light'] as const) {
    it(`writes out relative addresses for a place that has none: ${mode}`, async () => {
      const article = {about: {name: 'Bun', url: '/bun?a=1&b=2', sameAs: ['https://bun.sh/', 'mailto:a@b.example']}};
      const html = await renderElement('topic-card', article, {
        mode,
        siteUrl: 'https://example.com/blog/',
        data: 'elsewhere',
      });
      assert.match(html, /href="https:\/\/example\.com\/bun\?a=1&amp;b=2"/);
      assert.match(html, /href="https:\/\/bun\.sh\/"/);
      assert.match(await renderElement('topic-card', article, {mode}), /href="\/bun\?a=1&amp;b=2"/);
    });
  }

  it('leaves the data to the page where it is elsewhere', async () => {
    assert.doesNotMatch(await renderElement('faq-list', faq, {data: 'elsewhere'}), /<script/);
    assert.doesNotMatch(await renderElement('faq-list', faq, {attributes: {src: '/a.json'}}), /<script/);
  });

  it('says which elements there are when asked for another', async () => {
    await assert.rejects(renderElement('article-data' as RenderableTag, faq), /faq-list/);
    await assert.rejects(renderElement('script' as RenderableTag, faq), TypeError);
  });

  it('tells what reading the data has found, and of which element', async () => {
    const found: unknown[] = [];
    const onIssues = (issues: readonly {code: string}[], tag: string) =>
      found.push([tag, ...issues.map(({code}) => code)]);
    await renderElement('faq-list', {faq: [{question: 'Why?'}]}, {onIssues});
    assert.deepEqual(found, [['faq-list', 'faq/missing-answer']]);
  });

  it('gives the view alone for an element that is there', async () => {
    const html = await renderElement('faq-list', faq, {data: 'elsewhere'});
    assert.equal(`<faq-list>${await renderShadowRoot('faq-list', faq)}</faq-list>`, html);
    assert.equal(await renderShadowRoot('faq-list', {}), '');
  });

  it('streams the same, the beginning before the end', async () => {
    const options = {now: new Date(0)};
    const chunks: Uint8Array[] = [];
    for await (const chunk of streamArticle(seed, options)) chunks.push(chunk);
    assert.ok(chunks.length > renderableTags.length);
    assert.equal(Buffer.concat(chunks).toString(), await renderArticle(seed, options));
    await assert.rejects(async () => {
      for await (const chunk of streamElement('x' as RenderableTag, faq)) assert.fail(`${chunk.length}`);
    }, TypeError);
  });

  it('makes the same every time, and again of the data that it has written', async () => {
    for (const tag of renderableTags) {
      const options = {now: new Date(0), ...(tag === 'data-section' && {attributes: {field: 'additional_context'}})};
      const html = await renderElement(tag, seed, options);
      assert.equal(await renderElement(tag, seed, options), html, tag);
      const data = /<script type="application\/json".*?>(.*)<\/script>/.exec(html)?.[1];
      assert.equal(await renderElement(tag, JSON.parse(data!), options), html, tag);
    }
  });

  it('shows everything it can of data that is no JSON, and leaves the data away', async () => {
    const cyclic: Record<string, unknown> = {my_value: {a: 'x', n: 10n}};
    cyclic['self'] = cyclic;
    const html = await renderElement('data-section', cyclic, {attributes: {field: 'my_value'}});
    assert.match(html, />x</);
    assert.doesNotMatch(html, /<script/);
  });

  it('ends inside the elements whatever the data is', async () => {
    const nasty = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '</template>', '</script>', '<!--', '-->', '--!>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', ']]>',
        '"><svg onload=alert(1)>', "'", '`', '\0', '\ud800', '<!--lit-part-->', '<!--/lit-part-->', '<?', '&lt;', '${x}', '{{x}}',
        'javascript:alert(1)', '</style>', '\u2028', '<plaintext>',
      ),
    ); // prettier-ignore
    const SCRIPT = [
      {name: 'type', value: 'application/json'},
      {name: 'data-read', value: ''},
    ];
    const key = fc.oneof(
      nasty,
      fc.constantFrom('faq', 'timeline', 'title', 'mentions', 'competitors', 'about', 'keywords'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        {maxDepth: 3},
        nasty,
        fc.array(tie('any'), {maxLength: 3}),
        fc.dictionary(key, tie('any'), {maxKeys: 4}),
      ),
    })).any;
    const article = fc.record(
      {
        title: nasty,
        faq: fc.array(fc.record({question: nasty, answer: nasty, url: nasty, group: nasty})),
        timeline: fc.array(fc.record({name: nasty, status: nasty, start: nasty, url: nasty})),
        competitors: fc.array(fc.record({name: nasty, a: nasty})),
        keywords: fc.array(nasty),
        mentions: fc.array(fc.record({name: nasty, sameAs: nasty})),
        other: value,
        text_format: fc.constantFrom('text', 'markdown'),
      },
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(article, async (data) => {
        const html = withoutStyles(await renderArticle(data, {language: 'en'}));
        const {childNodes} = parseFragment(html);
        assert.equal(childNodes.length, 1);
        // A parser that finds what was meant writes it down in the same way.
        assert.equal(childNodes[0]?.nodeName, 'tech-article');
        for (const {tagName, attrs} of elementsIn(childNodes)) {
          assert.doesNotMatch(tagName, /^(?:img|style|plaintext|iframe|object|embed)$/);
          if (tagName === 'script') assert.deepEqual(attrs, SCRIPT);
          for (const {name, value: text} of attrs) {
            assert.doesNotMatch(name, /^on|[^\w:-]/, name);
            if (/^(?:href|src)$/.test(name)) assert.doesNotMatch(text, /^\s*(?:javascript|data|vbscript):/i);
          }
        }
        assert.ok(serialize(parseFragment(html)).includes('</tech-article>'));
      }),
      {numRuns: 150},
    );
  });
});

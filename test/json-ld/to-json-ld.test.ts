import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseMarkdown} from '../../src/article/parse/markdown.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {serializeJsonLd, toJsonLd, type JsonLdNode, type JsonLdOptions} from '../../src/json-ld/json-ld.js';
import {faultsOf} from './vocabulary.js';

const site = 'https://site.test/blog';
const page = 'https://site.test/blog/post';

function write(data: object, options: JsonLdOptions = {siteUrl: site}) {
  const {value, issues} = toJsonLd(readArticle({slug: 'post', ...data}).article, options);
  const nodes = value['@graph'];
  if (nodes[0]?.['@id'] !== '#page') assert.deepEqual(faultsOf(value), []);
  const byId = (id: string) => nodes.find((node) => node['@id'] === `${page}#${id}`);
  const codes = issues.map(({code, path}) => `${code} ${path}`);
  return {nodes, byId, codes, article: nodes.find((node) => 'mainEntityOfPage' in node)!, json: serializeJsonLd(value)};
}

function names(nodes: unknown): unknown[] {
  return (nodes as JsonLdNode[]).map((node) => node['name']);
}

describe('the address of the page', () => {
  const pageOf = (data: object, options: JsonLdOptions) => write(data, options).nodes[0]?.['@id'];

  it('is what the data says, else the slug on the site, else what the page says', () => {
    const all = {siteUrl: 'https://site.test/', pageUrl: 'https://page.test/x?y=1#z'};
    assert.equal(pageOf({title: 'T', canonical_url: 'https://home.test/a#b'}, all), 'https://home.test/a');
    assert.equal(pageOf({title: 'T', canonical_url: '/a'}, all), 'https://site.test/a');
    assert.equal(pageOf({title: 'T'}, all), 'https://site.test/post');
    assert.equal(pageOf({title: 'T', slug: ''}, all), 'https://page.test/x?y=1');
    assert.equal(pageOf({title: 'T', slug: ''}, {siteUrl: 'https://site.test/a/'}), 'https://site.test/a/');
  });

  it('stays on the site, whatever the slug is', () => {
    for (const slug of ['../../evil', '//evil.test', 'https://evil.test', '?a#b', 'ä b/"<c>', '\ud800', '@evil.test']) {
      const id = new URL(pageOf({title: 'T', slug}, {siteUrl: site}) as string);
      assert.equal(id.hostname, 'site.test');
      assert.match(id.pathname, /^\/blog\/./);
    }
  });

  it('is reported where nobody knows it, or where it is no safe link, and ids are relative then', () => {
    for (const siteUrl of [undefined, 'javascript:alert(1)', 'https://me:pw@site.test', 'mailto:a@site.test', '/a']) {
      const {article, codes, json} = write({title: 'T', about: 'X'}, {siteUrl});
      assert.equal(codes[0], 'json-ld/no-page-url ');
      assert.deepEqual([article['@id'], article['about']], ['#article', {'@id': '#topic'}]);
      assert.doesNotMatch(json, /pw|javascript/);
    }
  });
});

describe('the article', () => {
  it('has what the data says before what the options say, and nothing that nobody says', () => {
    const options: JsonLdOptions = {
      siteUrl: site,
      language: 'de',
      image: '/site.png',
      author: 'Site',
      publisher: {name: 'Press', url: 'https://press.test/'},
    };
    const {article, codes} = write({title: 'T', description: 'D'}, options);
    assert.deepEqual(article, {
      '@type': 'Article',
      '@id': `${page}#article`,
      mainEntityOfPage: {'@id': page},
      headline: 'T',
      description: 'D',
      inLanguage: 'de',
      author: {'@type': 'Person', name: 'Site'},
      publisher: {'@type': 'Organization', name: 'Press', url: 'https://press.test/'},
      image: 'https://site.test/site.png',
    });
    assert.deepEqual(codes, ['json-ld/inferred schema_type']);
    const own = {
      title: 'T',
      schema_type: 'blog-posting',
      language: 'fr',
      image: {src: 'https://x.test/a.png', alt: 'A', caption: 'C', width: 800},
      author: [
        {name: 'Ann', url: '/ann', jobTitle: 'Editor'},
        {'@type': 'Organization', name: 'Org'},
      ],
      publisher: {'@type': 'Person', name: 'Bob', url: 'javascript:alert(1)'},
    };
    const said = write(own, options).article;
    assert.equal(said['@type'], 'BlogPosting');
    assert.equal(said['inLanguage'], 'fr');
    assert.deepEqual(said['author'], [
      {'@type': 'Person', name: 'Ann', jobTitle: 'Editor', url: 'https://site.test/ann'},
      {'@type': 'Organization', name: 'Org'},
    ]);
    assert.deepEqual(said['publisher'], {'@type': 'Person', name: 'Bob'});
    assert.deepEqual(said['image'], {
      '@type': 'ImageObject',
      url: 'https://x.test/a.png',
      caption: 'C',
      description: 'A',
      width: {'@type': 'QuantitativeValue', value: 800, unitCode: 'E37'},
    });
    const {codes: missing} = write({title: 'T', schema_type: 'Article'});
    assert.deepEqual(missing.sort(), [
      'json-ld/missing author',
      'json-ld/missing image',
      'json-ld/missing language',
      'json-ld/missing publisher',
    ]);
  });

  it('is of a type of article, and has a level only where its type may have one', () => {
    const typed = (data: object) => {
      const {article, codes} = write({title: 'T', language: 'en', ...data});
      return [article['@type'], article['proficiencyLevel'], ...codes.filter((code) => !/missing/.test(code))];
    };
    assert.deepEqual(typed({schema_type: 'TechArticle', difficulty: 'beginner'}), ['TechArticle', 'Beginner']);
    assert.deepEqual(typed({schema_type: 'TechArticle', level: 'C2'}), ['TechArticle', 'C2']);
    assert.deepEqual(typed({level: 'EXPERT'}), ['TechArticle', 'Expert', 'json-ld/inferred schema_type']);
    assert.deepEqual(typed({schema_type: 'HowTo', level: 'expert'}), [
      'Article',
      undefined,
      'json-ld/unknown-type schema_type',
      'json-ld/shown-only proficiency_level',
    ]);
  });

  it('has dates as exact as they were given', () => {
    const dated = (date: string) => write({title: 'T', date}).article['datePublished'];
    assert.deepEqual(
      [
        '2026',
        '2026-05',
        'May 2026',
        '2026-05-05',
        '2026-05-05T10:00:00+02:00',
        '2026-Q3',
        'Spring 2026',
        '03/04/2026',
      ].map(dated),
      ['2026', '2026-05', '2026-05', '2026-05-05', '2026-05-05T10:00:00+02:00', undefined, undefined, undefined],
    );
    assert.ok(write({title: 'T', date: '2026-Q3'}).codes.includes('json-ld/date-left-out date_published'));
  });
});

describe('what the article is about and mentions', () => {
  it('is one entity for each name, wherever it is named', () => {
    const {nodes, byId} = write({
      title: 'T',
      mentions: [{name: 'Node.js', alternateName: 'Node'}, {name: 'Bun'}, {name: 'Mercury (planet)'}],
      coding_languages: ['Bun', 'C', 'C++', 'C#'],
      related_technologies: ['node.js', 'Lua (LuaJIT)', 'Mercury (element)'],
      industry_impact: ['Web'],
      competitors: [
        {name: 'Node', url: 'https://nodejs.org', speed: '1'},
        {name: 'Bun (current)', speed: '2'},
        {name: 'New', description: 'Is new', speed: '3'},
      ],
    });
    const ids = nodes.map((node) => node['@id'] as string).filter((id) => id.includes('#entity-'));
    assert.deepEqual(
      ids.map((id) => id.split('#entity-')[1]),
      ['node-js', 'bun', 'mercury', 'c', 'cpp', 'c-sharp', 'lua', 'mercury-2', 'web', 'new'],
    );
    assert.equal(byId('entity-bun')!['@type'], 'ComputerLanguage');
    assert.equal(byId('entity-node-js')!['url'], 'https://nodejs.org');
    assert.equal(byId('entity-new')!['description'], 'Is new');
  });

  it('has of what is said of it only what its type has a property for', () => {
    const {byId, codes} = write({
      title: 'T',
      mentions: [
        {
          '@type': 'SoftwareApplication',
          name: 'App',
          version: '1.20',
          programmingLanguage: 'Go',
          license: 'https://x.test/mit',
        },
        {'@type': 'Company', name: 'Firm', founded: '1999', foundingDate: '1999', logo: '/logo.png', jobTitle: 'x'},
        {'@type': 'Person', name: 'Eve', jobTitle: ['Engineer', 'Author'], email: 'eve@x.test'},
        {'@type': 'Widget', name: 'W'},
        {'@type': 'SoftwareSourceCode', name: 'S', programmingLanguage: ['C', 'LLVM']},
      ],
    });
    assert.deepEqual(byId('entity-app'), {
      '@type': 'SoftwareApplication',
      '@id': `${page}#entity-app`,
      name: 'App',
      softwareVersion: '1.20',
      license: 'https://x.test/mit',
    });
    assert.deepEqual(byId('entity-firm'), {
      '@type': 'Organization',
      '@id': `${page}#entity-firm`,
      name: 'Firm',
      foundingDate: '1999',
      logo: 'https://site.test/logo.png',
    });
    assert.deepEqual(byId('entity-eve')!['jobTitle'], ['Engineer', 'Author']);
    assert.equal(byId('entity-w')!['@type'], 'Thing');
    assert.deepEqual(byId('entity-s')!['programmingLanguage'], ['C', 'LLVM']);
    assert.deepEqual(
      codes.filter((code) => code.includes('mentions')),
      [
        'json-ld/shown-only mentions[0].programmingLanguage',
        'json-ld/shown-only mentions[1].founded',
        'json-ld/shown-only mentions[1].jobTitle',
        'json-ld/unknown-type mentions[3].@type',
      ],
    );
  });

  it('has the links of the topic that name something mentioned, and none twice', () => {
    const {byId, codes} = write({
      about: {
        name: 'Bread',
        url: 'https://bread.test',
        sameAs: [
          'https://en.wikipedia.org/wiki/Bread',
          'https://en.wikipedia.org/wiki/Rye_(grain)',
          'http://www.oat.test',
          'https://bread.test/',
          'https://rye.test/',
          'https://blog.test/rye',
          'https://www.wikidata.org/wiki/Q1',
        ],
      },
      mentions: [{name: 'Rye'}, {name: 'Oat', url: 'https://oat.test/'}],
    });
    assert.deepEqual(byId('topic')!['sameAs'], [
      'https://en.wikipedia.org/wiki/Bread',
      'https://blog.test/rye',
      'https://www.wikidata.org/wiki/Q1',
    ]);
    assert.deepEqual(byId('entity-rye')!['sameAs'], ['https://en.wikipedia.org/wiki/Rye_(grain)', 'https://rye.test/']);
    assert.deepEqual(
      codes.filter((code) => code.includes('sameAs')),
      [
        'json-ld/moved about.sameAs[1]',
        'json-ld/repeated-url about.sameAs[2]',
        'json-ld/repeated-url about.sameAs[3]',
        'json-ld/moved about.sameAs[4]',
      ],
    );
  });

  it('has named values where its type may have some', () => {
    const topic = (type: string) => {
      const {byId, codes} = write({about: {'@type': type, name: 'X', properties: {weight: '5 kg'}}});
      return [byId('topic')!['additionalProperty'], codes.includes('json-ld/shown-only about.additional_property')];
    };
    assert.deepEqual(topic('Product'), [[{'@type': 'PropertyValue', name: 'weight', value: '5 kg'}], false]);
    assert.deepEqual(topic('Thing'), [undefined, true]);
  });
});

describe('the timeline', () => {
  const timeline = (entries: object[]) => {
    const {byId, codes} = write({title: 'Roadmap', timeline: entries});
    const node = byId('timeline')!;
    const list = node['mainEntity'] as JsonLdNode;
    const items = (list['itemListElement'] as {item: JsonLdNode}[]).map(({item}) => item);
    const order = (list['itemListOrder'] as string).replace(/^.*ItemList/, '');
    return {name: node['name'], covers: node['temporalCoverage'], order, items, codes};
  };

  it('gives full dates to the actions, and says lesser ones of the whole, never more exact than they are', () => {
    const full = timeline([
      {name: 'A', date: '2026-05-05', status: 'done'},
      {name: 'B', start: '2026-05-06T10:00Z', end: '2026-06-01', status: 'failed'},
    ]);
    assert.equal(full.name, 'Timeline');
    assert.equal(full.covers, undefined);
    assert.deepEqual(full.items, [
      {
        '@type': 'Action',
        '@id': `${page}#timeline-a`,
        name: 'A',
        actionStatus: 'https://schema.org/CompletedActionStatus',
        startTime: '2026-05-05',
      },
      {
        '@type': 'Action',
        '@id': `${page}#timeline-b`,
        name: 'B',
        actionStatus: 'https://schema.org/FailedActionStatus',
        startTime: '2026-05-06T10:00Z',
        endTime: '2026-06-01',
      },
    ]);
    const covers = (...entries: object[]) => timeline(entries.map((entry) => ({name: 'N', ...entry}))).covers;
    assert.equal(covers({date: '2026-03'}), '2026-03');
    assert.equal(covers({date: '2026-03'}, {date: '2025'}, {date: '2026-02-01'}), '2025/2026-03');
    assert.equal(covers({date: '2026-Q3'}), '2026-07/2026-09');
    assert.equal(covers({date: 'H1 2026 – present'}), '2026-01/..');
    assert.equal(covers({date: '2026-01', status: 'active'}), '2026-01/..');
    assert.equal(covers({date: '2026-01', status: 'planned'}), '2026-01');
    assert.equal(covers({date: 'Spring'}), undefined);
    assert.deepEqual(
      timeline([{name: 'A', date: 'Spring', end: '2026', status: 'on ice'}]).codes.filter((code) =>
        code.includes('timeline'),
      ),
      [
        'json-ld/shown-only migration_timeline.a.status',
        'json-ld/date-left-out migration_timeline.a.start_date',
        'json-ld/moved migration_timeline.a.end_date',
      ],
    );
  });

  it('says in which order it is', () => {
    const order = (...dates: string[]) => timeline(dates.map((date, index) => ({name: `N${index}`, date}))).order;
    assert.equal(order('2025', '2026'), 'OrderAscending');
    assert.equal(order('2026', '2025'), 'OrderDescending');
    assert.equal(order('2026', '2025', '2027'), 'Unordered');
  });
});

describe('the comparison', () => {
  it('says in one text what the table says of a product, without what is not stated', () => {
    const {byId, codes} = write({
      title: 'T',
      competitors: [
        {name: 'A', free: true, since: '2020', notes: '', apps: ['x', 'y'], site: 'https://me:pw@a.test/'},
        {name: 'B', free: '✗ (trial)', since: '', notes: 'fine'},
      ],
    });
    const list = (byId('competition')!['mainEntity'] as JsonLdNode)['itemListElement'] as JsonLdNode[];
    assert.deepEqual(
      list.map((item) => item['description']),
      ['Free: yes; Since: 2020; Apps: x, y; Site: https://a.test/', 'Free: no (trial); Notes: fine'],
    );
    assert.ok(!codes.some((code) => code.includes('competition')));
  });
});

describe('the questions', () => {
  const answers = (faq: object[], options?: JsonLdOptions, more: object = {}) => {
    const {byId, codes} = write({title: 'T', ...more, faq}, options);
    const list = byId('faq')!['mainEntity'] as {acceptedAnswer: {text: string; url?: string}}[];
    return {
      texts: list.map(({acceptedAnswer}) => acceptedAnswer.text),
      urls: list.map(({acceptedAnswer}) => acceptedAnswer.url),
      codes,
    };
  };

  it('have answers in HTML with the few elements that an answer may have', () => {
    const html =
      '<h2 class="x">Title</h2><p onclick="alert(1)">a <b>b</b><script>alert(1)</script> <a href="javascript:alert(1)">c</a>' +
      '<img src=x onerror=alert(1) alt="d"> <a href="/e?f=1&amp;g=2" target=_top>e</a></p><ul><li>1<li>2</ul>&lt;i&gt;';
    const {texts} = answers([{question: 'Q', answer: html, answerFormat: 'html'}]);
    assert.deepEqual(texts, [
      '<p><strong>Title</strong></p><p>a <strong>b</strong> c<a href="https://site.test/blog/x">d</a> ' +
        '<a href="https://site.test/e?f=1&amp;g=2">e</a></p><ul><li>1</li><li>2</li></ul><p>&lt;i&gt;</p>',
    ]);
  });

  it('have answers in text as they are, unless these would be taken for HTML', () => {
    const {texts} = answers([
      {question: 'Q', answer: 'x < y & "z" &amp;\n\n1.20'},
      {question: 'R', answer: 'Use <script>\nor </p>.\n\n& so on'},
    ]);
    assert.deepEqual(texts, [
      'x < y & "z" &amp;\n\n1.20',
      '<p>Use &lt;script&gt;<br>or &lt;/p&gt;.</p><p>&amp; so on</p>',
    ]);
  });

  it('have answers in Markdown as HTML where something reads it', () => {
    const faq = [{question: 'Q', answer: 'So **be** it'}];
    const data = {text_format: 'markdown', description: 'A *b* [c](https://d.test)\n\n- e'};
    assert.deepEqual(answers(faq, undefined, data).texts, ['So **be** it']);
    const options = {siteUrl: site, parseMarkdown};
    assert.deepEqual(answers(faq, options, data).texts, ['<p>So <strong>be</strong> it</p>']);
    assert.equal(write({title: 'T', ...data}, options).article['description'], 'A b c\n\ne');
  });

  it('have links to this page in place of placeholders, and none to the page itself', () => {
    const {urls, texts, codes} = answers([
      {question: '1', answer: 'x', url: 'https://example.com/a'},
      {question: '2', answer: 'x', url: `${page}#faq-2`},
      {question: '3', answer: 'x', url: 'https://other.test/a'},
      {question: '4', answer: '<a href="https://www.yourdomain.com/">x</a>', answerFormat: 'html'},
    ]);
    assert.deepEqual(urls, [undefined, undefined, 'https://other.test/a', undefined]);
    assert.equal(texts[3], `<p><a href="${page}">x</a></p>`);
    assert.deepEqual(
      codes.filter((code) => code.includes('faq')),
      [
        'json-ld/placeholder-url faq[0].accepted_answer.url',
        'json-ld/repeated-url faq[1].accepted_answer.url',
        'json-ld/placeholder-url faq[3].accepted_answer.text',
      ],
    );
  });

  it('have English headings in English only, unless there are others', () => {
    const heading = (options: JsonLdOptions, more: object = {}) =>
      write({title: 'T', faq: [{q: 'Q', a: 'A'}], ...more}, {siteUrl: site, ...options}).byId('faq')!['name'];
    assert.equal(heading({language: 'en-GB'}), 'Frequently asked questions');
    assert.equal(heading({language: 'de'}), undefined);
    assert.equal(heading({language: 'de', names: {faq: 'Häufige Fragen'}}), 'Häufige Fragen');
    assert.equal(heading({}, {faq: {title: 'Own', items: [{q: 'Q', a: 'A'}]}}), 'Own');
  });

  it('are left out where the page has a FAQPage', () => {
    const {nodes, codes, article} = write({title: 'T', faq: [{q: 'Q', a: 'A'}]}, {siteUrl: site, faq: false});
    assert.ok(!nodes.some((node) => node['@type'] === 'FAQPage') && !('hasPart' in article));
    assert.ok(codes.includes('json-ld/other-faq faq'));
  });
});

describe('a graph for a page that has one', () => {
  it('says of the page’s article what it is about, what it mentions and what its parts are, and nothing else', () => {
    const options: JsonLdOptions = {
      siteUrl: site,
      mode: 'augment',
      articleId: 'https://x.test/#post',
      articleType: 'BlogPosting',
    };
    const {nodes} = write({title: 'T', keywords: ['k'], about: 'X', mentions: ['Y'], faq: [{q: 'Q', a: 'A'}]}, options);
    assert.deepEqual(nodes[0], {
      '@type': 'BlogPosting',
      '@id': 'https://x.test/#post',
      about: {'@id': `${page}#topic`},
      mentions: [{'@id': `${page}#entity-y`}],
      hasPart: [{'@id': `${page}#faq`}],
    });
    assert.deepEqual(names(nodes), [undefined, 'X', 'Y', 'Frequently asked questions']);
  });
});

describe('any article at all', () => {
  const keys = (
    'title slug canonical_url schema_type level date lastmod author publisher image language keywords audience about mentions ' +
    'name type @type url sameAs alternateName description properties value faq question answer answerFormat id timeline start end ' +
    'status competitors free technical_concepts concept implementation_areas area related_technologies coding_languages ' +
    'industry_impact applicationCategory softwareVersion jobTitle email logo license datePublished startDate text_format __proto__'
  ).split(' ');
  const leaf = fc.oneof(
    fc.constantFrom(
      ...(
        'Thing|SoftwareApplication|Person|Organization|Product|TechArticle|FAQPage|html|markdown|2026|2026-02-30|2026-05-05|Q3 2026|' +
        '2024 – present|done|https://a.test/b|//a.test/c|/d|#e|mailto:a@b.test|javascript:alert(1)|https://me:pw@a.test/|data:text/html,x|' +
        'https://example.com/|Bun|bun (x)|<b>x</b>|</script>|<a href="javascript:x">y</a>|ProgrammingLanguage|0044-03-15|  |\u202ex'
      ).split('|'),
    ),
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom(null, true, 0),
  );
  const {node} = fc.letrec((tie) => ({
    node: fc.oneof(
      {maxDepth: 5, withCrossShrink: true},
      leaf,
      fc.array(tie('node'), {maxLength: 4}),
      fc
        .array(fc.tuple(fc.constantFrom(...keys), tie('node')), {maxLength: 8})
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }));
  const articles = fc
    .array(fc.tuple(fc.constantFrom(...keys), node), {maxLength: 14})
    .map((pairs) => Object.fromEntries(pairs) as object);
  const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500)};

  it('becomes a graph that keeps to the vocabulary, without a link that is not safe', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom({}, {mode: 'augment'} as const), (data, options) => {
        const {value, issues} = toJsonLd(readArticle(data).article, {siteUrl: site, parseMarkdown, ...options});
        assert.deepEqual(faultsOf(value), []);
        assert.doesNotMatch(serializeJsonLd(value), /[<>&]/);
        const questions = value['@graph'].flatMap((item) => (item['@type'] === 'FAQPage' ? item['mainEntity'] : []));
        for (const question of questions) {
          const {text = '', url = ''} = (question as {acceptedAnswer: {text?: string; url?: string}}).acceptedAnswer;
          assert.doesNotMatch(text + url, /href="(?!https?:|mailto:)|<script|<[^>]*\son\w+=|:\/\/me:pw@/i);
        }
        for (const {message} of issues) assert.match(message, /^\p{Lu}.*\.$/u);
      }),
      runs,
    );
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('becomes one also where it is no article', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), articles), (data) => {
        const {value} = toJsonLd(data as never);
        assert.equal(value['@context'], 'https://schema.org');
      }),
      runs,
    );
  });

  it('becomes one in a moment when it is very long', () => {
    const many = <Item>(make: (index: number) => Item) => Array.from({length: 4000}, (_, index) => make(index));
    const {nodes} = write({
      title: 'T',
      about: {name: 'X', sameAs: many((index) => `https://en.wikipedia.org/wiki/N${index}`)},
      mentions: many((index) => ({name: `N${index}`})),
      related_technologies: many((index) => `N${index}`),
      timeline: many((index) => ({name: `N${index}`, date: '2026-01'})),
      faq: many((index) => ({q: `Q${index}`, a: '<b>'})),
    });
    assert.equal(nodes.length, 2 + 1 + 4000 + 2);
  });
});

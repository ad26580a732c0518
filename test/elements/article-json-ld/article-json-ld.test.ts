import {expect, html} from '@open-wc/testing';
import '../../../src/elements/article-data/define.js';
import '../../../src/elements/article-json-ld/define.js';
import '../../../src/elements/faq-list/define.js';
import type {ArticleJsonLd} from '../../../src/elements/article-json-ld/article-json-ld.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';

type Nodes = readonly Readonly<Record<string, unknown>>[];

const article = {
  title: 'Bread',
  slug: 'bread',
  schema_type: 'TechArticle',
  about: {name: 'Bread', '@type': 'Thing'},
  mentions: [{name: 'Rye'}],
  faq: [{question: 'Why </script>?', answer: 'Because & <b>so</b>.'}],
};

function scripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('head > script[data-article-elements]')];
}

function nodes(): Nodes {
  return (JSON.parse(scripts()[0]?.text ?? '{"@graph": []}') as {'@graph': Nodes})['@graph'];
}

function types(): unknown[] {
  return nodes().map((node) => node['@type']);
}

async function show(data: unknown = article): Promise<ArticleJsonLd> {
  const element = await fixture<ArticleJsonLd>(
    html`<article-json-ld .article=${data} site-url="https://site.test"></article-json-ld>`,
  );
  await element.updateComplete;
  return element;
}

/** A script of the page's own, until the test ends. */
function ownScript(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.className = 'of-the-page';
  script.text = JSON.stringify(data);
  document.head.append(script);
  return script;
}

describe('<article-json-ld>', () => {
  afterEach(() => {
    for (const node of document.querySelectorAll('.of-the-page, article-json-ld')) node.remove();
  });

  it('writes one script into the head, and takes it away when it is removed', async () => {
    const element = await show();
    expect(scripts()).to.have.length(1);
    expect(types()).to.deep.equal(['WebPage', 'TechArticle', 'Thing', 'Thing', 'FAQPage']);
    expect(nodes()[0]!['@id']).to.equal('https://site.test/bread');
    expect(scripts()[0]!.text).not.to.match(/[<>&]/);
    expect(getComputedStyle(element).display).to.equal('none');
    element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('keeps its script while the data changes and while it is moved', async () => {
    const element = await show();
    const [script] = scripts();
    element.article = {...article, title: 'More bread'};
    await element.updateComplete;
    expect(nodes()[1]!['headline']).to.equal('More bread');
    element.parentElement!.append(document.createElement('p'), element);
    await element.updateComplete;
    await eventually(() => scripts().length === 1);
    expect(scripts()).to.deep.equal([script]);
    element.article = {};
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('has its data from an article around it and from a script inside', async () => {
    const around = await fixture<HTMLElement>(
      html`<article-data .article=${article}><article-json-ld></article-json-ld></article-data>`,
    );
    await eventually(() => nodes()[1]?.['headline'] === 'Bread');
    around.remove();
    expect(scripts()).to.have.length(0);
    const inside = document.createElement('article-json-ld');
    const data = Object.assign(document.createElement('script'), {type: 'application/yaml', text: 'title: From YAML'});
    inside.append(data);
    document.body.append(inside);
    await eventually(() => nodes()[1]?.['headline'] === 'From YAML');
    (data.firstChild as Text).data = 'title: Changed';
    await eventually(() => nodes()[1]?.['headline'] === 'Changed');
    inside.remove();
  });

  it('takes what the data does not say from the page', async () => {
    const {lang} = document.documentElement;
    document.documentElement.lang = 'de-CH';
    const link = Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://home.test/a?b=1#c'});
    const image = Object.assign(document.createElement('meta'), {content: '/picture.png'});
    image.setAttribute('property', 'og:image');
    link.className = image.className = 'of-the-page';
    document.head.append(link, image);
    try {
      const element = await fixture<ArticleJsonLd>(
        html`<article-json-ld .article=${{title: 'Brot', faq: article.faq}}></article-json-ld>`,
      );
      await element.updateComplete;
      const [page, head, questions] = nodes();
      expect([page!['@id'], page!['inLanguage']]).to.deep.equal(['https://home.test/a?b=1', 'de-CH']);
      expect(head!['image']).to.equal('https://home.test/picture.png');
      expect(questions!['name']).to.equal(undefined);
      link.remove();
      await eventually(() => nodes()[0]!['@id'] === location.origin + location.pathname);
      element.article = {title: 'Brot', image: 'https://x.test/own.png', language: 'fr'};
      await element.updateComplete;
      expect([nodes()[1]!['image'], nodes()[1]!['inLanguage']]).to.deep.equal(['https://x.test/own.png', 'fr']);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  for (const [way, data] of Object.entries({
    'its type': {'@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: []},
    'one of its types': {'@graph': [{'@type': ['WebPage', 'FAQPage']}]},
    'the type of a part of it': {'@type': 'WebPage', hasPart: {'@type': 'https://schema.org/FAQPage'}},
  })) {
    it(`adds no second FAQPage to a page that has one as ${way}`, async () => {
      ownScript(data);
      const element = await show();
      expect(types()).to.deep.equal(['WebPage', 'TechArticle', 'Thing', 'Thing']);
      expect(nodes()[1]!['hasPart']).to.equal(undefined);
      expect(element.issues.map(({code, severity}) => [code, severity])).to.deep.include(['json-ld/other-faq', 'info']);
    });
  }

  it('takes its questions back when the page gets a FAQPage later, and writes them when that goes', async () => {
    await show();
    const script = ownScript({'@type': 'FAQPage'});
    await eventually(() => !types().includes('FAQPage'));
    script.remove();
    await eventually(() => types().includes('FAQPage'));
  });

  it('adds to the article in the page’s own graph with mode=augment', async () => {
    ownScript({
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'BlogPosting', '@id': 'https://site.test/bread/#post'}],
    });
    const element = await fixture<ArticleJsonLd>(
      html`<article-json-ld mode="augment" .article=${article} site-url="https://site.test"></article-json-ld>`,
    );
    await element.updateComplete;
    expect(types()).to.deep.equal(['BlogPosting', 'Thing', 'Thing', 'FAQPage']);
    expect(nodes()[0]).to.deep.equal({
      '@type': 'BlogPosting',
      '@id': 'https://site.test/bread/#post',
      about: {'@id': 'https://site.test/bread#topic'},
      mentions: [{'@id': 'https://site.test/bread#entity-rye'}],
      hasPart: [{'@id': 'https://site.test/bread#faq'}],
    });
    expect(nodes()[3]!['isPartOf']).to.deep.equal({'@id': 'https://site.test/bread/#post'});
  });

  it('says that there is nothing to add to with mode=augment', async () => {
    const element = await fixture<ArticleJsonLd>(
      html`<article-json-ld mode="augment" .article=${article} site-url="https://site.test"></article-json-ld>`,
    );
    await element.updateComplete;
    expect(element.issues.map(({code}) => code)).to.include('json-ld/no-article-id');
    expect(nodes()[0]!['@id']).to.equal('https://site.test/bread#article');
  });

  it('writes what two elements have in common once, and lets the second go on where the first ends', async () => {
    const first = await show();
    const second = await show();
    expect(scripts()).to.have.length(1);
    expect(second.issues.map(({code}) => code)).to.deep.equal(['json-ld/other-article']);
    first.remove();
    await eventually(() => scripts().length === 1);
    second.remove();
    expect(scripts()).to.have.length(0);
  });

  it('takes over the script that a server has written for the same page', async () => {
    const script = ownScript({'@context': 'https://schema.org', '@graph': [{'@type': 'FAQPage'}]});
    script.setAttribute('data-article-elements', 'https://site.test/bread');
    const element = await show();
    expect(scripts()).to.deep.equal([script]);
    expect(types()).to.include('FAQPage');
    element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('is not read back as the page’s own data', async () => {
    await show();
    const list = await fixture<HTMLElement>(html`<faq-list><p>Nothing here</p></faq-list>`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(list.shadowRoot!.querySelector('details')).to.equal(null);
  });

  it('does not write the page’s own JSON-LD once more', async () => {
    ownScript({'@context': 'https://schema.org', '@type': 'Article', headline: 'Of the page'});
    const element = await fixture<ArticleJsonLd>(html`<article-json-ld></article-json-ld>`);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(scripts()).to.have.length(0);
  });

  it('finds the head of a page whose elements are called like what it needs', async () => {
    const trap = await fixture(html`<div><img name="head" alt="" /><img name="baseURI" alt="" /></div>`);
    await show();
    expect(scripts()).to.have.length(1);
    trap.remove();
  });

  it('writes answers in Markdown as HTML, whoever says that they are', async () => {
    const data = {title: 'T', faq: [{question: 'Q', answer: 'So **be** it.'}]};
    await fixture(
      html`<article-data format="markdown" .article=${data}><article-json-ld></article-json-ld></article-data>`,
    );
    await eventually(() => /strong/.test(scripts()[0]?.text ?? ''));
    const [question] = nodes().at(-1)!['mainEntity'] as [{acceptedAnswer: {text: string}}];
    expect(question.acceptedAnswer.text).to.equal('<p>So <strong>be</strong> it.</p>');
  });
});

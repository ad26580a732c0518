import {expect, html} from '@open-wc/testing';
import type {ArticleHeader} from '../../../src/elements/article-header/article-header.js';
import '../../../src/elements/article-data/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';
import {all, article, headings, labelled, show, texts, viewOf} from './header.js';

describe('<article-header>', () => {
  it('shows title, description, authors and all that is said of the article, each with its label', async () => {
    const header = await show(article);
    expect(headings(header)).to.deep.equal(['h1 How we moved']);
    expect(all(header, '[part=description] > p').map(({textContent}) => textContent)).to.deep.equal([
      'First paragraph.',
      'Second.',
    ]);
    expect(texts(header, 'byline')).to.deep.equal(['By Ada Lovelace and Grace Hopper']);
    expect(labelled(header)).to.deep.equal([
      'Type: TechArticle',
      'Level: expert',
      'Publisher: Example Media',
      'Audience: Senior Software EngineersSystems Programmers',
    ]);
    expect(all(header, 'ul > li').map(({textContent}) => textContent)).to.deep.equal(article.target_audience);
    expect(all(header, 'a').map((link) => `${link.getAttribute('href')} ${link.getAttribute('rel')}`)).to.deep.equal([
      'https://example.com/ada author noopener',
      'https://example.com/ noopener',
    ]);
    await expectAccessible(header);
  });

  it('leaves away what is not said, with its label', async () => {
    const header = await show({title: 'Alone'});
    expect(viewOf(header)).to.equal('Alone');
    expect(all(header, 'dl, ul, figure, time, [part~=label], [part~=meta]')).to.have.length(0);
    await expectAccessible(header);
    for (const key of Object.keys(article) as (keyof typeof article)[]) {
      const {[key]: left, ...others} = article;
      header.article = others;
      await header.updateComplete;
      const text = viewOf(header);
      const words = {
        date_published: 'Published',
        date_modified: 'Updated',
        schema_type: 'Type',
        proficiency_level: 'Level',
        target_audience: 'Audience',
        author: 'By',
        publisher: 'Publisher',
      };
      expect(text, key).not.to.include(key in words ? words[key as keyof typeof words] : left);
    }
  });

  it('sets the words of a type apart, and keeps its text', async () => {
    const header = await show(article);
    const words = all(header, '[part=type] .word');
    expect(words.map(({textContent}) => textContent)).to.deep.equal(['Tech', 'Article']);
    const word = document.createRange();
    word.selectNodeContents(words[1]!);
    expect(word.getBoundingClientRect().left).to.be.greaterThan(words[0]!.getBoundingClientRect().right + 1);
    expect(texts(header, 'type')).to.deep.equal(['TechArticle']);
    const plain = await show({title: 'T', type: 'how-to guide'});
    expect(texts(plain, 'type')).to.deep.equal(['how-to guide']);
    expect(all(plain, '.word')).to.have.length(0);
  });

  it('shows what is said of authors and publisher beside their names', async () => {
    const header = await show({
      title: 'T',
      author: [
        {name: 'Ada', job_title: 'Engineer', links: ['https://example.com/a', 'https://example.com/b']},
        {name: 'Grace', url: 'https://example.com/grace', email: 'grace@example.com'},
      ],
      publisher: {name: 'Media', founded: '1999'},
    });
    expect(texts(header, 'person')).to.deep.equal(['Ada', 'Grace', 'Media']);
    expect(texts(header, 'author')[1]).to.equal('Grace Email grace@example.com');
    expect(texts(header, 'author')[0]).to.include('Job title Engineer');
    expect(texts(header, 'publisher')).to.deep.equal(['Media Founded 1999']);
    await expectAccessible(header);
  });

  it('shows the same when the data is there before the element', async () => {
    const late = await show(article);
    const early = await fixture<ArticleHeader>(html`<article-header .article=${article}></article-header>`);
    await early.updateComplete;
    expect(viewOf(early)).to.equal(viewOf(late));
  });

  it('reads a script inside, the article around it and the page’s JSON-LD', async () => {
    const box = await fixture(html`
      <div>
        <article-header>
          <script type="application/yaml">
            title: From a script
            difficulty: easy
          </script>
        </article-header>
        <article-data .article=${{title: 'From around', level: 'easy'}}><article-header></article-header></article-data>
        <article-header></article-header>
      </div>
    `);
    const page = document.createElement('script');
    page.type = 'application/ld+json';
    page.text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: 'From the page',
      author: {'@type': 'Person', name: 'Ada'},
    });
    const [script, around, fromPage] = box.querySelectorAll<ArticleHeader>('article-header');
    await eventually(() => texts(script!, 'heading').join() === 'From a script');
    expect(labelled(script!)).to.deep.equal(['Level: easy']);
    await eventually(() => texts(around!, 'heading').join() === 'From around');
    expect(texts(fromPage!, 'heading')).to.deep.equal([]);
    document.head.append(page);
    fromPage!.remove();
    box.append(fromPage!);
    await eventually(() => texts(fromPage!, 'heading').join() === 'From the page');
    expect(texts(fromPage!, 'byline')).to.deep.equal(['By Ada']);
    page.remove();
  });

  it('shows its children until there is data, and does not read them', async () => {
    const header = await fixture<ArticleHeader>(
      html`<article-header
        ><h1>Theirs</h1>
        <p>Text</p></article-header
      >`,
    );
    await header.updateComplete;
    const title = header.querySelector('h1')!;
    expect(title.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(headings(header)).to.deep.equal([]);
    header.article = {title: 'Ours'};
    await header.updateComplete;
    expect(title.getBoundingClientRect().height).to.equal(0);
    expect(headings(header)).to.deep.equal(['h1 Ours']);
  });

  it('follows data that changes, and shows nothing when there is nothing to see', async () => {
    const header = await show(article);
    header.article = {title: 'Other'};
    await header.updateComplete;
    expect(headings(header)).to.deep.equal(['h1 Other']);
    for (const nothing of [{}, {slug: 'a', language: 'en', canonicalUrl: 'https://example.com/a'}, {title: '  '}]) {
      header.article = nothing;
      await header.updateComplete;
      expect(header.getBoundingClientRect().height).to.equal(0);
      expect(getComputedStyle(header).marginTop).to.equal('0px');
      expect(await header.toMarkdown()).to.equal('');
    }
    await expectAccessible(header);
  });

  it('reads Markdown in the description where it is meant as such', async () => {
    const header = await show({...article, description: 'Some *words*.'}, {format: 'markdown'});
    await eventually(() => all(header, '[part=description] em').length === 1);
    expect(texts(header, 'description')).to.deep.equal(['Some words.']);
  });

  it('gives itself as Markdown, in the reader’s language', async () => {
    const header = await show({...article, image: undefined});
    expect(await header.toMarkdown()).to.equal(
      '# How we moved\n\nFirst paragraph.\n\nSecond.\n\n' +
        '- By: [Ada Lovelace](<https://example.com/ada>), Grace Hopper\n- Published: January 15, 2026\n' +
        '- Updated: May 20, 2026\n- Type: TechArticle\n- Level: expert\n' +
        '- Publisher: [Example Media](<https://example.com/>)\n' +
        '- Audience: Senior Software Engineers, Systems Programmers\n',
    );
  });

  it('speaks the language of its place in the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="de"><article-header .article=${article}></article-header></div>`,
    );
    const header = page.querySelector('article-header')!;
    await eventually(() => texts(header, 'byline').join() === 'Von Ada Lovelace und Grace Hopper');
    expect(texts(header, 'date')).to.deep.equal(['15. Januar 2026', '20. Mai 2026']);
    page.lang = 'ar';
    await eventually(() => labelled(header)[0] === 'النوع: TechArticle');
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const bad = '<img src=x onerror="window.hacked = true">';
    const self: Record<string, unknown> = {
      title: bad,
      description: bad,
      type: bad,
      level: bad,
      audience: [bad, {}, [[]], null],
      author: [{name: bad, url: 'javascript:window.hacked=true', note: bad}, {}, null, 5],
      publisher: {name: bad, url: 'data:text/html,x'},
      image: {url: 'javascript:window.hacked=true', alt: bad},
      datePublished: bad,
      dateModified: {bad},
    };
    self.self = self;
    const header = await show(self);
    expect(headings(header)).to.deep.equal([`h1 ${bad}`]);
    expect(texts(header, 'description')).to.deep.equal([bad]);
    expect(texts(header, 'date')).to.deep.equal([bad]);
    expect(all(header, 'img, a')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
    await expectAccessible(header);
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    const header = await show(article);
    await expectNothingLeftBehind(header);
    expect(header.childNodes).to.have.length(0);
  });
});

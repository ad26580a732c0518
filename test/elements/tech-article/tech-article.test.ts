import {expect, html} from '@open-wc/testing';
import {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import {elements} from '../../../src/elements/tech-article/sections.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {press} from '../../helpers/keyboard.js';
import {eventually} from '../../helpers/wait.js';
import {all, canonical, data, deepText, elementOf, outline, sections, show} from './article.js';

const seed = new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url).href;

describe('<tech-article>', () => {
  it('shows every part of the data in canonical order, under one title', async () => {
    const article = await show(data, {}, 'Prose.');
    expect(sections(article)).to.deep.equal(canonical);
    const headings = outline(article.shadowRoot!);
    expect(headings.filter((heading) => /^h[12]/.test(heading))).to.deep.equal([
      'h1 A runtime moves',
      'h2 What this is about',
      'h2 Timeline',
      'h2 Comparison',
      'h2 Where it is used',
      'h2 Considerations',
      'h2 Concepts',
      'h2 Mentioned in this article',
      'h2 Questions and answers',
      'h2 Keywords',
      'h2 Related technologies',
      'h2 Industry impact',
      'h2 Programming languages',
      'h2 Build notes',
      'h2 More data',
    ]);
    await expectAccessible(article);
  });

  it('loses no value', async () => {
    const article = await show(data);
    const text = deepText(article);
    const missing: string[] = [];
    JSON.stringify(data, (key, value: unknown) => {
      if (typeof value === 'string' && key !== 'start_date' && !text.includes(value)) missing.push(`${key}: ${value}`);
      return value;
    });
    expect(missing).to.deep.equal([]);
  });

  it('shows the seed from its file, fetched once, and the same when the data is there before the element', async () => {
    const fetched: string[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      fetched.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    try {
      const article = await fixture<TechArticle>(html`<tech-article src=${seed}><p>Prose.</p></tech-article>`);
      await eventually(() => sections(article).length === 15);
      await article.updateComplete;
      expect(elementOf(article, 'faq-list').shadowRoot!.querySelectorAll('details').length).to.equal(8);
      expect(elementOf(article, 'tech-timeline').shadowRoot!.querySelectorAll('[part~=item]').length).to.equal(3);
      expect(fetched.filter((url) => url.includes('bun-runtime'))).to.have.length(1);
      article.remove();
    } finally {
      window.fetch = fetch;
    }
    const early = await fixture<TechArticle>(html`<tech-article .article=${data}></tech-article>`);
    await early.updateComplete;
    expect(sections(early)).to.deep.equal(canonical);
  });

  it('has no empty heading where the article has no title, and the page’s own where that has one', async () => {
    const untitled = {published: '2026-01-01', faq: [{q: 'Why?', a: 'So.'}]};
    const article = await fixture<TechArticle>(html`<tech-article .article=${untitled}></tech-article>`);
    await article.updateComplete;
    expect(elementOf(article, 'article-header').shadowRoot!.querySelector('h1, h2, h3')).to.equal(null);
    // By a script: a server does not look at what the page has inside.
    const titled = document.createElement('tech-article');
    titled.innerHTML = '<span slot="heading">The page’s</span>';
    titled.article = untitled;
    article.replaceWith(titled);
    await eventually(() => elementOf(titled, 'article-header').shadowRoot!.querySelector('[part=meta]'));
    expect(elementOf(titled, 'article-header').shadowRoot!.querySelector('h1, h2, h3')).to.not.equal(null);
  });

  it('shows the sections that are named, in their order, and what no section knows by its name', async () => {
    const article = await show(
      data,
      {sections: 'faq header timeline build_notes nothing target_audience faq'},
      'Prose.',
    );
    expect(sections(article)).to.deep.equal(['body', 'faq', 'header', 'timeline', 'build-notes']);
    article.sections = 'header, questions body additional_context.ecosystem_considerations related-technologies rest';
    await article.updateComplete;
    expect(sections(article)).to.deep.equal([
      'header',
      'faq',
      'body',
      'considerations',
      'related-technologies',
      'rest-build-notes',
      'rest-short',
    ]);
    article.sections = null;
    await article.updateComplete;
    expect(sections(article)).to.deep.equal(canonical);
  });

  it('has its sections where its title would be when that is not among them', async () => {
    const article = await show(data);
    article.sections = 'faq timeline';
    await article.updateComplete;
    expect(outline(article.shadowRoot!)[0]).to.match(/^h2 /);
    const first = article.shadowRoot!.querySelector('[part~=section]:not([hidden])')!;
    expect(first.getBoundingClientRect().top).to.equal(article.getBoundingClientRect().top);
    article.sections = 'header faq';
    await article.updateComplete;
    expect(
      outline(article.shadowRoot!)
        .map((heading) => heading.slice(0, 2))
        .slice(0, 2),
    ).to.deep.equal(['h1', 'h2']);
  });

  it('leaves the first level to a page that has a title, and the title to a theme that owns it', async () => {
    const page = document.createElement('h1');
    page.textContent = 'The page';
    document.body.prepend(page);
    try {
      const article = await show(data);
      expect(outline(article.shadowRoot!).slice(0, 2)).to.deep.equal(['h2 A runtime moves', 'h3 What this is about']);
      article.noHeading = true;
      await article.updateComplete;
      expect(outline(article.shadowRoot!)[0]).to.equal('h2 What this is about');
      article.noHeading = false;
      article.headingLevel = 4;
      await article.updateComplete;
      expect(outline(article.shadowRoot!).slice(0, 2)).to.deep.equal(['h4 A runtime moves', 'h5 What this is about']);
    } finally {
      page.remove();
    }
  });

  it('shows its children until there is data, then at their place, and gives elements among them the article', async () => {
    const article = await fixture<TechArticle>(html`
      <tech-article
        ><p id="prose">Prose, and a <faq-list no-heading></faq-list></p
      ></tech-article>
    `);
    const prose = article.querySelector('#prose')!;
    expect(prose.checkVisibility()).to.equal(true);
    article.article = data;
    await article.updateComplete;
    expect(prose.checkVisibility()).to.equal(true);
    const list = article.querySelector('faq-list')!;
    await eventually(() => list.shadowRoot?.querySelectorAll('details').length === 2);
    const before = elementOf(article, 'topic-card').getBoundingClientRect().bottom;
    const after = elementOf(article, 'tech-timeline').getBoundingClientRect().top;
    const {top, bottom} = prose.getBoundingClientRect();
    expect([before <= top, bottom <= after]).to.deep.equal([true, true]);
  });

  it('follows data that changes, and shows nothing but its children when there is nothing', async () => {
    const article = await show(data, {}, 'Prose.');
    article.article = {title: 'Other', faq: [{q: 'One?', a: 'Yes'}]};
    await article.updateComplete;
    expect(sections(article)).to.deep.equal(['header', 'body', 'faq']);
    expect(deepText(article)).to.include('One?').and.not.include('Why?');
    article.article = {};
    await article.updateComplete;
    expect(sections(article)).to.deep.equal([]);
    expect(article.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('opens every answer for its reader, and closes them again', async () => {
    const article = await show(data);
    const open = () =>
      [...elementOf(article, 'faq-list').shadowRoot!.querySelectorAll('details')].map((details) => details.open);
    await press(article, 'Enter', 'Expand all');
    await eventually(() => open().every(Boolean));
    await press(article, 'Enter', 'Collapse all');
    await eventually(() => !open().some(Boolean));
  });

  it('prints the page', async () => {
    const article = await show(data);
    const {print} = window;
    let printed = 0;
    window.print = () => {
      printed++;
    };
    await press(article, 'Enter', 'Print');
    await eventually(() => printed === 1);
    window.print = print;
  });

  it('shows all other sections when the element of one cannot be loaded, and offers to try again', async () => {
    const load = elements['faq-list'];
    elements['faq-list'] = () => Promise.reject(new Error('offline'));
    const Failing = class extends TechArticle {};
    customElements.define('failing-tech-article', Failing);
    const article = new Failing();
    article.article = data;
    document.body.append(article);
    try {
      await article.updateComplete;
      expect(sections(article)).to.deep.equal(canonical);
      const failed = all(article, '[part~=failed]').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
      expect(failed).to.deep.equal(['Questions and answers: This could not be loaded. Try again']);
      expect(deepText(article)).to.include('Packages keep working');
      await expectAccessible(article);
      elements['faq-list'] = load;
      await press(article, 'Enter', 'Try again');
      await eventually(() => deepText(article).includes('For its borrow checker'));
    } finally {
      elements['faq-list'] = load;
      article.remove();
    }
  });

  it('links terms only to entries that it shows', async () => {
    const article = await show(data, {'link-terms': ''});
    expect(elementOf(article, 'faq-list').linkTerms).to.equal('concepts mentions');
    article.sections = 'faq concepts';
    await article.updateComplete;
    expect(elementOf(article, 'faq-list').linkTerms).to.equal('concepts');
    article.sections = 'faq';
    await article.updateComplete;
    expect(elementOf(article, 'faq-list').linkTerms).to.equal(null);
  });

  it('reports what is wrong with the data once, for all elements', async () => {
    const reported: string[][] = [];
    const onIssues = ({issues}: HTMLElementEventMap['article-issues']) => {
      reported.push(issues.map(({code}) => code));
    };
    document.body.addEventListener('article-issues', onIssues);
    const article = await show({...data, faq: [...data.faq, {question: 'Unanswered?'}]});
    await eventually(() => reported.length === 1);
    await article.updateComplete;
    document.body.removeEventListener('article-issues', onIssues);
    expect(reported).to.deep.equal([['faq/missing-answer']]);
    expect(article.issues.map(({path}) => path)).to.deep.equal(['faq[2]']);
  });

  it('writes all sections as Markdown', async () => {
    const article = await show(data);
    const text = await article.toMarkdown();
    const headings = text.split('\n').filter((line) => /^##? /.test(line));
    expect(headings.slice(0, 3)).to.deep.equal(['# A runtime moves', '## What this is about', '## Timeline']);
    expect(headings).to.include('## Questions and answers').and.include('## More data');
    expect(text).to.include('For its borrow checker').and.include('rustc');
  });

  it('shows hostile data as text, whatever it is called', async () => {
    const self: Record<string, unknown> = {name: 'Itself'};
    self.self = self;
    const article = await show({
      title: '<img src=x onerror=alert(1)>',
      faq: [{q: '<script>alert(1)</script>', a: 'A', url: 'javascript:alert(1)'}],
      ['"><b>key']: {__proto__: null, a: ['x', 'y']},
      self,
      mentions: [self],
    });
    expect(deepText(article)).to.include('<img src=x onerror=alert(1)>').and.include('<script>alert(1)</script>');
    expect(article.shadowRoot!.innerHTML).not.to.match(/<b>key|javascript:/);
    expect(deepText(article)).not.to.include('[object');
    await expectAccessible(article);
  });

  it('is in Arabic from right to left', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><tech-article .article=${data}></tech-article></div>`,
    );
    const article = box.querySelector('tech-article')!;
    await eventually(() => outline(article.shadowRoot!).includes('h2 المفاهيم'));
    expect(all(article, 'summary').map(({textContent}) => textContent)).to.deep.equal(['المحتويات']);
    await expectAccessible(box);
  });

  it('keeps its sections when it is moved, and leaves nothing behind when it goes', async () => {
    const article = await show(data, {}, 'Prose.');
    await expectNothingLeftBehind(article);
    expect(sections(article)).to.deep.equal(canonical);
    article.remove();
  });
});

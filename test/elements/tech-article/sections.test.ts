import {expect} from '@open-wc/testing';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, canonical, data, deepText, sections, show} from './article.js';

/** What the elements say that show what no section knows. */
function restOf(article: TechArticle): string[] {
  return all(article, 'data-section').map((element) =>
    [...element.shadowRoot!.children].map(deepText).join(' ').replace(/#/g, '').replace(/\s+/g, ' ').trim(),
  );
}

describe('the sections of a <tech-article>', () => {
  it('have what is left of a part that was read, not that part again', async () => {
    const article = await show({title: 'A trip', about: ['Iceland', 'The ring road'], description: {long: 'A map'}});
    expect(restOf(article)).to.deep.equal(['About The ring road', 'Description Long A map']);
    expect(deepText(article).split('Iceland')).to.have.length(2);
  });

  it('have everything that is called the same, or like a section’s own', async () => {
    const rest = [
      {key: 'notes', value: ['first']},
      {key: 'notes', value: {second: 'one'}},
      {key: 'notes', value: 'third'},
      {key: 'notes', value: 'fourth'},
      {key: 'short', value: ['fifth']},
      {key: 'etc.', value: ['sixth']},
      {key: 'a.b', value: {c: 'seventh'}},
    ];
    const expected = [
      'Notes first',
      'Notes Second one',
      'Notes fourth',
      'Short fifth',
      'etc. sixth',
      'a.b C seventh',
      'More data Notes third',
    ];
    const article = await show({title: 'T', rest});
    expect(restOf(article)).to.deep.equal(expected);
    article.sections = 'rest';
    await article.updateComplete;
    expect(restOf(article)).to.deep.equal(expected);
    const ids = sections(article);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('leave out what says nothing, and name what has no name', async () => {
    const article = await show({
      title: 'T',
      faq: [{question: 'Why?', answer: 'So.'}],
      keywords: ['k'],
      nothing: [],
      less: {a: '', b: [null, {}]},
      '': 'text',
      ' ': ['list'],
    });
    expect(sections(article)).to.deep.equal(['header', 'body', 'faq', 'keywords', 'rest-short']);
    expect(restOf(article)).to.deep.equal(['More data – text – list']);
    await expectAccessible(article);
  });

  it('show what is named by itself once, and the rest of the rest where that is named', async () => {
    const article = await show(data);
    for (const [wanted, expected] of [
      ['rest build_notes', ['body', 'rest-short', 'build-notes']],
      ['layout rest Build-Notes', ['body', 'layout', 'rest-short', 'build-notes']],
      ['build_notes.steps buildNotes buildNotes.steps', ['body', 'build-notes-steps', 'build-notes']],
    ] as const) {
      article.sections = wanted;
      await article.updateComplete;
      expect(sections(article), wanted).to.deep.equal(expected);
    }
  });

  it('are all there where nothing is named, however that is said', async () => {
    const article = await show(data);
    for (const nothing of ['', ' , ', undefined, null, 5, {}]) {
      article.sections = nothing as string;
      article.linkTerms = nothing as string;
      await article.updateComplete;
      expect(sections(article), JSON.stringify(nothing)).to.deep.equal(canonical);
    }
  });

  it('say of a date that is named what its author said', async () => {
    const article = await show({title: 'T', date: 'May 2026'}, {sections: 'date_published'});
    expect(restOf(article)).to.deep.equal(['Date published May 2026']);
  });
});

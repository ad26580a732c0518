import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDocument} from '../../../src/article/parse/parse-document.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {articleToMarkdown, HEADINGS} from '../../../src/article/write/article.js';
import {competitorTableTerms} from '../../../src/locales/en/competitor-table.js';
import {conceptListTerms} from '../../../src/locales/en/concept-list.js';
import {considerationListTerms} from '../../../src/locales/en/consideration-list.js';
import {faqListTerms} from '../../../src/locales/en/faq-list.js';
import {implementationListTerms} from '../../../src/locales/en/implementation-list.js';
import {mentionListTerms} from '../../../src/locales/en/mention-list.js';
import {tagListTerms} from '../../../src/locales/en/tag-list.js';
import {techArticleTerms} from '../../../src/locales/en/tech-article.js';
import {techTimelineTerms} from '../../../src/locales/en/tech-timeline.js';
import {topicCardTerms} from '../../../src/locales/en/topic-card.js';

const markdown = (input: unknown, level?: number) => articleToMarkdown(readArticle(input).article, {level});
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#'));

describe('an article as Markdown', () => {
  it('is the seed, whole and in order (UPDATE_FIXTURES=1 writes it)', async () => {
    const folder = new URL('../../fixtures/seed/', import.meta.url);
    const golden = new URL('article.md', folder);
    const {data} = await parseDocument(readFileSync(new URL('input.md', folder), 'utf8'), {name: 'input.md'});
    const text = markdown(data);
    if (process.env['UPDATE_FIXTURES']) writeFileSync(golden, text);
    assert.equal(text, readFileSync(golden, 'utf8'));
  });

  it('has its parts in the order of <tech-article>, below its title', () => {
    const text = markdown({
      slug: 's',
      extra: {a: {b: 1}},
      list: ['A long list', 'of two'],
      keywords: ['k'],
      faq: [{q: 'Q?', a: 'A'}],
      mentions: [{name: 'M', description: 'D'}],
      concepts: {title: 'Terms', items: [{concept: 'C', description: 'D'}]},
      considerations: ['X'],
      timeline: [{name: 'N', date: '2026'}],
      products: [{name: 'P', a: 'yes'}],
      implementations: [{area: 'I', description: 'D'}],
      about: {name: 'A'},
      title: 'T',
    });
    assert.deepEqual(
      headings(text).filter((line) => /^##? /.test(line)),
      [
        '# T',
        '## What this is about',
        '## Timeline',
        '## Comparison',
        '## Where it is used',
        '## Considerations',
        '## Terms',
        '## Mentioned in this article',
        '## Questions and answers',
        '## Keywords',
        '## Extra',
        '## List',
        '## More data',
      ],
    );
  });

  it('begins at the level that is asked for, and never below the sixth', () => {
    const input = {title: 'T', faq: [{q: 'Q?', a: 'A'}]};
    assert.deepEqual(headings(markdown(input, 3)), ['### T', '#### Questions and answers', '##### Q?']);
    assert.deepEqual(headings(markdown(input, 6)), ['###### T', '###### Questions and answers', '###### Q?']);
  });

  it('keeps texts that are Markdown as they are, and escapes others', () => {
    const input = {faq: [{q: 'Q?', a: 'Some *words*'}]};
    assert.match(markdown(input), /Some \\\*words\\\*/);
    assert.match(markdown({...input, text_format: 'markdown'}), /Some \*words\*/);
  });

  it('is nothing where there is nothing', () => {
    for (const input of [null, {}, [], 'text', {rest: []}]) assert.equal(markdown(input), '');
  });

  it('loses no key, however it is named', () => {
    const rest = markdown(JSON.parse('{"title": "T", "__proto__": "a", "2020": "b", "constructor": "c", "x": "d"}'));
    for (const value of 'abcd') assert.match(rest, new RegExp(`: ${value}$`, 'm'));
    assert.ok(rest.indexOf(': a') < rest.indexOf(': c') && rest.indexOf(': c') < rest.indexOf(': d'));
  });

  it('has the headings that the elements have in English', () => {
    const {tagsHeading} = tagListTerms;
    assert.deepEqual(HEADINGS, {
      about: topicCardTerms.topicHeading,
      timeline: techTimelineTerms.timelineHeading,
      competitors: competitorTableTerms.competitorHeading,
      implementations: implementationListTerms.implementationsHeading,
      considerations: considerationListTerms.considerationsHeading,
      concepts: conceptListTerms.conceptsHeading,
      mentions: mentionListTerms.mentionsHeading,
      faq: faqListTerms.faqHeading,
      keywords: tagsHeading('keywords'),
      relatedTechnologies: tagsHeading('relatedTechnologies'),
      industryImpact: tagsHeading('industryImpact'),
      codingLanguages: tagsHeading('codingLanguages'),
      rest: techArticleTerms.restHeading,
    });
  });
});

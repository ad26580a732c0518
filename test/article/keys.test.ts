import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArticle} from '../../src/article/read/read-article.js';
import {readCompetitors} from '../../src/article/read/competitors.js';
import {readFaq} from '../../src/article/read/faq.js';
import {readTimeline} from '../../src/article/read/timeline.js';

/** The aliases of the format as its table lists them, each with how to read a value that is called so. */
const fields: Record<string, [aliases: string, read: (alias: string) => unknown]> = {
  title: ['title headline name', (alias) => readArticle({[alias]: 'X'}).article.title],
  description: ['description excerpt summary abstract', (alias) => readArticle({[alias]: 'X'}).article.description],
  datePublished: [
    'datePublished date_published published_date publishedAt pubDate publishDate date published created createdAt',
    (alias) => readArticle({[alias]: 'X'}).article.datePublished?.text,
  ],
  dateModified: [
    'dateModified date_modified lastmod updated last_updated modified updatedAt',
    (alias) => readArticle({[alias]: 'X'}).article.dateModified?.text,
  ],
  faq: [
    'faq faqs faqItems faqList questions mainEntity',
    (alias) => readFaq({[alias]: [{q: 'X', a: 'A'}]}).value.items[0]?.question,
  ],
  question: [
    'question q frage pregunta domanda pergunta name title heading Question $question',
    (alias) => readFaq({faq: [{[alias]: 'X', answer: 'A'}]}).value.items[0]?.question,
  ],
  answer: [
    'acceptedAnswer accepted_answer Accepted-Answer answer a response antwort respuesta risposta resposta text content body details description desc suggestedAnswer',
    (alias) => readFaq({faq: [{question: 'Q', [alias]: 'X'}]}).value.items[0]?.answer,
  ],
  'FAQ group': [
    'items questions subfaq faqs sections categories',
    (alias) => readFaq({faq: [{title: 'X', [alias]: [{q: 'Q', a: 'A'}]}]}).value.items[0]?.group?.[0],
  ],
  timeline: [
    'migration_timeline release-timeline timeline roadmap milestones phases releases history schedule events',
    (alias) => readTimeline({[alias]: [{name: 'X'}]}).value.items[0]?.name,
  ],
  'entry name': [
    'name title event label phase version text deliverable releaseCycle',
    (alias) => readTimeline({timeline: [{[alias]: 'X'}]}).value.items[0]?.name,
  ],
  start: [
    'start_date startDate start from start_year releaseDate date year day timeframe timestamp',
    (alias) => readTimeline({timeline: [{name: 'N', [alias]: 'X'}]}).value.items[0]?.start?.text,
  ],
  end: [
    'end_date endDate end to end_year eol',
    (alias) => {
      const end = readTimeline({timeline: [{name: 'N', [alias]: 'X'}]}).value.items[0]?.end;
      return end === 'open' ? end : end?.text;
    },
  ],
  status: [
    'status state',
    (alias) => readTimeline({timeline: [{name: 'N', [alias]: 'X'}]}).value.items[0]?.status?.text,
  ],
  'status flag': [
    'done completed released',
    (alias) => readTimeline({timeline: [{name: 'N', [alias]: true}]}).value.items[0]?.status?.kind === 'done' && 'X',
  ],
  competitors: [
    'competition_landscape competitors products comparisonTable comparison alternatives brands',
    (alias) => readCompetitors({[alias]: [{name: 'X', speed: 1}]}).value.items[0]?.name,
  ],
};

for (const [field, [aliases, read]] of Object.entries(fields)) {
  describe(field, () => {
    for (const alias of aliases.split(' ')) {
      it(`may be called ${alias}`, () => {
        assert.equal(read(alias), 'X');
      });
    }
  });
}

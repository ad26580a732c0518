import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {RenderOptions} from '../../src/render/options.js';

/** A call of the renderer that can be sent to another process. */
export interface Case {
  readonly name: string;
  readonly render: 'renderArticle' | 'renderElement' | 'renderShadowRoot' | 'streamArticle' | 'streamElement';
  /** All but the options, which are last. */
  readonly args: readonly unknown[];
  readonly options: Omit<RenderOptions, 'now' | 'onIssues'>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'test/fixtures');

export const now = '2026-06-15T12:00:00Z';
/** Styles are the same text everywhere: with most cases they would only make differences harder to see. */
const common = {timeZone: 'Europe/Berlin', stylesheets: '/styles/'} as const;

export const tags = [
  'article-header',
  'competitor-table',
  'concept-list',
  'consideration-list',
  'data-section',
  'faq-list',
  'implementation-list',
  'mention-list',
  'tag-list',
  'tech-article',
  'tech-timeline',
  'topic-card',
] as const;

/** Those that the elements speak. */
export const languages = 'en ar de es fr he hi it ja ko nl pl pt ru tr zh zh-Hant'.split(' ');

/** Every form of a date, and of a range of them. */
const dates = {
  title: 'Dates',
  published: '2026-05-09T15:07:30+02:00',
  updated: '2026-06-09T00:00',
  migration_timeline: [
    '2026', '2026-01', '2026-12-31', 'Q3 2026', '2026-05-09T00:30Z', '2026-05-09T09:05', '2026-05-09T23:59-03:30',
    '2026-01 – 2026-05', '2025-12 – 2026-01', '2026-05-01 – 2026-05-09', '2026-05-09 – 2026-06-01', '2025-05-09 – 2026-05-09',
    '2026-05-09T09:00 – 2026-05-09T17:00', 'since 2026-02',
  ].map((date) => ({name: date, date})),
  competitors: [{name: 'A', released: '2026-05-09'}, {name: 'B', released: '2026-05-09T12:00Z'}],
}; // prettier-ignore

const seed = readFileSync(join(root, 'demo/articles/bun-runtime-migration.md'), 'utf8');

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(fixtures).map((name) => {
    const input = readdirSync(join(fixtures, name)).find((file) => file.startsWith('input.'))!;
    return [name, readFileSync(join(fixtures, name, input), 'utf8')];
  }),
);

const hostile = {
  title: '</template></script><!--<script>\0\ud800 \udc00\u2028\r\n"\'&amp;<',
  faq: [
    {question: '</style><img src=x onerror=alert(1)>', answer: '\ufeffBOM \u202eoverride\u202c 👩‍👩‍👧 ﷺ İıſẞ'},
    {question: '{{x}} ${y} $& %s', answer: 'a\u0301 á ﬀ \u{10ffff}\ufffe'},
  ],
  migration_timeline: [{phase: '--> <?php', date: '+275760-09-13', status: ']]>'}],
  keywords: ['Å', 'A\u030a', 'zebra', 'Äpfel', 'ärger', '10', '9', 'ı', 'I'],
  ['__proto__']: 'x',
  constructor: {prototype: '<b>'},
};

export const cases: readonly Case[] = [
  ...languages.flatMap((language) => [
    ...Object.entries(texts).map(([name, text]) => article(`${name} in ${language}`, text, {language})),
    article(`the seed in ${language}`, seed, {language}),
    article(`the seed as plain HTML in ${language}`, seed, {language, mode: 'light'}),
    article(`hostile texts in ${language}`, hostile, {language}),
    article(`dates in ${language}`, dates, {language}),
    article(`dates as plain HTML in ${language}`, dates, {language, mode: 'light'}),
  ]),
  ...tags.flatMap((tag): Case[] => [
    {name: `<${tag}>`, render: 'renderElement', args: [tag, seed], options: {timeZone: 'UTC'}},
    {name: `the view of <${tag}>`, render: 'renderShadowRoot', args: [tag, seed], options: common},
    {name: `<${tag}> as a stream`, render: 'streamElement', args: [tag, seed], options: common},
    {name: `hostile <${tag}> as a stream`, render: 'streamElement', args: [tag, hostile], options: common},
  ]),
  {name: 'the seed as a stream', render: 'streamArticle', args: [seed], options: {...common, stylesheets: undefined}},
  article('an article with every option', seed, {
    language: 'de-AT',
    timeZone: 'Pacific/Auckland',
    theme: 'dark',
    prefix: 'acme-',
    nonce: 'n0nce',
    headingLevel: 3,
    format: 'markdown',
    attributes: {id: 'a"b', filter: true},
    stylesheets: undefined,
    body: '<p>Prose.</p>',
  }),
];

function article(name: string, text: unknown, options: Case['options']): Case {
  return {name, render: 'renderArticle', args: [text], options: {...common, ...options}};
}

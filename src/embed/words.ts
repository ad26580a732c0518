import type {Tag} from './tags.js';

/** What a frame and the page in it say. */
export interface Words {
  /** What a frame with an element is called for screen readers. */
  readonly titles: Readonly<Partial<Record<Tag, string>>>;
  readonly noElement: string;
  readonly noSource: string;
}

const en: Words = {
  titles: {
    'article-header': 'About this article',
    'competitor-table': 'Comparison',
    'concept-list': 'Glossary',
    'consideration-list': 'Considerations',
    'faq-list': 'Questions and answers',
    'implementation-list': 'Implementations',
    'mention-list': 'Mentioned in this article',
    'tag-list': 'Tags',
    'tech-article': 'Article',
    'tech-timeline': 'Timeline',
    'topic-card': 'Topic',
  },
  noElement: 'There is no such element.',
  noSource: 'This address is not one that data may come from.',
};
const de: Words = {
  titles: {
    'article-header': 'Über diesen Artikel',
    'competitor-table': 'Vergleich',
    'concept-list': 'Glossar',
    'consideration-list': 'Überlegungen',
    'faq-list': 'Fragen und Antworten',
    'implementation-list': 'Umsetzungen',
    'mention-list': 'In diesem Artikel erwähnt',
    'tag-list': 'Schlagwörter',
    'tech-article': 'Artikel',
    'tech-timeline': 'Zeitleiste',
    'topic-card': 'Thema',
  },
  noElement: 'Dieses Element gibt es nicht.',
  noSource: 'Von dieser Adresse dürfen keine Daten kommen.',
};
const ar: Words = {
  titles: {
    'article-header': 'عن هذا المقال',
    'competitor-table': 'مقارنة',
    'concept-list': 'مسرد المصطلحات',
    'consideration-list': 'اعتبارات',
    'faq-list': 'أسئلة وأجوبة',
    'implementation-list': 'تطبيقات',
    'mention-list': 'ذُكر في هذا المقال',
    'tag-list': 'وسوم',
    'tech-article': 'مقال',
    'tech-timeline': 'الجدول الزمني',
    'topic-card': 'الموضوع',
  },
  noElement: 'لا يوجد عنصر بهذا الاسم.',
  noSource: 'لا يُسمح بجلب البيانات من هذا العنوان.',
};

const languages: ReadonlyMap<string, Words> = new Map([
  ['ar', ar],
  ['de', de],
]);

/** In the language of a tag like `de-AT`, or in English. */
export function wordsIn(lang: string): Words {
  return languages.get(lang.toLowerCase().split('-')[0]!) ?? en;
}

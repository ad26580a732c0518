import type {Article, ArticleDate, Image, Person} from '../article/article.js';
import {foldKey} from '../article/data.js';
import type {Draft} from './draft.js';
import {propertiesOf} from './entity-properties.js';
import {articleTypeFor, hasProficiencyLevel} from './entity-types.js';
import {oneOrAll, type JsonLdNode, type JsonLdValue} from './nodes.js';

/** The page and the article on it, without what other nodes say of it. */
export function headNodes(article: Article, draft: Draft): {page: JsonLdNode; article: JsonLdNode} {
  const {report, language} = draft;
  const {title, about, description, level} = article;
  const headline = draft.name(title ?? about?.name ?? '');
  if (headline && (!title || title === about?.name)) {
    report('json-ld/inferred', 'title', 'The headline is the name of the topic.', 'info');
  }
  if (!headline) reportMissing('title', draft);
  const type = typeOf(article, draft);
  const dates = {
    datePublished: dateValue(article.datePublished, 'date_published', draft),
    dateModified: dateValue(article.dateModified, 'date_modified', draft),
  };
  if (!language) reportMissing('language', draft);
  if (level && !hasProficiencyLevel(type)) draft.reportShown('proficiency_level', `Not a property of ${type}`);
  return {
    page: {
      '@type': 'WebPage',
      '@id': draft.pageId,
      url: draft.pageUrl,
      name: headline,
      inLanguage: language,
      ...dates,
      mainEntity: draft.ref(draft.articleId),
    },
    article: {
      '@type': type,
      '@id': draft.articleId,
      mainEntityOfPage: draft.ref(draft.pageId),
      headline,
      description: draft.text(description),
      inLanguage: language,
      ...dates,
      author: authorsOf(article, draft),
      publisher: publisherOf(article, draft),
      image: imageOf(article.image, draft),
      proficiencyLevel: level && hasProficiencyLevel(type) ? levelName(level) : undefined,
      keywords: article.keywords,
      audience: article.audience?.map((audienceType) => ({'@type': 'Audience', audienceType})),
    },
  };
}

/** One of schema.org's types of articles. */
export function typeOf({type, level}: Article, draft: Draft): string {
  const known = type === undefined ? undefined : articleTypeFor(type);
  if (known) return known;
  if (type !== undefined) {
    draft.report('json-ld/unknown-type', 'schema_type', 'Not a type of article; written as an Article.', 'info');
    return 'Article';
  }
  // No other type may say how much a reader should know.
  const inferred = level ? 'TechArticle' : 'Article';
  draft.report('json-ld/inferred', 'schema_type', `Not said; written as ${inferred}.`, 'info');
  return inferred;
}

function levelName(level: string): string {
  const known = ['Beginner', 'Expert'].find((name) => name.toLowerCase() === foldKey(level));
  return known ?? level;
}

/** A date as exact as its author gave it, where ISO 8601 has a form for that. */
function dateValue(date: ArticleDate | undefined, path: string, {report}: Draft): string | undefined {
  if (!date) return undefined;
  if (date.iso && !/quarter|half/.test(date.precision ?? '')) return date.iso;
  report('json-ld/date-left-out', path, 'Not a date that machines read; left out.', 'info');
  return undefined;
}

function authorsOf({authors = []}: Article, draft: Draft): JsonLdValue {
  const {author} = draft.options;
  const people = authors.length || !author ? authors : [typeof author === 'string' ? {name: author} : author];
  if (!people.length) reportMissing('author', draft);
  return oneOrAll(people.map((person, index) => personNode(person, 'Person', `author[${index}]`, draft)));
}

function publisherOf(article: Article, draft: Draft): JsonLdValue {
  const {publisher} = draft.options;
  const found = article.publisher ?? (typeof publisher === 'string' ? {name: publisher} : publisher);
  if (!found) reportMissing('publisher', draft);
  return found && personNode(found, 'Organization', 'publisher', draft);
}

function personNode({name, url, facts, type}: Person, usual: string, path: string, draft: Draft): JsonLdNode {
  const kind = type ?? usual;
  return {'@type': kind, name: draft.name(name), ...propertiesOf(facts, kind, path, draft), url: draft.url(url)};
}

/** The picture, by its address alone where nothing else is known of it. */
function imageOf(image: Image | undefined, draft: Draft): JsonLdValue {
  const {url, alt, caption, width, height}: Partial<Image> = image ?? {url: draft.options.image};
  const address = draft.url(url);
  if (!address || /^mailto:/i.test(address)) {
    reportMissing('image', draft);
    return undefined;
  }
  if (!alt && !caption && !width && !height) return address;
  return {
    '@type': 'ImageObject',
    url: address,
    caption: draft.text(caption),
    description: alt,
    width: pixels(width),
    height: pixels(height),
  };
}

/** Numbers alone are in no unit, and not in the range of the property. */
function pixels(value: number | undefined): JsonLdNode | undefined {
  return value === undefined ? undefined : {'@type': 'QuantitativeValue', value, unitCode: 'E37'};
}

function reportMissing(path: string, {report}: Draft): void {
  report('json-ld/missing', path, 'Not said anywhere, and so not written.', 'info');
}

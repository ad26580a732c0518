import type {Article} from '../article.js';

import {entriesOf, fieldsOf, isBlank, listOf} from '../data.js';
import type {Issue, ReadResult} from '../issue.js';
import {CONCEPTS_PART, isConcept, readConcepts} from './concepts.js';
import {CONSIDERATIONS_PART, readConsiderations} from './considerations.js';
import {findPart, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {readTextPart, TEXT_PARTS} from './header.js';
import {IMAGE_PART, otherImages, readImage} from './image.js';
import {IMPLEMENTATIONS_PART, isImplementation, readImplementations} from './implementations.js';
import {MENTIONS_PART, readMentions} from './mentions.js';
import {AUTHORS_PART, otherPublishers, PUBLISHER_PART, readAuthors, readPublisher} from './people.js';
import {readTagPart, TAG_PARTS} from './tags.js';
import {otherTopics, readTopic, TOPIC_PART} from './topic.js';

/** A part of an article that has one reader. */
export interface ArticlePart {
  readonly key: keyof Article;
  readonly part: PartNames;
  readonly read: (input: unknown) => ReadResult<unknown>;
  /** What of its value it does not read, and stays. */
  readonly others?: (value: unknown) => unknown;
  /** Whether an item of a list without a name tells that the list is this part. */
  readonly isItem?: (item: unknown) => boolean;
}

const text = (key: keyof typeof TEXT_PARTS): ArticlePart => ({
  key,
  part: TEXT_PARTS[key],
  read: (input) => readTextPart(input, key),
});
const tags = (key: keyof typeof TAG_PARTS): ArticlePart => ({
  key,
  part: TAG_PARTS[key],
  read: (input) => readTagPart(input, key),
});

/** What comes before the section of questions, in the order of an `Article`. */
export const HEAD_PARTS: readonly ArticlePart[] = [
  text('type'),
  text('level'),
  tags('audience'),
  {key: 'authors', part: AUTHORS_PART, read: readAuthors},
  {key: 'publisher', part: PUBLISHER_PART, read: readPublisher, others: otherPublishers},
  {key: 'image', part: IMAGE_PART, read: readImage, others: otherImages},
  text('language'),
  text('slug'),
  text('canonicalUrl'),
  {key: 'about', part: TOPIC_PART, read: readTopic, others: otherTopics},
  {key: 'mentions', part: MENTIONS_PART, read: readMentions},
  tags('keywords'),
  tags('relatedTechnologies'),
  tags('industryImpact'),
  tags('codingLanguages'),
];

/** The sections beside the questions, the timeline and the comparison. */
export const SECTION_PARTS: readonly ArticlePart[] = [
  {key: 'concepts', part: CONCEPTS_PART, read: readConcepts, isItem: isConcept},
  {key: 'implementations', part: IMPLEMENTATIONS_PART, read: readImplementations, isItem: isImplementation},
  {key: 'considerations', part: CONSIDERATIONS_PART, read: readConsiderations},
];

/** Where a part is in an article; nothing where the whole data may be that part. */
export function findIn(input: unknown, {part}: ArticlePart): Found | undefined {
  return findPart(input, {...part, looks: () => false});
}

/** Where each part that was read is in an article, and what of it stays. */
export type Used = Map<string, Found & {readonly others?: unknown}>;

/** Reads some parts of an article, and notes where they are. */
export function readParts(root: unknown, parts: readonly ArticlePart[], used: Used, issues: Issue[]): Partial<Article> {
  const values: Record<string, unknown> = {};
  for (const item of parts) {
    const found = findIn(root, item);
    if (!found) continue;
    const result = item.read(found.inner ? asArticle(root) : root);
    issues.push(...result.issues);
    if (isNothing(result.value)) continue;
    values[item.key] = result.value;
    const others = item.others?.(found.value);
    used.set(item.key, {...found, ...(others !== undefined && {others})});
  }
  return values;
}

/** A list that is one of the sections, without being called so. */
export function readLooseSection(list: readonly unknown[], issues: Issue[]): Partial<Article> | undefined {
  const part = SECTION_PARTS.find(({isItem}) => isItem && list.length > 0 && list.every((item) => isItem(item)));
  const result = part?.read(list);
  if (!part || !result || isNothing(result.value)) return undefined;
  issues.push(...result.issues);
  return {[part.key]: result.value};
}

/** The same data so that it cannot be taken for one of its sections. */
function asArticle(root: unknown): unknown {
  return new Map([['rest', []], ...(entriesOf(root, '') ?? []).map(({key, value}) => [key, value] as const)]);
}

function isNothing(value: unknown): boolean {
  return isBlank(listOf(value) ?? fieldsOf(value)?.find('items', listOf)?.value ?? value);
}

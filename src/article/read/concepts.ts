import type {Concept, Concepts} from '../article.js';
import {fieldsOf, MAX_NODES} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {CONCEPT, CONCEPT_GROUP, CONCEPT_TEXT, CONCEPTS, RELEVANCE} from '../section-keys.js';
import {asText, cleanLabel, textsOf} from '../text.js';
import {bounded} from './bounds.js';
import {takeLink, takeText} from './entity.js';
import {readFacts, type Budget} from './facts.js';
import {ANYWHERE, findPart, hasAny, looksLikeSection, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {filled, Outline, type Part, type Shape} from './outline.js';
import {collect, type Report} from './report.js';

const SHAPE: Shape = {
  groups: CONCEPT_GROUP,
  names: CONCEPT,
  text: ['term', 'description'],
  isItem(fields, depth, key, hasGroups) {
    if (hasGroups) return false;
    if (depth && !key && hasAny(fields, `${CONCEPT} ${CONCEPT_TEXT}`)) return true;
    const says = (names: string) => !!fields.find(names, asText);
    if (!depth) return says('concept term name word') && says(`${CONCEPT_TEXT} ${RELEVANCE}`);
    return says(`${CONCEPT} ${CONCEPT_TEXT} ${RELEVANCE}`);
  },
};

/** How it is found. */
export const CONCEPTS_PART: PartNames = {
  own: 'concepts',
  names: CONCEPTS,
  usable: filled,
  looks: (value) => looksLikeSection(value, CONCEPT_GROUP, isConcept) || looksLikeGlossary(value),
  within: ANYWHERE,
};

/** The concepts that an article explains, or a list, map or group of them itself. */
export function readConcepts(input: unknown): ReadResult<Concepts> {
  const {issues, report} = collect();
  const outline = new Outline(findConcepts(bounded(input, report)), SHAPE, report);
  const budget: Budget = {left: 2 * MAX_NODES};
  const items = outline.parts.flatMap((part) => readConcept(part, budget, report) ?? []);
  return {value: {...outline.head(items), items: uniqueIds(items)}, issues};
}

/** Where the concepts of an article are. */
export function findConcepts(input: unknown): Found | undefined {
  return findPart(input, CONCEPTS_PART);
}

/** Whether a value is an entry of a glossary, without being called so. */
export function isConcept(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find('concept term word', asText) && !!fields.find(`${CONCEPT_TEXT} ${RELEVANCE}`, asText);
}

/** A map from term to definition has nothing in it that is not one, and nothing that an article would have. */
function looksLikeGlossary(value: unknown): boolean {
  const entries = fieldsOf(value)?.entries ?? [];
  const isEntry = (item: unknown) => {
    const text = asText(item);
    return text === undefined ? !!fieldsOf(item)?.find('definition relevance', asText) : /\S\s+\S+\s+\S/.test(text);
  };
  return (
    entries.length > 0 &&
    entries.every(
      ({name, value}) =>
        !/^(@.*|.*(title|name|headline|description|excerpt|summary|abstract|date|author|text|content|body|question|answer|id|url))$/.test(
          name,
        ) &&
        typeof value !== 'undefined' &&
        isEntry(value),
    )
  );
}

function readConcept({fields, path, group, key}: Part, budget: Budget, report: Report): Concept | undefined {
  const id = fields.take('id', asText)?.value;
  const term = takeText(fields, CONCEPT, report, cleanLabel) ?? cleanLabel(key ?? '', path, report);
  const text = takeText(fields, CONCEPT_TEXT, report);
  const relevance = takeText(fields, RELEVANCE, report);
  const url = takeLink(fields, 'url link href', report);
  const groups = [...group, ...(fields.take('group category topic', textsOf)?.value ?? [])];
  const facts = readFacts(fields, budget, report);
  if (!term.trim()) {
    report('concepts/missing-term', path, 'No term; not shown.');
    return undefined;
  }
  if (!text) report('concepts/missing-text', path, 'No definition.', 'info');
  return {
    id: id ?? term,
    term,
    ...(text && {text}),
    ...(relevance && {relevance}),
    ...(url && {url}),
    ...(groups.length && {group: groups}),
    ...(facts.length && {facts}),
  };
}

import type {Implementation, Implementations} from '../article.js';
import {fieldsOf, listOf, MAX_NODES} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {AREA, AREA_GROUP, AREA_TEXT, IMPLEMENTATIONS, RELEVANCE, TECHNOLOGIES} from '../section-keys.js';
import {asText, cleanLabel, textsOf} from '../text.js';
import {bounded} from './bounds.js';
import {takeLink, takeText} from './entity.js';
import {readFacts, type Budget} from './facts.js';
import {ANYWHERE, findPart, hasAny, looksLikeSection, says, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {filled, Outline, type Part, type Shape} from './outline.js';
import {collect, type Report} from './report.js';
import {tagsOf} from './tags.js';

const SHAPE: Shape = {
  groups: AREA_GROUP,
  names: AREA,
  text: ['name', 'description'],
  // `Web servers: [Fastify, Hono]` is one area.
  listIsText: true,
  isItem(fields, depth, key, hasGroups) {
    if (hasGroups) return false;
    if (depth && !key && hasAny(fields, `${AREA} ${AREA_TEXT}`)) return true;
    if (!depth)
      return !!fields.find('area name usecase', asText) && says(fields, `${AREA_TEXT} ${RELEVANCE} ${TECHNOLOGIES}`);
    return !!fields.find(`${AREA} ${AREA_TEXT} ${RELEVANCE}`, asText) || says(fields, TECHNOLOGIES);
  },
};

/** How it is found. */
export const IMPLEMENTATIONS_PART: PartNames = {
  own: 'implementations',
  names: IMPLEMENTATIONS,
  usable: filled,
  looks: (value) => looksLikeSection(value, AREA_GROUP, isImplementation),
  within: ANYWHERE,
};

/** The areas in which what an article is about is put to use, or a list, map or group of them itself. */
export function readImplementations(input: unknown): ReadResult<Implementations> {
  const {issues, report} = collect();
  const outline = new Outline(findImplementations(bounded(input, report)), SHAPE, report);
  const budget: Budget = {left: 2 * MAX_NODES};
  const items = outline.parts.flatMap((part) => readArea(part, budget, report) ?? []);
  return {value: {...outline.head(items), items: uniqueIds(items)}, issues};
}

/** Where the implementation areas of an article are. */
export function findImplementations(input: unknown): Found | undefined {
  return findPart(input, IMPLEMENTATIONS_PART);
}

/** Whether a value is an implementation area, without being called so. */
export function isImplementation(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find('area', asText) && says(fields, `${AREA_TEXT} ${RELEVANCE} ${TECHNOLOGIES}`);
}

function readArea({fields, path, group, key}: Part, budget: Budget, report: Report): Implementation | undefined {
  const id = fields.take('id', asText)?.value;
  const called = takeText(fields, AREA, report, cleanLabel) ?? cleanLabel(key ?? '', path, report);
  const technologies = takeTechnologies(fields, report);
  const description = takeText(fields, AREA_TEXT, report);
  const relevance = takeText(fields, RELEVANCE, report);
  const url = takeLink(fields, 'url link href', report);
  const groups = [...group, ...(fields.take('group category topic', textsOf)?.value ?? [])];
  const facts = readFacts(fields, budget, report);
  const name = called.trim() ? called : cleanLabel(description ?? '', path, () => {});
  if (!name.trim()) {
    report('implementations/missing-name', path, 'No name; not shown.');
    return undefined;
  }
  return {
    id: id ?? name,
    name,
    ...(called.trim() && description && {description}),
    ...(technologies.length && {technologies}),
    ...(relevance && {relevance}),
    ...(url && {url}),
    ...(groups.length && {group: groups}),
    ...(facts.length && {facts}),
  };
}

/** The technologies that an area names; a list in the place of its description is one of them. */
function takeTechnologies(fields: ReturnType<typeof fieldsOf> & object, report: Report): string[] {
  const usable = (value: unknown) => {
    const tags = typeof value === 'string' || listOf(value) ? tagsOf(value, '', 'technologies', () => {}) : [];
    return tags.length ? true : undefined;
  };
  const inList = (value: unknown) => (listOf(value) && textsOf(value) ? true : undefined);
  const taken = fields.take(TECHNOLOGIES, usable) ?? fields.take('description', inList);
  return taken ? tagsOf(taken.entry.value, taken.entry.path, 'technologies', report) : [];
}

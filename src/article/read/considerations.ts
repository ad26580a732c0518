import type {Consideration, Considerations} from '../article.js';
import {fieldsOf, MAX_NODES} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {
  CONSIDERATION_GROUP,
  CONSIDERATION_NAME,
  CONSIDERATION_TEXT,
  CONSIDERATIONS,
  SEVERITY,
} from '../section-keys.js';
import {asText, cleanLabel} from '../text.js';
import {bounded} from './bounds.js';
import {takeLink, takeText} from './entity.js';
import {readFacts, type Budget} from './facts.js';
import {ANYWHERE, findPart, hasAny, looksLikeSection, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {isFilled} from './mentions.js';
import {Outline, type Part, type Shape} from './outline.js';
import {collect, type Report} from './report.js';

const SHAPE: Shape = {
  groups: CONSIDERATION_GROUP,
  names: CONSIDERATION_NAME,
  text: ['text', 'text'],
  isItem(fields, depth, key, hasGroups) {
    if (hasGroups) return false;
    if (depth && !key && hasAny(fields, `${CONSIDERATION_TEXT} ${CONSIDERATION_NAME}`)) return true;
    return !!fields.find(depth ? `${CONSIDERATION_TEXT} ${CONSIDERATION_NAME}` : 'text consideration', asText);
  },
};

/** How it is found. */
export const CONSIDERATIONS_PART: PartNames = {
  own: 'considerations',
  names: CONSIDERATIONS,
  usable: isFilled,
  looks: (value) => looksLikeSection(value, CONSIDERATION_GROUP, isConsideration),
  within: ANYWHERE,
};

/** What an article asks to bear in mind, or a list, map or group of such texts itself. */
export function readConsiderations(input: unknown): ReadResult<Considerations> {
  const {issues, report} = collect();
  const found = findConsiderations(bounded(input, report));
  const isText = found && asText(found.value) !== undefined && !fieldsOf(found.value);
  const outline = new Outline(isText ? {...found, value: [found.value].flat()} : found, SHAPE, report);
  const budget: Budget = {left: 2 * MAX_NODES};
  const items = outline.parts.flatMap((part) => readItem(part, budget, report) ?? []);
  return {value: {...outline.head(items), items: uniqueIds(items)}, issues};
}

/** Where the considerations of an article are. */
export function findConsiderations(input: unknown): Found | undefined {
  return findPart(input, CONSIDERATIONS_PART);
}

function isConsideration(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find('text consideration', asText) && !!fields.find(`${SEVERITY} category`, asText);
}

function readItem({fields, path, group, key}: Part, budget: Budget, report: Report): Consideration | undefined {
  const id = fields.take('id', asText)?.value;
  const text = takeText(fields, CONSIDERATION_TEXT, report);
  const called = takeText(fields, CONSIDERATION_NAME, report, cleanLabel) ?? cleanLabel(key ?? '', path, report);
  const name = called.trim() && text !== undefined ? called : undefined;
  const severity = takeText(fields, SEVERITY, report, cleanLabel);
  const category = takeText(fields, 'category group type area', report, cleanLabel);
  const url = takeLink(fields, 'url link href', report);
  const groups = group.map((heading) => heading.trim()).filter(Boolean);
  const facts = readFacts(fields, budget, report);
  if (category && groups.length) facts.unshift({key: 'group', label: 'Group', values: groups});
  const shown = text ?? called;
  const inCategory = category ?? groups.join(' / ');
  if (!shown.trim()) {
    report('considerations/missing-text', path, 'No text; not shown.');
    return undefined;
  }
  return {
    id: id ?? name ?? shown,
    text: shown,
    ...(name && {name}),
    ...(severity && {severity}),
    ...(inCategory && {category: inCategory}),
    ...(url && {url}),
    ...(facts.length && {facts}),
  };
}

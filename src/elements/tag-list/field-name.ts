import {resolvePart} from '../../article/read/field.js';
import {humanize} from '../../article/text.js';
import type {Terms} from '../../locales/terms.js';

type KnownField = Parameters<Terms['tagsHeading']>[0];

const KNOWN: Readonly<Record<KnownField, true>> = {
  keywords: true,
  relatedTechnologies: true,
  industryImpact: true,
  codingLanguages: true,
  audience: true,
};

/** The part of every article that a field is, where it is one whose tags have a heading in the reader's language. */
export function knownField(field: string): KnownField | undefined {
  const part = resolvePart(field) ?? '';
  return Object.hasOwn(KNOWN, part) ? (part as KnownField) : undefined;
}

/** The last name of a path, made readable: `additional_context.build_tools` → `Build tools`. */
export function readableField(field: string): string {
  return humanize(field.slice(field.lastIndexOf('.') + 1));
}

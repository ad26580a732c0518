import type {Concept} from '../../article/article.js';
import type {ReadResult} from '../../article/issue.js';
import {readConcepts} from '../../article/read/concepts.js';

/** The concepts of an article by their names. */
export type Glossary = Readonly<Record<string, Concept>>;

/** What was read last, by the data it was read from: a page has many terms of one article. */
let recent: {readonly input: unknown; readonly result: ReadResult<Glossary>} | undefined;

/** As `readConcepts`, without issues: those are told by what shows the whole list. */
export function readGlossary(input: unknown): ReadResult<Glossary> {
  if (recent && recent.input === input) return recent.result;
  const result = {value: byName(readConcepts(input).value.items), issues: []};
  recent = {input, result};
  // The same data may say something else later.
  setTimeout(() => (recent = undefined));
  return result;
}

/** The concept that a text names: in its own words before others, exactly before loosely. */
export function findConcept(glossary: Glossary, name: string): Concept | undefined {
  return glossary[`=${strictly(name)}`] ?? glossary[`~${loosely(name)}`];
}

function byName(concepts: readonly Concept[]): Glossary {
  const glossary = Object.create(null) as Record<string, Concept>;
  const told = concepts.filter(({text, relevance, url}) => text ?? relevance ?? url);
  const namings = [
    ...told.map((concept) => ({concept, names: [concept.term]})),
    ...told.map((concept) => ({concept, names: partsOf(concept.term)})),
  ];
  for (const {concept, names} of namings) {
    for (const name of names) {
      glossary[`=${strictly(name)}`] ??= concept;
      glossary[`~${loosely(name)}`] ??= concept;
    }
  }
  return glossary;
}

/** "Foreign Function Interface (FFI)" is also called by what is inside the parentheses, and by what is outside of them. */
function partsOf(term: string): string[] {
  const [, before = '', inside = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]\s*$/su.exec(term) ?? [];
  return [before, inside].filter((part) => strictly(part));
}

function strictly(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\u00ad'’"“”]+/gu, '');
}

/** Without accents, and one of a thing is as good as many. */
function loosely(name: string): string {
  return strictly(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=\w\w)s$/, '');
}

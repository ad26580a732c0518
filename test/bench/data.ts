/** Articles of any size, the same in every run: as an author writes them, and the texts that a reader has to see. */

export interface Question {
  readonly question: string;
  readonly answer: string;
}

const subjects = ['the linker', 'a cold cache', 'the borrow checker', '`Array<T>`', 'a shadow root', 'the "fast" path'];
const verbs = ['refuse', 'delay', 'copy', 'outlive', 'merge & split', 'throw away'];
const objects = [
  'what a < b compares',
  'an unaligned page',
  'the last commit',
  "somebody else's lock",
  'the event loop',
];
const sentences = [
  'It depends on how the work is split between the parts that wait and those that do not.',
  'Most of the time goes into reading what has been read before, which a cache of the right size avoids.',
  'The types say "never", but a & b are both possible where x < y, and a test for it is cheap.',
  'Since version 1.2 the default is another one, and the old one is still there under its old name.',
  'Nobody has measured it on more than a few machines, so take the numbers as a first guess.',
];

/** A question each with an answer of one to four sentences, some of them with characters that HTML escapes. */
export function makeQuestions(count: number): Question[] {
  return Array.from({length: count}, (_, place) => ({
    question: `${place + 1}. Why does ${pick(subjects, place)} ${pick(verbs, place * 7)} ${pick(objects, place * 3)}?`,
    answer: Array.from({length: 1 + (place % 4)}, (_, sentence) => pick(sentences, place + sentence)).join(' '),
  }));
}

function pick(words: readonly string[], place: number): string {
  return words[place % words.length]!;
}

export function textsOf(questions: readonly Question[]): string[] {
  return questions.flatMap(({question, answer}) => [question, answer]);
}

export interface Product {
  readonly name: string;
  readonly price: string;
  readonly users: number;
  readonly open_source: string;
  readonly rating: string;
  readonly note: string;
}

/** Products with five facts each; no two have as many users, and they stand in no order. */
export function makeProducts(count: number): Product[] {
  return Array.from({length: count}, (_, place) => ({
    name: `Product ${place + 1}`,
    price: `$${5 + ((place * 13) % 90)}`,
    users: 10_000 + ((place * 7919 + 5000) % 10_007),
    open_source: place % 3 ? 'yes' : 'no',
    rating: `${1 + ((place * 7) % 9) / 2}`,
    note: `Waits for ${pick(objects, place)}`,
  }));
}

export interface Phase {
  readonly name: string;
  readonly date: string;
  readonly status: string;
  readonly description: string;
}

/** Phases of a month each, up to the same date. */
export function makePhases(count: number): Phase[] {
  return Array.from({length: count}, (_, place) => ({
    name: `Phase ${place + 1}: ${pick(subjects, place)}`,
    date: new Date(Date.UTC(2026, place - count, 1)).toISOString().slice(0, 10),
    status: 'done',
    description: pick(sentences, place),
  }));
}

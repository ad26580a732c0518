/** What a class of elements says in words of its own, by the language: `{en: {…}, de: {…}, 'zh-hant': {…}}`. */
export type OwnTerms = Readonly<Record<Lowercase<string>, Partial<Terms>>>;

/** Every string that readers see and that is not in the data. Counts come as numbers, names as texts. */
export interface Terms {
  /** The language, as a BCP 47 tag. */
  $code: string;
  /** What it calls itself. */
  $name: string;
  $dir: 'ltr' | 'rtl';

  // Every element
  retry: string;
  loadFailed: string;
  copyLink: string;
  copyLinkTo: (name: string) => string;
  linkCopied: string;
  linkInAddressBar: string;
  matches: (count: number, total: number) => string;
  source: string;
  expandAll: string;
  collapseAll: string;
  showAll: (count: number) => string;
  /** Stands before why something matters in the article. */
  relevance: string;
  /** A label before what it says, on the same line, with the mark that a language puts there. */
  labeled: (label: string) => string;

  // Questions and answers
  faqHeading: string;
  searchQuestions: string;

  // Timeline
  timelineHeading: string;
  statusDone: string;
  statusPlanned: string;
  /** How far things are: there are `total`, of which some are done and some in progress. */
  progress: (total: number, done: number, active: number) => string;
  since: (date: string) => string;
  /** As `since`, for what has not begun. */
  from: (date: string) => string;
  until: (date: string) => string;
  /** Without a beginning and without an end. */
  ongoing: string;

  // Comparison
  competitorHeading: string;
  product: string;
  description: string;
  /** What an answer in symbols, or as true or false, means; `empty` for what is not stated. */
  answer: (answer: 'yes' | 'no' | 'partial' | 'planned' | 'unknown' | 'not-applicable' | 'empty') => string;
  rating: (value: number, max: number) => string;
  /** Marks the product that the article is about. */
  ownProduct: string;
  filterProducts: string;
  differencesOnly: string;
  columnsShown: (count: number, total: number) => string;
  /** Stands before the names of columns. */
  sortBy: string;
  /** `none` for the author's own order. */
  sorted: (column: string, direction: 'ascending' | 'descending' | 'none') => string;
  copyMarkdown: string;
  copyCsv: string;
  downloadCsv: string;
  copied: string;
  /** As a file, with the reader's other downloads. */
  saved: string;

  // Filter by a tag
  /** How many of the items have the tag by which they are filtered. */
  withTag: (count: number, total: number, tag: string) => string;
  clearFilter: string;

  // Head of the article
  type: string;
  level: string;
  /** Stands before the names of the authors. */
  by: string;
  published: string;
  updated: string;
  publisher: string;
  audience: string;

  // Topic
  topicHeading: string;

  // Topics and mentions
  alsoKnownAs: string;
  /** Stands before links to other sites. */
  elsewhere: string;

  // Mentions
  mentionsHeading: string;
  /** What has no type among what has one. */
  otherType: string;

  // Tags
  tagsHeading: (
    field: 'keywords' | 'relatedTechnologies' | 'industryImpact' | 'codingLanguages' | 'audience',
  ) => string;

  // Glossary
  conceptsHeading: string;
  searchConcepts: string;
  /** Names the letters that lead to the concepts that begin with them. */
  index: string;

  // Term in a text
  /** A link from a definition to the same in a list of concepts. */
  inGlossary: string;

  // Areas of use
  implementationsHeading: string;
  technologies: string;

  // Considerations
  considerationsHeading: string;
  severity: string;
  category: string;

  // The whole article
  contents: string;
  print: string;
  restHeading: string;
}

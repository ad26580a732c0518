/** How exactly an author gave a date. */
export type DatePrecision = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'instant';

/** A date as its author gave it: never padded to a day it does not name, never moved by a time zone. */
export interface ArticleDate {
  /** The author's own spelling. */
  readonly text: string;
  /** Missing when the text could not be read as a date. */
  readonly precision?: DatePrecision;
  /**
   * ISO 8601 in the given precision: `2026`, `2026-H1`, `2026-Q3`, `2026-01`, `2026-01-31`, `2026-01-31T10:00:00Z`.
   * A local time without an offset stays without one. Missing when the text could not be read as a date.
   */
  readonly iso?: string;
}

/** A key of the data that nothing here has a place for, with its value as it was read. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
}

/** A list that the article shows as one section. */
export interface Section<Item> {
  /** The author's heading for it, if the data has one. */
  readonly title?: string;
  readonly description?: string;
  /** In the author's order. */
  readonly items: readonly Item[];
}

/** One question with its answer. */
export interface FaqItem {
  /** From the item's own `id`, else its question; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** `html` for answers out of JSON-LD that carry markup; missing for text in the article's own format. */
  readonly format?: 'html';
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
  /** A page about this answer. Safe to link to. */
  readonly url?: string;
  readonly rest?: readonly Field[];
}

export type Faq = Section<FaqItem>;

export type StatusKind = 'done' | 'active' | 'planned' | 'cancelled' | 'other';

export interface Status {
  readonly kind: StatusKind;
  /** The author's word; empty when it was a plain true or false. */
  readonly text: string;
}

/** A named fact about an entry: text, a link or a list of texts. */
export interface Fact {
  readonly key: string;
  /** The key made readable: `release_manager` → `Release manager`. */
  readonly label: string;
  readonly values: readonly string[];
  /** Safe to link to; for a fact that is a URL. */
  readonly url?: string;
}

/** One phase, release, milestone or event. */
export interface TimelineEntry {
  /** From the entry's own `id`, else its map key, else its name; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly status?: Status;
  readonly start?: ArticleDate;
  /** Missing for a moment or where nothing is said; `open` for "present". */
  readonly end?: ArticleDate | 'open';
  readonly group?: readonly string[];
  readonly url?: string;
  /** Everything else the author says of it, in order. */
  readonly facts?: readonly Fact[];
}

export type Timeline = Section<TimelineEntry>;

/**
 * What a cell of a comparison means. The answers `yes`, `no`, `partial`, `planned`, `unknown` and `not-applicable` get a
 * word and a shape; `empty` is "not stated"; the others are shown as written and sorted as what they are.
 */
export type CellKind =
  | 'yes'
  | 'no'
  | 'partial'
  | 'planned'
  | 'unknown'
  | 'not-applicable'
  | 'empty'
  | 'text'
  | 'number'
  | 'price'
  | 'rating'
  | 'date'
  | 'version'
  | 'link'
  | 'list';

export interface Cell {
  readonly kind: CellKind;
  /** As written; empty for `empty`. For an answer with a symbol or a boolean this is that symbol or `true`. */
  readonly text: string;
  /** For `number`, `price`, `rating` (points) and `date` (milliseconds since 1970 UTC of its start): what to sort by. */
  readonly value?: number;
  /** For `rating`: the top of the scale. */
  readonly max?: number;
  /** For `list`. */
  readonly items?: readonly string[];
  /** For `date`. */
  readonly date?: ArticleDate;
  /** A remark beside the value: "plugin" in `✓ (plugin)`. */
  readonly note?: string;
  /** For `link` its target, else where the value is from. Safe to link to. */
  readonly url?: string;
}

export interface ComparisonColumn {
  readonly key: string;
  readonly label: string;
  readonly group?: string;
  readonly description?: string;
}

/** One product of a comparison. */
export interface Competitor {
  /** From the product's own `id` or key, else its name; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  /** The product that the article is about. */
  readonly own?: boolean;
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
  /** One for each of the comparison's columns, in their order. */
  readonly cells: readonly Cell[];
}

export interface Comparison extends Section<Competitor> {
  readonly columns: readonly ComparisonColumn[];
}

/** Someone who wrote or published an article: a person or an organization. */
export interface Person {
  readonly name: string;
  /** Missing where the data does not say which. */
  readonly type?: 'Person' | 'Organization';
  /** A page about them. Safe to link to. */
  readonly url?: string;
  /** Everything else the author of the data says of them, in order. */
  readonly facts?: readonly Fact[];
}

/** A picture. Nothing loads it but an element that shows it. */
export interface Image {
  /** `http:`, `https:` or relative. */
  readonly url: string;
  /** What the picture shows, for readers who do not see it. */
  readonly alt?: string;
  readonly caption?: string;
  /** In CSS pixels. */
  readonly width?: number;
  /** In CSS pixels. */
  readonly height?: number;
}

/** A named value of a topic. */
export interface TopicProperty {
  /** As the author names it: `migration_year`. */
  readonly name: string;
  /** The name made readable: `Migration year`. */
  readonly label: string;
  /** As written, with its unit; several values are joined by commas. */
  readonly value: string;
  /** Safe to link to; for a value that is a URL or has one. */
  readonly url?: string;
}

/** What is said of anything that has a name: of a topic and of a mention. */
export interface Entity {
  readonly name: string;
  /** As written, without its vocabulary: `SoftwareApplication`. */
  readonly type?: string;
  readonly alternateName?: readonly string[];
  readonly description?: string;
  /** Its own page. Safe to link to. */
  readonly url?: string;
  /** Pages elsewhere about the same. Each safe to link to. */
  readonly sameAs?: readonly string[];
  /** Everything else the author says of it, in order: category, version, operating system, languages … */
  readonly facts?: readonly Fact[];
}

/** What an article is about. */
export interface Topic extends Entity {
  readonly properties?: readonly TopicProperty[];
}

/** A product, an organization, a person or anything else that the article mentions. */
export interface Mention extends Entity {
  /** From the mention's own `id`, else its name; unique in the list, without prefix, never empty. */
  readonly id: string;
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
}

/** No two of its items have the same name. */
export type Mentions = Section<Mention>;

/** One entry of a glossary. */
export interface Concept {
  /** From the concept's own `id`, else its term; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly term: string;
  /** The definition. */
  readonly text?: string;
  /** Why it matters in this article. */
  readonly relevance?: string;
  /** A page about it. Safe to link to. */
  readonly url?: string;
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
  /** Everything else the author says of it, in order. */
  readonly facts?: readonly Fact[];
}

export type Concepts = Section<Concept>;

/** An area in which the subject of the article is put to use. */
export interface Implementation {
  /** From the area's own `id`, else its name; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Examples; no two are the same. */
  readonly technologies?: readonly string[];
  /** Why it matters in this article. */
  readonly relevance?: string;
  /** A page about it. Safe to link to. */
  readonly url?: string;
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
  /** Everything else the author says of it, in order. */
  readonly facts?: readonly Fact[];
}

export type Implementations = Section<Implementation>;

/** Something to bear in mind. */
export interface Consideration {
  /** From the consideration's own `id`, else its name or text; unique in the list, without prefix, never empty. */
  readonly id: string;
  readonly text: string;
  /** Its own heading, where it has one beside the text. */
  readonly name?: string;
  /** How much it matters, in the author's word. */
  readonly severity?: string;
  /** Its category, else the headings of the groups it is in. */
  readonly category?: string;
  /** A page about it. Safe to link to. */
  readonly url?: string;
  /** Everything else the author says of it, in order. */
  readonly facts?: readonly Fact[];
}

export type Considerations = Section<Consideration>;

/**
 * One article's structured data in one shape, whatever shape its author wrote. Every part is missing where the data has
 * none; texts are as written. Reading an article that was read before gives the same again, also after a way through JSON.
 */
export interface Article {
  readonly title?: string;
  readonly description?: string;
  readonly datePublished?: ArticleDate;
  readonly dateModified?: ArticleDate;
  /** The kind of article, as written, without its vocabulary: `TechArticle`. */
  readonly type?: string;
  /** How much a reader should know already, as written: `expert`. */
  readonly level?: string;
  /** For whom it is written. */
  readonly audience?: readonly string[];
  /** Who wrote it, in the author's order. */
  readonly authors?: readonly Person[];
  readonly publisher?: Person;
  /** The picture at its head. */
  readonly image?: Image;
  /** The language it is written in, as a BCP 47 tag: `en-US`. */
  readonly language?: string;
  /** Its name in its URL. Text, not a link. */
  readonly slug?: string;
  /** Where it is at home. Safe to link to. */
  readonly canonicalUrl?: string;
  /** How text in values is meant; text is shown verbatim unless the author says `text_format: markdown`. */
  readonly textFormat?: 'markdown';
  /** What it is about; of several topics the first, while the others stay on `rest`. */
  readonly about?: Topic;
  readonly mentions?: Mentions;
  /** Neither empty nor twice the same, whether in capitals or not; the first spelling wins. */
  readonly keywords?: readonly string[];
  readonly relatedTechnologies?: readonly string[];
  /** Industries or fields that it matters to. */
  readonly industryImpact?: readonly string[];
  readonly codingLanguages?: readonly string[];
  readonly faq?: Faq;
  readonly concepts?: Concepts;
  readonly implementations?: Implementations;
  readonly timeline?: Timeline;
  readonly competitors?: Comparison;
  readonly considerations?: Considerations;
  /** What no section above has read, in the author's order and as it was written. */
  readonly rest: readonly Field[];
}

/** What a property of a node can have; `undefined` and what is empty is left out when the graph is finished. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[] | undefined;

/** One node of the graph: `@type`, `@id` and its properties. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

/** What one script holds. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** The value itself where there is one, else all of them: JSON-LD takes either, and people read the shorter one. */
export function oneOrAll<Value extends JsonLdValue>(values: readonly Value[]): Value | readonly Value[] {
  return values.length === 1 ? values[0]! : values;
}

/** A value of an enumeration, or a type, by its address. */
export function schemaUrl(name: string): string {
  return `https://schema.org/${name}`;
}

import {defaultTreeAdapter as tree, html as dom, parse, type DefaultTreeAdapterTypes, type Token} from 'parse5';
import {renderableTags, type RenderableTag} from '../renderer.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** An element of ours in a page, and where it stands in the text. */
export interface PageElement {
  readonly node: Element;
  readonly tag: RenderableTag;
  readonly location: Token.ElementLocation & {readonly startTag: Token.Location};
}

/** A page, in the order in which it is read. What is in templates is no part of it. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly headings: readonly Element[];
  readonly jsonLd: readonly Element[];
  /** The first with each id. */
  readonly ids: ReadonlyMap<string, Element>;
  /** The address that those in the page are relative to, as written. */
  readonly base: string | undefined;
  /** Where each element begins in that order, and where what is in it ends. */
  readonly places: ReadonlyMap<Element, {readonly begin: number; end: number}>;
}

const HEADING = /^h[1-6]$/;

export function parsePage(text: string, prefix: string): Page {
  const elements: PageElement[] = [];
  const headings: Element[] = [];
  const jsonLd: Element[] = [];
  const ids = new Map<string, Element>();
  const places = new Map<Element, {readonly begin: number; end: number}>();
  let base: string | undefined;
  let count = 0;

  const enter = (node: Element) => {
    const {tagName, sourceCodeLocation: location} = node;
    const id = attributeOf(node, 'id');
    if (id && !ids.has(id)) ids.set(id, node);
    if (node.namespaceURI !== dom.NS.HTML) return;
    if (HEADING.test(tagName) || attributeOf(node, 'role') === 'heading') headings.push(node);
    if (tagName === 'base') base ??= attributeOf(node, 'href');
    const isGraph = tagName === 'script' && dataTypeOf(node) === 'json-ld';
    if (isGraph && attributeOf(node, 'data-article-elements') === undefined) jsonLd.push(node);
    const tag = renderableTags.find((known) => tagName === prefix + known);
    if (tag && location?.startTag) elements.push({node, tag, location: {...location, startTag: location.startTag}});
  };

  // A loop, because pages may be deeper than the stack.
  const stack: (Element | {readonly leave: Element})[] = childElements(
    parse(text, {sourceCodeLocationInfo: true}),
  ).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('leave' in next) {
      places.get(next.leave)!.end = count;
      continue;
    }
    places.set(next, {begin: count++, end: 0});
    enter(next);
    stack.push({leave: next});
    for (const child of childElements(next).reverse()) stack.push(child);
  }
  return {elements, headings, jsonLd, ids, base, places};
}

export function childElements(parent: Parent): Element[] {
  return parent.childNodes.filter((node) => tree.isElementNode(node));
}

export function attributeOf({attrs}: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an attribute makes a property true, as in src/base/decorators.ts. */
export function isSet(node: Element, name: string): boolean {
  return (attributeOf(node, name) ?? 'false') !== 'false';
}

/** The element itself, if it is such, and those around it. */
export function* ancestorsOf(node: Element): Generator<Element> {
  for (
    let from: DefaultTreeAdapterTypes.Node | null = node;
    from;
    from = 'parentNode' in from ? from.parentNode : null
  ) {
    if (tree.isElementNode(from)) yield from;
  }
}

/** What kind of data a script is; undefined for any other element. */
export function dataTypeOf(node: Element): 'yaml' | 'json' | 'json-ld' | undefined {
  if (node.tagName !== 'script') return undefined;
  const type = attributeOf(node, 'type')?.toLowerCase();
  return type === 'application/yaml'
    ? 'yaml'
    : type === 'application/json'
      ? 'json'
      : type === 'application/ld+json'
        ? 'json-ld'
        : undefined;
}

/** All text in an element. */
export function textIn(node: Parent): string {
  let text = '';
  const stack: DefaultTreeAdapterTypes.Node[] = [...node.childNodes].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (tree.isTextNode(next)) text += next.value;
    else if ('childNodes' in next) stack.push(...[...next.childNodes].reverse());
  }
  return text;
}

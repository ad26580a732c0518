import {ancestorsOf, attributeOf, isSet, type Element, type Page, type PageElement} from './page.js';

// What an element takes from its place in the page, as src/controllers/heading-level.ts, title-level.ts and localize.ts
// have it in a browser.

const SECTIONS = /^(?:article|aside|nav|section|details|body)$/;

/** The level of an element's own heading. `hasTitle` for one that has the title of the page, if nothing else has. */
export function levelOf(element: PageElement, page: Page, hasTitle: boolean): number {
  const own = Math.trunc(Number(attributeOf(element.node, 'heading-level') ?? NaN));
  if (own >= 1 && own <= 6) return own;
  if (hasTitle && !hasTopHeading(element, page)) return 1;
  const before = page.headings.findLast(
    (heading) =>
      page.places.get(heading)!.end <= page.places.get(element.node)!.begin &&
      isInSectionOf(heading, element.node, page),
  );
  return before ? Math.min(levelIn(before) + 1, 6) : 2;
}

function isInSectionOf(heading: Element, node: Element, page: Page): boolean {
  for (const around of ancestorsOf(heading)) if (SECTIONS.test(around.tagName)) return contains(around, node, page);
  return true;
}

function contains(outer: Element, inner: Element, {places}: Page): boolean {
  const {begin, end} = places.get(outer)!;
  const place = places.get(inner)!.begin;
  return begin <= place && place < end;
}

function levelIn(heading: Element): number {
  return Number(attributeOf(heading, 'aria-level') ?? heading.tagName.slice(1)) || 2;
}

/** Whether the page has its first heading outside of the element, or another element has it. */
function hasTopHeading({node}: PageElement, page: Page): boolean {
  const isTop = (heading: Element) => heading.tagName === 'h1' || attributeOf(heading, 'aria-level') === '1';
  if (page.headings.some((heading) => isTop(heading) && !contains(node, heading, page))) return true;
  const first = page.elements.find((other) => other.node.tagName === node.tagName && !isSet(other.node, 'no-heading'));
  return !!first && first.node !== node && !contains(first.node, node, page) && isBefore(first.node, node, page);
}

function isBefore(one: Element, other: Element, {places}: Page): boolean {
  return places.get(one)!.begin < places.get(other)!.begin;
}

/** The language of an element's place; undefined where the page does not say it. */
export function languageOf(node: Element): string | undefined {
  for (const around of ancestorsOf(node)) {
    const language = attributeOf(around, 'lang');
    if (language) return isLanguage(language) ? language : 'en';
    // What says that its language is not known.
    if (language !== undefined) return undefined;
  }
  return undefined;
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

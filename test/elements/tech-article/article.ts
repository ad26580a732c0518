import {html} from '@open-wc/testing';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import '../../../src/elements/tech-article/define.js';
import {fixture} from '../../helpers/fixture.js';

/** One part for every section, in another order than the canonical one. */
export const data = {
  layout: 'post',
  keywords: ['Zig', 'Rust'],
  faq: [
    {question: 'Why?', answer: 'For its borrow checker, of which Zig has none.'},
    {question: 'When?', answer: 'In 2026.'},
  ],
  title: 'A runtime moves',
  slug: 'a-runtime-moves',
  proficiency_level: 'expert',
  about: {'@type': 'Thing', name: 'The move', description: 'From one language to another.'},
  mentions: [{name: 'Zig', '@type': 'SoftwareApplication', description: 'A language.'}],
  technical_concepts: [{concept: 'Borrow checker', description: 'Rejects dangling references.', relevance: 'Safety.'}],
  implementation_areas: [{area: 'Servers', description: 'That answer.', example_technologies: ['Hono']}],
  migration_timeline: [{name: 'Port', status: 'Planned', start_date: '2026-01'}],
  additional_context: {
    competition_landscape: [{name: 'Node.js', performance: 'Mature'}],
    ecosystem_considerations: ['Packages keep working'],
  },
  related_technologies: ['Deno'],
  industry_impact: ['Hosting'],
  coding_languages_involved: ['C'],
  build_notes: {compiler: 'rustc', steps: ['fetch', 'compile']},
};

/** Everything that `data` has, as sections, in canonical order. */
export const canonical = [
  'header',
  'about',
  'body',
  'timeline',
  'competitors',
  'implementations',
  'considerations',
  'concepts',
  'mentions',
  'faq',
  'keywords',
  'related-technologies',
  'industry-impact',
  'coding-languages',
  'rest-build-notes',
  'rest-short',
];

/** An element on the page that gets its data afterwards. */
export async function show(
  article: unknown,
  attributes: Readonly<Record<string, string>> = {},
  children = '',
): Promise<TechArticle> {
  const element = await fixture<TechArticle>(html`<tech-article></tech-article>`, {article});
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.split('\n').filter(Boolean).map((text) => Object.assign(document.createElement('p'), {textContent: text}))); // prettier-ignore
  await element.updateComplete;
  return element;
}

export function all(article: TechArticle, selector: string): HTMLElement[] {
  return [...article.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** The sections in order, by their ids. */
export function sections(article: TechArticle): string[] {
  return all(article, '[part~=section]').map(({id}) => id.replace(/^section-/, ''));
}

/** The element that shows a section. */
export function elementOf<Name extends keyof HTMLElementTagNameMap>(article: TechArticle, tag: Name) {
  return article.shadowRoot!.querySelector(tag)!;
}

/** All text that there is, shadow roots included, without styles. */
export function deepText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element || node instanceof ShadowRoot) || (node instanceof Element && node.matches('style,script'))) return ''; // prettier-ignore
  const roots = node instanceof Element && node.shadowRoot ? [node.shadowRoot, node] : [node];
  return roots.flatMap((root) => [...root.childNodes].map(deepText)).join('');
}

/** Every heading in the order of the page, through shadow roots: `h2 Timeline`. */
export function outline(root: Element | ShadowRoot): string[] {
  return [...root.children].flatMap((child) => {
    const own = /^h[1-6]$/.test(child.localName) ? [`${child.localName} ${deepHeading(child)}`] : [];
    const slotted = child instanceof HTMLSlotElement ? child.assignedElements() : [];
    return [
      ...own,
      ...(child.shadowRoot ? outline(child.shadowRoot) : []),
      ...slotted.flatMap((element) => (element.matches('slot') ? [] : outlineOf(element))),
      ...(child.shadowRoot ? [] : outline(child)),
    ];
  });
}

function outlineOf(element: Element): string[] {
  return /^h[1-6]$/.test(element.localName) ? [`${element.localName} ${deepHeading(element)}`] : outline(element);
}

function deepHeading(heading: Element): string {
  const [slot] = heading.querySelectorAll('slot');
  const assigned = slot?.assignedNodes({flatten: true}) ?? [];
  const text = assigned.length ? assigned.map(({textContent}) => textContent).join('') : heading.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

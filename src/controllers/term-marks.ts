import {css, html, type TemplateResult} from 'lit';
import {findTermsOf, type FindTerms, type TermKind, type TermUse} from '../article/terms.js';
import {adoptStyles} from '../base/adopt-styles.js';
import type {Mark} from '../base/text.js';

const termStyles = css`
  a[part='term-link'] {
    color: inherit;
    text-decoration: underline dotted;
  }
  a[part='term-link']:hover {
    text-decoration-style: solid;
  }
`;

/** What has been found in texts, which are rendered again and again; it goes with the data. */
const finders = new WeakMap<object, Map<string, FindTerms | undefined>>();

/**
 * What makes links of the first use of each concept and each mention of an article in the texts that it gets, one after the
 * other; undefined for an article without any.
 */
export function termMark(data: object, kinds: readonly TermKind[], root: Node): Mark | undefined {
  const byKinds = finders.get(data) ?? new Map<string, FindTerms | undefined>();
  finders.set(data, byKinds);
  const key = kinds.join();
  if (!byKinds.has(key)) byKinds.set(key, remembering(findTermsOf(data, kinds)));
  const find = byKinds.get(key);
  if (!find) return undefined;
  adoptStyles(root, termStyles);
  const used = new Set<string>();
  const mark = (text: string) => {
    const parts: (string | TemplateResult)[] = [];
    let from = 0;
    for (const {id, start, end} of find(text)) {
      if (used.has(id)) continue;
      used.add(id);
      parts.push(text.slice(from, start), renderTerm(id, text.slice(start, end)));
      from = end;
    }
    return parts.length ? [...parts, text.slice(from)] : text;
  };
  return Object.assign(mark, {unlinked: String});
}

function renderTerm(id: string, text: string): TemplateResult {
  return html`<a part="term-link" href=${`#${id}`}>${text}</a>`;
}

function remembering(find: FindTerms | undefined): FindTerms | undefined {
  if (!find) return undefined;
  const known = new Map<string, readonly TermUse[]>();
  return (text) => {
    const uses = known.get(text) ?? find(text);
    known.set(text, uses);
    return uses;
  };
}

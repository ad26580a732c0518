import type {LitElement} from 'lit';
import type {ArticleElement} from '../base/article-element.js';
import {digestOf} from '../base/view-marker.js';

/** What is no part of the view, or is known in another way. */
const APART = new Set(['article', 'src', 'for', 'debug', 'headingLevel']);

/** Of an element's content, as JSON, and of everything that it is told by its page. */
export function digestOfView(
  element: ArticleElement<unknown>,
  content = JSON.stringify(element['content']),
  format = element['textFormat'],
): string {
  const {elementProperties} = element.constructor as typeof LitElement;
  const told = [...elementProperties].flatMap(([name, {state}]) =>
    state || APART.has(String(name)) ? [] : [element[name as keyof typeof element] ?? null],
  );
  return digestOf(`[${content},"${format}",${JSON.stringify(told)}]`);
}

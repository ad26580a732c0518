import {adoptStyles} from '../base/adopt-styles.js';
import type {ArticleElement} from '../base/article-element.js';
import {pageStyles} from '../styles/page.styles.js';
import {DeepLinks} from './deep-links.js';
import {LanguageController} from './language.js';
import {LinkColor} from './link-color.js';
import {PrintController} from './print.js';
import {TermLinks} from './term-links.js';

/**
 * What ties an element to the page around it, once it shows something: its colors, its language, its addresses, its
 * printer, the terms in its texts, and the keys that not every browser knows.
 */
export function behaveInPage(element: ArticleElement<unknown>) {
  const {renderRoot} = element;
  adoptStyles(renderRoot, pageStyles);
  renderRoot.addEventListener('keydown', clearSearch as EventListener);
  new LinkColor(element);
  new LanguageController(element);
  new DeepLinks(element);
  new PrintController(element);
  new TermLinks(element);
}

/** Escape empties a search field: Firefox leaves that to the page. */
function clearSearch(event: KeyboardEvent) {
  const {key, isComposing, target} = event;
  if (key !== 'Escape' || isComposing || !(target instanceof HTMLInputElement) || !target.value) return;
  event.preventDefault();
  target.value = '';
  target.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

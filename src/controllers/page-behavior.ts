import {adoptStyles} from '../base/adopt-styles.js';
import type {ArticleElement} from '../base/article-element.js';
import {pageStyles} from '../styles/page.styles.js';
import {copyLinks} from './copy-link.js';
import {DeepLinks} from './deep-links.js';
import {LanguageController} from './language.js';
import {LinkColor} from './link-color.js';
import {nearestLang} from './localize.js';
import {PrintController} from './print.js';
import {TermLinks} from './term-links.js';

/**
 * What ties an element to the page around it, once it shows something: its colors, its language, its addresses, its
 * printer, the terms in its texts, and the keys that not every browser knows. Who had the focus before may be gone.
 */
export function behaveInPage(element: ArticleElement<unknown>, focused?: Element | null) {
  const {renderRoot} = element;
  adoptStyles(renderRoot, pageStyles);
  renderRoot.addEventListener('keydown', clearSearch as EventListener);
  copyLinks(element);
  new LinkColor(element);
  new LanguageController(element);
  // What the page has said since the element was shown.
  if ((nearestLang(element) || 'en') !== element['localize'].lang()) element.requestUpdate();
  new DeepLinks(element);
  new PrintController(element);
  new TermLinks(element);
  if (focused?.isConnected === false) focusStart(renderRoot);
}

/** Who has loaded again goes on with what has come: the button for it is gone. */
function focusStart(root: ParentNode) {
  const start = root.querySelector<HTMLElement>('[part~=heading],[part~=item],[part~=section]');
  if (!start) return;
  start.tabIndex = -1;
  start.addEventListener('blur', () => start.removeAttribute('tabindex'), {once: true});
  start.focus({preventScroll: true});
}

/** Escape empties a search field: Firefox leaves that to the page. */
function clearSearch(event: KeyboardEvent) {
  const {key, isComposing, target} = event;
  if (key !== 'Escape' || isComposing || !(target instanceof HTMLInputElement) || !target.value) return;
  event.preventDefault();
  target.value = '';
  target.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

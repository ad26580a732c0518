import type {ArticleElement} from '../base/article-element.js';
import type {Section} from '../article/article.js';
import {DeepLinks} from './deep-links.js';
import {LinkColor} from './link-color.js';
import {PrintController} from './print.js';

/** What ties an element to the page around it, once it shows something: its colors, its addresses, its printer. */
export function behaveInPage(element: ArticleElement<Section<unknown>>) {
  new LinkColor(element);
  new DeepLinks(element);
  new PrintController(element);
}

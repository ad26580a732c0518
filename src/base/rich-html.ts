import type {TemplateResult} from 'lit';
import {parseHtmlFragment} from '../article/parse/html-fragment.js';
import {renderRichText} from './rich-text.js';
import type {Mark} from './text.js';

export function render(text: string, mark: Mark): TemplateResult {
  return renderRichText(text, parseHtmlFragment, mark);
}

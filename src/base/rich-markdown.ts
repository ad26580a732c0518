import type {TemplateResult} from 'lit';
import {parseMarkdown} from '../article/parse/markdown.js';
import {renderRichText} from './rich-text.js';
import type {Mark} from './text.js';

export function render(text: string, mark: Mark): TemplateResult {
  return renderRichText(text, parseMarkdown, mark);
}

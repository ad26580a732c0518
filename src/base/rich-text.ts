import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Mark} from './text.js';

export function renderRichText(text: string, _format: 'markdown' | 'html', mark: Mark): TemplateResult {
  return html`<p dir="auto">${mark(text)}</p>`;
}

import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {TextFormat} from './article-context.js';

export type Mark = (text: string) => unknown;

let rich: typeof import('./rich-text.js') | undefined;
let loading: Promise<void> | undefined;

/**
 * A text of the author's: its paragraphs as they are, or, in a format with markup, through a module that loads when the
 * first such text is shown. Until then the text itself stands there.
 */
export function renderText(
  host: ReactiveControllerHost,
  text: string,
  format: TextFormat | 'html',
  mark: Mark = String,
): TemplateResult | TemplateResult[] {
  if (format !== 'text') {
    if (rich) return rich.renderRichText(text, format, mark);
    loading ??= import('./rich-text.js').then((module) => {
      rich = module;
    });
    loading.then(
      () => {
        host.requestUpdate();
      },
      () => {
        loading = undefined;
      },
    );
  }
  return text.split(/\n[^\S\n]*\n\s*/).map((paragraph) => html`<p dir="auto">${mark(paragraph)}</p>`);
}

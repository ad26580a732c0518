import {html, type TemplateResult} from 'lit';
import type {TextFormat} from './article-context.js';

/** Shows a run of text with something in it marked. */
export interface Mark {
  (text: string): unknown;
  /** Its stand-in where no link may be: in a link, in a heading, in a listing. */
  readonly unlinked?: Mark;
}

type Render = (text: string, mark: Mark) => TemplateResult;

/** What shows a text: it is told when it can be shown as it is meant, and until then says that it waits. */
interface TextHost {
  pending: Promise<unknown> | undefined;
  requestUpdate(): void;
}

const imports = {
  html: () => import('./rich-html.js'),
  markdown: () => import('./rich-markdown.js'),
};
const renderers: {[Format in TextFormat | 'html']?: Render} = {};
const loading: {[Format in TextFormat | 'html']?: Promise<void> | undefined} = {};

/** Loads what shows texts of a format. Whoever renders once, or takes over nodes of that, waits for it. */
export function loadFormat(format: TextFormat | 'html'): Promise<void> | undefined {
  if (format === 'text' || renderers[format]) return undefined;
  return (loading[format] ??= imports[format]().then(
    (module) => {
      renderers[format] = module.render;
    },
    (error: unknown) => {
      loading[format] = undefined;
      throw error;
    },
  ));
}

/**
 * A text of the author's: its paragraphs as they are, or, in a format with markup, through a module that loads when the
 * first such text is shown. Until then the text itself stands there.
 */
export function renderText(
  host: TextHost,
  text: string,
  format: TextFormat | 'html',
  mark: Mark = String,
): TemplateResult | TemplateResult[] {
  const loading = loadFormat(format);
  if (loading) {
    host.pending = Promise.all([host.pending, loading]).then(
      () => {
        host.requestUpdate();
      },
      () => undefined,
    );
  }
  const rendered = renderers[format]?.(text, mark);
  if (rendered) return rendered;
  const renderParagraph = (paragraph: string) => html`<p dir="auto">${mark(paragraph)}</p>`;
  // Most texts have one paragraph, which needs no list.
  return text.includes('\n') ? text.split(/\n[^\S\n]*\n\s*/).map(renderParagraph) : renderParagraph(text);
}

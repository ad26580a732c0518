import {css, html, type TemplateResult} from 'lit';
import type {Localize} from '../controllers/localize.js';

/** Why something matters, after a label on the same line. It looks right with `relevanceStyles`. */
export function renderRelevance(localize: Localize, text: unknown): TemplateResult {
  const label = localize.term('labeled', localize.term('relevance'));
  return html`<span part="label">${label}</span> ${text}`;
}

export const relevanceStyles = css`
  [part~='relevance'] {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [part~='label'] {
    color: var(--_muted);
  }
  /* The text begins on the line of its label, with markup or without. */
  [part~='label'] + p,
  [part~='label'] + [part='rich-text'] > p:first-child {
    display: inline;
  }
  [part~='label'] + [part='rich-text'] {
    display: contents;
  }
`;

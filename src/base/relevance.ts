import {css, html, type TemplateResult} from 'lit';

/** Why something matters, after a label on the same line. It looks right with `relevanceStyles`. */
export function renderRelevance(label: string, text: unknown): TemplateResult {
  return html`<span part="label">${label}:</span> ${text}`;
}

export const relevanceStyles = css`
  [part~='relevance'] {
    font-size: 0.875em;
  }
  [part~='relevance'],
  [part~='label'] {
    color: var(--_muted);
  }
  [part~='label'] {
    font-weight: 600;
  }
  [part~='label'] + p {
    display: inline;
  }
`;

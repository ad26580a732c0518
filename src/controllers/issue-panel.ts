import {css, html, render, type ReactiveController} from 'lit';
import type {Issue} from '../article/issue.js';
import {adoptStyles} from '../base/adopt-styles.js';
import type {ArticleHost} from './article-host.js';

export interface PanelHost extends ArticleHost {
  readonly debug?: boolean;
  readonly issues?: readonly Issue[];
}

/** With `debug`, everything that reading an element's data has found, below what it shows. */
export class IssuePanel implements ReactiveController {
  readonly #host: PanelHost;
  #panel: HTMLElement | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated() {
    const {debug, issues = [], shadowRoot} = this.#host;
    if (!debug || !issues.length || !shadowRoot) {
      this.#panel?.remove();
      return;
    }
    adoptStyles(shadowRoot, panelStyles);
    this.#panel ??= document.createElement('div');
    render(renderIssues(issues), this.#panel);
    if (!this.#panel.isConnected) shadowRoot.append(this.#panel);
  }
}

// In the language of the messages, which is that of the people who work on the data.
function renderIssues(issues: readonly Issue[]) {
  return html`<ol part="issues" lang="en" dir="ltr" aria-label="Issues in the data">
    ${issues.map(
      ({code, severity, path, message, position}) =>
        html`<li class=${severity}>
          <strong>${severity}</strong> <code>${code}</code> ${path ? html`<code>${path}</code>` : ''}
          ${position ? html`<span>line ${position.line}, column ${position.column}</span>` : ''} ${message}
        </li>`,
    )}
  </ol>`;
}

const panelStyles = css`
  [part~='issues'] {
    display: block;
    margin: 1em 0 0;
    padding: 0.75em 1em;
    border: 2px dashed var(--_border, currentColor);
    list-style: none;
    columns: auto;
    font:
      0.8125em/1.5 ui-monospace,
      monospace;
  }
  [part~='issues'] li {
    margin: 0;
    padding: 0.15em 0;
  }
  @media print {
    [part~='issues'] {
      display: none;
    }
  }
`;

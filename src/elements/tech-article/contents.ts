import {html, nothing, type TemplateResult} from 'lit';
import type {Localize} from '../../controllers/localize.js';

/** An entry of the table of contents. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

export interface ContentsState {
  /** The id that the reader has come to. */
  readonly current: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Whether all answers are open; missing where there are none. */
  readonly allOpen?: boolean;
  readonly onExpandAll?: () => void;
}

/** The table of contents, with the buttons for the whole article. */
export function renderContents(localize: Localize, entries: readonly Entry[], state: ContentsState): TemplateResult {
  const {current, isOpen, onToggle, allOpen, onExpandAll} = state;
  return html`<nav part="toc" aria-labelledby="contents">
    <details ?open=${isOpen} @toggle=${(event: Event) => onToggle((event.target as HTMLDetailsElement).open)}>
      <summary id="contents">${localize.term('contents')}</summary>
      <ol>
        ${entries.map(
          ({id, title}) =>
            html`<li>
              <a part="toc-link" href="#${id}" aria-current=${id === current ? 'true' : nothing}><bdi>${title}</bdi></a>
            </li>`,
        )}
      </ol>
    </details>
    <div part="toolbar">
      ${
        onExpandAll
          ? html`<button part="expand-all" @click=${onExpandAll}>
              ${localize.term(allOpen ? 'collapseAll' : 'expandAll')}
            </button>`
          : nothing
      }
      <button part="print" @click=${() => print()}>${localize.term('print')}</button>
    </div>
  </nav>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Issue} from '../article/issue.js';
import type {Localize} from '../controllers/localize.js';

/** The one line in which an element speaks: seen when loading has failed, otherwise for screen readers alone. */
export function renderStatus(
  localize: Localize,
  announcement: string,
  failure: Issue | undefined,
  retry: (() => void) | undefined,
): TemplateResult {
  return html`<div role="status" part="status" class=${failure ? 'failed' : 'visually-hidden'}>
    ${failure ? localize.term('loadFailed') : announcement}
    ${failure && retry ? html`<button part="retry" @click=${retry}>${localize.term('retry')}</button>` : nothing}
  </div>`;
}

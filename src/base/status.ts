import {html, nothing, type TemplateResult} from 'lit';
import type {Localize} from '../controllers/localize.js';
import type {ArticleView} from './article-context.js';

/**
 * The one line in which an element speaks: seen when loading has failed, otherwise for screen readers alone. The button
 * stays while it is tried again, and with it the focus; the words go, so that a second failure is heard too.
 */
export function renderStatus(
  localize: Localize,
  {status, failure}: ArticleView<unknown>,
  retry: (() => void) | false,
  announcement?: string,
): TemplateResult {
  return html`<div role="status" part="status" class=${failure ? 'failed' : 'visually-hidden'}>
    ${failure ? (status === 'loading' ? nothing : localize.term('loadFailed')) : announcement}
    ${failure && retry ? html`<button part="retry" @click=${retry}>${localize.term('retry')}</button>` : nothing}
  </div>`;
}

import {html, type TemplateResult} from 'lit';
import type {Localize} from '../controllers/localize.js';

/** The button that copies the address of the item that it is in, which a reader knows by its name. */
export function renderCopyLink(localize: Localize, name: string): TemplateResult {
  const [label, title] = [localize.term('copyLinkTo', name), localize.term('copyLink')];
  // What a pointer is told is not read out beside the button's name.
  return html`<button part="copy-link" aria-label=${label}><span aria-hidden="true" title=${title}>#</span></button>`;
}

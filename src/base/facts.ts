import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../article/article.js';

/** Facts as a description list; nothing where there are none. It looks right with `factsStyles`. */
export function renderFacts(facts: readonly Fact[] = []): TemplateResult | typeof nothing {
  return facts.length ? html`<dl part="facts">${facts.map(renderFact)}</dl>` : nothing;
}

function renderFact({label, values, url}: Fact): TemplateResult {
  return html`<div>
    <dt><bdi>${label}</bdi></dt>
    ${values.map(
      (value) => html`<dd><bdi>${url ? html`<a part="url" href=${url} rel="noopener">${value}</a>` : value}</bdi></dd>`,
    )}
  </div>`;
}

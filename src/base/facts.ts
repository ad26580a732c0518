import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../article/article.js';
import type {Mark} from './text.js';

/** Facts as a description list; nothing where there are none. Texts go through `mark`. It looks right with `factsStyles`. */
export function renderFacts(facts: readonly Fact[] = [], mark: Mark = String): TemplateResult | typeof nothing {
  return facts.length ? html`<dl part="facts">${facts.map((fact) => renderFact(fact, mark))}</dl>` : nothing;
}

function renderFact({label, values, url}: Fact, mark: Mark): TemplateResult {
  return html`<div>
    <dt><bdi>${label}</bdi></dt>
    ${values.map(
      (value) =>
        html`<dd><bdi>${url ? html`<a part="url" href=${url} rel="noopener">${value}</a>` : mark(value)}</bdi></dd>`,
    )}
  </div>`;
}

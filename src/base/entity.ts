import {html, nothing, type TemplateResult} from 'lit';
import type {Entity} from '../article/article.js';
import type {Localize} from '../controllers/localize.js';
import {renderFacts} from './facts.js';
import {renderHeading} from './heading.js';
import {listParts} from './list-parts.js';
import {nameLinks, type SiteLink} from './site-name.js';
import {renderWords} from './words.js';

/** The heading of an entity, which leads to its page if it has one. All this looks right with `entityStyles`. */
export function renderName({name, url}: Entity, level: number): TemplateResult {
  const shown = url ? html`<a part="link" href=${url} rel="noopener">${name}</a>` : name;
  return renderHeading(level, html`<span dir="auto">${shown}</span>`, 'name');
}

/** What kind of thing it is. */
export function renderType(type: string | undefined): TemplateResult | typeof nothing {
  return type ? html`<div part="type"><bdi>${renderWords(type)}</bdi></div>` : nothing;
}

/** What is said of an entity below its name; `renderProse` is for its description, which `more` comes after. */
export function renderEntity(
  {name, alternateName = [], description, facts, sameAs = []}: Entity,
  localize: Localize,
  renderProse: (text: string) => unknown,
  more: unknown = nothing,
): TemplateResult {
  return html`${alternateName.length ? renderAlternateNames(alternateName, localize) : nothing}
  ${description ? html`<div part="description">${renderProse(description)}</div>` : nothing}
  ${more}${renderFacts(facts)}${
    sameAs.length
      ? html`<dl part="elsewhere">
          <div>
            <dt>${localize.term('elsewhere')}</dt>
            ${nameLinks(sameAs, name).map(renderLink)}
          </div>
        </dl>`
      : nothing
  }`;
}

function renderAlternateNames(names: readonly string[], localize: Localize): TemplateResult {
  const parts = listParts(names, localize.lang());
  return html`<div part="alternate-names">
    ${localize.term('alsoKnownAs')}
    ${parts.map(({type, value}) => (type === 'element' ? html`<bdi>${value}</bdi>` : value))}
  </div>`;
}

function renderLink({url, text, about}: SiteLink): TemplateResult {
  const shown = html`<bdi>${text}</bdi>${about ? html`<span class="visually-hidden">: ${about}</span>` : nothing}`;
  return html`<dd><a part="same-as" href=${url} rel="noopener">${shown}</a></dd>`;
}

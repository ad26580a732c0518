import type {LitElement, TemplateResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {losesNothing} from '../../article/read/shape-timeline.js';
import type {TextFormat} from '../../base/article-context.js';
import {registeredName, useOwnRegistry} from '../../base/registered.js';

// The element's name is not known before the page runs.
/* eslint lit/binding-positions: off, lit/no-invalid-html: off */

/** How a map of records is shown as a timeline; undefined where a timeline would not show all of it. */
export type RenderTimeline = (
  article: {readonly timeline: unknown},
  level: number,
  format: TextFormat,
) => TemplateResult | undefined;

/** Loads the element for timelines. Its name comes from the registry, never from data. */
export async function loadTimeline(
  host: LitElement,
  load: () => Promise<CustomElementConstructor>,
): Promise<RenderTimeline> {
  useOwnRegistry(host);
  const name = await registeredName('tech-timeline', host, 'data-section', load);
  const tag = unsafeStatic(name);
  const fits = new WeakMap<object, boolean>();
  return (article, level, format) => {
    if (!fits.has(article)) fits.set(article, losesNothing(article.timeline));
    return fits.get(article)
      ? html`<${tag} part="timeline" no-heading .headingLevel=${level} .format=${format} .article=${article}></${tag}>`
      : undefined;
  };
}

import type {RenderableTag} from '../render/render.js';

export type {RenderableTag, RenderOptions} from '../render/render.js';

/** What renders, which is large; the package's own file for servers, where it is built. */
export const loadRenderer = () => import('../render/render.js');

/** Kept here, so that a name can be looked at without it. */
const tags: Readonly<Record<RenderableTag, true>> = {
  'article-header': true,
  'competitor-table': true,
  'concept-list': true,
  'consideration-list': true,
  'data-section': true,
  'faq-list': true,
  'implementation-list': true,
  'mention-list': true,
  'tag-list': true,
  'tech-article': true,
  'tech-timeline': true,
  'topic-card': true,
};
export const renderableTags = Object.keys(tags) as readonly RenderableTag[];

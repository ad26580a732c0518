// What `article-elements/render` exports.

export {renderArticle, renderElement, renderShadowRoot, streamArticle, streamElement} from './render-element.js';
export type {RenderOptions} from './options.js';
export type {RenderableTag} from './elements.js';

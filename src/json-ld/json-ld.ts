// What `article-elements/json-ld` exports.

export {serializeJsonLd} from './serialize.js';
export {toJsonLd} from './to-json-ld.js';
export type {JsonLdDocument, JsonLdNode, JsonLdValue} from './nodes.js';
export type {JsonLdOptions, SectionName} from './options.js';

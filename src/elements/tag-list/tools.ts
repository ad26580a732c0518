/** What makes sense of fields and addresses. Nothing is shown before tags are read, so this comes with what reads them. */
export {TagFilter} from '../../base/tag-filter.js';
export {knownField, readableField} from './field-name.js';
export {tagUrl} from './tag-url.js';

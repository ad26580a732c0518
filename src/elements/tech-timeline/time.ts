/** What makes sense of dates. Nothing is shown before a timeline is read, so this comes with what reads it. */
export {arrange, sortEntries} from './arrange.js';
export {describeWhen} from './when.js';

/** What makes sense of dates. Nothing is shown before a timeline is read, so this comes with what reads it. */
export {adoptStyles} from '../../base/adopt-styles.js';
export {arrange, sortEntries} from './arrange.js';
export {timeStyles} from './time.styles.js';
export {describeWhen} from './when.js';

/** What every element needs as soon as there is data, and not before. */
export {readTextFormat} from '../article/read/text-format.js';
export {headingLevelAt} from './heading-level.js';
export {Turns} from './turns.js';

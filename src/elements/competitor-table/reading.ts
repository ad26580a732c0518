/** What reads products, and what comes with it because nothing is shown before. */
export {readCompetitors} from '../../article/read/competitors.js';
export {adoptStyles} from '../../base/adopt-styles.js';
export {withGroups} from './groups.js';
export {manyRowsStyles} from './many-rows.styles.js';

/** What a table needs only after it is seen: for its place in the page, and for what readers do with it. */
export {comparisonToCsv} from '../../article/write/comparison-csv.js';
export {comparisonToMarkdown} from '../../article/write/comparison-markdown.js';
export {copyText, saveFile} from './export.js';
export {filterProducts} from './filter.js';
export {sortProducts} from './sort.js';
export {TableLayout} from './table-layout.js';

import type {Terms} from './terms.js';

const en: Terms = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  retry: 'Try again',
  loadFailed: 'This could not be loaded.',
  copyLink: 'Copy link',
  copyLinkTo: (name) => `Copy link to “${name}”`,
  linkCopied: 'Link copied',
  linkInAddressBar: 'The link is in the address bar',
  matches: (count, total) => (count ? `${count} of ${total} match` : 'No matches'),
  source: 'Source',

  faqHeading: 'Questions and answers',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  searchQuestions: 'Search questions',

  timelineHeading: 'Timeline',
  statusDone: 'Done',
  statusPlanned: 'Planned',
  progress: (total, done, active) =>
    done || !active
      ? `${done} of ${total} done${active ? `, ${active} in progress` : ''}`
      : `${active} of ${total} in progress`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  ongoing: 'ongoing',

  competitorHeading: 'Comparison',
  product: 'Product',
  description: 'Description',
  answer: (answer) =>
    ({
      yes: 'Yes',
      no: 'No',
      partial: 'Partly',
      planned: 'Planned',
      unknown: 'Unknown',
      'not-applicable': 'Not applicable',
      empty: 'not stated',
    })[answer],
  rating: (value, max) => `${value} of ${max}`,
  ownProduct: 'This article’s product',
  filterProducts: 'Filter products',
  differencesOnly: 'Differences only',
  columnsShown: (count, total) => `${count} of ${total} properties shown`,
  sortBy: 'Sort by',
  sorted: (column, direction) =>
    direction === 'none' ? 'Sorted as the author has it' : `Sorted by ${column}, ${direction}`,
  copyMarkdown: 'Copy as Markdown',
  copyCsv: 'Copy as CSV',
  downloadCsv: 'Download CSV',
  copied: 'Copied',
  saved: 'Saved as a file',
};

export default en;

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
  search: 'Search',
  matches: (count, total) => (count ? `${count} of ${total} match` : 'No matches'),
  source: 'Source',

  faqHeading: 'Questions and answers',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  searchQuestions: 'Search questions',
};

export default en;

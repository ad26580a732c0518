import type {Terms} from '../terms.js';

/** What every element may say. */
export const en: Partial<Terms> = {
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
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  showAll: (count) => `Show all ${count}`,
  relevance: 'Relevance',
  labeled: (label) => `${label}:`,
};

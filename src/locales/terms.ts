import type {Translation} from '@shoelace-style/localize';

/** Every string that readers see and that is not in the data. Counts come as numbers, names as texts. */
export interface Terms extends Translation {
  // Every element
  retry: string;
  loadFailed: string;
  copyLink: string;
  copyLinkTo: (name: string) => string;
  linkCopied: string;
  linkInAddressBar: string;
  search: string;
  matches: (count: number, total: number) => string;
  source: string;

  // Questions and answers
  faqHeading: string;
  expandAll: string;
  collapseAll: string;
  searchQuestions: string;
}

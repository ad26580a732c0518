import type {Terms} from './terms.js';

const de: Terms = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',

  retry: 'Noch einmal versuchen',
  loadFailed: 'Das konnte nicht geladen werden.',
  copyLink: 'Link kopieren',
  copyLinkTo: (name) => `Link zu „${name}“ kopieren`,
  linkCopied: 'Link kopiert',
  linkInAddressBar: 'Der Link steht in der Adresszeile',
  search: 'Suchen',
  matches: (count, total) => (count ? `${count} von ${total} passen` : 'Keine Treffer'),
  source: 'Quelle',

  faqHeading: 'Fragen und Antworten',
  expandAll: 'Alle öffnen',
  collapseAll: 'Alle schließen',
  searchQuestions: 'Fragen durchsuchen',
};

export default de;

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
  matches: (count, total) => (count ? `${count} von ${total} passen` : 'Keine Treffer'),
  source: 'Quelle',
  expandAll: 'Alle öffnen',
  collapseAll: 'Alle schließen',
  showAll: (count) => `Alle ${count} anzeigen`,
  relevance: 'Bedeutung',
  labeled: (label) => `${label}:`,

  faqHeading: 'Fragen und Antworten',
  searchQuestions: 'Fragen durchsuchen',

  timelineHeading: 'Zeitleiste',
  statusDone: 'Erledigt',
  statusPlanned: 'Geplant',
  progress: (total, done, active) =>
    done || !active
      ? `${done} von ${total} erledigt${active ? `, ${active} in Arbeit` : ''}`
      : `${active} von ${total} in Arbeit`,
  since: (date) => `seit ${date}`,
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  ongoing: 'laufend',

  competitorHeading: 'Vergleich',
  product: 'Produkt',
  description: 'Beschreibung',
  answer: (answer) =>
    ({
      yes: 'Ja',
      no: 'Nein',
      partial: 'Teilweise',
      planned: 'Geplant',
      unknown: 'Unbekannt',
      'not-applicable': 'Nicht zutreffend',
      empty: 'keine Angabe',
    })[answer],
  rating: (value, max) => `${value} von ${max}`,
  ownProduct: 'Produkt dieses Artikels',
  filterProducts: 'Produkte filtern',
  differencesOnly: 'Nur Unterschiede',
  columnsShown: (count, total) => `${count} von ${total} Eigenschaften angezeigt`,
  sortBy: 'Sortieren nach',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'In der Reihenfolge des Artikels'
      : `Sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
  copyMarkdown: 'Als Markdown kopieren',
  copyCsv: 'Als CSV kopieren',
  downloadCsv: 'CSV herunterladen',
  copied: 'Kopiert',
  saved: 'Als Datei gespeichert',

  withTag: (count, total, tag) => `${count} von ${total} mit „${tag}“`,
  clearFilter: 'Filter aufheben',

  type: 'Art',
  level: 'Niveau',
  by: 'Von',
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  publisher: 'Herausgeber',
  audience: 'Zielgruppe',

  topicHeading: 'Worum es geht',

  alsoKnownAs: 'Auch bekannt als',
  elsewhere: 'Anderswo',

  mentionsHeading: 'In diesem Artikel erwähnt',
  otherType: 'Weitere',

  tagsHeading: (field) =>
    ({
      keywords: 'Stichwörter',
      relatedTechnologies: 'Verwandte Technologien',
      industryImpact: 'Auswirkungen auf Branchen',
      codingLanguages: 'Programmiersprachen',
      audience: 'Zielgruppe',
    })[field],

  conceptsHeading: 'Begriffe',
  searchConcepts: 'Begriffe durchsuchen',
  index: 'Register',

  inGlossary: 'Im Glossar',

  implementationsHeading: 'Einsatzgebiete',
  technologies: 'Technologien',

  considerationsHeading: 'Zu beachten',
  severity: 'Gewicht',
  category: 'Kategorie',

  contents: 'Inhalt',
  print: 'Drucken',
  restHeading: 'Weitere Angaben',
};

export default de;

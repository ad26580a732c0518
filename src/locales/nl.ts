import type {Terms} from './terms.js';

const nl: Terms = {
  $code: 'nl',
  $name: 'Nederlands',
  $dir: 'ltr',

  retry: 'Opnieuw proberen',
  loadFailed: 'Dit kon niet worden geladen.',
  copyLink: 'Link kopiëren',
  copyLinkTo: (name) => `Link naar ‘${name}’ kopiëren`,
  linkCopied: 'Link gekopieerd',
  linkInAddressBar: 'De link staat in de adresbalk',
  matches: (count, total) => (count ? `${count} van ${total} gevonden` : 'Geen resultaten'),
  source: 'Bron',
  expandAll: 'Alles uitvouwen',
  collapseAll: 'Alles samenvouwen',
  showAll: (count) => `Alle ${count} tonen`,
  relevance: 'Belang',
  labeled: (label) => `${label}:`,

  faqHeading: 'Vragen en antwoorden',
  searchQuestions: 'Zoeken in vragen',

  timelineHeading: 'Tijdlijn',
  statusDone: 'Afgerond',
  statusPlanned: 'Gepland',
  progress: (total, done, active) =>
    done || !active
      ? `${done} van ${total} afgerond${active ? `, ${active} in uitvoering` : ''}`
      : `${active} van ${total} in uitvoering`,
  since: (date) => `sinds ${date}`,
  from: (date) => `vanaf ${date}`,
  until: (date) => `t/m ${date}`,
  ongoing: 'doorlopend',

  competitorHeading: 'Vergelijking',
  product: 'Product',
  description: 'Beschrijving',
  answer: (answer) =>
    ({
      yes: 'Ja',
      no: 'Nee',
      partial: 'Deels',
      planned: 'Gepland',
      unknown: 'Onbekend',
      'not-applicable': 'Niet van toepassing',
      empty: 'niet vermeld',
    })[answer],
  rating: (value, max) => `${value} van ${max}`,
  ownProduct: 'Product uit dit artikel',
  filterProducts: 'Producten filteren',
  differencesOnly: 'Alleen verschillen',
  columnsShown: (count, total) => `${count} van ${total} eigenschappen getoond`,
  sortBy: 'Sorteren op',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'In de volgorde van het artikel'
      : `Gesorteerd op ${column}, ${direction === 'ascending' ? 'oplopend' : 'aflopend'}`,
  copyMarkdown: 'Kopiëren als Markdown',
  copyCsv: 'Kopiëren als CSV',
  downloadCsv: 'CSV downloaden',
  copied: 'Gekopieerd',
  saved: 'Opgeslagen als bestand',

  withTag: (count, total, tag) => `${count} van ${total} met ‘${tag}’`,
  clearFilter: 'Filter wissen',

  type: 'Soort',
  level: 'Niveau',
  by: 'Door',
  published: 'Gepubliceerd',
  updated: 'Bijgewerkt',
  publisher: 'Uitgever',
  audience: 'Doelgroep',

  topicHeading: 'Waar dit over gaat',

  alsoKnownAs: 'Ook bekend als',
  elsewhere: 'Elders',

  mentionsHeading: 'Genoemd in dit artikel',
  otherType: 'Overig',

  tagsHeading: (field) =>
    ({
      keywords: 'Trefwoorden',
      relatedTechnologies: 'Verwante technologieën',
      industryImpact: 'Impact op de sector',
      codingLanguages: 'Programmeertalen',
      audience: 'Doelgroep',
    })[field],

  conceptsHeading: 'Begrippen',
  searchConcepts: 'Zoeken in begrippen',
  index: 'Register',

  inGlossary: 'In de begrippenlijst',

  implementationsHeading: 'Toepassingsgebieden',
  technologies: 'Technologieën',

  considerationsHeading: 'Aandachtspunten',
  severity: 'Ernst',
  category: 'Categorie',

  contents: 'Inhoud',
  print: 'Afdrukken',
  restHeading: 'Meer gegevens',
};

export default nl;

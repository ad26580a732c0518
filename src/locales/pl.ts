import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('pl');

const pl: Terms = {
  $code: 'pl',
  $name: 'Polski',
  $dir: 'ltr',

  retry: 'Spróbuj ponownie',
  loadFailed: 'Nie udało się wczytać tej treści.',
  copyLink: 'Kopiuj link',
  copyLinkTo: (name) => `Kopiuj link do „${name}”`,
  linkCopied: 'Skopiowano link',
  linkInAddressBar: 'Link jest w pasku adresu',
  matches: (count, total) =>
    count
      ? `${count} ${plural(count, {one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku'})} z ${total}`
      : 'Brak wyników',
  source: 'Źródło',
  expandAll: 'Rozwiń wszystko',
  collapseAll: 'Zwiń wszystko',
  showAll: (count) => `Pokaż wszystko (${count})`,
  relevance: 'Znaczenie',
  labeled: (label) => `${label}:`,

  faqHeading: 'Pytania i odpowiedzi',
  searchQuestions: 'Szukaj w pytaniach',

  timelineHeading: 'Oś czasu',
  statusDone: 'Ukończono',
  statusPlanned: 'Planowane',
  progress: (total, done, active) =>
    done || !active
      ? `Ukończono ${done} z ${total}${active ? `, w toku: ${active}` : ''}`
      : `W toku: ${active} z ${total}`,
  since: (date) => `${date} – obecnie`,
  from: (date) => `początek: ${date}`,
  until: (date) => `koniec: ${date}`,
  ongoing: 'w toku',

  competitorHeading: 'Porównanie',
  product: 'Produkt',
  description: 'Opis',
  answer: (answer) =>
    ({
      yes: 'Tak',
      no: 'Nie',
      partial: 'Częściowo',
      planned: 'Planowane',
      unknown: 'Nie wiadomo',
      'not-applicable': 'Nie dotyczy',
      empty: 'nie podano',
    })[answer],
  rating: (value, max) => `${value} z ${max}`,
  ownProduct: 'Produkt z tego artykułu',
  filterProducts: 'Filtruj produkty',
  differencesOnly: 'Tylko różnice',
  columnsShown: (count, total) => `Widoczne właściwości: ${count} z ${total}`,
  sortBy: 'Sortuj według',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'W kolejności z artykułu'
      : `Kolejność: ${column}, ${direction === 'ascending' ? 'rosnąco' : 'malejąco'}`,
  copyMarkdown: 'Kopiuj jako Markdown',
  copyCsv: 'Kopiuj jako CSV',
  downloadCsv: 'Pobierz CSV',
  copied: 'Skopiowano',
  saved: 'Zapisano w pliku',

  withTag: (count, total, tag) => `${count} z ${total} z tagiem „${tag}”`,
  clearFilter: 'Wyczyść filtr',

  type: 'Typ',
  level: 'Poziom',
  by: 'Tekst',
  published: 'Opublikowano',
  updated: 'Zaktualizowano',
  publisher: 'Wydawca',
  audience: 'Odbiorcy',

  topicHeading: 'Temat artykułu',

  alsoKnownAs: 'Inne nazwy:',
  elsewhere: 'W innych serwisach',

  mentionsHeading: 'Wspomniane w artykule',
  otherType: 'Inne',

  tagsHeading: (field) =>
    ({
      keywords: 'Słowa kluczowe',
      relatedTechnologies: 'Powiązane technologie',
      industryImpact: 'Wpływ na branże',
      codingLanguages: 'Języki programowania',
      audience: 'Odbiorcy',
    })[field],

  conceptsHeading: 'Pojęcia',
  searchConcepts: 'Szukaj pojęć',
  index: 'Indeks',

  inGlossary: 'W słowniczku',

  implementationsHeading: 'Zastosowania',
  technologies: 'Technologie',

  considerationsHeading: 'Na co zwrócić uwagę',
  severity: 'Waga',
  category: 'Kategoria',

  contents: 'Spis treści',
  print: 'Drukuj',
  restHeading: 'Więcej informacji',
};

export default pl;

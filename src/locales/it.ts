import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('it');

const it: Terms = {
  $code: 'it',
  $name: 'Italiano',
  $dir: 'ltr',

  retry: 'Riprova',
  loadFailed: 'Impossibile caricare questo contenuto.',
  copyLink: 'Copia link',
  copyLinkTo: (name) => `Copia link a «${name}»`,
  linkCopied: 'Link copiato',
  linkInAddressBar: 'Il link è nella barra degli indirizzi',
  matches: (count, total) =>
    count ? `${count} ${plural(count, {one: 'risultato', other: 'risultati'})} su ${total}` : 'Nessun risultato',
  source: 'Fonte',
  expandAll: 'Espandi tutto',
  collapseAll: 'Comprimi tutto',
  showAll: (count) => `Mostra tutto (${count})`,
  relevance: 'Rilevanza',
  labeled: (label) => `${label}:`,

  faqHeading: 'Domande e risposte',
  searchQuestions: 'Cerca nelle domande',

  timelineHeading: 'Cronologia',
  statusDone: 'Completato',
  statusPlanned: 'Previsto',
  progress: (total, done, active) =>
    done || !active
      ? `Completato: ${done} su ${total}${active ? `, in corso: ${active}` : ''}`
      : `In corso: ${active} su ${total}`,
  since: (date) => `${date} – oggi`,
  from: (date) => `inizio: ${date}`,
  until: (date) => `fine: ${date}`,
  ongoing: 'in corso',

  competitorHeading: 'Confronto',
  product: 'Prodotto',
  description: 'Descrizione',
  answer: (answer) =>
    ({
      yes: 'Sì',
      no: 'No',
      partial: 'In parte',
      planned: 'Previsto',
      unknown: 'Sconosciuto',
      'not-applicable': 'Non applicabile',
      empty: 'non indicato',
    })[answer],
  rating: (value, max) => `${value} su ${max}`,
  ownProduct: 'Prodotto di questo articolo',
  filterProducts: 'Filtra prodotti',
  differencesOnly: 'Solo differenze',
  columnsShown: (count, total) =>
    `${count} proprietà su ${total} ${plural(count, {one: 'visualizzata', other: 'visualizzate'})}`,
  sortBy: 'Ordina per',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'Nell’ordine dell’articolo'
      : `Ordine: ${column}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}`,
  copyMarkdown: 'Copia come Markdown',
  copyCsv: 'Copia come CSV',
  downloadCsv: 'Scarica CSV',
  copied: 'Copiato',
  saved: 'Salvato come file',

  withTag: (count, total, tag) => `${count} su ${total} con «${tag}»`,
  clearFilter: 'Rimuovi filtro',

  type: 'Tipo',
  level: 'Livello',
  by: 'Di',
  published: 'Pubblicato',
  updated: 'Aggiornato',
  publisher: 'Editore',
  audience: 'Pubblico',

  topicHeading: 'Di cosa si parla',

  alsoKnownAs: 'Altri nomi:',
  elsewhere: 'Su altri siti',

  mentionsHeading: 'Menzioni in questo articolo',
  otherType: 'Altro',

  tagsHeading: (field) =>
    ({
      keywords: 'Parole chiave',
      relatedTechnologies: 'Tecnologie correlate',
      industryImpact: 'Impatto sui settori',
      codingLanguages: 'Linguaggi di programmazione',
      audience: 'Pubblico',
    })[field],

  conceptsHeading: 'Concetti',
  searchConcepts: 'Cerca nei concetti',
  index: 'Indice alfabetico',

  inGlossary: 'Nel glossario',

  implementationsHeading: 'Dove si usa',
  technologies: 'Tecnologie',

  considerationsHeading: 'Aspetti da considerare',
  severity: 'Gravità',
  category: 'Categoria',

  contents: 'Indice',
  print: 'Stampa',
  restHeading: 'Altre informazioni',
};

export default it;

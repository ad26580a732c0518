import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('fr');

const fr: Terms = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',

  retry: 'Réessayer',
  loadFailed: 'Ce contenu n’a pas pu être chargé.',
  copyLink: 'Copier le lien',
  copyLinkTo: (name) => `Copier le lien vers «\u00a0${name}\u00a0»`,
  linkCopied: 'Lien copié',
  linkInAddressBar: 'Le lien est dans la barre d’adresse',
  matches: (count, total) =>
    count ? `${count} ${plural(count, {one: 'résultat', other: 'résultats'})} sur ${total}` : 'Aucun résultat',
  source: 'Source',
  expandAll: 'Tout déplier',
  collapseAll: 'Tout replier',
  showAll: (count) => `Tout afficher (${count})`,
  relevance: 'Intérêt',
  labeled: (label) => `${label}\u00a0:`,

  faqHeading: 'Questions et réponses',
  searchQuestions: 'Rechercher dans les questions',

  timelineHeading: 'Chronologie',
  statusDone: 'Terminé',
  statusPlanned: 'Prévu',
  progress: (total, done, active) =>
    done || !active
      ? `Terminé\u00a0: ${done} sur ${total}${active ? `, en cours\u00a0: ${active}` : ''}`
      : `En cours\u00a0: ${active} sur ${total}`,
  since: (date) => `${date} – aujourd’hui`,
  from: (date) => `début\u00a0: ${date}`,
  until: (date) => `fin\u00a0: ${date}`,
  ongoing: 'en cours',

  competitorHeading: 'Comparatif',
  product: 'Produit',
  description: 'Description',
  answer: (answer) =>
    ({
      yes: 'Oui',
      no: 'Non',
      partial: 'En partie',
      planned: 'Prévu',
      unknown: 'Inconnu',
      'not-applicable': 'Sans objet',
      empty: 'non précisé',
    })[answer],
  rating: (value, max) => `${value} sur ${max}`,
  ownProduct: 'Produit de cet article',
  filterProducts: 'Filtrer les produits',
  differencesOnly: 'Différences uniquement',
  columnsShown: (count, total) =>
    `${count} ${plural(count, {one: 'propriété affichée', other: 'propriétés affichées'})} sur ${total}`,
  sortBy: 'Trier par',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'Dans l’ordre de l’article'
      : `Trié par ${column}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}`,
  copyMarkdown: 'Copier en Markdown',
  copyCsv: 'Copier en CSV',
  downloadCsv: 'Télécharger le CSV',
  copied: 'Copié',
  saved: 'Enregistré dans un fichier',

  withTag: (count, total, tag) => `${count} sur ${total} avec «\u00a0${tag}\u00a0»`,
  clearFilter: 'Effacer le filtre',

  type: 'Type',
  level: 'Niveau',
  by: 'Par',
  published: 'Publication',
  updated: 'Mise à jour',
  publisher: 'Éditeur',
  audience: 'Public',

  topicHeading: 'Sujet de l’article',

  alsoKnownAs: 'Autres noms\u00a0:',
  elsewhere: 'Sur d’autres sites',

  mentionsHeading: 'Mentions dans cet article',
  otherType: 'Autres',

  tagsHeading: (field) =>
    ({
      keywords: 'Mots-clés',
      relatedTechnologies: 'Technologies associées',
      industryImpact: 'Impact sur les secteurs',
      codingLanguages: 'Langages de programmation',
      audience: 'Public',
    })[field],

  conceptsHeading: 'Notions',
  searchConcepts: 'Rechercher une notion',
  index: 'Index',

  inGlossary: 'Dans le glossaire',

  implementationsHeading: 'Domaines d’utilisation',
  technologies: 'Technologies',

  considerationsHeading: 'Points à considérer',
  severity: 'Gravité',
  category: 'Catégorie',

  contents: 'Sommaire',
  print: 'Imprimer',
  restHeading: 'Autres informations',
};

export default fr;

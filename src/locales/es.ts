import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('es');

const es: Terms = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  retry: 'Reintentar',
  loadFailed: 'No se pudo cargar este contenido.',
  copyLink: 'Copiar enlace',
  copyLinkTo: (name) => `Copiar enlace a «${name}»`,
  linkCopied: 'Enlace copiado',
  linkInAddressBar: 'El enlace está en la barra de direcciones',
  matches: (count, total) =>
    count ? `${count} ${plural(count, {one: 'resultado', other: 'resultados'})} de ${total}` : 'Sin resultados',
  source: 'Fuente',
  expandAll: 'Expandir todo',
  collapseAll: 'Contraer todo',
  showAll: (count) => `Mostrar todo (${count})`,
  relevance: 'Relevancia',
  labeled: (label) => `${label}:`,

  faqHeading: 'Preguntas y respuestas',
  searchQuestions: 'Buscar preguntas',

  timelineHeading: 'Cronología',
  statusDone: 'Completado',
  statusPlanned: 'Previsto',
  progress: (total, done, active) =>
    done || !active
      ? `Completado: ${done} de ${total}${active ? `, en curso: ${active}` : ''}`
      : `En curso: ${active} de ${total}`,
  since: (date) => `${date} – actualidad`,
  from: (date) => `inicio: ${date}`,
  until: (date) => `fin: ${date}`,
  ongoing: 'en curso',

  competitorHeading: 'Comparación',
  product: 'Producto',
  description: 'Descripción',
  answer: (answer) =>
    ({
      yes: 'Sí',
      no: 'No',
      partial: 'En parte',
      planned: 'Previsto',
      unknown: 'Desconocido',
      'not-applicable': 'No aplicable',
      empty: 'no indicado',
    })[answer],
  rating: (value, max) => `${value} de ${max}`,
  ownProduct: 'Producto de este artículo',
  filterProducts: 'Filtrar productos',
  differencesOnly: 'Solo diferencias',
  columnsShown: (count, total) =>
    `${plural(count, {one: 'Se muestra', other: 'Se muestran'})} ${count} de ${total} propiedades`,
  sortBy: 'Ordenar por',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'En el orden del artículo'
      : `Orden: ${column}, ${direction === 'ascending' ? 'ascendente' : 'descendente'}`,
  copyMarkdown: 'Copiar como Markdown',
  copyCsv: 'Copiar como CSV',
  downloadCsv: 'Descargar CSV',
  copied: 'Copiado',
  saved: 'Guardado como archivo',

  withTag: (count, total, tag) => `${count} de ${total} con «${tag}»`,
  clearFilter: 'Quitar filtro',

  type: 'Tipo',
  level: 'Nivel',
  by: 'Por',
  published: 'Publicado',
  updated: 'Actualizado',
  publisher: 'Editorial',
  audience: 'Público',

  topicHeading: 'De qué trata',

  alsoKnownAs: 'Otros nombres:',
  elsewhere: 'En otros sitios',

  mentionsHeading: 'Menciones en este artículo',
  otherType: 'Otros',

  tagsHeading: (field) =>
    ({
      keywords: 'Palabras clave',
      relatedTechnologies: 'Tecnologías relacionadas',
      industryImpact: 'Impacto en el sector',
      codingLanguages: 'Lenguajes de programación',
      audience: 'Público',
    })[field],

  conceptsHeading: 'Conceptos',
  searchConcepts: 'Buscar conceptos',
  index: 'Índice alfabético',

  inGlossary: 'En el glosario',

  implementationsHeading: 'Dónde se usa',
  technologies: 'Tecnologías',

  considerationsHeading: 'Consideraciones',
  severity: 'Gravedad',
  category: 'Categoría',

  contents: 'Contenido',
  print: 'Imprimir',
  restHeading: 'Más información',
};

export default es;

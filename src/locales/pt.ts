import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('pt');

const pt: Terms = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',

  retry: 'Tentar novamente',
  loadFailed: 'Não foi possível carregar este conteúdo.',
  copyLink: 'Copiar link',
  copyLinkTo: (name) => `Copiar link para “${name}”`,
  linkCopied: 'Link copiado',
  linkInAddressBar: 'O link está na barra de endereço',
  matches: (count, total) =>
    count ? `${count} ${plural(count, {one: 'resultado', other: 'resultados'})} de ${total}` : 'Nenhum resultado',
  source: 'Fonte',
  expandAll: 'Abrir tudo',
  collapseAll: 'Fechar tudo',
  showAll: (count) => `Mostrar tudo (${count})`,
  relevance: 'Relevância',
  labeled: (label) => `${label}:`,

  faqHeading: 'Perguntas e respostas',
  searchQuestions: 'Pesquisar perguntas',

  timelineHeading: 'Cronologia',
  statusDone: 'Concluído',
  statusPlanned: 'Previsto',
  progress: (total, done, active) =>
    done || !active
      ? `Concluído: ${done} de ${total}${active ? `, em curso: ${active}` : ''}`
      : `Em curso: ${active} de ${total}`,
  since: (date) => `desde ${date}`,
  from: (date) => `a partir de ${date}`,
  until: (date) => `até ${date}`,
  ongoing: 'em curso',

  competitorHeading: 'Comparação',
  product: 'Produto',
  description: 'Descrição',
  answer: (answer) =>
    ({
      yes: 'Sim',
      no: 'Não',
      partial: 'Em parte',
      planned: 'Previsto',
      unknown: 'Desconhecido',
      'not-applicable': 'Não se aplica',
      empty: 'não indicado',
    })[answer],
  rating: (value, max) => `${value} de ${max}`,
  ownProduct: 'Produto deste artigo',
  filterProducts: 'Filtrar produtos',
  differencesOnly: 'Apenas diferenças',
  columnsShown: (count, total) => `Propriedades visíveis: ${count} de ${total}`,
  sortBy: 'Ordenar por',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'Na ordem do artigo'
      : `Ordem: ${column}, ${direction === 'ascending' ? 'crescente' : 'decrescente'}`,
  copyMarkdown: 'Copiar como Markdown',
  copyCsv: 'Copiar como CSV',
  downloadCsv: 'Download do CSV',
  copied: 'Copiado',
  saved: 'Download concluído',

  withTag: (count, total, tag) => `${count} de ${total} com “${tag}”`,
  clearFilter: 'Limpar filtro',

  type: 'Tipo',
  level: 'Nível',
  by: 'Por',
  published: 'Publicado',
  updated: 'Atualizado',
  publisher: 'Editora',
  audience: 'Público',

  topicHeading: 'Tema do artigo',

  alsoKnownAs: 'Outros nomes:',
  elsewhere: 'Em outros sites',

  mentionsHeading: 'Menções neste artigo',
  otherType: 'Outros',

  tagsHeading: (field) =>
    ({
      keywords: 'Palavras-chave',
      relatedTechnologies: 'Tecnologias relacionadas',
      industryImpact: 'Impacto no setor',
      codingLanguages: 'Linguagens de programação',
      audience: 'Público',
    })[field],

  conceptsHeading: 'Conceitos',
  searchConcepts: 'Pesquisar conceitos',
  index: 'Índice alfabético',

  inGlossary: 'No glossário',

  implementationsHeading: 'Áreas de uso',
  technologies: 'Tecnologias',

  considerationsHeading: 'Considerações',
  severity: 'Gravidade',
  category: 'Categoria',

  contents: 'Conteúdo',
  print: 'Imprimir',
  restHeading: 'Mais informações',
};

export default pt;

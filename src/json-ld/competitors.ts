import type {Cell, Comparison, Competitor} from '../article/article.js';
import {SECTION_IDS} from '../article/graph.js';
import {joinPath} from '../article/path.js';
import {cellWords, EMPTY, WORDS} from '../article/write/comparison-text.js';
import type {Draft} from './draft.js';
import type {Entities} from './entities.js';
import {schemaUrl, type JsonLdNode} from './nodes.js';

const PATH = 'additional_context.competition_landscape';

/** The comparison as a list of products, each with what the table says of it in one text. */
export function competitorsNode(comparison: Comparison, entities: Entities, draft: Draft): JsonLdNode {
  const {title, description, items} = comparison;
  return {
    '@type': 'Table',
    '@id': draft.id(SECTION_IDS.competitors),
    name: draft.heading('competitors', title),
    description: draft.text(description),
    mainEntity: {
      '@type': 'ItemList',
      '@id': draft.id('competition-list'),
      itemListOrder: schemaUrl('ItemListUnordered'),
      numberOfItems: items.length,
      itemListElement: items.map((product, index) => {
        const entity = entities.addCompetitor(product);
        const url = draft.url(product.url);
        const said = draft.text(product.description);
        return {
          '@type': 'ListItem',
          position: index + 1,
          name: draft.name(product.name),
          description: describe(comparison, product, index, said === entity.description ? undefined : said, draft),
          url: url === entity.url ? undefined : url,
          item: draft.ref(draft.id(entity.id)),
        };
      }),
    },
  };
}

/** `Market position: Leader; Performance: Fast`; columns where nothing is stated are not there. */
function describe(
  {columns}: Comparison,
  {cells}: Competitor,
  row: number,
  description: string | undefined,
  draft: Draft,
): string {
  const isEnglish = !draft.language || /^en\b/i.test(draft.language);
  const said = columns.map(({key, label, group}, index) => {
    const cell = cells[index] ?? EMPTY;
    if (cell.url && cell.url !== cell.text) {
      draft.reportShown(joinPath(`${PATH}[${row}]`, key), 'The link of a cell');
    }
    const text = wordsOf(cell, isEnglish);
    return text && `${group ? `${group}: ${label}` : label}: ${text}`;
  });
  return [description, ...said].filter(Boolean).join('; ');
}

function wordsOf(cell: Cell, isEnglish: boolean): string {
  if (cell.kind === 'empty') return '';
  const words = isEnglish ? cellWords(cell, WORDS) : cell.text;
  const text = cell.items?.length ? cell.items.join(', ') : words;
  return (cell.note ? `${text} (${cell.note})` : text).trim();
}

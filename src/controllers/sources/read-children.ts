import {SILENT, textOf, textOfAll} from './text-of.js';

/**
 * Reads an element's light-DOM children as data, one candidate for each way in which they can be meant; the element takes
 * the first that it can show. Disclosures, description lists, lists and tables are understood, the headings before them
 * are groups.
 */
export function readChildren(host: Element & {readonly readsMarkup?: boolean}): unknown[] {
  const content = host.readsMarkup ? richText : plainText;
  const own = (selector: string) =>
    [...host.querySelectorAll(selector)].filter((found) => {
      const around = found.parentElement?.closest('details,dl,ol,ul,table');
      return !around || !host.contains(around);
    });
  const details = own('details').map((item) => readDetails(item, content));
  const terms = own('dl').flatMap((list) => readTerms(list, content));
  const lists = own('ol,ul').flatMap((list) =>
    [...list.children].filter((item) => item.localName === 'li').map(readListItem),
  );
  const [table] = own('table');
  const candidates: unknown[] = [details, terms, lists].filter((list) => list.length > 0);
  if (table) candidates.push(...readTable(table as HTMLTableElement));
  return candidates;
}

type Content = typeof richText;

function readDetails(details: Element, content: Content): unknown {
  const summary = [...details.children].find((child) => child.localName === 'summary');
  return {
    ...identity(details),
    name: textOf(summary),
    ...content([...details.childNodes].filter((node) => node !== summary)),
  };
}

function readTerms(list: Element, content: Content): unknown[] {
  const found: unknown[] = [];
  let term: Element | undefined;
  let texts: Node[] = [];
  const flush = () => {
    if (term) found.push({...identity(term), name: textOf(term), ...content(texts)});
    texts = [];
  };
  for (const part of list.querySelectorAll('dt,dd')) {
    if (part.localName === 'dt') {
      flush();
      term = part;
    } else texts.push(...part.childNodes);
  }
  flush();
  return found;
}

function readListItem(item: Element): unknown {
  const [start, end] = [...item.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? textOf(time));
  const label = item.querySelector('strong,b,h1,h2,h3,h4,h5,h6');
  const dates = {...(start && {start}), ...(end && {end})};
  if (!label) return {...identity(item), name: textOf(item, 'time'), ...dates};
  const rest = textOf(item, 'time', label);
  return {...identity(item), name: textOf(label), ...(rest && {description: rest.replace(/^[\s:–—-]+/, '')}), ...dates};
}

function readTable(table: HTMLTableElement): unknown[] {
  const [head, ...body] = [...table.rows].map((row) => [...row.cells].map((cell) => cellOf(cell)));
  if (!head || !body.length) return [];
  const title = textOf(table.caption);
  const records = body.map((row) => Object.fromEntries(head.map((key, index) => [key, row[index] ?? null])));
  return [{...(title && {title}), headers: head, rows: body}, records];
}

function cellOf(cell: Element): string {
  const [link, more] = cell.querySelectorAll('a[href]');
  const text = textOf(cell);
  return link && !more && !text ? (link.getAttribute('href') ?? '') : text;
}

function identity({id}: Element): {id?: string} {
  return id ? {id} : {};
}

const INLINE = 'a,b,strong,i,em,code,kbd,sub,sup,del,s,pre,ul,ol,blockquote';
const KEPT = new Set([...INLINE.split(','), 'p', 'br', 'li']);

function plainText(nodes: Node[]): {text: string} {
  return {text: textOfAll(nodes)};
}

/** Plain text where that says it all, else the markup that a rendered answer may have. */
function richText(nodes: Node[]): {text: string; answerFormat?: 'html'} {
  const marked = nodes.some((node) => node instanceof Element && (node.matches(INLINE) || node.querySelector(INLINE)));
  return marked ? {text: serialize(nodes), answerFormat: 'html'} : plainText(nodes);
}

function serialize(nodes: Iterable<Node>): string {
  return [...nodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return escape(node.nodeValue ?? '');
      if (!(node instanceof Element) || SILENT.has(node.localName)) return '';
      const name = node.localName;
      if (name === 'br') return '<br>';
      const inner = serialize(node.childNodes);
      if (!KEPT.has(name)) return inner;
      const href = name === 'a' ? node.getAttribute('href') : null;
      return `<${name}${href === null ? '' : ` href="${escape(href)}"`}>${inner}</${name}>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

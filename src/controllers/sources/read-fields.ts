import {keepOrder, keysOf} from '../../article/data.js';
import {textOfAll} from './text-of.js';

/** Short facts of an item that are attributes of its element. */
const FACTS = 'key own max kind format end url type category alt'.split(' ');

/**
 * The data that is marked as such among an element's children: the article in which it is, as `renderLight` takes it
 * apart. `data-field` names what an element is of the one around it, `data-item` of which list it is an item, and
 * `data-value` is its value where people see other words. Undefined where nothing is marked.
 */
export function readFields(host: Element & {readonly idPrefix?: string}): unknown {
  const found = fieldsIn(host, host.idPrefix ?? '');
  if (!found.size) return undefined;
  const textFormat = host.querySelector(':scope>[data-text-format]')?.getAttribute('data-text-format');
  const rest = keysOf(found.get('rest')) ?? [];
  return {
    ...Object.fromEntries(found),
    ...(textFormat && {textFormat}),
    rest: rest.map(([key, value]) => ({key, value})),
  };
}

/** What is marked in an element, as deep as nothing around it is marked too. Another element's children are its own. */
function fieldsIn(element: Element, prefix: string, fields = new Map<string, unknown>()): Map<string, unknown> {
  for (const child of element.children) {
    if (child.localName.includes('-')) continue;
    const name = child.getAttribute('data-field');
    const list = child.getAttribute('data-item');
    if (name !== null) fields.set(name, valueOf(child, prefix));
    else if (list !== null) {
      const items = fields.get(list);
      if (Array.isArray(items)) items.push(valueOf(child, prefix));
      else fields.set(list, [valueOf(child, prefix)]);
    }
    if ((name ?? list) === null || child.localName === 'a') fieldsIn(child, prefix, fields);
    if (child.localName === 'img') for (const {name: key, value} of child.attributes) fields.set(key, value);
  }
  return fields;
}

function valueOf(element: Element, prefix: string): unknown {
  const {localName, id} = element;
  const iso = element.getAttribute('data-iso') ?? element.getAttribute('datetime');
  const dated = (text: string) => (iso === null || iso === text ? text : {text, iso});
  const value = element.getAttribute('data-value') ?? (localName === 'time' ? iso : null);
  if (value !== null) return dated(value);
  if (localName === 'a') return element.getAttribute('href');
  if (localName === 'ul') return [...element.children].map((item) => valueOf(item, prefix));
  if (localName === 'table') return [...element.querySelectorAll('tbody>tr')].map((row) => valueOf(row, prefix));
  const fields = fieldsIn(element, prefix);
  const first = element.firstElementChild;
  if (!fields.size && first?.localName === 'ul') return valueOf(first, prefix);
  const said = FACTS.flatMap((name) => {
    const fact = element.getAttribute(`data-${name}`);
    return fact === null ? [] : [[name, fact] as const];
  });
  if (!fields.size && !said.length) return dated(textOfAll(element.childNodes, [], /[^\S\n]*\n\s*/g));
  if (id && element.hasAttribute('data-item')) said.push(['id', id.startsWith(prefix) ? id.slice(prefix.length) : id]);
  const all = [...fields, ...said];
  const map = Object.fromEntries(all);
  keepOrder(
    map,
    all.map(([key]) => key),
  );
  return map;
}

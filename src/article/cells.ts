import type {Cell, CellKind} from './article.js';
import {fieldsOf, isBlank, listOf, type Fields} from './data.js';
import {dateSpan, readIsoDate} from './dates.js';
import {readUrl, safeUrl} from './urls.js';
import {asText, cleanLabel, humanize, plainText} from './text.js';
import type {Report} from './read/report.js';

/** Symbols and words that answer a question, lower-case. */
const ANSWERS: readonly (readonly [kind: CellKind, symbols: string, words: string])[] = [
  ['yes', '✓✔✅☑🟢有是○◯⭕', 'yes|true|supported|full|included|ja|oui|sí|si|sim|да|نعم|はい|支持|あり|対応|예|네|כן'],
  [
    'no',
    '✗✘❌✖×🔴无無否',
    'no|false|none|not supported|unsupported|nein|non|não|нет|لا|いいえ|不支持|なし|非対応|아니요|아니오|לא',
  ],
  [
    'partial',
    '△◐◑🟡',
    'partial|partially|limited|some|teilweise|partiel|partiellement|parcial|parziale|частично|جزئي|部分|一部|部分支持',
  ],
  [
    'planned',
    '🚧',
    'planned|coming soon|upcoming|in progress|geplant|prévu|previsto|planeado|planejado|pianificato|планируется|مخطط|计划中|予定',
  ],
  [
    'unknown',
    '?？',
    'unknown|unclear|tbd|unbekannt|inconnu|desconocido|desconhecido|sconosciuto|неизвестно|غير معروف|未知|不明',
  ],
  ['not-applicable', '', 'n/a|n\\.a\\.|na|not applicable|entfällt|s\\.o\\.|нет данных|不适用|該当なし'],
];
/** Of each kind what an answer with a remark looks like, and a symbol with one that nothing sets off. */
const PATTERNS = ANSWERS.map(([kind, symbols, words]) => {
  const symbol = symbols && `[${symbols}]\\ufe0f?`;
  const mark = symbols ? `${symbol}|${words}` : words;
  const remark = '(?:\\s*(?:[(（[]([^()（）]*)[)）\\]]|(?:[:：;,、]|\\s[-–—])\\s*(.+)))?';
  const besideSymbol = symbols && new RegExp(`^(${symbol})()\\s+(.+)$`, 'su');
  return [kind, new RegExp(`^(${mark})${remark}$`, 'isu'), besideSymbol || undefined] as const;
});
const EMPTY: Cell = {kind: 'empty', text: ''};
/** Names of the value in a map that is one cell. */
const VALUE = 'value has supported included available score rating ratingvalue answer text label name';
const NUMBER = String.raw`[-+−]?\d+(?:[.,'’\u00a0\u202f ]\d+)*`;
const CURRENCY = String.raw`(?:[A-Z]{0,2}[$€£¥₹₽₩₺₴₫₪฿]|zł|kr|(?:USD|EUR|GBP|JPY|CHF|CNY|INR|RUB|BRL|CAD|AUD|SEK|NOK|DKK|PLN|TRY|KRW)\b)`;
const PRICE = new RegExp(
  String.raw`^(?:\p{L}+ |[~≈<>≤≥])?(?:${CURRENCY}\s?(${NUMBER})|(${NUMBER})\s?${CURRENCY})(?!\w).{0,30}$`,
  'iu',
);
const QUANTITY = new RegExp(
  String.raw`^[~≈<>≤≥±]?\s?(${NUMBER})(?:([kKMB])\b|[+×]?)(?:\s?[\p{L}%‰°µμ][\p{L}%°²³·^/]{0,14})?\+?$`,
  'u',
);
const FACTOR = {k: 1e3, K: 1e3, M: 1e6, B: 1e9} as Record<string, number>;

/** What a cell of a comparison means; the text stays as its author wrote it. */
export function readCell(value: unknown, path = '', report: Report = () => {}): Cell {
  if (isBlank(value)) return EMPTY;
  const list = listOf(value);
  if (list) return listCell(list, path, report);
  const fields = fieldsOf(value, path);
  if (fields) return mapCell(fields, path, report);
  const text = plainText(value);
  if (text === undefined) {
    report('text/not-text', path, 'Not a text.');
    return EMPTY;
  }
  if (typeof value === 'number') return {kind: 'number', text, value};
  return textCell(cleanLabel(text, path, report), path, report);
}

function textCell(text: string, path: string, report: Report): Cell {
  const word = text.trim();
  if (/^[-–—]*$/.test(word)) return EMPTY;
  return answer(word) ?? link(word, path, report) ?? measured(word, text) ?? {kind: 'text', text};
}

/** "✓ (plugin)", "Yes — since 2.0": an answer, and a remark set off from it. */
function answer(word: string): Cell | undefined {
  for (const [kind, pattern, besideSymbol] of PATTERNS) {
    const match = pattern.exec(word) ?? besideSymbol?.exec(word);
    if (!match) continue;
    const note = (match[2] || match[3])?.trim();
    return {kind, text: match[1]!, ...(note && {note})};
  }
  return undefined;
}

function link(word: string, path: string, report: Report): Cell | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(word)) return undefined;
  const url = readUrl(word, path, report);
  return url === undefined ? undefined : {kind: 'link', text: word, url};
}

function measured(word: string, text: string): Cell | undefined {
  const {date} = readIsoDate(word);
  if (date) return {kind: 'date', text, value: dateSpan(date)!.start, date};
  if (/^v?\d+\.\d+\.\d+[\w.+-]*$|^v\d+(\.\d+)*[\w.+-]*$/i.test(word)) return {kind: 'version', text};
  const stars = /^([★⭐]\ufe0f?)*☆*$/u.test(word) ? [...word].filter((char) => char !== '\ufe0f') : [];
  if (stars.length)
    return {kind: 'rating', text, value: stars.filter((char) => char !== '☆').length, max: Math.max(5, stars.length)};
  const rated = /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|von|sur|de|di)\s*(5|10|100)$/i.exec(word);
  if (rated && number(rated[1]!) <= Number(rated[2]))
    return {kind: 'rating', text, value: number(rated[1]!), max: Number(rated[2])};
  const price = PRICE.exec(word);
  if (price) return {kind: 'price', text, value: number((price[1] ?? price[2])!)};
  const quantity = QUANTITY.exec(word);
  if (quantity) return {kind: 'number', text, value: number(quantity[1]!) * (FACTOR[quantity[2] ?? ''] ?? 1)};
  return undefined;
}

/** "1,200" and "1.234,5" and "9,99": the last separator is decimal unless three digits follow a comma or a space. */
function number(text: string): number {
  const clean = text.replace('−', '-').replace(/['’\s]/g, '');
  const last = Math.max(clean.lastIndexOf(','), clean.lastIndexOf('.'));
  const repeated = clean.split(clean[last] ?? '').length > 2;
  const grouped = repeated || (clean[last] === ',' && /,\d{3}$/.test(clean) && !clean.startsWith('0'));
  if (last < 0 || grouped) return Number(clean.replace(/[.,]/g, ''));
  return Number(`${clean.slice(0, last).replace(/[.,]/g, '')}.${clean.slice(last + 1)}`);
}

function listCell(list: readonly unknown[], path: string, report: Report): Cell {
  const items = list.flatMap((item, index) => {
    const at = `${path}[${index}]`;
    if (isBlank(item)) return [];
    const text = asText(item) ?? flat(fieldsOf(item));
    if (text === undefined) report('text/not-text', at, 'Not a text.');
    return text === undefined ? [] : cleanLabel(text, at, report) || [];
  });
  return items.length ? {kind: 'list', text: items.join(', '), items} : EMPTY;
}

function flat(fields: Fields | undefined): string | undefined {
  const texts = fields?.entries.flatMap(({key, value}) => {
    const text = asText(value);
    return text === undefined ? [] : [`${humanize(key)}: ${text}`];
  });
  return texts?.join(', ') || undefined;
}

/** A value with a note, a source or a scale; a cell that was read before; else a list of its entries. */
function mapCell(fields: Fields, path: string, report: Report): Cell {
  const kept = keptCell(fields);
  if (kept) return kept;
  const scale = Number(fields.take('max bestrating outof scale', plainText)?.value);
  const status = takeCell(fields, 'status', report);
  const main = takeCell(fields, VALUE, report);
  const source = fields.take('source url link href', asText);
  const remark = fields.take('note notes comment detail details description', asText)?.value;
  if (!status && !main && !source) {
    const text = flat(fields);
    if (!text) return {...EMPTY, ...(remark && {note: remark})};
    return {kind: 'list', text, items: text.split(', ')};
  }
  for (const entry of fields.left) {
    if (!/^(@.*|id|name|label)$/.test(entry.name)) report('text/unlisted-key', entry.path, 'Not shown.', 'info');
  }
  // "yes" with "native" beside it is an answer with a remark; a status that is no answer is the remark.
  const isAnswer = status && status.kind !== 'text';
  const cell = (isAnswer ? status : main) ?? status ?? {kind: 'text', text: source!.value};
  const other = isAnswer ? main : main && status;
  const beside = other && other.text !== cell.text && !/^(true|false)$/.test(other.text) ? other.text : undefined;
  const note = [cell.note, beside, remark].filter((text) => text).join('; ');
  const url = source && readUrl(source.value, source.entry.path, report);
  const points = Number(cell.text);
  const isLink = url && source.entry.name !== 'source' && cell.kind === 'text';
  return {
    ...cell,
    ...(points <= scale && {kind: 'rating', value: points, max: scale}),
    ...(isLink && {kind: 'link'}),
    ...(note && {note}),
    ...(url && {url}),
  };
}

function takeCell(fields: Fields, names: string, report: Report): Cell | undefined {
  const taken = fields.take(names, (value) => (isBlank(value) ? undefined : value));
  if (!taken) return undefined;
  const {value, path} = taken.entry;
  return fieldsOf(value) ? listCell([value], path, report) : readCell(value, path, report);
}

function keptCell(fields: Fields): Cell | undefined {
  const kind = fields.find('kind', plainText)?.value as CellKind;
  if (
    !/^(yes|no|partial|planned|unknown|not-applicable|empty|text|number|price|rating|date|version|link|list)$/.test(
      kind,
    )
  )
    return undefined;
  const finite = (value: unknown) => (Number.isFinite(value) ? (value as number) : undefined);
  const text = fields.find('text', plainText)?.value ?? '';
  const value = fields.find('value', finite)?.value;
  const max = fields.find('max', finite)?.value;
  const items = fields.find('items', listOf)?.value.flatMap((item) => plainText(item) ?? []);
  const date = fields.find('date', (inner) => readIsoDate(asText(inner) ?? '').date)?.value;
  const note = fields.find('note', plainText)?.value;
  const link = fields.find('url', plainText)?.value;
  const url = link && safeUrl(link).url;
  return {
    kind,
    text,
    ...(value !== undefined && {value}),
    ...(max !== undefined && {max}),
    ...(items && {items}),
    ...(date && {date}),
    ...(note && {note}),
    ...(url && {url}),
  };
}

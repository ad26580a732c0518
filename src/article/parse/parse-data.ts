import type {Issue} from '../issue.js';
import {decodeEscapedText, quotesKeysCurly, startsValueWithReference} from './escaped.js';
import {parseJson} from './json.js';
import type {ParsedDocument, ParsedText, ParseOptions} from './parsed.js';
import {findPosition} from './source-map.js';

/** Reads a text that is data and nothing else. JSON-LD, wherever it turns up, becomes the article it describes. */
export async function parseData(
  text: string,
  type: 'yaml' | 'json' | 'json-ld',
  options: ParseOptions,
): Promise<ParsedDocument> {
  const parsed = await parseEscaped(text, type === 'yaml' ? 'yaml' : 'json', options);
  if (type !== 'json-ld' && holdsStoredScript(parsed.data)) {
    const {readStoredJsonLd} = await import('./stored-json-ld.js');
    readStoredJsonLd(parsed, options);
  }
  if (type !== 'json-ld' && !mayBeJsonLd(parsed.data)) return parsed;
  const {isJsonLd} = await import('./json-ld.js');
  return type === 'json-ld' || isJsonLd(parsed.data) ? convertJsonLd([parsed], options) : parsed;
}

/** Reads a text as it is; if that fails, as what it was before an editor or a Markdown processor escaped it. */
export async function parseEscaped(text: string, type: 'yaml' | 'json', options: ParseOptions): Promise<ParsedText> {
  const parse = type === 'yaml' ? parseYamlOrJson : parseJson;
  const parsed = await parse(text, options);
  const isMisread = type === 'yaml' && (startsValueWithReference(text) || quotesKeysCurly(text));
  if (!hasErrors(parsed) && !isMisread) return parsed;
  const decoded = decodeEscapedText(text);
  if (!decoded.changed) return parsed;
  const repaired = await parse(decoded.text, options);
  if (hasErrors(repaired) || repaired.data === null) return parsed;
  const issue: Issue = {
    ...(quotesKeysCurly(text)
      ? {
          code: 'yaml/smart-quotes',
          message: 'An editor has put curly quotes around keys; they were read as straight ones.',
        }
      : {
          code: 'source/escaped-text',
          message: 'An editor or a Markdown processor has escaped this data as HTML; keep it as it is written.',
        }),
    path: '',
    severity: 'warning',
    position: options.start ?? {line: 1, column: 1},
  };
  return {...repaired, issues: [issue, ...repaired.issues]};
}

/** Turns the JSON-LD of one or several texts into one article, whose positions are those of what it was made of. */
export async function convertJsonLd(documents: readonly ParsedText[], options: ParseOptions): Promise<ParsedDocument> {
  const {fromJsonLd} = await import('./json-ld.js');
  const texts = documents.map((document) => document.data);
  const {data, issues, sources} = fromJsonLd(texts.length === 1 ? texts[0] : texts, options);
  const maps = documents.flatMap(({map}) => map ?? []);
  const entry = (container: object, key: string | number) => {
    const source = sources.get(container) ?? container;
    const value = (container as Record<string | number, unknown>)[key];
    const origin = typeof value === 'object' && value !== null ? sources.get(value) : undefined;
    for (const map of maps) {
      const position = map.entry(source, key) ?? (origin && map.firstEntry(origin));
      if (position) return position;
    }
    return undefined;
  };
  const positionOf = (path: string) => findPosition(data, path, entry) ?? documents[0]?.positionOf('');
  return {data, issues: [...documents.flatMap((document) => document.issues), ...issues], positionOf};
}

/** JSON is YAML, but its own reader is smaller and knows its mistakes. */
async function parseYamlOrJson(text: string, options: ParseOptions): Promise<ParsedText> {
  const json = /^\s*[[{]/.test(text) ? parseJson(text, options) : undefined;
  if (json && !hasErrors(json)) return json;
  const {parseYaml} = await import('./yaml.js');
  return parseYaml(text, options);
}

/** A look that needs no list of types, to leave the rest unloaded. */
function mayBeJsonLd(data: unknown): boolean {
  if (Array.isArray(data)) return data.some((item) => !Array.isArray(item) && mayBeJsonLd(item));
  if (typeof data !== 'object' || data === null) return false;
  return ['@context', '@graph', '@type'].some((key) => Object.hasOwn(data, key));
}

/** Whether a value at the top is a text that looks like JSON-LD. */
function holdsStoredScript(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  return Object.values(data).some((value) => typeof value === 'string' && /^\s*(?:<script\s|[[{]\s*["{])/i.test(value));
}

export function hasErrors({issues}: ParsedDocument): boolean {
  return issues.some(({severity}) => severity === 'error');
}

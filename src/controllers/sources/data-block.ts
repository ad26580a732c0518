import type {DocumentType} from '../../article/parse/parse-document.js';
import {queryAll} from '../query.js';

/** Data as text in the page. */
export interface DataText {
  readonly type: DocumentType;
  readonly text: string;
}

interface Host extends Element {
  readonly readsChildren: boolean;
}

const SCRIPT = 'script:is([type="application/yaml"],[type="application/json"],[type="application/ld+json"])';

/** What a script has become where a Markdown processor took it for text. */
const ESCAPED = /^\s*<script\b[^>]*\btype\s*=\s*["'“”″]?(application\/[a-z+]+)["'”″]?[^>]*>([^]*?)(?:<\/script>\s*)?$/i;

/** What YAML has become where an editor took it for prose: a list of maps under a name, in paragraphs and lines. */
const PROSE = /^\s*(?:---\s*)?[\w-]+\s*:\s*\n\s*-\s+[\w-]+\s*:/;

/** How a code block says what language it is in: its own classes and attributes, or those of what is around it. */
const LANGUAGE = /(?:^|[\s_-])(?:language|lang|source|brush:)[\s:_-]*(ya?ml|json-?ld|jsonc?)(?![\w-])/i;

/** Where a code block is part of something else that is read as data. */
const INSIDE = 'details,dl,ol,ul,table,[data-article-element]';

/**
 * The part of an element that is its data as text: a data script, a code block of a data language as Markdown editors make
 * it, or what is left of a script that was taken for text. Where other things belong to the page, a code block counts only
 * if there is nothing else.
 */
export function findDataBlock(host: Host): Element | undefined {
  const [script] = queryAll(host, `:scope>${SCRIPT}`);
  if (script) return script;
  const text = host.textContent.trim();
  const block = queryAll(host, 'pre').find((pre) => {
    if (!isOwn(pre, host) || !languageOf(pre, host)) return false;
    return host.readsChildren || pre.textContent.trim() === text;
  });
  return block ?? (ESCAPED.test(text) ? host : undefined);
}

/** Whether nothing between a code block and an element takes the block for itself. */
function isOwn(block: Element, host: Element): boolean {
  for (let from = block.parentElement; from && from !== host; from = from.parentElement) {
    if (from.localName.includes('-') || from.matches(INSIDE)) return false;
  }
  return true;
}

/** Whether an element that is named as the place of the data is the data itself. */
export function isDataBlock(element: Element): boolean {
  return element.matches(`${SCRIPT},pre,code`);
}

/** Whether a change there can change the data in a block. */
export function isInDataBlock(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return !!element?.closest(`${SCRIPT},pre,code`);
}

export function readDataBlock(block: Element): DataText {
  if (block.localName === 'script') return {type: typeOf(block.getAttribute('type')), text: block.textContent};
  if (isDataBlock(block)) return {type: typeOf(languageOf(block)), text: linesOf(block)};
  const [, type, text = ''] = ESCAPED.exec(linesOf(block)) ?? [];
  return {type: typeOf(type), text};
}

/** The lines of an element that holds nothing but words which look like YAML. */
export function findProse(host: Element): string | undefined {
  const text = queryAll(host, ':not(p,br,div,span)').length ? '' : linesOf(host);
  return PROSE.test(text) ? text : undefined;
}

function typeOf(name: string | null | undefined): DocumentType {
  if (/ld/i.test(name ?? '')) return 'json-ld';
  return /json/i.test(name ?? '') ? 'json' : 'yaml';
}

/** The data language of a code block, by itself, by what is in it, or by what a highlighter has put around it. */
function languageOf(block: Element, host?: Element): string | undefined {
  const found: Element[] = [...queryAll(block, 'code')];
  for (let from: Element | null = block; from && from !== host && found.length < 5; from = from.parentElement)
    found.push(from);
  for (const {className, attributes} of found) {
    const names = ['lang', 'data-lang', 'data-language'].map((name) => `lang-${attributes.getNamedItem(name)?.value}`);
    const [, language] = LANGUAGE.exec([className, ...names].join(' ')) ?? [];
    if (language) return language;
  }
  return undefined;
}

/** The text of a block in its lines; some highlighters and editors end them with `<br>`, or put each into an element. */
function linesOf(block: Node): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    const isLine = node instanceof Element && /^(?:br|p|div)$/.test(node.localName);
    node.childNodes.forEach(walk);
    const {nextSibling} = node;
    const goesOn = nextSibling?.nodeType === Node.TEXT_NODE && /^\r?\n/.test(nextSibling.nodeValue ?? '');
    if (isLine && !goesOn && node !== block) text += '\n';
  };
  walk(block);
  return text;
}

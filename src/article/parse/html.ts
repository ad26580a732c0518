/** A script that holds data, as text. */
export interface DataScript {
  readonly type: 'json-ld' | 'json' | 'yaml';
  readonly text: string;
  /** Where in the page the text begins. */
  readonly line: number;
  readonly column: number;
}

const types: Readonly<Record<string, DataScript['type']>> = {
  'application/ld+json': 'json-ld',
  'application/json': 'json',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'text/yaml': 'yaml',
  'text/x-yaml': 'yaml',
};

/** Elements whose content is text up to their end tag, so that no tag begins in it. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * The data scripts of a page, in their order. One pass over the text instead of a parser: `DOMParser` is not there on
 * a server and refuses strings under Trusted Types. Comments and attributes that look like scripts are none.
 */
export function findDataScripts(html: string): DataScript[] {
  const scripts: DataScript[] = [];
  const position = positionCounter(html);
  // Each expression is anchored or looks for one thing, so that the whole costs one look at each character.
  const tag = /<(?:!--|([a-z][^\s/>]*))/gi;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) {
      // `<!-->` is a whole comment.
      const end = html.indexOf('-->', match.index + 2);
      if (end < 0) break;
      tag.lastIndex = end + 3;
      continue;
    }
    const {end: start, type} = readAttributes(html, tag.lastIndex);
    tag.lastIndex = start;
    if (!rawText.has(name)) continue;

    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = start;
    const end = closing.exec(html)?.index ?? html.length;
    tag.lastIndex = end;
    const dataType = name === 'script' ? types[type] : undefined;
    if (dataType) scripts.push({type: dataType, text: html.slice(start, end), ...position(start)});
  }
  return scripts;
}

/** Reads the attributes after a tag's name: where the tag ends, and what its `type` is. */
function readAttributes(html: string, start: number): {end: number; type: string} {
  const attribute = /[\s/]*(?:(>)|([^\s/>=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?|[="'])/y;
  attribute.lastIndex = start;
  let type: string | undefined;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, end, name, double, single, bare] = match;
    if (end) return {end: attribute.lastIndex, type: type ?? ''};
    // The first of two attributes with one name counts, as in a browser.
    if (name?.toLowerCase() === 'type') type ??= mimeType(double ?? single ?? bare ?? '');
  }
  return {end: html.length, type: ''};
}

function mimeType(value: string): string {
  return value.split(';', 1)[0]!.trim().toLowerCase();
}

/** Lines and columns of offsets that only grow, counted once over the whole text. */
function positionCounter(text: string): (offset: number) => {line: number; column: number} {
  const lineBreak = /\r\n?|\n/g;
  let line = 1;
  let lineStart = 0;
  let next = lineBreak.exec(text);
  return (offset) => {
    while (next && next.index < offset) {
      line++;
      lineStart = lineBreak.lastIndex;
      next = lineBreak.exec(text);
    }
    return {line, column: offset - lineStart + 1};
  };
}

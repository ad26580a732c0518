import type {Issue, IssueCode, Severity} from '../issue.js';

export interface FrontMatter {
  readonly kind: 'yaml' | 'json' | 'toml' | 'javascript' | 'none';
  /** What stands between the fences, with the braces of an object that are left out; for JSON without fences the object. */
  readonly text: string;
  /** The line of the file in which `text` begins, at its first column; where there is none, that of the body. */
  readonly line: number;
  /** What follows. Not YAML, whatever it looks like. */
  readonly body: string;
  readonly issues: readonly Issue[];
}

const languages: Readonly<Record<string, FrontMatter['kind']>> = {
  '': 'yaml',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml',
  js: 'javascript',
  javascript: 'javascript',
};

/** Before the first fence: a byte order mark, blank lines and HTML comments. */
const preamble = /^(?:\s+|<!--[^]*?-->)*/;

/**
 * Cuts a text into its front matter and its body: YAML between `---` and `---` or `...`, JSON between `---json` and
 * `---` or `;;;` and `;;;` or as an object at the very beginning, TOML between `+++` and `+++`. Nothing is evaluated.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const start = preamble.exec(text)![0].length;
  const fence = /(---|\+\+\+|;;;)[ \t]*([A-Za-z]*)[ \t]*(?:\r\n?|\n|$)/y;
  fence.lastIndex = start;
  const [, marker, language] = fence.exec(text) ?? [];
  const kind = kindOf(marker, language);
  if (kind) return splitFences(text, start, fence.lastIndex, marker!, kind);

  if (/^\{\s*["}]/.test(text.slice(start, start + 1000))) return splitObject(text, start);
  return {kind: 'none', text: '', line: lineOf(text, start), body: text.slice(start), issues: []};
}

function kindOf(marker: string | undefined, language: string | undefined): FrontMatter['kind'] | undefined {
  if (marker === '---') return languages[language!.toLowerCase()];
  if (marker === undefined || language) return undefined;
  return marker === '+++' ? 'toml' : 'json';
}

function splitFences(
  text: string,
  open: number,
  start: number,
  marker: string,
  kind: FrontMatter['kind'],
): FrontMatter {
  const end = marker === '---' ? '---|\\.\\.\\.' : marker.replaceAll('+', '\\+');
  const closing = new RegExp(`(?<![^\\r\\n])(?:${end})[ \\t]*(?:\\r\\n?|\\n|$)`, 'g');
  closing.lastIndex = start;
  const fence = closing.exec(text);
  const line = lineOf(text, start);
  const issues: Issue[] = [];
  const report = (code: IssueCode, severity: Severity, message: string) =>
    issues.push({code, path: '', message, severity, position: {line: lineOf(text, open), column: 1}});

  const isData = kind === 'yaml' || kind === 'toml';
  const close = fence ? fence.index : isData ? endOfKeys(text, start) : text.length;
  // A rule that opens a text of words is no front matter.
  if (!fence && !/\S/.test(text.slice(start, close))) {
    return {kind: 'none', text: '', line: lineOf(text, open), body: text.slice(open), issues};
  }
  if (!fence) {
    report('front-matter/unclosed', 'warning', `Close the front matter with a line “${marker}”; its end was guessed.`);
  }
  if (kind === 'toml') {
    report('front-matter/toml', 'error', 'Front matter in TOML is not read; write it as YAML between two “---” lines.');
  } else if (kind === 'javascript') {
    report('front-matter/javascript', 'error', 'Front matter in JavaScript is never run; write it as YAML or JSON.');
  }
  // Middleman leaves out the braces between “;;;”.
  const isBare = marker === ';;;' && /^\s*"/.test(text.slice(start, close));
  const matter = isBare ? `{\n${text.slice(start, close)}}` : text.slice(start, close);
  return {
    kind,
    text: matter,
    line: isBare ? line - 1 : line,
    body: text.slice(fence ? closing.lastIndex : close),
    issues,
  };
}

/** Where the body begins when nothing says so: after a blank line, with a line that is neither key, item nor comment. */
function endOfKeys(text: string, start: number): number {
  const words = /(?<![^\r\n])(?!\s|#|-\s|[\]}]|["']|[^\s:]+:(?:\s|$)|[A-Za-z_-]+\s*=)[^\r\n]+/g;
  words.lastIndex = start;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const before = text.slice(Math.max(start, match.index - 1000), match.index);
    if (!before.trim() || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(before)) return match.index;
  }
  return text.length;
}

/** JSON front matter without fences: an object at the beginning of the text. */
function splitObject(text: string, start: number): FrontMatter {
  const line = lineOf(text, start);
  let depth = 0;
  let isText = false;
  // A loop and not an expression, which would look for the end of an unclosed text again from each quote in it.
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') isText = !isText;
    else if (isText && character === '\\') offset++;
    else if (!isText && character === '{') depth++;
    else if (!isText && character === '}' && --depth === 0) {
      const end = offset + 1;
      return {kind: 'json', text: text.slice(start, end), line, body: text.slice(end), issues: []};
    }
  }
  const message = 'Close the front matter with “}”; its end is missing.';
  const position = {line, column: 1};
  const issue: Issue = {code: 'front-matter/unclosed', path: '', message, severity: 'warning', position};
  return {kind: 'json', text: text.slice(start), line, body: '', issues: [issue]};
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}

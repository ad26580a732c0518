import type {Issue} from '../issue.js';
import {findDataScripts, type DataScript} from './html.js';
import {convertJsonLd, parseData, parseEscaped} from './parse-data.js';
import {emptyDocument, type ParsedDocument, type ParsedText, type ParseOptions} from './parsed.js';

/**
 * The article in the data scripts of a page: all of its JSON-LD together, else its first other data script. Nothing if
 * the page has no such scripts.
 */
export async function parseScripts(html: string, {limits = {}}: ParseOptions): Promise<ParsedDocument | undefined> {
  const scripts = findDataScripts(html);
  const {parsed, bad} = await parseJsonLdScripts(scripts, {limits});
  const document = parsed.length ? await convertJsonLd(parsed, {limits}) : undefined;
  if (document && document.data !== null) return {...document, issues: [...bad, ...document.issues]};

  const other = scripts.find(({type}) => type !== 'json-ld');
  if (other) {
    const {type, text, ...start} = other;
    const data = await parseData(text, type, {start, limits});
    return {...data, issues: [...bad, ...data.issues]};
  }
  if (document) return {...document, issues: [...bad, ...document.issues]};
  return bad.length ? emptyDocument(bad) : undefined;
}

/** A script that cannot be read is no reason to lose the others. */
async function parseJsonLdScripts(scripts: readonly DataScript[], {limits = {}}: ParseOptions) {
  const parsed: ParsedText[] = [];
  const bad: Issue[] = [];
  for (const {type, text, line, column} of scripts) {
    if (type !== 'json-ld') continue;
    const document = await parseEscaped(blankWrapper(text), 'json', {start: {line, column}, limits});
    const error = document.issues.find(({severity}) => severity === 'error');
    if (!error) parsed.push(document);
    else bad.push({...error, code: 'json-ld/bad-script', message: `This JSON-LD script was skipped: ${error.message}`});
  }
  return {parsed, bad};
}

/** Old habits around the text of a script, `<!-- … -->` and `// <![CDATA[ … ]]>`; spaces keep lines and columns. */
function blankWrapper(text: string): string {
  const blank = (characters: string) => characters.replace(/[^\r\n]/g, ' ');
  const end = text.trimEnd();
  // The end is looked for in its last few characters only: over a long run of spaces the search would take too long.
  const tail = end.slice(-20).replace(/(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->)$/, blank);
  return (end.slice(0, -20) + tail).replace(/^\s*(?:(?:(?:\/\/|\/\*)[ \t]*)?<!\[CDATA\[(?:\s*\*\/)?|<!--)/, blank);
}

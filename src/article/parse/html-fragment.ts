import type {IssueCode} from '../issue.js';
import {plainParagraphs, type RichNode} from '../rich-text.js';
import {safeUrl} from '../urls.js';
import {decodeEntities} from './entities.js';
import {RichTextBuilder, type RichOpening} from './rich-text-builder.js';

/** Told of each thing that is not shown as its author wrote it. */
export type MarkupReport = (code: IssueCode, message: string) => void;

/** Longer markup is shown as the text it is. */
export const MAX_HTML_LENGTH = 100_000;

const tags = new Map<string, RichOpening>();
for (const [names, opening] of [
  ['b strong', {type: 'strong'}],
  ['i em cite dfn var', {type: 'em'}],
  ['s del strike', {type: 'del'}],
  ['code tt samp', {type: 'code'}],
  ['kbd', {type: 'kbd'}],
  ['sub', {type: 'sub'}],
  ['sup', {type: 'sup'}],
  ['p', {type: 'paragraph'}],
  ['h1 h2 h3 h4 h5 h6 summary', {type: 'heading'}],
  ['pre', {type: 'pre'}],
  ['blockquote', {type: 'quote'}],
  ['ul menu', {type: 'list', ordered: false}],
  ['ol', {type: 'list', ordered: true}],
  ['li', {type: 'item'}],
  ['dl', {type: 'definitions'}],
  ['dt', {type: 'term'}],
  ['dd', {type: 'definition'}],
  ['table', {type: 'table'}],
  ['tr', {type: 'row'}],
  ['td th', {type: 'cell'}],
] as const) {
  for (const name of names.split(' ')) tags.set(name, opening);
}

/** Tags whose content is no text. */
const silent: ReadonlySet<string> = new Set(['script', 'style']);

/** Tags that are left out and yet end a line. */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside body caption center details dialog div fieldset figcaption figure footer form header html ' +
    'iframe legend main nav object option section select tbody template textarea tfoot thead title video'
  ).split(' '),
);

/**
 * HTML as a tree of what is allowed in it. Other tags are left out and their text stays, except that what is in
 * `<script>` and `<style>` is no text and goes with them. A tag that does not end is text. Takes linear time.
 */
export function parseHtmlFragment(text: string, report?: MarkupReport): RichNode[] {
  if (text.length > MAX_HTML_LENGTH) {
    report?.('limit/bytes', 'The markup is too long and is shown as it is.');
    return plainParagraphs(text);
  }
  const builder = new RichTextBuilder();
  buildHtml(builder, text, report);
  return builder.finish();
}

/** Adds a piece of HTML to a tree; what it leaves open stays open for the next piece. */
export function buildHtml(builder: RichTextBuilder, html: string, report?: MarkupReport): void {
  const start = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([a-z][^\s/>]*))/gi;
  const unclosed = new Set<string>();
  let from = 0;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const [opening, slash, tag] = match;
    if (match.index > from) builder.text(decodeEntities(html.slice(from, match.index)));
    from = match.index;
    let end: number;
    if (tag === undefined) {
      const [closing, content] = opening === '<!--' ? ['-->', 2] : opening === '<![CDATA[' ? [']]>', 9] : ['>', 2];
      // `<!-->` is a whole comment.
      const at = html.indexOf(closing, from + content);
      if (at < 0) break;
      end = at + closing.length;
      if (closing === ']]>') builder.text(html.slice(from + content, at));
    } else {
      const name = tag.toLowerCase();
      const attributes = new Map<string, string>();
      end = readAttributes(html, start.lastIndex, attributes);
      if (end < 0) break;
      if (slash) closeTag(builder, name);
      else if (silent.has(name)) end = skipContent(html, end, name, unclosed, report);
      else openTag(builder, name, attributes, report);
      if (name === 'pre' && html[end] === '\n') end++;
    }
    from = start.lastIndex = end;
  }
  if (from < html.length) builder.text(decodeEntities(html.slice(from)));
}

/** Adds a link around what comes next, if following it is safe. */
export function openLink(builder: RichTextBuilder, href: string, report?: MarkupReport): boolean {
  const {url, issue} = safeUrl(href);
  if (issue) report?.(issue, url ? 'The host looks like another one.' : 'Not shown as a link.');
  if (url === undefined) return false;
  builder.open({type: 'link', url});
  return true;
}

/** An image is its text, or else its address, as a link to it: showing it would be a request. */
export function addImage(builder: RichTextBuilder, src: string, alt: string, report?: MarkupReport): void {
  const linked = !builder.inLink && src !== '' && openLink(builder, src, report);
  builder.text(alt.trim() ? alt : linked ? src : '');
  if (linked) builder.close('link');
}

function openTag(
  builder: RichTextBuilder,
  name: string,
  attributes: ReadonlyMap<string, string>,
  report: MarkupReport | undefined,
): void {
  const opening = tags.get(name);
  if (name === 'a') {
    const href = attributes.get('href');
    builder.close('link');
    if (href !== undefined) openLink(builder, href, report);
  } else if (name === 'br') {
    builder.break();
  } else if (name === 'hr') {
    builder.rule();
  } else if (name === 'img') {
    // An empty text says that the image has nothing to say.
    if (attributes.get('alt') !== '')
      addImage(builder, attributes.get('src') ?? '', attributes.get('alt') ?? '', report);
  } else if (name === 'ol') {
    const start = /^\s*(-?\d{1,9})/.exec(attributes.get('start') ?? '')?.[1];
    builder.open({type: 'list', ordered: true, ...(start && Number(start) !== 1 && {start: Number(start)})});
  } else if (name === 'th') {
    builder.open({type: 'cell', header: true});
  } else if (opening) {
    builder.open(opening);
  } else if (blocks.has(name)) {
    builder.endLine();
  }
}

function closeTag(builder: RichTextBuilder, name: string): void {
  const opening = tags.get(name);
  if (name === 'a') builder.close('link');
  else if (opening) builder.close(opening.type);
  else if (blocks.has(name)) builder.endLine();
}

/** Reads the attributes after a tag's name and returns where the tag ends, or a negative number if it does not. */
function readAttributes(html: string, from: number, attributes: Map<string, string>): number {
  const attribute = /[\s/]*(?:(>)|(=?[^\s/>=]+)(\s*=\s*)?|=)/y;
  const bare = /[^\s>]*/y;
  attribute.lastIndex = from;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, end, name, equals] = match;
    if (end) return attribute.lastIndex;
    if (!name) continue;
    let value = '';
    if (equals) {
      let at = attribute.lastIndex;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        if (close < 0) return -1;
        value = html.slice(at + 1, close);
        at = close + 1;
      } else {
        bare.lastIndex = at;
        value = bare.exec(html)![0];
        at = bare.lastIndex;
      }
      attribute.lastIndex = at;
    }
    // The first of two attributes with one name counts, as in a browser.
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(value));
  }
  return -1;
}

/** Where a script or style ends; without an end tag, right here, so that nothing after it is lost. */
function skipContent(
  html: string,
  from: number,
  name: string,
  unclosed: Set<string>,
  report: MarkupReport | undefined,
): number {
  report?.('text/markup-left-out', `A <${name}> in a text is left out.`);
  // To look for each of many end tags that are not there would take too long.
  if (unclosed.has(name)) return from;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  if (!match) unclosed.add(name);
  return match ? match.index : from;
}

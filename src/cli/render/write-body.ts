import {Marked} from 'marked';
import {defaultTreeAdapter as tree, html as dom, parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {slug, uniqueIds} from '../../article/ids.js';
import {safeUrl} from '../../article/urls.js';
import {renderableTags} from '../renderer.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A longer text, and one that would take its parser more than a moment, is shown as it is. */
const MAX_LENGTH = 500_000;
const MAX_LINES = 10_000;
const MAX_UNBROKEN = 20_000;
const MAX_DELIMITER_COST = 20_000_000;
const NESTED_LINE = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){24}/m;

/** What the prose of an article is made of; of other tags their content stays. */
const ALLOWED = new Set(
  (
    'a abbr article aside b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp section small span strong sub summary sup ' +
    'table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Tags whose content is none of the prose. */
const LEFT_OUT = new Set(
  (
    'script style template iframe frame frameset noscript noembed noframes object embed applet audio video canvas svg ' +
    'math select textarea input button form title xmp plaintext link meta base'
  ).split(' '),
);

const ATTRIBUTES =
  /^(?:abbr|alt|cite|class|colspan|datetime|dir|headers|height|href|id|lang|open|reversed|rowspan|scope|src|start|title|width)$/;

/** What an element of this library may be told in the prose; where its data is, is known already. */
const OWN_ATTRIBUTES =
  /^(?:class|differences-only|dir|exclusive|field|filter|filterable|format|heading-level|href-template|id|label|lang|layout|link-terms|no-heading|order|products|scale|searchable|term)$/;

/**
 * The prose of an article, in Markdown, as HTML in which nothing runs: what is not known to be harmless is left out.
 * Headings can be linked to. A heading that only says the article's title again is left out too.
 */
export function writeBody(markdown: string, title: string | undefined, prefix: string): string {
  try {
    if (!isTooMuch(markdown)) {
      const fragment = parseFragment(new Marked({gfm: true, async: false}).parse(markdown) as string);
      clean(fragment, new Set([...renderableTags, 'concept-term'].map((tag) => prefix + tag)));
      dropTitle(fragment, title);
      nameHeadings(fragment);
      return serialize(fragment).trim();
    }
  } catch {
    // Too deep for the stack.
  }
  return serialize(paragraphs(markdown));
}

function isTooMuch(text: string): boolean {
  if (text.length > MAX_LENGTH || NESTED_LINE.test(text) || text.split('\n').length > MAX_LINES) return true;
  if (text.split(/\s+/).some(({length}) => length > MAX_UNBROKEN)) return true;
  let cost = 0;
  for (const paragraph of text.split(/\n\s*\n/)) {
    cost += paragraph.length * (paragraph.match(/\*+|_+|~+|`+|<|\[/g)?.length ?? 0);
  }
  return cost > MAX_DELIMITER_COST;
}

function clean(parent: Parent, own: ReadonlySet<string>): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (tree.isTextNode(node)) return [node];
    if (!tree.isElementNode(node) || node.namespaceURI !== dom.NS.HTML || LEFT_OUT.has(node.tagName)) return [];
    clean(node, own);
    const isOwn = own.has(node.tagName);
    if (!isOwn && !ALLOWED.has(node.tagName)) return node.childNodes;
    const names = isOwn ? OWN_ATTRIBUTES : ATTRIBUTES;
    node.attrs = node.attrs.flatMap(({name, value}) => {
      if (!names.test(name)) return [];
      if (!/^(?:href|src|cite)$/.test(name)) return {name, value};
      const {url} = safeUrl(value);
      return url === undefined ? [] : {name, value: url};
    });
    return [node];
  });
}

function dropTitle({childNodes}: Parent, title: string | undefined): void {
  const index = childNodes.findIndex((node) => tree.isElementNode(node));
  const first = childNodes[index];
  if (!first || !tree.isElementNode(first) || first.tagName !== 'h1' || textOf(first).trim() !== title?.trim()) return;
  childNodes.splice(index, 1);
}

function nameHeadings(fragment: Parent): void {
  const headings = [...elementsIn(fragment)].filter(({tagName}) => /^h[1-6]$/.test(tagName));
  const named = uniqueIds(
    headings.map((heading) => ({
      heading,
      id: heading.attrs.find(({name}) => name === 'id')?.value ?? slug(textOf(heading)),
    })),
  );
  for (const {heading, id} of named) {
    heading.attrs = [...heading.attrs.filter(({name}) => name !== 'id'), {name: 'id', value: id}];
  }
}

function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ''))
    .join('');
}

/** A text in its paragraphs, without any markup. */
function paragraphs(text: string): Parent {
  const fragment = tree.createDocumentFragment();
  for (const part of text.trim().split(/\n[^\S\n]*\n\s*/)) {
    const paragraph = tree.createElement('p', dom.NS.HTML, []);
    tree.insertText(paragraph, part);
    tree.appendChild(fragment, paragraph);
  }
  return fragment;
}

import type {RichNode} from '../../src/article/rich-text.js';

/** A tree in short: the type, what it has beside it, and its children; a text is itself. */
export type Short = string | [type: string, ...Short[]];

export function shorten(nodes: readonly RichNode[]): Short[] {
  return nodes.map((node) => {
    if (node.type === 'text') return node.text;
    if (!('children' in node)) return [node.type];
    const {type, children, ...rest} = node;
    const details = Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`);
    return [[type, ...details].join(' '), ...shorten(children)];
  });
}

const formats = ['strong', 'em', 'del', 'code', 'kbd', 'sub', 'sup', 'link'];
const inline = [...formats, 'text', 'break'];
const blocks = ['paragraph', 'heading', 'pre', 'quote', 'list', 'table', 'definitions', 'rule'];
const flow = [...inline, ...blocks];

/** What may be in what, so that a browser that reads the markup of a tree makes the same tree of it. */
const content: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...formats, 'paragraph', 'heading', 'pre', 'term'].map((type) => [type, inline])),
  root: blocks,
  quote: blocks,
  list: ['item'],
  item: flow,
  table: ['row'],
  row: ['cell'],
  cell: flow,
  definitions: ['term', 'definition'],
  definition: flow,
};

/** Everything in a tree that must not be: types, places, links in links, and addresses that are not safe. */
export function faultsOf(nodes: readonly RichNode[], parent = 'root', path: readonly string[] = []): string[] {
  return nodes.flatMap((node) => {
    const faults: string[] = [];
    if (!content[parent]?.includes(node.type)) faults.push(`${node.type} in ${parent}`);
    if (path.length > 40) return ['too deep'];
    if (node.type === 'link') {
      if (path.includes('link')) faults.push('link in link');
      const {protocol} = new URL(node.url, 'https://page.example/');
      if (!['http:', 'https:', 'mailto:'].includes(protocol)) faults.push(`link to ${protocol}`);
    }
    const children = 'children' in node ? faultsOf(node.children, node.type, [...path, node.type]) : [];
    return [...faults, ...children];
  });
}

/** The text that a reader sees, without any white space. */
export function lettersOf(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : 'children' in node ? lettersOf(node.children) : ''))
    .join('')
    .replace(/\s/g, '');
}

/** Spellings of addresses that would run something, or lead where no page is. */
export const unsafeUrls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\x01javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://page.example/1',
  'file:///etc/passwd',
  'view-source:https://page.example/',
  'https://user:secret@page.example/',
];

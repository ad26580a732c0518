import type {RichNode} from '../article/rich-text.js';

/** The element for each kind of node that has one of the same meaning. */
const TAGS: Readonly<Partial<Record<RichNode['type'], string>>> = {
  paragraph: 'p',
  pre: 'pre',
  quote: 'blockquote',
  item: 'li',
  table: 'table',
  row: 'tr',
  definitions: 'dl',
  term: 'dt',
  definition: 'dd',
  strong: 'strong',
  em: 'em',
  del: 'del',
  code: 'code',
  kbd: 'kbd',
  sub: 'sub',
  sup: 'sup',
};

/** Rich text as HTML of those few elements, without attributes but the links' addresses, which `link` gives. */
export function htmlOf(nodes: readonly RichNode[], link: (url: string) => string | undefined): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escapeHtml(node.text);
      if (node.type === 'break') return '<br>';
      if (node.type === 'rule') return '';
      const inner = htmlOf(node.children, link);
      if (node.type === 'link') {
        const url = link(node.url);
        return url ? `<a href="${escapeHtml(url)}">${inner}</a>` : inner;
      }
      // An answer has no place in the page's outline.
      if (node.type === 'heading') return `<p><strong>${inner}</strong></p>`;
      if (node.type === 'list') {
        const {ordered, start} = node;
        return ordered ? `<ol${start === undefined ? '' : ` start="${start}"`}>${inner}</ol>` : `<ul>${inner}</ul>`;
      }
      const tag = node.type === 'cell' ? (node.header ? 'th' : 'td') : TAGS[node.type]!;
      return `<${tag}>${inner}</${tag}>`;
    })
    .join('');
}

/** What rich text says, its blocks on lines of their own. */
export function plainTextOf(nodes: readonly RichNode[]): string {
  const write = (list: readonly RichNode[]): string =>
    list
      .map((node) => {
        if (node.type === 'text') return node.text;
        if (node.type === 'break') return '\n';
        if (node.type === 'rule') return '';
        const inner = write(node.children);
        if (/^(link|strong|em|del|code|kbd|sub|sup)$/.test(node.type)) return inner;
        return node.type === 'cell' ? `${inner} ` : `${inner}\n${node.type === 'paragraph' ? '\n' : ''}`;
      })
      .join('');
  return write(nodes)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether whoever takes a text for HTML, as readers of JSON-LD do, would not see it as it is. */
export function looksLikeHtml(text: string): boolean {
  return /<[a-z!/?]/i.test(text);
}

/** Plain text as HTML that shows the same. */
export function escapedHtml(text: string): string {
  const paragraphs = text.trim().split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>')}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

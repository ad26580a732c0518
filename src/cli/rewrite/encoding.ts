import {isUtf8} from 'node:buffer';

/** A page as text, and what can be written into it. */
export interface PageText {
  readonly text: string;
  /** Where a place of the text is among the bytes. */
  readonly byteAt: (offset: number) => number;
  /** HTML as it can stand in the page. */
  readonly adapt: (html: string) => string;
}

/** The text of a page in the encoding that a browser would read it in; or why it cannot be changed. */
export function decodePage(bytes: Buffer): PageText | string {
  if (isUtf16(bytes)) return 'its encoding is UTF-16; save it as UTF-8';
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const named = hasMark ? 'utf-8' : encodingNamedIn(bytes);
  const encoding = named ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) return 'not everything in it is UTF-8; save it as UTF-8';
    // The mark would be text before the page.
    const text = bytes.subarray(hasMark ? 3 : 0).toString('utf8');
    const start = hasMark ? 3 : 0;
    return {
      text,
      byteAt: (offset) => start + Buffer.byteLength(text.slice(0, offset)),
      adapt: named ? String : toAscii,
    };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.length !== bytes.length)
    return `its encoding, ${encoding}, has characters of several bytes; save it as UTF-8`;
  return {text, byteAt: (offset) => offset, adapt: toAscii};
}

/** As its mark says, or a first character that takes two bytes. */
function isUtf16(bytes: Buffer): boolean {
  return /^(?:\xff\xfe|\xfe\xff|\0|[^]\0)/.test(bytes.subarray(0, 2).toString('latin1'));
}

/** What a `<meta>` at the beginning says. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
function encodingNamedIn(bytes: Buffer): string | undefined {
  const start = bytes
    .subarray(0, 1024)
    .toString('latin1')
    .replace(/<!--[^]*?-->/g, '');
  const [, label] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ?? [];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Where nothing says that a page is UTF-8, its characters are references, and escapes in styles. */
function toAscii(html: string): string {
  return html
    .split(/(<style\b[^>]*>[^]*?<\/style>)/)
    .map((part, index) =>
      part.replace(/[^\0-\x7F]/gu, (character) => {
        const code = character.codePointAt(0)!.toString(16);
        return index % 2 ? `\\${code} ` : `&#x${code};`;
      }),
    )
    .join('');
}

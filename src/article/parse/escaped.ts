/** The named references that escaping leaves behind; the typographic ones are made by editors out of straight quotes. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
};

/** Curly quotes and primes: an author's own stay characters, and only an editor writes them as numbers. */
const straight: Readonly<Record<number, string>> = {
  0xa0: ' ',
  0x2018: "'",
  0x2019: "'",
  0x2032: "'",
  0x201c: '"',
  0x201d: '"',
  0x2033: '"',
};

/**
 * Undoes what Markdown processors and content management systems do to the text of a data script: `&quot;` and its
 * like, and the `<p>` and `<br>` they put around lines. To be tried only on text that cannot be read as it is.
 */
export function decodeEscapedText(text: string): {text: string; changed: boolean} {
  const decoded = text
    .replace(/(?<![^\r\n])[ \t]*<p>|<\/p>(?=\s*(?:<p>|$|[\r\n]))|<br ?\/?>(?=\s*?(?:$|[\r\n]))/gi, '')
    // In one pass, so that `&amp;quot;` becomes `&quot;` and no more.
    .replace(
      /&(?:([a-z]{2,5})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
      (reference, name?: string, decimal?: string, hex?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? reference;
        const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
        return straight[code] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference);
      },
    );
  const straightened = straightenQuotes(decoded);
  return {text: straightened, changed: straightened !== text};
}

/** Whether keys stand in curly quotes: then an editor has put them there, and in YAML they would be part of the keys. */
export function quotesKeysCurly(text: string): boolean {
  return /[“”„‘’](?<=(?:^|[{,\r\n])[\s-]*.)[^“”„‘’:\r\n]{1,100}[“”‘’]\s*:/.test(text);
}

/** Of the curly quotes those that stand where data has its quotes; those inside of texts stay. */
function straightenQuotes(text: string): string {
  if (!quotesKeysCurly(text)) return text;
  return text
    .replace(
      /(^|[[{,:-]|[\r\n])([ \t]*)([“”„‘’])/g,
      (_all, before: string, space: string, quote: string) => before + space + plain(quote),
    )
    .replace(/([“”‘’])(?=\s*(?:[,:}\]\r\n]|$))/g, plain);
}

function plain(quote: string): string {
  return /[‘’]/.test(quote) ? "'" : '"';
}

/** In YAML `&quot;Why?&quot;` at the start of a value is an anchor: the value is lost without any error. */
export function startsValueWithReference(text: string): boolean {
  return /&(?<=(?:^|[:\-[{,\r\n])[ \t]*&)(?:quot|apos|[lr][ds]quo|#\d+|#x[\da-f]+);/i.test(text);
}

/** What a reader sees of HTML, near enough to find texts in it: without tags, styles and scripts, and one space for many. */
export function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ');
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** Throws unless a contestant shows these texts, all of them, in this order. It may show more: its buttons. */
export function expectTexts(contestant: string, shown: string, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts) {
    const place = shown.indexOf(text, from);
    if (place < 0) throw new Error(`${contestant} does not show “${text}” where it should.`);
    from = place + text.length;
  }
}

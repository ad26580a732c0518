/** An id from text in any script: letters and digits, joined by `-`, at most 80 characters, never empty. */
export function slug(text: string): string {
  // Most texts are ASCII, where all of this is a lot faster.
  const isAscii = /^[ -~]*$/.test(text);
  let lower = (isAscii ? text : text.normalize('NFKC')).toLowerCase();
  if (/[+#'’]/.test(lower)) {
    lower = lower
      .replace(/([a-z])\+\+/g, '$1pp')
      .replace(/([a-z])#/g, '$1-sharp')
      .replace(/['’]/g, '');
  }
  const words = lower.match(isAscii ? /[a-z0-9]+/g : /[\p{L}\p{N}\p{M}]+/gu)?.join('-') ?? 'item';
  return words.length > 80 ? /^.{0,80}(?<!-)/u.exec(words)![0] : words;
}

/** The same items with ids that are apart: a repeated one gets `-2`, `-3` … */
export function uniqueIds<Item extends {readonly id: string}>(items: readonly Item[]): Item[] {
  /** Of each id how often it was wanted. */
  const counts = new Map<string, number>();
  return items.map((item) => {
    const base = slug(item.id);
    let id = base;
    let count = counts.get(base) ?? 1;
    while (counts.has(id)) id = `${base}-${++count}`;
    counts.set(base, count).set(id, 1);
    return {...item, id};
  });
}

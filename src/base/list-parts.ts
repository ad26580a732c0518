/** Names in a row as a language writes it, piece by piece. One alone needs no `Intl`, whose first use takes a while. */
export function listParts(names: readonly string[], lang: string): readonly ListPart[] {
  return names.length === 1 ? [{type: 'element', value: names[0]!}] : new Intl.ListFormat(lang).formatToParts(names);
}

interface ListPart {
  readonly type: 'element' | 'literal';
  readonly value: string;
}

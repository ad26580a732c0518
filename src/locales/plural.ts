/** Picks the form that a language uses with a number; `other` where the one it wants is missing. */
export function pluralIn(
  lang: string,
): (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

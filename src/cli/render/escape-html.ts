const REFERENCES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text, in whatever stands between two tags or two quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]|\p{Surrogate}|\0/gu, (character) => REFERENCES[character] ?? '\uFFFD');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
};

/**
 * A text as content or as an attribute's value in HTML, which has no NUL, and whose parsers make line feeds of carriage
 * returns. Halves of surrogate pairs, which no encoding has, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  if (!/[&<>"'\r\0\ud800-\udfff]/.test(text)) return text;
  return text.replace(
    /[&<>"'\r\0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => entities[character] ?? '\ufffd',
  );
}

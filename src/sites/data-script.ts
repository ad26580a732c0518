/**
 * Data as the child of an element: `<script type="application/json">…</script>`, on one line. The text has no `<`, `>`,
 * `&`, U+2028 and U+2029, so that nothing in the data ends the script early, and no template or Markdown processor finds
 * anything in it to change. Reading it gives the same values.
 */
export function dataScript(data: unknown): string {
  return `<script type="application/json">${jsonForScript(data)}</script>`;
}

function jsonForScript(data: unknown): string {
  // Undefined is no JSON, and neither is a function.
  const text = JSON.stringify(data, keepDay) as string | undefined;
  return (text ?? 'null').replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** YAML parsers of site generators make midnight in Greenwich of a day. */
function keepDay(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Readonly<Record<string, unknown>>)[key];
  return original instanceof Date && typeof value === 'string' ? value.replace('T00:00:00.000Z', '') : value;
}

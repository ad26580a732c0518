import {escapeScriptJson} from '../article/write/script-json.js';

/**
 * Data as the child of an element: `<script type="application/json">…</script>`, on one line, which nothing in the data
 * ends early. Reading it gives the same values.
 */
export function dataScript(data: unknown): string {
  // Undefined is no JSON, and neither is a function.
  const json = JSON.stringify(data, keepDay) as string | undefined;
  return `<script type="application/json">${escapeScriptJson(json ?? 'null')}</script>`;
}

/** YAML parsers of site generators make midnight in Greenwich of a day. */
function keepDay(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Readonly<Record<string, unknown>>)[key];
  return original instanceof Date && typeof value === 'string' ? value.replace('T00:00:00.000Z', '') : value;
}

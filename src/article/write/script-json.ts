/**
 * JSON for a `<script>` on a page: the same values without `<`, `>`, `&`, U+2028 and U+2029, so that nothing in them ends
 * the script early, and no template or Markdown processor finds anything in it to change.
 */
export function escapeScriptJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

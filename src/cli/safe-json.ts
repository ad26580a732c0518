/** Inside JSON these can only be in texts, where an escape means the same. */
const HIDDEN = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?<=#)#(?=[a-z]*\[)/gi;

/** JSON that is safe to look at and to log: what a terminal or a build server would act on is escaped. */
export function safeJson(value: unknown, indent?: number): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same for JSON that is text already. */
export function escapeJson(json: string): string {
  return json.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

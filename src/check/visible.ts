/** Characters that act on a terminal, on a log or on the direction of what follows, and others that nobody sees. */
const HIDDEN =
  /[\x00-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}|[\u{E0000}-\u{E0FFF}]/gu;

/** What joins letters and pictures is not hidden where it does so. */
const JOINED = /(?<=[\p{L}\p{M}\p{Emoji}])[\u200C\u200D](?=[\p{L}\p{M}\p{Emoji}])/uy;

/**
 * Text that can stand in a terminal, a log or an annotation and only be read there: each character that would do something
 * is written as its code, `\x1b`. Two number signs before a bracket would begin a command for a build server.
 */
export function visible(text: string): string {
  return text
    .replace(HIDDEN, (character: string, offset: number) => {
      JOINED.lastIndex = offset;
      return JOINED.test(text) ? character : escapeCode(character);
    })
    .replace(/##(?=[a-z]*\[)/gi, '#\\x23');
}

function escapeCode(character: string): string {
  const code = character.codePointAt(0)!;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\u{${hex}}`;
  return code > 0xff ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
}

/** In how many columns of a terminal a text stands. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const ZERO = /^[\p{Mn}\p{Me}\u200C\u200D]$/u;
/** https://www.unicode.org/reports/tr11/ as far as it can be said by script. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303E\u30FB-\u30FF\u31F0-\u321E\u3220-\u3247\u3250-\u4DBF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]$/u;

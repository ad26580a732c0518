import {escapeJson} from '../safe-json.js';

/** What stands in a script or in styles, where a reference would be none. */
const RAW = /(<(?:script|style)\b[^>]*>[^]*?<\/(?:script|style)>)/i;

/** Characters that act on a terminal, or on the direction of what follows. */
const ACTING = /[\x00-\x08\x0B-\x0C\x0E-\x1F\x7F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/**
 * HTML that says the same, and that a terminal or a build server can show too: what would act on one is a reference. A
 * line that begins with two colons, and two number signs before a bracket, would be commands to some build servers.
 */
export function printableHtml(html: string): string {
  return html
    .split(RAW)
    .map((part, index) => (index % 2 ? (part.startsWith('<style') ? part : escapeJson(part)) : escapeText(part)))
    .join('');
}

function escapeText(html: string): string {
  return (
    html
      .replace(ACTING, (character) => `&#x${character.charCodeAt(0).toString(16)};`)
      // HTML has no way to write these but as they are.
      .replace(/[\x80-\x9F]/g, '\uFFFD')
      .replace(/^([ \t]*):(?=:)/gm, '$1&#58;')
      .replace(/#(?=#[a-z]*\[)/gi, '&#35;')
  );
}

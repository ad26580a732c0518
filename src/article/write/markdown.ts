/** Text as Markdown that shows exactly this text: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** A text on one line, for headings, list items and table cells. */
export function inlineMarkdown(text: string): string {
  return escapeMarkdown(text).replace(/\s*\n\s*/g, ' ');
}

/** Markdown has six levels, and what is deeper is on the sixth. */
export function headingMarkdown(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${inlineMarkdown(text)}`;
}

/** A link to a URL that is already known to be safe. */
export function linkMarkdown(text: string, url: string): string {
  return `[${inlineMarkdown(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

import {escapeHtml} from './escape.js';

const LINK = / (href|src)="([^"#][^"]*)"/g;

/** HTML of the renderer's own making with addresses that are relative to its page written out, for places that have none. */
export function writeOutLinks(html: string, siteUrl: string): string {
  return html.replace(LINK, (all, name: string, written: string) => {
    const relative = written.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    return URL.canParse(relative, siteUrl) ? ` ${name}="${escapeHtml(new URL(relative, siteUrl).href)}"` : all;
  });
}

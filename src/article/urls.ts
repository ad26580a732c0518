import type {Entry, Fields} from './data.js';
import type {IssueCode} from './issue.js';
import type {Report} from './read/report.js';
import {asText} from './text.js';

/** A link that is safe to write out, or why there is none; a look-alike host is a link with an issue. */
export interface UrlResult {
  readonly url?: string;
  readonly issue?: IssueCode;
}

/** No link may reach it; what a relative link resolves to must still be there. */
const BASE = 'https://relative.invalid/';

/**
 * A link as written when following it can only lead to a page or a mail, decided as a browser decides. A relative link
 * stays relative, so that server and client agree; `base` is only for resolving it. `//host` is written out with
 * `https:`. Refused: other schemes, also in full-width letters; control characters and backslashes, which browsers
 * read as something else; `https:path`, which is relative on one page and not on another; names and passwords.
 */
export function safeUrl(text: string, base = BASE): UrlResult {
  const trimmed = text.trim();
  const url = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.normalize('NFKC'))?.[1]?.toLowerCase();
  const isWeb = /^https?:\/\/[^/]/i.test(url);
  if (!url || /[\u0000-\u001f\u007f\\]/.test(url)) return {issue: 'url/unsafe'};
  if (scheme !== undefined && !isWeb && scheme !== 'mailto') return {issue: 'url/unsafe'};
  let parsed: URL;
  try {
    parsed = new URL(url, base);
  } catch {
    return {issue: 'url/unsafe'};
  }
  const {protocol, username, password, origin, hostname} = parsed;
  // What is no host for the standard is one for Chromium, once it is escaped.
  if (hostname.includes('%')) return {issue: 'url/unsafe'};
  if (username || password) return {issue: 'url/user-info'};
  const isSafe = isWeb ? /^https?:$/.test(protocol) : protocol === 'mailto:' || origin === new URL(base).origin;
  if (!isSafe) return {issue: 'url/unsafe'};
  return isWeb && isLookAlike(url) ? {url, issue: 'url/look-alike-host'} : {url};
}

/** A host that hides its name in punycode, or mixes Latin letters with others that look like them. */
function isLookAlike(url: string): boolean {
  const host = url.split(/[/?#]/)[2] ?? '';
  return (
    /(^|\.)xn--/i.test(host) ||
    (/[a-z]/i.test(host) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(host))
  );
}

/** `safeUrl` of a value that is meant as a link; what is refused is reported. */
export function readUrl(value: unknown, path: string, report: Report): string | undefined {
  const {url, issue} = safeUrl(asText(value) ?? '');
  if (issue) report(issue, path, url ? 'The host looks like another one.' : 'Not shown as a link.');
  return url;
}

/** Takes the first safe link out of some maps. A refused one stays where it is, or goes where it is wanted. */
export function takeUrl(maps: readonly Fields[], report: Report, refused?: Entry[]): string | undefined {
  for (const map of maps) {
    const entry = map.find('url link', asText)?.entry;
    const url = entry && readUrl(entry.value, entry.path, report);
    if (entry && (url || refused)) map.drop(entry);
    if (url) return url;
    if (entry) refused?.push(entry);
  }
  return undefined;
}

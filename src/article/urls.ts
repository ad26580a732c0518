import type {Fields} from './data.js';
import type {IssueCode} from './issue.js';
import type {Report} from './read/report.js';
import {asText} from './text.js';

/** A link that is safe to write out, or why there is none. */
export interface UrlResult {
  readonly url?: string;
  readonly issue?: IssueCode;
}

const BASE = 'https://relative.invalid/';

/**
 * A link as written when following it can only lead to a page or a mail, decided as a browser decides. `base` is for
 * resolving only: a relative link stays relative, so that server and client agree.
 */
export function safeUrl(text: string, base = BASE): UrlResult {
  let parsed: URL;
  try {
    parsed = new URL(text, base);
  } catch {
    return {issue: 'url/unsafe'};
  }
  const {protocol, username, password, hostname} = parsed;
  if (!/^(https?|mailto):$/.test(protocol)) return {issue: 'url/unsafe'};
  if (username || password) return {issue: 'url/user-info'};
  const url = text.trim();
  return /(^|\.)xn--/.test(hostname) ? {url, issue: 'url/look-alike-host'} : {url};
}

/** `safeUrl` of a value that is meant as a link; what is refused is reported. */
export function readUrl(value: unknown, path: string, report: Report): string | undefined {
  const {url, issue} = safeUrl(asText(value) ?? '');
  if (issue) report(issue, path, url ? 'The host looks like another one.' : 'Not shown as a link.');
  return url;
}

/** Takes the first safe link out of some maps; a refused one stays where it is. */
export function takeUrl(maps: readonly Fields[], report: Report): string | undefined {
  for (const map of maps) {
    const entry = map.find('url link', asText)?.entry;
    const url = entry && readUrl(entry.value, entry.path, report);
    if (url) {
      map.drop(entry);
      return url;
    }
  }
  return undefined;
}

import type {IssueCode} from './issue.js';

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

import type {Issue, IssueCode} from '../../article/issue.js';

/** What one load may take. */
export interface FetchLimits {
  /** Milliseconds until the last byte has to be there. */
  readonly time: number;
  /** Bytes of the decoded response. */
  readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = {time: 10_000, bytes: 2 ** 21};

export type FetchedText = {readonly text: string; readonly name: string} | {readonly failure: Issue};

/**
 * Fetches text as a guest: by http(s) only, without credentials across origins, within limits of time and size, and
 * without believing what type the response says it has. Never rejects.
 */
export async function fetchText(url: URL | undefined, stop: AbortSignal, limits = FETCH_LIMITS): Promise<FetchedText> {
  if (!url || !isHttp(url)) return failed('source/scheme', 'Only http: and https: addresses can be loaded.');
  if (url.username || url.password) return failed('source/scheme', 'An address with a user name is not loaded.');
  const timeout = AbortSignal.timeout(limits.time);
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      headers: {
        accept: 'application/yaml, application/json, application/ld+json, text/markdown, text/html;q=0.5, */*;q=0.1',
      },
      signal: AbortSignal.any([stop, timeout]),
    });
    if (!isHttp(new URL(response.url || url)))
      return failed('source/scheme', 'It was redirected to an address that is not loaded.');
    if (response.status === 404 || response.status === 410) {
      return failed('source/not-found', `There is nothing at this address (${response.status}).`);
    }
    if (!response.ok) return failed('source/status', `The server answered ${response.status}.`);
    const text = await readLimited(response, limits.bytes);
    if (text === undefined) return failed('source/too-large', `It is larger than ${limits.bytes} bytes.`);
    return {text, name: url.pathname};
  } catch {
    return timeout.aborted
      ? failed('source/timeout', `It took longer than ${limits.time / 1000} seconds.`)
      : failed(
          'source/network',
          'It could not be loaded: no connection, or its server does not allow this page to read it.',
        );
  }
}

function isHttp({protocol}: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

async function readLimited(response: Response, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  if (!reader) return '';
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > limit) {
      void reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
}

function failed(code: IssueCode, message: string): FetchedText {
  return {failure: {code, path: '', message, severity: 'error'}};
}

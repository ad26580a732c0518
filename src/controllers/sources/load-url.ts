import type {Issue, Position} from '../../article/issue.js';
import {fetchText} from './fetch-text.js';
import {readText} from './read-text.js';

/** Data out of a text, or the reason why there is none. */
export interface LoadedDocument {
  readonly data: unknown;
  /** Whether the data is what reading it would make of it. */
  readonly isContent?: boolean;
  readonly issues: readonly Issue[];
  readonly positionOf?: (path: string) => Position | undefined;
  readonly failure?: Issue;
}

interface Load {
  readonly document: Promise<LoadedDocument>;
  readonly abort: AbortController;
  users: number;
  done: boolean;
}

const loads = new Map<string, Load>();

/**
 * Loads and reads a URL, once for all who ask for it. A load that nobody waits for any more is stopped; one that has
 * failed is forgotten, so that asking again tries again.
 */
export function loadUrl(src: string, base: string): {document: Promise<LoadedDocument>; release: () => void} {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (url) url.hash = '';
  const key = url?.href ?? src;
  const load = loads.get(key) ?? start(key, url);
  load.users++;
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    load.users--;
    if (load.users > 0 || load.done) return;
    load.abort.abort();
    loads.delete(key);
  };
  return {document: load.document, release};
}

function start(key: string, url: URL | undefined): Load {
  const abort = new AbortController();
  const document = read(url, abort.signal);
  const load: Load = {document, abort, users: 0, done: false};
  loads.set(key, load);
  const finish = (failed: boolean) => {
    load.done = true;
    if (failed && loads.get(key) === load) loads.delete(key);
  };
  document.then(
    ({failure}) => finish(!!failure),
    () => finish(true),
  );
  return load;
}

async function read(url: URL | undefined, signal: AbortSignal): Promise<LoadedDocument> {
  // What will parse it loads meanwhile; whether that works is seen when it is needed.
  import('../../article/parse/parse-document.js').catch(() => undefined);
  if (/\.(?:ya?ml|md|markdown)$/i.test(url?.pathname ?? ''))
    import('../../article/parse/yaml.js').catch(() => undefined);
  const result = await fetchText(url, signal);
  if ('failure' in result) return {data: undefined, issues: [result.failure], failure: result.failure};
  return readText(result.text, {name: result.name});
}

import {safeUrl} from '../../article/urls.js';

/** Where a tag leads to by a template; undefined where that is nowhere that a link may lead to. */
export function tagUrl(template: string, tag: string): string | undefined {
  // Half of a pair of surrogates has no place in a URL.
  const text = tag.replace(/\p{Cs}/gu, '\ufffd');
  const slug = text.toLowerCase().replace(/\s+/g, '-');
  const url = template.replace(/\{(?:tag|(slug))\}/g, (_, isSlug) => encodeURIComponent(isSlug ? slug : text));
  return safeUrl(url).url;
}

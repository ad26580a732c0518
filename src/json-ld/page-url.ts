import type {Article} from '../article/article.js';
import {safeUrl} from '../article/urls.js';
import type {JsonLdOptions} from './options.js';

/** The address of the article's page without its fragment; undefined where neither the article nor the options say it. */
export function pageUrlOf(
  {canonicalUrl, slug}: Pick<Article, 'canonicalUrl' | 'slug'>,
  options: JsonLdOptions,
): string | undefined {
  const site = webUrl(options.siteUrl);
  const page = webUrl(options.pageUrl);
  const base = site ?? page;
  const canonical = canonicalUrl && (webUrl(canonicalUrl) ?? (base && webUrl(resolve(canonicalUrl, base))));
  return canonical || (site && slug && join(site, slug)) || page || site;
}

/** An address on the web as written, without its fragment. */
function webUrl(text: string | undefined): string | undefined {
  const {url} = safeUrl(text ?? '');
  return url && /^https?:/i.test(url) ? withoutOddities(url).replace(/#.*$/s, '') : undefined;
}

/** The site's address with the slug after it, which is a name and leads nowhere else. */
function join(site: string, slug: string): string | undefined {
  const segments = slug.split('/').filter((part) => part.trim() && !/^\.+$/.test(part.trim()));
  const path = segments.map((part) => encodeURIComponent(part.trim().replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
  return path ? `${site.replace(/[?#].*$/s, '').replace(/\/+$/, '')}/${path}` : undefined;
}

/** A link as an absolute one; as it is where there is nothing to resolve it with. */
export function resolve(url: string, base: string | undefined): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return withoutOddities(url);
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** The link with what has no place in one in its escaped form. */
function withoutOddities(url: string): string {
  return /[^\x21-\x7e]|["<>\\^`{|}]/.test(url) && URL.canParse(url) ? new URL(url).href : url;
}

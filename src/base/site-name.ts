/** A link to a page about the same elsewhere, by the name of its site. */
export interface SiteLink {
  readonly url: string;
  /** The site, and the page where there are links to several of it. */
  readonly text: string;
  /** What tells the link apart for who does not see beside what it stands; missing where the text does. */
  readonly about?: string;
}

interface Place {
  readonly url: string;
  readonly site: string;
  readonly page: string;
}

/** Names links to pages about `name`. Of one site they are told apart by their pages, or else by their addresses. */
export function nameLinks(urls: readonly string[], name: string): SiteLink[] {
  const places = urls.map(placeOf);
  const pagesOf = new Map<string, string[]>();
  for (const {site, page} of places) {
    const pages = pagesOf.get(site);
    if (pages) pages.push(page);
    else pagesOf.set(site, [page]);
  }
  const repeats = new Set([...pagesOf].flatMap(([site, pages]) => (new Set(pages).size < pages.length ? site : [])));
  return places.map(({url, site, page}) => {
    // The number of an entry says less than what it is about.
    if (pagesOf.get(site)!.length < 2) return {url, text: site, about: /^([A-Z]?\d+)?$/.test(page) ? name : page};
    if (repeats.has(site)) return {url, text: url.replace(/^https?:\/\/(www\.)?/i, '')};
    return page ? {url, text: `${site}: ${page}`} : {url, text: site, about: name};
  });
}

function placeOf(url: string): Place {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    // A page of this site.
    return {url, site: url, page: ''};
  }
  const {hostname, pathname} = parsed;
  const host = hostname.replace(/^www\./, '');
  const path = decode(pathname)
    .replace(HIDDEN, '')
    .replace(/^\/+|\/+$/g, '');
  if (!host) return {url, site: path, page: ''};
  const [, site = host] = SITES.find(([domain]) => `.${host}`.endsWith(`.${domain}`)) ?? [];
  const [, title] = /^wiki\/(.+)/.exec(path) ?? [];
  // The name of a repository is that of its owner too.
  const page = title?.replaceAll('_', ' ') ?? (/^Git|^Codeb/.test(site) ? path : path.split('/').at(-1)!);
  return {url, site, page: page.trim()};
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Control characters, and what would turn the text around it. */
const HIDDEN = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Sites that people call by another name than their host's. */
const SITES = (
  'wikipedia.org Wikipedia,wikidata.org Wikidata,wikimedia.org Wikimedia,github.com GitHub,gitlab.com GitLab,' +
  'codeberg.org Codeberg,npmjs.com npm,pypi.org PyPI,hub.docker.com Docker Hub,developer.mozilla.org MDN,' +
  'stackoverflow.com Stack Overflow,youtube.com YouTube,youtu.be YouTube,linkedin.com LinkedIn,x.com X,twitter.com X,' +
  'bsky.app Bluesky,mastodon.social Mastodon,mastodon.online Mastodon,fosstodon.org Mastodon,hachyderm.io Mastodon,' +
  'threads.net Threads,facebook.com Facebook,instagram.com Instagram,reddit.com Reddit,medium.com Medium,dev.to DEV,' +
  'discord.com Discord,discord.gg Discord,crunchbase.com Crunchbase,imdb.com IMDb,orcid.org ORCID,doi.org DOI'
)
  .split(',')
  .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)] as const);

import type {Article} from '../../article/article.js';
import type {Issue} from '../../article/issue.js';
import {serializeJsonLd, toJsonLd, type JsonLdOptions} from '../../json-ld/json-ld.js';
import {findArticle, hasOtherFaq, readPageFacts} from './page-facts.js';
import type {PageScript} from './page-script.js';

/** What the element says itself. */
export interface Wanted {
  readonly siteUrl: string | null;
  readonly mode: string | null;
  readonly parseMarkdown: JsonLdOptions['parseMarkdown'];
}

/** Writes an article's graph into the page, all at once, so that no other element writes in between. */
export function publish(host: HTMLElement, article: Article, script: PageScript, wanted: Wanted): readonly Issue[] {
  const page = host.ownerDocument;
  const isAugmenting = wanted.mode === 'augment';
  const known = isAugmenting ? findArticle(page) : undefined;
  const {value, issues} = toJsonLd(article, {
    ...readPageFacts(host),
    siteUrl: wanted.siteUrl?.trim() || undefined,
    parseMarkdown: wanted.parseMarkdown,
    faq: !hasOtherFaq(page, (other) => script.isOwn(other)),
    ...(isAugmenting && {mode: 'augment', articleId: known?.id, articleType: known?.type}),
  });
  const about = value['@graph'][0]?.['@id'];
  if (typeof about !== 'string') {
    script.remove();
    return issues;
  }
  if (script.isTaken(about)) {
    script.remove();
    const message = 'Another element has written this page already; nothing is written twice.';
    return [{code: 'json-ld/other-article', path: '', message, severity: 'info'}];
  }
  script.put(about, serializeJsonLd(value));
  if (!isAugmenting || known) return issues;
  const message = 'The page has no JSON-LD with an article that has an @id; a node of its own was written.';
  return [...issues, {code: 'json-ld/no-article-id', path: '', message, severity: 'warning'}];
}

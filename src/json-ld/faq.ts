import type {Faq, FaqItem} from '../article/article.js';
import {SECTION_IDS} from '../article/graph.js';
import {parseHtmlFragment} from '../article/parse/html-fragment.js';
import {escapedHtml, htmlOf, looksLikeHtml} from './answer-html.js';
import type {Draft} from './draft.js';
import type {JsonLdNode} from './nodes.js';

/** Hosts that nobody has, which an author or a template wrote until the right one would be known. */
const PLACEHOLDER =
  /^(?:.+\.)?(?:example\.(?:com|org|net|edu)|example|invalid|localhost|(?:your|my)-?(?:domain|site|website|blog|company)\.(?:com|org|net|dev|io)|(?:domain|website)\.(?:com|tld))$/i;

/** The questions as a page of questions that is part of this one, `parentId`. */
export function faqNode({title, description, items}: Faq, parentId: string, draft: Draft): JsonLdNode {
  return {
    '@type': 'FAQPage',
    '@id': draft.id(SECTION_IDS.faq),
    name: draft.heading('faq', title),
    description: draft.text(description),
    inLanguage: draft.language,
    isPartOf: draft.ref(parentId),
    mainEntity: items.map((item, index) => ({
      '@type': 'Question',
      '@id': draft.id(`faq-${index + 1}`),
      name: draft.name(item.question),
      acceptedAnswer: {
        '@type': 'Answer',
        text: answerText(item, `faq[${index}]`, draft),
        url: answerUrl(item, `faq[${index}].accepted_answer.url`, draft),
      },
    })),
  };
}

/** An answer as whoever reads JSON-LD takes it: as HTML where it has markup, as it is where it has none. */
function answerText({answer, format}: FaqItem, path: string, draft: Draft): string {
  const {parseMarkdown} = draft.options;
  const link = (url: string) => realUrl(url, `${path}.accepted_answer.text`, draft);
  if (format === 'html') return htmlOf(parseHtmlFragment(answer), link);
  if (draft.isMarkdown && parseMarkdown) return htmlOf(parseMarkdown(answer), link);
  return looksLikeHtml(answer) ? escapedHtml(answer) : answer;
}

/** The page about an answer, unless that is this page. */
function answerUrl({url}: FaqItem, path: string, draft: Draft): string | undefined {
  const absolute = draft.url(url);
  if (absolute === undefined) return undefined;
  if (absolute.replace(/#.*$/s, '') !== draft.pageUrl) {
    const real = realUrl(absolute, path, draft);
    return real === draft.pageUrl ? undefined : real;
  }
  draft.report('json-ld/repeated-url', path, 'The page that the answer is on; left out.', 'info');
  return undefined;
}

/** A link, or the page itself in place of one that leads to a placeholder. */
function realUrl(url: string, path: string, draft: Draft): string | undefined {
  const absolute = draft.url(url);
  const {pageUrl} = draft;
  if (!absolute || !pageUrl || !URL.canParse(absolute)) return absolute;
  const {hostname} = new URL(absolute);
  if (!PLACEHOLDER.test(hostname) || hostname === new URL(pageUrl).hostname) return absolute;
  draft.report('json-ld/placeholder-url', path, 'A placeholder for an address; the page’s own is written instead.');
  return pageUrl;
}

import type {Article} from '../article/article.js';
import {entriesOf, foldKey, listOf} from '../article/data.js';
import type {Issue} from '../article/issue.js';
import {splitFrontMatter} from '../article/parse/front-matter.js';
import type {DocumentOptions} from '../article/parse/parse-document.js';
import {resolvePart} from '../article/read/field.js';

/** The sections that somebody writes for an element. A title, dates, tags and a picture are in every blog. */
const SECTIONS = ['faq', 'timeline', 'competitors', 'concepts', 'implementations', 'considerations'] as const;
const isSection = (part: string | undefined) => SECTIONS.some((section) => section === part);

/** Names of sections that nothing else is called by. */
const DISTINCT =
  /faq|_?timeline|competit|comparisontable|roadmap|technicalconcepts|keyconcepts|glossary|implementationareas|considerations/;

/** Whether there is a section in what was read, or something that was meant to be one. */
export function isForUs(
  article: Article,
  issues: readonly Issue[],
  suggestions: readonly Issue[],
  data: unknown,
): boolean {
  if (SECTIONS.some((section) => article[section])) return true;
  const {about, mentions} = article;
  if (about && (about.description || about.properties || about.sameAs)) return true;
  if (mentions?.items.some(({type, description, url}) => type ?? description ?? url)) return true;
  if (issues.some(({code}) => /^(faq|timeline|competitors|about|implementations|considerations)\//.test(code)))
    return true;
  return suggestions.some(({path, message}) => {
    const value = (entriesOf(data, '') ?? []).find((entry) => entry.path === path)?.value;
    const items = listOf(value) ?? Object.values(value ?? {});
    const meant = /“([^”]*)”\?$/.exec(message)?.[1] ?? '';
    return isSection(resolvePart(meant)) && items.some((item) => typeof item === 'object' && item !== null);
  });
}

/** Whether a text that could not be read has the names of our sections where keys are. */
export function mayBeForUs(text: string, {name = ''}: DocumentOptions): boolean {
  const start = text.slice(0, 100_000);
  const isGraph = /"@type"\s*:\s*"(?:FAQPage|QAPage|TechArticle|DefinedTermSet)"/.test(start);
  if (isGraph || /\.html?$/i.test(name)) return isGraph;
  const matter = splitFrontMatter(start);
  // A text of words has no keys, whatever its lines look like.
  if (/\.(md|markdown|mdx)$/i.test(name) && matter.kind === 'none') return false;
  const key = /^([ \t]*)(?:\[\[?|- )?["']?([\p{L}$][\p{L}\p{N}_$ -]{0,40})["']?\]{0,2}[ \t]*(?:[:=]|\r?$)/gmu;
  for (const [line, indent = '', written = ''] of (matter.text || start).matchAll(key)) {
    const isTop = indent.length === 0 || (indent.length <= 2 && /["']/.test(line));
    const folded = foldKey(written);
    if (isTop && isSection(resolvePart(written)) && DISTINCT.test(folded)) return true;
  }
  return false;
}

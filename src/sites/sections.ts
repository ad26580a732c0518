type Reader = (input: unknown, field: string) => unknown;

/** The elements that show a part of an article, each with what reads that part. */
export const sectionReaders: Readonly<Record<string, () => Promise<Reader>>> = {
  'article-header': async () => (await import('../article/read/header.js')).readHeader,
  'competitor-table': async () => (await import('../article/read/competitors.js')).readCompetitors,
  'concept-list': async () => (await import('../article/read/concepts.js')).readConcepts,
  'consideration-list': async () => (await import('../article/read/considerations.js')).readConsiderations,
  'data-section': async () => (await import('../article/read/field.js')).readField,
  'faq-list': async () => (await import('../article/read/faq.js')).readFaq,
  'implementation-list': async () => (await import('../article/read/implementations.js')).readImplementations,
  'mention-list': async () => (await import('../article/read/mentions.js')).readMentions,
  'tag-list': async () => (await import('../article/read/tags.js')).readTags,
  'tech-timeline': async () => (await import('../article/read/timeline.js')).readTimeline,
  'topic-card': async () => (await import('../article/read/topic.js')).readTopic,
};

/**
 * Of an article's data what one element needs: the keys without which it would show something else. A page then holds
 * nothing that none of its elements show. Undefined where the article has no such part.
 */
export async function selectSection(tag: string, data: object, field = 'keywords'): Promise<object | undefined> {
  const load = sectionReaders[tag];
  if (!load) return data;
  const read = await load();
  const show = (entries: readonly [string, unknown][]) => JSON.stringify(read(Object.fromEntries(entries), field));
  const entries = Object.entries(data);
  const whole = show(entries);
  const needed = entries.filter((entry) => show(entries.filter((other) => other !== entry)) !== whole);
  if (needed.length === 0) return undefined;
  return show(needed) === whole ? Object.fromEntries(needed) : data;
}

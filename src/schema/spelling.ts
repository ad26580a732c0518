/*
 * The names in `article/keys.ts` have no spaces any more, because that is how keys are compared. To say them to an author
 * they need some: here are those that are several words.
 */
const WORDS = `
date published|published date|published at|pub date|publish date|created at|date modified|last mod|last updated|updated at
text format|schema type|article type|content type|proficiency level|technical level|difficulty level|skill level
educational level|target audience|intended audience|target readers|written by|cover image|featured image|hero image
header image|og image|social image|thumbnail url|in language|url slug|canonical url|canonical link|canonical uri
main entity of page|mentioned entities|related technologies|related technology|related tech|related tools|tech stack
industry impact|industry impacts|industries impacted|impacted industries|affected industries|coding languages
coding languages involved|programming languages|programming language|languages involved|audience type
technical concepts|key concepts|core concepts|key terms|has defined term|why it matters
implementation areas|use cases|application areas|use case|example technologies|example tools
ecosystem considerations|key considerations|entity type|alternate name|alternate names|also known as|item list element
additional property|additional properties|same as|faq items|faq list|main entity|accepted answer|suggested answer
migration timeline|release cycle|start date|start year|release date|end date|end year|competition landscape
comparison table|full name|display name|content url|alt text|alternative text|property id`;

const words = new Map(
  WORDS.trim()
    .split(/\||\n/)
    .map((name) => [name.replaceAll(' ', ''), name.split(' ')] as const),
);

/** The words of a name: `datepublished` → `date`, `published`. */
export function wordsOf(name: string): readonly string[] {
  return words.get(name) ?? [name];
}

/** All names that are several words. */
export const severalWords: ReadonlyMap<string, readonly string[]> = words;

/** A name as an author of this key would write it: with its underscores or its capitals. */
export function spell(name: string, like: string): string {
  const parts = wordsOf(name);
  if (like.includes('-')) return parts.join('-');
  if (/\p{Ll}\p{Lu}/u.test(like)) {
    return parts.map((part, index) => (index ? part.charAt(0).toUpperCase() + part.slice(1) : part)).join('');
  }
  return parts.join('_');
}

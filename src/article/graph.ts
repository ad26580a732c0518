/*
 * What the graph of an article calls its parts: for what writes it, in src/json-ld, and for what reads it back.
 */

/** Headings of sections for which an article has none. */
export const SECTION_NAMES = {
  concepts: 'Technical concepts',
  implementations: 'Implementation areas',
  timeline: 'Timeline',
  competitors: 'Competition landscape',
  faq: 'Frequently asked questions',
} as const;

/** The timeline's in an article about a migration. */
export const MIGRATION_NAME = 'Migration timeline';

/** Fragments of the ids of sections. */
export const SECTION_IDS = {
  concepts: 'concepts',
  implementations: 'implementation-areas',
  timeline: 'timeline',
  competitors: 'competition',
  faq: 'faq',
} as const;

/** How the ids of their items begin. */
export const ITEM_PREFIXES = {concepts: 'concept-', implementations: 'area-', timeline: 'timeline-'} as const;

/** What is known of the status of an action, and the word for it on the way back. */
export const STATUSES = {
  done: ['CompletedActionStatus', 'completed'],
  active: ['ActiveActionStatus', 'in progress'],
  planned: ['PotentialActionStatus', 'planned'],
  cancelled: ['FailedActionStatus', 'cancelled'],
} as const;

/** `Lua (LuaJIT)` → `Lua`: what a name is without a remark after it. */
export function bareName(name: string): string {
  return /^(.*\S)\s*[(（][^()（）]*[)）]\s*$/s.exec(name)?.[1] ?? name;
}

// What `Intl` says in English, without it: the first that a page asks of it takes longer than many a whole view.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether a language is English as it is written here. */
export function isEnglish(lang: string): boolean {
  return /^en(-us)?$/i.test(lang);
}

/** “May 5, 2026”, “May 2026”. */
export function englishDate(year: string, month: string, day?: string): string {
  return `${MONTHS[Number(month) - 1]} ${day ? `${Number(day)}, ` : ''}${Number(year)}`;
}

/** “today”, “last week”, “3 months ago”. */
export function englishAge(count: number, unit: string): string {
  if (count > 1) return `${count} ${unit}s ago`;
  return unit === 'day' ? ['today', 'yesterday'][count]! : `${count ? 'last' : 'this'} ${unit}`;
}

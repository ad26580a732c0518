/** The seed's data, as its page has it, and how pages written by hand put it into words. */
export const article = JSON.parse(document.querySelector('[type="application/json"]').textContent);

export const phases = Object.values(article.migration_timeline);
export const phasesInProgress = phases.filter(({status}) => status === 'In Progress').length;
export const mentions = Map.groupBy(article.mentions, (mention) => mention['@type']);
export const sourceUrl = article.faq[0].accepted_answer.url;

/** Headings of lists of words, with the words. */
export const tags = {
  Keywords: article.keywords,
  'Related technologies': article.related_technologies,
  'Industry impact': article.industry_impact,
  'Programming languages': article.coding_languages_involved,
};

export const month = (date) =>
  new Date(date).toLocaleDateString('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
export const minute = (date) =>
  `${new Date(date).toLocaleDateString('en', {dateStyle: 'medium', timeZone: 'UTC'})} ${date.slice(11, 16)} UTC`;

/** What else is known of somebody or something, by its labels. */
export function factsOf(mention) {
  return Object.entries(mention)
    .filter(([key]) => /^(applicationCategory|operatingSystem|softwareVersion|programmingLanguage)$/.test(key))
    .map(([key, values]) => [labelOf(key), [values].flat()]);
}

/** `migration_year` and `operatingSystem` in words. */
export function labelOf(key) {
  const words = key.replaceAll('_', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}

export function linkText(address, name) {
  const {host, pathname} = new URL(address);
  if (host === 'github.com') return `GitHub: ${pathname.slice(1)}`;
  if (host === 'en.wikipedia.org') return `Wikipedia: ${pathname.slice('/wiki/'.length).replaceAll('_', ' ')}`;
  return `${host.replace('www.', '')}: ${name}`;
}

import {en} from './en/common.js';
import type {OwnTerms, Terms} from './terms.js';

/** Strings of one language, which `$code` names by its BCP 47 tag: all of them, or those that are to be others. */
export type Translation = Pick<Terms, '$code'> & Partial<Terms>;

/** What is shown in a language, and is to be shown anew when there is more of it. */
export const hosts = new Set<{requestUpdate(): void}>();

const loaded = new Map<string, Partial<Terms>>([['en', en]]);
const registered = new Map<string, Partial<Terms>>();
const loading = new Map<string, Promise<void>>();

/**
 * Adds languages, or says something in other words. A string that a translation does not have stays as it is: in the words
 * that come with the elements, and in English where there are none. It does not matter when: what is on the page changes
 * at once, and what is loaded later does not overwrite it. A `$code` with a region or a script (`de-AT`, `zh-Hant`) is for
 * that variant alone; one that is no BCP 47 tag throws a `RangeError`.
 *
 * ```js
 * registerTranslation({$code: 'en', faqHeading: 'Ask us anything'});
 * ```
 */
export function registerTranslation(...translations: Translation[]): void {
  for (const translation of translations) {
    const code = new Intl.Locale(translation.$code).toString().toLowerCase();
    registered.set(code, {...registered.get(code), ...translation});
  }
  update();
}

/**
 * Loads the strings of a language, once, if they come with the elements. Needs no page. Rejects where the file could not be
 * loaded; until then, and where there is none, everything is said in English.
 */
export function loadTranslation(language: string): Promise<void> {
  let done = loading.get(language);
  if (!done) {
    done = load(codesOf(language)).catch((error: unknown) => {
      loading.delete(language);
      throw error;
    });
    loading.set(language, done);
  }
  return done;
}

async function load(codes: readonly string[]) {
  // English is there, and what is no language has nothing else.
  if ((codes.at(-2) ?? 'en') === 'en') return;
  const {files} = await import('./files.js');
  const code = codes.find((code) => code in files);
  if (!code || loaded.has(code)) return;
  loaded.set(code, (await files[code]!()).default);
  update();
}

function update() {
  for (const host of hosts) host.requestUpdate();
}

/** What a language has under a name, of what is there by now; English where it has nothing. A class's `own` come first. */
export function findTerm<K extends keyof Terms>(language: string, key: K, own?: OwnTerms): Terms[K] | undefined {
  for (const code of codesOf(language)) {
    const found = own?.[code as Lowercase<string>]?.[key] ?? registered.get(code)?.[key] ?? loaded.get(code)?.[key];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** English is here from the start: what a browser knows of languages takes it a while to load. */
const known = new Map([['en', ['en-latn-us', 'en-us', 'en-latn', 'en', 'en']]]);

/** Under which codes to look for a language, the closest first: `zh-TW` is Chinese as it is written in Taiwan. */
function codesOf(tag: string): readonly string[] {
  let codes = known.get(tag);
  if (!codes) {
    codes = ['en'];
    try {
      const [language, script, region] = new Intl.Locale(tag).maximize().baseName.toLowerCase().split('-');
      codes = [`${language}-${script}-${region}`, `${language}-${region}`, `${language}-${script}`, language!, 'en'];
    } catch {
      // It names no language.
    }
    known.set(tag, codes);
  }
  return codes;
}

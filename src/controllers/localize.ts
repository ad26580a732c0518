import {LocalizeController, registerTranslation} from '@shoelace-style/localize';
import {en} from '../locales/en/common.js';
import type {Terms} from '../locales/terms.js';

registerTranslation(en);

/**
 * Adds what one kind of element says, in English. Into what is registered, which is what every language falls back to: to
 * register anew would render every element of the page again.
 */
export function addEnglish(terms: Partial<Terms>) {
  Object.assign(en, terms);
}

const LOCALES: Readonly<Record<string, () => Promise<{default: Terms}>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
};
const asked = new Set<string>();

/** Strings and formats in the language of the element's place in the page, loaded when they are first needed. */
export class Localize extends LocalizeController<Terms> {
  #locale = 'en';

  /** The nearest `lang` around the element, shadow hosts included, as a valid BCP 47 tag. */
  override lang(): string {
    return this.#locale;
  }

  hostUpdate() {
    const lang = nearestLang(this.host);
    const declared = lang ?? super.lang();
    this.#locale = isLocale(declared) ? declared : 'en';
    const language = this.#locale.split('-')[0]?.toLowerCase() ?? '';
    const load = LOCALES[language];
    if (!load || asked.has(language)) return;
    asked.add(language);
    // Registering updates every connected element; without the file the English strings stay.
    load().then(
      (module) => registerTranslation(module.default),
      () => asked.delete(language),
    );
  }
}

function nearestLang(host: Element): string | undefined {
  for (let from: Element | null = host; from;) {
    const found: HTMLElement | null = from.closest<HTMLElement>('[lang]');
    if (found?.lang) return found.lang;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

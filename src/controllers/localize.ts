import {LocalizeController, type ExistsOptions, type FunctionParams} from '@shoelace-style/localize';
import {en} from '../locales/en/common.js';
import type {Terms} from '../locales/terms.js';
import {findTerm, loadTranslation} from '../locales/translations.js';

/** Adds what one kind of element says, in English, which every language falls back to. */
export function addEnglish(terms: Partial<Terms>) {
  Object.assign(en, terms);
}

/** Strings and formats in the language of the element's place in the page, loaded when they are first needed. */
export class Localize extends LocalizeController<Terms> {
  /** Wins over the page's: where there is none, and where a server's view is taken over. */
  given: string | undefined;
  #locale = 'en';

  /** The nearest `lang` around the element, shadow hosts included, as a valid BCP 47 tag. */
  override lang(): string {
    return this.given ?? this.#locale;
  }

  hostUpdate() {
    const lang = nearestLang(this.host);
    const declared = lang ?? super.lang();
    this.#locale = isLocale(declared) ? declared : 'en';
    // What it brings updates every connected element; without the file the English strings stay.
    loadTranslation(this.#locale).catch(() => undefined);
  }

  override term<K extends keyof Terms>(key: K, ...args: FunctionParams<Terms[K]>): string {
    const term = findTerm(this.lang(), key) ?? key;
    return typeof term === 'function' ? (term as (...args: unknown[]) => string)(...args) : term;
  }

  /** Whether there is a string, in the language or in English. */
  override exists(key: keyof Terms, {lang = this.lang()}: Partial<ExistsOptions> = {}): boolean {
    return findTerm(lang, key) !== undefined;
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

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en} from '../locales/en/common.js';
import type {OwnTerms, Terms} from '../locales/terms.js';
import {findTerm, hosts, loadTranslation} from '../locales/translations.js';

/** What a string is made with. */
export type Arguments<Term> = Term extends (...args: infer Arguments) => string ? Arguments : [];

/** Adds what one kind of element says, in English, which every language falls back to. */
export function addEnglish(terms: Partial<Terms>) {
  Object.assign(en, terms);
}

/** Strings and formats in the language of the element's place in the page, loaded when they are first needed. */
export class Localize implements ReactiveController {
  /** Wins over the page's: where there is none, and where a server's view is taken over. */
  given: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #locale = 'en';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.#host);
  }

  hostDisconnected() {
    hosts.delete(this.#host);
  }

  hostUpdate() {
    const lang = nearestLang(this.#host);
    this.#locale = isLocale(lang) ? lang : 'en';
    // What it brings updates every connected element; without the file the English strings stay.
    this.load(this.#locale).catch(() => undefined);
  }

  /** Loads the strings of a language, where there are some; rejects where they do not come. */
  load(language: string): Promise<void> {
    return loadTranslation(language);
  }

  /** The nearest `lang` around the element, shadow hosts included, as a valid BCP 47 tag. */
  lang(): string {
    return this.given ?? this.#locale;
  }

  term<Key extends keyof Terms>(key: Key, ...args: Arguments<Terms[Key]>): string {
    const term = this.#find(key) ?? key;
    return typeof term === 'function' ? (term as (...args: unknown[]) => string)(...args) : term;
  }

  /** Whether there is a string, in the language or in English. */
  exists(key: keyof Terms): boolean {
    return this.#find(key) !== undefined;
  }

  /** A count, or with options any number, as it is written in the language. */
  number(value: number, options?: Intl.NumberFormatOptions): string {
    const lang = this.lang();
    // A small count is its digits. The first format that a page makes takes longer than many a whole view.
    const isPlain = !options && value < 1000 && /^en(-us)?$/i.test(lang);
    return isPlain ? `${value}` : new Intl.NumberFormat(lang, options).format(value);
  }

  #find<Key extends keyof Terms>(key: Key): Terms[Key] | undefined {
    return findTerm(this.lang(), key, (this.#host.constructor as {terms?: OwnTerms}).terms);
  }
}

/** The nearest `lang` around an element, shadow hosts included, as it is written. */
export function nearestLang(host: Element): string {
  for (let from: Element | null = host; from;) {
    const found: HTMLElement | null = from.closest<HTMLElement>('[lang]');
    if (found?.lang) return found.lang;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang;
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

import {version} from './version.js';

/** On every class that a copy of this library has registered; the same for all copies on the page. */
const key = Symbol.for('article-elements/version');

interface Versioned extends CustomElementConstructor {
  [key]?: string;
}

/** Whether the page has an element of this name. Says so if it is not this version of this library. */
export function isTaken(name: string): boolean {
  const known: Versioned | undefined = customElements.get(name);
  if (known && known[key] !== version) {
    import('./tell-taken.js').then(
      ({tellTaken}) => tellTaken(name, known[key]),
      () => undefined,
    );
  }
  return !!known;
}

/** Whether a class may be registered under a name, which a second copy of this library must not do. */
export function claim(name: string, element: CustomElementConstructor): boolean {
  return !isTaken(name) && !!Object.assign(element, {[key]: version});
}

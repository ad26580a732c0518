import {version} from './version.js';

/** On every class that a copy of this library has registered; the same for all copies on the page. */
const key = Symbol.for('article-elements/version');

interface Versioned extends CustomElementConstructor {
  [key]?: string;
}

/** Whether a registry has an element of this name. Says so if it is not this version of this library. */
export function isTaken(name: string, registry = customElements): boolean {
  const known: Versioned | undefined = registry.get(name);
  if (known && known[key] !== version) {
    import('./tell-taken.js').then(
      ({tellTaken}) => tellTaken(name, known[key]),
      () => undefined,
    );
  }
  return !!known;
}

/** Registers a class under a name, unless that is there already, which a second copy of this library must leave alone. */
export function register(name: string, element: CustomElementConstructor, registry = customElements) {
  if (isTaken(name, registry)) return;
  Object.assign(element, {[key]: version});
  try {
    registry.define(name, element);
  } catch {
    // A class can have one name only, and the page may want it under another as well.
    registry.define(name, class extends element {});
  }
}

import {elementsIn} from './elements-in.js';
import {loadElements} from './load-elements.js';

export {loadElements, type LoadOptions} from './load-elements.js';

// Loads the elements that the page has, and those that it gets later. `data-prefix="acme-"` on the script tag loads
// `<acme-faq-list>` and its like instead.

/** The script tags that have loaded this, as a module or through the classic script beside it. */
function ownScripts(): Element[] {
  const url = withoutQuery(import.meta.url);
  const names = [url, url.replace(/[^/]*$/, 'autoloader.classic.js')];
  return elementsIn(document).filter(
    (element) => element instanceof HTMLScriptElement && names.includes(withoutQuery(element.src)),
  );
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*/, '');
}

const prefixes = ownScripts().map((script) => script.getAttribute('data-prefix') ?? '');
for (const prefix of prefixes.length ? new Set(prefixes) : ['']) loadElements(document, {prefix});

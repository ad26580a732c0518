import {queryAll} from '../../controllers/query.js';
import {MARK} from './page-facts.js';

/** Who writes a script, on the script itself: a second copy of this library sees it too. */
const OWNER = Symbol.for('article-elements/json-ld-owner');

type Owned = Element & {[OWNER]?: Element | undefined};

/** The one script in the page's head that an element writes, and takes away again. */
export class PageScript {
  readonly #host: Element;
  #script: Owned | undefined;
  #text: Text | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  get element(): Element | undefined {
    return this.#script;
  }

  /** Whether it is the script itself, or one that nobody writes any more or that a server has written. */
  isOwn(script: Element): boolean {
    return script === this.#script || (script.hasAttribute(MARK) && !isOwned(script));
  }

  /** Whether another element writes what this one would write, about the same page. */
  isTaken(about: string): boolean {
    return this.#find(about).some((script) => isOwned(script) && script[OWNER] !== this.#host);
  }

  /**
   * Puts a graph in place of what was there. A script that a server has written for the same page is taken over. With
   * Trusted Types no script may be given a text, but one that is in the page already may have its text changed.
   */
  put(about: string, json: string): void {
    const [left] = this.#find(about).filter((script) => !isOwned(script));
    const script = (this.#script ??= left ?? create(this.#host.ownerDocument));
    if (left && left !== script) left.remove();
    script[OWNER] = this.#host;
    if (script.getAttribute(MARK) !== about) script.setAttribute(MARK, about);
    const text = (this.#text ??= textOf(script));
    if (!script.isConnected) headOf(this.#host.ownerDocument).append(script);
    if (text.data !== json) text.data = json;
  }

  remove(): void {
    this.#script?.remove();
  }

  #find(about: string): Owned[] {
    return queryAll(this.#host.ownerDocument, `script[${MARK}]`).filter(
      (script) => script.getAttribute(MARK) === about,
    );
  }
}

function isOwned(script: Owned): boolean {
  return script[OWNER]?.isConnected ?? false;
}

function create(page: Document): Owned {
  const make = Reflect.get(Document.prototype, 'createElement') as (name: string) => Element;
  const script = make.call(page, 'script');
  script.setAttribute('type', 'application/ld+json');
  return script;
}

/** The one text in a script, empty where there was none. */
function textOf(script: Element): Text {
  const [first, ...others] = [...script.childNodes].filter((node) => node instanceof Text);
  for (const other of others) other.remove();
  if (first) return first;
  const text = new Text('');
  script.append(text);
  return text;
}

/** By the prototype: an `<img name=head>` hides the document's own. */
export function headOf(page: Document): Element {
  const head: unknown = Reflect.get(Document.prototype, 'head', page);
  return head instanceof Element ? head : queryAll(page, ':root')[0]!;
}

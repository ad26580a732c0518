import type {LitElement} from 'lit';

/** What a server is asked to render: an article, as JSON, or as the address of one. */
export interface Order {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly language: string;
  readonly article?: string;
  readonly src?: string;
  /** What is inside the element. */
  readonly body: string;
}

/** They show nothing, or are words in a text. */
export const forPagesAlone = /^(article-data|article-json-ld|concept-term)$/;

/** What a server can know of an element, from what is around it in a page; undefined where that is no data. */
export function orderFor(element: Element): Order | undefined {
  const data = forPagesAlone.test(element.localName) ? undefined : dataOf(element);
  if (!data) return undefined;
  const language = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  return {
    tag: element.localName,
    attributes: {lang: false, ...attributesOf(element)},
    language,
    ...data,
    body: element.innerHTML,
  };
}

/** Where data is looked for, as in the elements: first the property, then the page. */
function dataOf(element: Element): Pick<Order, 'article' | 'src'> | undefined {
  const {article} = element as {article?: unknown};
  if (article !== undefined && article !== null) return writeJson(article);
  const src = element.getAttribute('src');
  if (src) return {src: new URL(src, location.href).href};
  const script = element.querySelector(':scope > script[type]');
  if (script) return writeJson(script.textContent);
  const id = element.getAttribute('for');
  const other = id
    ? (element.ownerDocument.getElementById(id) ?? document.getElementById(id))
    : element.parentElement?.closest('article-data, tech-article');
  return other instanceof HTMLScriptElement ? writeJson(other.textContent) : other ? dataOf(other) : undefined;
}

/** The attributes, and those of properties that a test has set. */
function attributesOf(element: Element): Record<string, string | boolean> {
  const {elementProperties} = customElements.get(element.localName) as typeof LitElement;
  const attributes: Record<string, string | boolean> = {};
  for (const {name, value} of element.attributes) attributes[name] = value;
  for (const [name, value] of Object.entries(element)) {
    const {attribute} = elementProperties.get(name) ?? {attribute: false};
    if (attribute === false || value === null || value === undefined) continue;
    attributes[typeof attribute === 'string' ? attribute : name.toLowerCase()] = value as string | boolean;
  }
  return attributes;
}

/** As text: what carries an order puts the keys of objects into another order. Nothing for what JSON cannot say at all. */
function writeJson(article: unknown): {article: string} | undefined {
  try {
    return {article: JSON.stringify(article)};
  } catch {
    return undefined;
  }
}

/** Whether JSON says all of a value. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null)
    return /^(string|boolean|undefined)$/.test(typeof value) || value === null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return value.every((item) => item !== undefined && isJson(item));
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Reflect.ownKeys(value).every((key) => {
    const inner = (value as Record<PropertyKey, unknown>)[key];
    return typeof key === 'string' && key !== '__proto__' && inner !== undefined && isJson(inner);
  });
}

import type {ArticleElement} from '../base/article-element.js';
import {register} from '../base/claim.js';
import {elements} from './elements.js';
import {elementsIn} from './elements-in.js';
import {PRINT_WIDTH, SIZE, type FrameSize} from './frame-size.js';
import {isTag} from './tags.js';
import {setTheme} from './theme.js';
import {wordsIn} from './words.js';

// The page in a frame: shows the one element that its address asks for, and tells the page around it how high it is. Whoever
// has written the address may be anybody.

const parameters = new URLSearchParams(location.search);
const {documentElement: root, body} = document;

/** What is not an attribute of the element, or must not come from an address. */
const OWN = new Set(['element', 'src', 'lang', 'dir', 'theme', 'for', 'debug']);

async function show() {
  const lang = parameters.get('lang') ?? '';
  if (/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(lang)) root.lang = lang;
  if (parameters.get('dir') === 'rtl') root.dir = 'rtl';
  setTheme(root, parameters);
  const words = wordsIn(root.lang);
  const tag = parameters.get('element') ?? '';
  const src = sourceOf(parameters.get('src') ?? '');
  if (!isTag(tag)) return refuse(words.noElement);
  if (!src) return refuse(words.noSource);
  document.title = words.titles[tag] ?? tag;
  register(tag, await elements[tag]());
  const elementClass = customElements.get(tag) as CustomElementConstructor & {observedAttributes?: readonly string[]};
  const element = new elementClass();
  for (const [name, value] of parameters) {
    if (!OWN.has(name) && elementClass.observedAttributes?.includes(name)) element.setAttribute(name, value);
  }
  element.setAttribute('src', src);
  // What opens everything for paper comes after the data, and changes no height on the screen.
  element.addEventListener('article-load', () => {
    void (element as Partial<ArticleElement<unknown>>).updateComplete?.then(() => tell());
  });
  body.append(element);
}

/** An address of this site, or of one that the page lists. */
function sourceOf(src: string): string | undefined {
  if (!src || !URL.canParse(src, location.href)) return undefined;
  const url = new URL(src, location.href);
  const listed = elementsIn(document.head).filter((meta) => meta.getAttribute('name') === 'article-elements-sources');
  const others = listed.flatMap((meta) => meta.getAttribute('content')?.split(/[\s,]+/) ?? []).filter(Boolean);
  const origins = [location.href, ...others].flatMap((address) =>
    URL.canParse(address) ? new URL(address).origin : [],
  );
  return /^https?:$/.test(url.protocol) && origins.includes(url.origin) ? url.href : undefined;
}

function refuse(message: string) {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = message;
  body.append(line);
}

/** Links lead the page around the frame on, as they would without a frame. */
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && !link.download && link.href.replace(/#.*/s, '') !== location.href.replace(/#.*/s, ''))
      link.target = '_top';
  },
  true,
);

/** What the page is high on paper, where the page around has to know it beforehand. Nothing of this is painted. */
function measurePrint(): number {
  body.style.width = `${PRINT_WIDTH}px`;
  dispatchEvent(new Event('beforeprint'));
  // The addresses of links are written behind them on paper.
  const height = body.getBoundingClientRect().height * 1.1;
  dispatchEvent(new Event('afterprint'));
  body.style.width = '';
  return height;
}

/** While the page is on its way to paper its height is not that on the screen. */
let isPrinting = false;
addEventListener('beforeprint', () => (isPrinting = true));
addEventListener('afterprint', () => (isPrinting = false));

function tell() {
  if (parent === window || isPrinting) return;
  const {height} = body.getBoundingClientRect();
  const size: FrameSize = {type: SIZE, height, printHeight: measurePrint()};
  // A height is no secret, and which page is around is not known.
  parent.postMessage(size, '*');
}

let seen = -1;
new ResizeObserver(() => {
  const {height} = body.getBoundingClientRect();
  if (height === seen || isPrinting) return;
  seen = height;
  tell();
}).observe(body);

show().catch(() => refuse('This could not be loaded.'));

import {headingLevelAt} from '../controllers/heading-level.js';
import {elementsIn} from './elements-in.js';
import {PRINT_WIDTH, readSize} from './frame-size.js';
import {isTag, type Tag} from './tags.js';
import {readTheme} from './theme.js';
import {wordsIn} from './words.js';

// Puts frames on a page: `<script src="…/frame.js" data-element="faq-list" data-src="/post.yaml"></script>` where the script
// stands, and one into each `<div data-article-frame="faq-list" data-src="…">`, whose content stays until the frame is there.

const FRAME = 'data-article-elements-frame';
const PLACE = 'data-article-frame';

/** The page that is framed. By the prototype: an `<img name=currentScript>` hides the document's own. */
const currentScript = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(
  document,
) as unknown;
const scripts = elementsIn(document).filter((element) => element instanceof HTMLScriptElement);
const own =
  currentScript instanceof HTMLScriptElement
    ? currentScript
    : scripts.find(({src}) => /\/frame\.js(?:[?#]|$)/.test(src));
const framed = own && new URL('embed.html', own.src);

function meet(element: Element) {
  const isScript = element instanceof HTMLScriptElement && !!own && element.src === own.src;
  const tag = element
    .getAttribute(isScript ? 'data-element' : PLACE)
    ?.trim()
    .toLowerCase();
  if (!framed || tag === undefined) return;
  const known = isScript ? element.nextElementSibling : element.lastElementChild;
  if (known?.hasAttribute(FRAME)) return;
  if (!isTag(tag)) {
    console.warn(`article-elements: There is no element “${tag.slice(0, 50)}”.`);
    return;
  }
  const frame = createFrame(element, tag, framed);
  if (isScript) element.after(frame);
  else element.append(frame);
}

function createFrame(place: Element, tag: Tag, page: URL) {
  const url = new URL(page);
  const lang = place.closest<HTMLElement>('[lang]')?.lang ?? '';
  const context = place.parentElement ?? place;
  const found = {lang, ...readTheme(context), 'heading-level': String(headingLevelAt(place))};
  for (const [name, value] of Object.entries(found)) if (value) url.searchParams.set(name, value);
  for (const {name, value} of place.attributes) {
    if (name.startsWith('data-') && name !== PLACE) url.searchParams.set(name.slice('data-'.length), value);
  }
  url.searchParams.set('element', tag);
  const src = url.searchParams.get('src') ?? '';
  // On one site an address is relative to the page that names it; on another one, to the page in the frame.
  if (src && url.origin === location.origin && URL.canParse(src, place.baseURI)) {
    url.searchParams.set('src', new URL(src, place.baseURI).href);
  }
  const title = url.searchParams.get('title');
  url.searchParams.delete('title');

  const frame = document.createElement('iframe');
  frame.setAttribute(FRAME, '');
  frame.title = title ?? wordsIn(url.searchParams.get('lang') ?? '').titles[tag] ?? tag.replaceAll('-', ' ');
  frame.loading = 'lazy';
  const theme = url.searchParams.get('theme');
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: '10em',
    border: '0',
    // A frame whose scheme is not that of its page gets a background.
    colorScheme: theme === 'light' || theme === 'dark' ? theme : 'light dark',
  });
  frame.src = url.href;
  return frame;
}

/** The frame that a message is from: its window and the origin of its page, exactly. */
function frameOf({source, origin}: MessageEvent): HTMLIFrameElement | undefined {
  return frames().find((frame) => frame.contentWindow === source && new URL(frame.src).origin === origin);
}

function frames(): HTMLIFrameElement[] {
  return elementsIn(document).filter(
    (element) => element instanceof HTMLIFrameElement && element.hasAttribute(FRAME),
  ) as HTMLIFrameElement[];
}

const printHeights = new WeakMap<HTMLIFrameElement, number>();

addEventListener('message', (event: MessageEvent<unknown>) => {
  const size = readSize(event.data);
  const frame = size && frameOf(event);
  if (!frame) return;
  frame.style.height = `${size.height}px`;
  printHeights.set(frame, size.printHeight);
  // What stood in for the frame until now.
  const {parentElement} = frame;
  if (!parentElement?.hasAttribute(PLACE)) return;
  for (const child of parentElement.children) if (child !== frame) child.toggleAttribute('hidden', true);
});

/** On paper nothing can be scrolled or opened. */
addEventListener('beforeprint', () => {
  for (const frame of frames()) {
    const height = printHeights.get(frame);
    if (height === undefined) continue;
    const before = frame.style.height;
    Object.assign(frame.style, {width: `${PRINT_WIDTH}px`, height: `${height}px`});
    addEventListener('afterprint', () => Object.assign(frame.style, {width: '100%', height: before}), {once: true});
  }
});

elementsIn(document).forEach(meet);
new MutationObserver((records) => {
  for (const {addedNodes} of records) for (const node of addedNodes) elementsIn(node).forEach(meet);
}).observe(document, {childList: true, subtree: true});

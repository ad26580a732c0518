import type {ArticleElement} from '../base/article-element.js';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

/** Copies the address of an item whose button is clicked, and says so, each time anew. */
export function copyLinks(element: ArticleElement<unknown>) {
  element.renderRoot.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('[part~=copy-link]');
    const item = button?.closest('[id]');
    if (button && item) void copyLink(element, button, item.id);
  });
}

/** Where the clipboard is closed to us the address bar gets the address. */
async function copyLink(element: ArticleElement<unknown>, button: Element, id: string) {
  const say = (message: string) => {
    element['announce'](message);
  };
  const url = new URL(location.href);
  url.hash = id;
  say('');
  try {
    await navigator.clipboard.writeText(url.href);
    button.toggleAttribute('data-copied', true);
    setTimeout(() => button.removeAttribute('data-copied'), SHOWN);
    say(element['localize'].term('linkCopied'));
  } catch {
    history.replaceState(history.state, '', url);
    say(element['localize'].term('linkInAddressBar'));
  }
}

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2000;

/** Copies the address of an item on this page. Where the clipboard is closed to us the address bar gets it: `false`. */
export async function copyLink(id: string, root: ParentNode): Promise<boolean> {
  const url = new URL(location.href);
  url.hash = id;
  try {
    await navigator.clipboard.writeText(url.href);
    const button = root.querySelector(`#${CSS.escape(id)} [part~=copy-link]`);
    button?.toggleAttribute('data-copied', true);
    setTimeout(() => button?.removeAttribute('data-copied'), SHOWN);
    return true;
  } catch {
    history.replaceState(history.state, '', url);
    return false;
  }
}

/** Copies the address of an item on this page. Where the clipboard is closed to us the address bar gets it: `false`. */
export async function copyLink(id: string): Promise<boolean> {
  const url = new URL(location.href);
  url.hash = id;
  try {
    await navigator.clipboard.writeText(url.href);
    return true;
  } catch {
    history.replaceState(history.state, '', url);
    return false;
  }
}

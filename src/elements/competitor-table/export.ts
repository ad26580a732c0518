/** Whether the clipboard has taken it: some pages, and some frames, may not write to it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file, without a request. */
export function saveFile(text: string, name: string) {
  const link = document.createElement('a');
  // With a byte order mark spreadsheets read it as UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], {type: 'text/plain'}));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** `faq` + 2 → `faq[2]`, `faq[2]` + `q` → `faq[2].q`, anything but a plain key is quoted: `a["b c"]`. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w$@-]+$/.test(key) && !/^[\p{L}\p{N}_$@-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

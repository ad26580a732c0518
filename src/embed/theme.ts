/** What a page may say about how a frame on it looks, beside `light` and `dark`. */
const tokens: Readonly<Record<string, readonly [property: string, cssProperty: string, pattern: RegExp]>> = {
  accent: [
    '--article-accent',
    'color',
    /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([\w\s.,%/+-]*\))$/i,
  ],
  text: ['color', 'color', /^(?:#[\da-f]{3,8}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([\w\s.,%/+-]*\))$/i],
  font: ['font-family', 'font-family', /^[\p{L}\d\s,.'"_-]{1,300}$/u],
  size: ['font-size', 'font-size', /^(?:[89]|[1-3]\d)(?:\.\d+)?px$/],
};

/** Takes from an address what is on the list and looks like what it is meant to be. */
export function setTheme(root: HTMLElement, parameters: URLSearchParams) {
  const theme = parameters.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  for (const [name, [property, cssProperty, pattern]] of Object.entries(tokens)) {
    const value = parameters.get(name)?.trim() ?? '';
    if (pattern.test(value) && CSS.supports(cssProperty, value)) root.style.setProperty(property, value);
  }
}

/** How a place on a page looks, as parameters for a frame there. What is written on it wins. */
export function readTheme(place: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(place);
  const {color, colorScheme, direction, fontFamily, fontSize} = style;
  const follows = /light/.test(colorScheme) && /dark/.test(colorScheme);
  const accent = style.getPropertyValue('--article-accent').trim();
  return {
    theme: follows ? 'auto' : isLight(color) ? 'dark' : 'light',
    ...(!follows && {text: color}),
    ...(accent && {accent}),
    font: fontFamily,
    size: fontSize,
    dir: direction,
  };
}

/** Light text stands on a dark page. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

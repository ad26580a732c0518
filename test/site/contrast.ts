import type {Page} from 'puppeteer-core';
import {tags} from './pages.js';

/** What WCAG 2.2 asks for: of text (1.4.3), and of what has to be seen to use something (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/**
 * What in the elements is too faint to be read or seen, and how much was looked at. Colors are those that the browser has
 * computed, painted over each other as it does; axe leaves out `color-mix()` and what is half transparent.
 */
export async function findFaint(page: Page): Promise<{readonly faint: readonly string[]; readonly count: number}> {
  return (await page.evaluate(`(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    /** Any color as red, green, blue and alpha. */
    const parse = (color) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = ([red, green, blue, alpha], below) =>
      [red, green, blue].map((value, index) => value * alpha + below[index] * (1 - alpha));
    const luminance = (color) => {
      const [red, green, blue] = color.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
    const around = (element) => {
      const found = [];
      for (let node = element; node; node = parentOf(node)) found.push(node);
      return found.reverse();
    };
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.color = 'Canvas';
    probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
    const bottom = parse(getComputedStyle(probe).color);
    probe.remove();
    const backgroundOf = (element) =>
      around(element).reduce((below, node) => over(parse(getComputedStyle(node).backgroundColor), below), bottom.slice(0, 3));
    const opacityOf = (element) => around(element).reduce((product, node) => product * getComputedStyle(node).opacity, 1);

    const faint = [];
    let count = 0;
    const check = (element, color, least, what, background = backgroundOf(element)) => {
      const [red, green, blue, alpha] = parse(color);
      const seen = over([red, green, blue, alpha * opacityOf(element)], background);
      count++;
      const found = ratio(seen, background);
      if (found >= least) return;
      const tag = element.getRootNode().host?.localName;
      faint.push([tag, element.getAttribute('part') ?? element.localName, what, found.toFixed(2), color, 'on', background.map(Math.round)].join(' '));
    };

    const hosts = [];
    const collect = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (${JSON.stringify(tags)}.includes(element.localName)) hosts.push(element);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(document);
    for (const host of hosts) {
      for (const element of host.shadowRoot.querySelectorAll('*:not(style, script)')) {
        if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        if (element.closest('.visually-hidden')) continue;
        const style = getComputedStyle(element);
        if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
          check(element, style.color, ${TEXT}, 'text');
        if (element.matches('input:not([type=checkbox])')) {
          check(element, style.borderTopColor, ${SHAPE}, 'border', backgroundOf(parentOf(element)));
          check(element, getComputedStyle(element, '::placeholder').color, ${TEXT}, 'placeholder');
        }
        if (element.matches('[aria-pressed=true]')) check(element, style.borderTopColor, ${SHAPE}, 'border', backgroundOf(parentOf(element)));
        if (element.matches('[part~=marker], [part~=progress-bar] span')) check(element, style.color, ${SHAPE}, 'shape', backgroundOf(parentOf(element)));
        if (element.matches('.answer svg')) check(element, style.color, ${SHAPE}, 'shape');
        if (element.matches('a[href], button, summary, input')) {
          element.after(probe);
          probe.style.color = 'var(--_accent)';
          check(element, getComputedStyle(probe).color, ${SHAPE}, 'focus', backgroundOf(parentOf(element)));
          probe.remove();
        }
      }
    }
    return {faint: [...new Set(faint)], count};
  })()`)) as {faint: string[]; count: number};
}

/** Every computed style of everything in the elements' shadow roots: `12 bdi color: red`. */
export async function readStyles(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const styles = [];
    let count = 0;
    const collect = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (root !== document) count++;
        const style = root === document ? [] : getComputedStyle(element);
        for (const name of style) {
          if (!name.startsWith('--')) styles.push([count, element.localName, name + ':', style.getPropertyValue(name)].join(' '));
        }
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(document);
    return styles;
  })()`)) as string[];
}

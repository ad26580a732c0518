import type {Page} from 'puppeteer-core';
import {tags} from './pages.js';

/**
 * Makes what is written from right to left comparable with the same from left to right: all of it runs in the page's direction,
 * letter by letter, so that every line breaks at the same place and the one page is the other in a mirror. Letters themselves
 * have no mirror image, and are not painted. Runs in the page.
 */
const overrideText = `() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    :not(:root), ::before, ::after {
      direction: inherit !important;
      unicode-bidi: isolate-override !important;
      font-family: monospace !important;
      font-kerning: none !important;
      font-variant-ligatures: none !important;
      -webkit-text-fill-color: transparent !important;
      transition: none !important;
      animation: none !important;
    }
    ::marker {
      color: transparent !important;
    }
    /* A check mark is a letter too, and a photograph is the same for everybody. */
    .answer svg, img {
      visibility: hidden !important;
    }\`);
  const collect = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) collect(shadowRoot);
  };
  collect(document);
}`;

/** A box in an element, from the side where its text begins to the side where it ends. */
export interface Box {
  /** As `faq-list question`, numbered by their order in the page. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** All boxes in the elements of a page as somebody sees them who reads in its direction, and a picture of it, as a base64 text. */
export async function readLayout(page: Page): Promise<{readonly boxes: readonly Box[]; readonly picture: string}> {
  await page.evaluate(`(${overrideText})()`);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  const boxes = (await page.evaluate(`(() => {
    const {clientWidth, dir} = document.documentElement;
    const boxes = [];
    const collect = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (root.host && ${JSON.stringify(tags)}.includes(root.host.localName)) {
          const {left, right, top, bottom} = element.getBoundingClientRect();
          const [start, end] = dir === 'rtl' ? [clientWidth - right, clientWidth - left] : [left, right];
          const name = [root.host.localName, element.getAttribute('part') ?? element.localName, boxes.length].join(' ');
          if (right > left && bottom > top) boxes.push({name, start, end, top, bottom});
        }
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(document);
    return boxes;
  })()`)) as Box[];
  // All of it at once: a browser that puts a picture together scrolls, and that is not always where it was.
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  await page.setViewport({width: page.viewport()!.width, height});
  return {boxes, picture: await page.screenshot({encoding: 'base64', captureBeyondViewport: false})};
}

/** Boxes that are elsewhere by more than a pixel. */
export function compareBoxes(one: readonly Box[], other: readonly Box[]): string[] {
  if (one.length !== other.length) return [`${one.length} and ${other.length} boxes`];
  return one.flatMap((box, index) => {
    const seen = other[index]!;
    const moved = (['start', 'end', 'top', 'bottom'] as const).filter((side) => Math.abs(box[side] - seen[side]) > 1);
    return moved.map((side) => `${box.name} ${side}: ${box[side].toFixed(1)}, ${seen[side].toFixed(1)}`);
  });
}

/** What smoothing may add to a tone. */
const TONE = 64;

/**
 * Pixels of a picture that are not in the other, seen in a mirror, nor between the tones of those right beside their place, as
 * the smoothed edge of something half a pixel away is: `x y`. Any page can compare them, as a browser reads pictures by itself.
 */
export async function comparePictures(page: Page, ltr: string, rtl: string): Promise<string[]> {
  return (await page.evaluate(
    `(async (...pictures) => {
      const [one, other] = await Promise.all(pictures.map(async (base64, index) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true});
        if (index === 1) canvas.setTransform(-1, 0, 0, 1, image.width, 0);
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height);
      }));
      const {width, height} = one;
      if (other.width !== width || other.height !== height) return ['different sizes'];
      const isAmong = (a, b, x, y) => [0, 1, 2].every((channel) => {
        const tone = a.data[4 * (y * width + x) + channel];
        let [least, most] = [255, 0];
        for (let line = Math.max(0, y - 1); line <= Math.min(height - 1, y + 1); line++) {
          for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
            const near = b.data[4 * (line * width + column) + channel];
            [least, most] = [Math.min(least, near), Math.max(most, near)];
          }
        }
        return tone >= least - ${TONE} && tone <= most + ${TONE};
      });
      const [left, right] = [one, other].map(({data}) => new Uint32Array(data.buffer));
      const different = [];
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          if (left[y * width + x] === right[y * width + x]) continue;
          if (!isAmong(one, other, x, y) || !isAmong(other, one, x, y)) different.push(x + ' ' + y);
        }
      }
      return different;
    })(${JSON.stringify(ltr)}, ${JSON.stringify(rtl)})`,
  )) as string[];
}

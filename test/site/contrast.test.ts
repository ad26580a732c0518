import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {readTokens, tokensCss} from '../../.ci/tokens.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {findFaint, readStyles} from './contrast.js';
import {findOverflow, untilSettled} from './pages.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** How readers may want pages to look. */
const looks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {'prefers-color-scheme': 'light'},
  dark: {'prefers-color-scheme': 'dark'},
  'light with more contrast': {'prefers-color-scheme': 'light', 'prefers-contrast': 'more'},
  'dark in forced colors': {'prefers-color-scheme': 'dark', 'forced-colors': 'active'},
};

/** Pages with all elements, and with those of their parts that an article seldom has. */
const pages = [
  'index.html',
  'faq-list.html',
  'tag-list.html',
  'tech-timeline.html',
  'competitor-table.html',
  'data-section.html',
  'post-serif.html',
  'post-dark.html',
  'post-classless.html',
];

async function open(url: string, look: Readonly<Record<string, string>> = {}): Promise<Page> {
  const {page} = await openPage(url, async (tab) => {
    const session = await tab.createCDPSession();
    const features = Object.entries(look).map(([name, value]) => ({name, value}));
    await session.send('Emulation.setEmulatedMedia', {features});
  });
  await untilSettled(page);
  return page;
}

describe('where no token is set', () => {
  let site: Site;
  before(async () => {
    site = await serve({answers: {'/tokens.css': {body: tokensCss(), type: 'text/css'}}});
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  for (const name of pages) {
    for (const [look, features] of Object.entries(looks)) {
      it(`all of ${name} can be read, ${look}`, async () => {
        const page = await open(`${site.origin}/${name}`, features);
        const {faint, count} = await findFaint(page);
        assert.ok(count > 20, `${count} pairs`);
        assert.deepEqual(faint, []);
        await page.close();
      });
    }
  }

  it('text, controls and shapes that are too faint would be found', async () => {
    const page = await open(`${site.origin}/index.html`, looks.light);
    await page.addStyleTag({
      content: ':root {--article-muted: #999; --article-accent: #bde; --tech-timeline-active: #ddd}',
    });
    const {faint} = await findFaint(page);
    for (const what of [
      /^competitor-table copy-csv text /,
      /^tech-timeline marker shape /,
      /^faq-list question focus /,
    ]) {
      assert.ok(
        faint.some((line) => what.test(line)),
        `${what}: ${faint.join('\n')}`,
      );
    }
    await page.close();
  });

  it('the sheet of all defaults changes nothing', async () => {
    const page = await open(`${site.origin}/index.html`, looks.light);
    const before = await readStyles(page);
    await page.addStyleTag({url: '/tokens.css'});
    const after = await readStyles(page);
    assert.ok(before.length > 100_000);
    assert.deepEqual(
      after.filter((style, index) => style !== before[index]),
      [],
    );
    await page.addStyleTag({content: ':root {--article-muted: red}'});
    assert.notDeepEqual(await readStyles(page), before, 'outside of the layer it is overruled');
    await page.close();
  });
});

describe('the brand in the docs', () => {
  const [, brand = ''] = /```css\n(\/\* brand\.css[^]*?)```/.exec(read('docs/theming.md')) ?? [];
  let site: Site;
  before(async () => {
    site = await serve();
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  for (const look of ['light', 'dark']) {
    it(`is made of tokens alone, and leaves everything where it fits and can be read, ${look}`, async () => {
      const known = ['color-scheme', ...readTokens().map(({name}) => name)];
      const set = [...brand.matchAll(/^ +([\w-]+):/gm)].map(([, name = '']) => name);
      assert.ok(set.length > 10);
      assert.deepEqual(
        set.filter((name) => !known.includes(name)),
        [],
      );
      const page = await open(`${site.origin}/index.html`, looks[look]);
      const before = await readStyles(page);
      await page.addStyleTag({content: brand});
      const after = await readStyles(page);
      const changed = after.filter((style, index) => style !== before[index]);
      for (const what of [/ h\d font-family: Georgia/, / a color: /, / li border-top-left-radius: /]) {
        assert.ok(
          changed.some((style) => what.test(style)),
          String(what),
        );
      }
      assert.deepEqual((await findFaint(page)).faint, []);
      const wide: Record<number, string[]> = {};
      for (const width of [320, 768, 1280]) wide[width] = await findOverflow(page, width);
      assert.deepEqual(wide, {320: [], 768: [], 1280: []});
      await page.close();
    });
  }
});

describe('tokens.json', () => {
  after(closeChromium);

  for (const [scheme, text] of [
    ['light', '#000'],
    ['dark', '#fff'],
  ] as const) {
    it(`says what each color comes to, ${scheme}`, async () => {
      const site = await serve({
        answers: {'/': `<!doctype html><style>:root {color-scheme: ${scheme}; color: ${text}}</style><body>`},
      });
      const page = await open(site.origin);
      const colors = readColors().filter(({group}) => group !== 'concept-term');
      assert.ok(colors.length > 8);
      for (const color of colors) {
        const said = await paint(page, cssColor(scheme === 'dark' ? (color.dark ?? color.value) : color.value));
        const seen = await paint(page, color.css);
        const distance = Math.max(...said.map((value, index) => Math.abs(value - (seen[index] ?? 0))));
        assert.ok(distance <= 3, `${color.group}.${color.name}: ${said.join()} is said, and ${seen.join()} seen`);
      }
      await site.close();
    });
  }
});

interface ColorValue {
  readonly colorSpace: string;
  readonly components: readonly number[];
  readonly alpha?: number;
}

interface Color {
  readonly group: string;
  readonly name: string;
  readonly css: string;
  readonly value: ColorValue;
  readonly dark?: ColorValue | undefined;
}

/** The colors that have values of their own. */
function readColors(): Color[] {
  type Token = {
    readonly $value?: ColorValue | string;
    readonly $extensions?: Readonly<Record<string, {css?: string; dark?: ColorValue}>>;
  };
  const file = JSON.parse(read('src/tokens/tokens.json')) as Record<string, Record<string, Token>>;
  return Object.entries(file).flatMap(([group, tokens]) =>
    Object.entries(tokens).flatMap(([name, {$value, $extensions}]) => {
      if (typeof $value !== 'object' || !('colorSpace' in $value)) return [];
      const {css = cssColor($value), dark} = $extensions?.['com.github.article-elements'] ?? {};
      return [{group, name, css, value: $value, dark}];
    }),
  );
}

function cssColor({colorSpace, components, alpha = 1}: ColorValue): string {
  const values = `${components.join(' ')} / ${alpha}`;
  return colorSpace === 'srgb' ? `color(srgb ${values})` : `${colorSpace}(${values})`;
}

/** Red, green, blue and alpha of what a color comes to in a page's text. */
async function paint(page: Page, color: string): Promise<number[]> {
  return page.evaluate((value) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.color = value;
    // The text's color is what currentColor means in it.
    const {color: seen} = getComputedStyle(probe);
    probe.remove();
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = seen;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }, color);
}

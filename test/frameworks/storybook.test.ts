import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {propertiesOf, readElements, valuesOf} from '../../.ci/manifest.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {prepareSite, type SiteFolder} from '../sites/harness.js';

/** The stories, each with its element. */
const stories = {'faq-list': 'questions', 'tech-timeline': 'timeline'};
type Tag = keyof typeof stories;

/** What Storybook's page says of an element: for each heading of its table, what is below it by name. */
type Sections = Record<string, Record<string, {text: string; options: string[]}>>;

describe('a Storybook that has nothing but the manifest', () => {
  let folder: SiteFolder;
  let site: Site;
  before(async () => {
    folder = await prepareSite('storybook', fileURLToPath(new URL('.', import.meta.url)));
    await folder.run('npm', 'run', 'build');
    site = await serve({folder: join(folder.path, 'dist')});
  });
  after(async () => {
    await closeChromium();
    await site.close();
    await folder[Symbol.asyncDispose]();
  });

  async function openDocs(tag: Tag) {
    const {page, problems} = await openPage(`${site.origin}/iframe.html?viewMode=docs&id=${stories[tag]}--docs`);
    await page.waitForSelector('.docblock-argstable tr td');
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=item]'),
      {},
      tag,
    );
    return {page, problems};
  }

  for (const tag of Object.keys(stories) as Tag[]) {
    const element = readElements().find(({tagName}) => tagName === tag)!;
    const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;

    it(`lists and describes everything of <${tag}>`, async () => {
      const {page, problems} = await openDocs(tag);
      const found = await readTable(page);
      const named = new Set(attributes.map(({fieldName}) => fieldName));
      const wanted = {
        attributes,
        properties: propertiesOf(element).filter(({name}) => !named.has(name)),
        events,
        slots: slots.map((slot) => ({...slot, name: slot.name || 'default'})),
        'css shadow parts': cssParts,
        'css properties': cssProperties,
      };
      for (const [section, parts] of Object.entries(wanted)) {
        assert.ok(parts.length > 0, section);
        for (const {name, description = ''} of parts) {
          const plain = description.replaceAll('`', '').replace(/\s+/g, ' ');
          assert.ok(plain && found[section]?.[name]?.text.includes(plain), `${section}: ${name}: ${plain}`);
        }
      }
      assert.deepEqual(problems, []);
    });

    it(`offers the words that an option of <${tag}> takes`, async () => {
      const {page} = await openDocs(tag);
      const {attributes: found = {}} = await readTable(page);
      const wanted = attributes.map(({name, type}) => [name, valuesOf(type?.text)] as const);
      assert.ok(wanted.some(([, values]) => values.length > 0));
      for (const [name, values] of wanted) assert.deepEqual(found[name]?.options, values, name);
    });
  }

  it('shows an element as its controls say', async () => {
    const {page, problems} = await openDocs('faq-list');
    assert.ok(await page.$('faq-list >>> [part=heading]'));
    await page.click('[aria-label=no-heading]');
    await page.waitForFunction(() => !document.querySelector('faq-list')!.shadowRoot!.querySelector('[part=heading]'));
    assert.deepEqual(problems, []);
  });

  it('shows an element with the word that is chosen', async () => {
    const {page, problems} = await openDocs('tech-timeline');
    const isRow = () => {
      const items = document.querySelector('tech-timeline')!.shadowRoot!.querySelectorAll('[part~=item]');
      return new Set([...items].map((item) => item.getBoundingClientRect().top)).size === 1;
    };
    assert.equal(await page.evaluate(isRow), false);
    await page.select('select[id$=layout]', 'horizontal');
    await page.waitForFunction(isRow);
    assert.deepEqual(problems, []);
  });
});

function readTable(page: Page): Promise<Sections> {
  return page.$$eval('.docblock-argstable tbody tr', (rows) => {
    const sections: Sections = {};
    let section: Sections[string] = {};
    for (const {title, cells} of rows) {
      const [, heading] = /^Hide (.+) items$/.exec(title) ?? [];
      if (heading) section = sections[heading] = {};
      const [name, description, , control] = cells;
      if (!control) continue;
      // The first option is to choose one.
      const options = [...control.querySelectorAll('option')].slice(1).map(({value}) => value);
      section[name!.innerText] = {text: description!.innerText.replace(/\s+/g, ' '), options};
    }
    return sections;
  });
}

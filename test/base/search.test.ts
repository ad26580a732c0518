import {expect, fixture, html} from '@open-wc/testing';
import {nameLinks} from '../../src/base/site-name.js';
import {searchFor} from '../../src/base/search.js';

/** A text with its hits in brackets. */
async function marked(query: string, text: string): Promise<string> {
  const shown = await fixture(html`<p>${searchFor(query)?.mark(text)}</p>`);
  for (const hit of shown.querySelectorAll('mark')) hit.textContent = `[${hit.textContent}]`;
  return shown.textContent;
}

describe('search', () => {
  it('marks hits where they stand, whatever folding makes of the text around them', async () => {
    for (const [query, text, expected] of [
      ['b', 'abcb', 'a[b]c[b]'],
      ['ab b', 'abb', '[ab][b]'],
      ['abc bc', 'abc', '[abc]'],
      ['fi', 'ﬁn fin', '[ﬁ]n [fi]n'],
      ['e', 'cafe\u0301 é', 'caf[e\u0301] [é]'],
      ['i', 'İstanbul ısı', '[İ]stanbul ısı'],
      ['借', '借用と借り', '[借]用と[借]り'],
      ['x', 'abc', 'abc'],
      ['b', '😀b', '😀[b]'],
    ] as const) {
      expect(await marked(query, text), `${query} in ${text}`).to.equal(expected);
    }
  });

  it('marks as many hits as there are in a text without an end', () => {
    expect(searchFor('a')!.mark('a '.repeat(100_000))).to.have.length(200_001);
  });
});

describe('links to sites', () => {
  it('get names of their own however many there are of one site', () => {
    const urls = Array.from({length: 20_000}, (_, index) => `https://github.com/oven-sh/${index}`);
    const texts = new Set(nameLinks(urls, 'Bun').map(({text}) => text));
    expect(texts.size).to.equal(urls.length);
  });
});

import {expect, html} from '@open-wc/testing';
import type {TopicCard} from '../../../src/elements/topic-card/topic-card.js';
import '../../../src/elements/topic-card/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {all, textOf} from '../mention-list/entities.js';

describe('<topic-card> links to other sites', () => {
  it('are named by their sites, and told apart', async () => {
    const article = {
      about: {
        name: 'Bun',
        sameAs: [
          ...['https://www.wikidata.org/wiki/Q107', 'https://www.npmjs.com/package/bun', 'https://x.com/bunjavascript'],
          ...['https://github.com/oven-sh/bun', 'https://github.com/oven-sh', 'https://youtu.be/a_b'],
          ...['https://developer.mozilla.org/en-US/docs/Glossary/Bun', 'https://www.linkedin.com/company/oven-sh/'],
          ...['https://mastodon.social/@bun', 'https://de.wikipedia.org/wiki/Bun', 'https://fr.wikipedia.org/wiki/Bun'],
          ...['https://blog.example.com/', 'https://github.com.example.net/a', 'https://notx.com/', '/wiki/bun'],
          ...['https://a.example/%E0%A4%A', 'https://a.example/b%E2%80%AEc', 'mailto:bun@b.example'],
        ],
      },
    };
    const card = await fixture<TopicCard>(html`<topic-card></topic-card>`, {article});
    const links = all(card, '[part=same-as]');
    expect(
      links.map((link) => textOf(link.querySelector('bdi')!)),
      'seen',
    ).to.deep.equal([
      ...['Wikidata', 'npm', 'X', 'GitHub: oven-sh/bun', 'GitHub: oven-sh', 'YouTube', 'MDN', 'LinkedIn', 'Mastodon'],
      ...['de.wikipedia.org/wiki/Bun', 'fr.wikipedia.org/wiki/Bun', 'blog.example.com', 'github.com.example.net'],
      ...['notx.com', '/wiki/bun', 'a.example: %E0%A4%A', 'a.example: bc', 'bun@b.example'],
    ]);
    expect(links.map(textOf), 'read out').to.deep.equal([
      ...['Wikidata: Bun', 'npm: bun', 'X: bunjavascript', 'GitHub: oven-sh/bun', 'GitHub: oven-sh', 'YouTube: a_b'],
      ...['MDN: Bun', 'LinkedIn: oven-sh', 'Mastodon: @bun', 'de.wikipedia.org/wiki/Bun', 'fr.wikipedia.org/wiki/Bun'],
      ...['blog.example.com: Bun', 'github.com.example.net: a', 'notx.com: Bun', '/wiki/bun: Bun'],
      ...['a.example: %E0%A4%A', 'a.example: bc', 'bun@b.example: Bun'],
    ]);
    expect(new Set(links.map(textOf)).size).to.equal(links.length);
    const unseen = all(card, '[part=same-as] > span').map((text) => text.getBoundingClientRect().width);
    expect(Math.max(...unseen), 'only heard').to.be.at.most(1);
    await expectAccessible(card);
  });
});

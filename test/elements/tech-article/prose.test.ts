import {expect, html} from '@open-wc/testing';
import type {FaqList} from '../../../src/elements/faq-list/faq-list.js';
import '../../../src/elements/faq-list/define.js';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import '../../../src/elements/tech-article/define.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';

describe('the prose of a <tech-article>', () => {
  it('has elements that read what is in them where the article has no data', async () => {
    const article = await fixture<TechArticle>(
      html`<tech-article>
        <faq-list
          ><details>
            <summary>Why?</summary>
            <p>Because.</p>
          </details></faq-list
        >
      </tech-article>`,
    );
    const list = article.querySelector<FaqList>('faq-list')!;
    await eventually(() => list.shadowRoot?.querySelector('[part=question]') !== null);
    expect(list.hasAttribute('aria-busy')).to.equal(false);
  });
});

import {expect, html} from '@open-wc/testing';
import '../../src/elements/article-data/define.js';
import {fixture} from '../helpers/fixture.js';
import {eventually} from '../helpers/wait.js';

describe('<article-data>', () => {
  it('leaves what is inside it to the page', async () => {
    const page = await fixture(html`
      <div style="display: flex; inline-size: 700px; text-align: end">
        <article-data .article=${{}}><p style="inline-size: 500px">Text of the page.</p></article-data>
      </div>
    `);
    const data = page.querySelector('article-data')!;
    await eventually(() => data.shadowRoot?.querySelector('slot') !== null);
    expect(data.getBoundingClientRect().width).to.equal(500);
    const {textAlign, overflowWrap} = getComputedStyle(data.querySelector('p')!);
    expect([textAlign, overflowWrap]).to.deep.equal(['end', 'normal']);
  });
});

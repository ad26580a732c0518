import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import {expectAccessible} from '../helpers/a11y.js';
import {eventually} from '../helpers/wait.js';

const broken = {faq: [{question: 'Why?', answer: 'Because.'}, {question: '<b>When?</b>'}]};

function panel(element: Element): string | undefined {
  return element.shadowRoot!.querySelector('[part~=issues]')?.textContent.replace(/\s+/g, ' ').trim();
}

describe('what is wrong with the data', () => {
  it('is shown below an element that is told to, and to nobody else', async () => {
    const list = await fixture<FaqList>(html`<faq-list .article=${broken}></faq-list>`);
    await eventually(() => list.issues.length === 1);
    await list.updateComplete;
    expect(panel(list)).to.equal(undefined);
    list.debug = true;
    await eventually(() => panel(list)?.includes('faq/missing-answer faq[1]') ?? false);
    await expectAccessible(list);
    list.debug = false;
    await list.updateComplete;
    expect(panel(list)).to.equal(undefined);
  });

  it('is there from the start with its place in the text, and goes when the data is mended', async () => {
    const list = await fixture<FaqList>(html`
      <faq-list debug>
        <script type="application/yaml">
          faq:
            - question: Why?
        </script>
      </faq-list>
    `);
    await eventually(() => panel(list)?.includes('line 3, column') ?? false);
    list.article = {faq: [{question: 'Why?', answer: 'Because.'}]};
    await eventually(() => panel(list) === undefined);
  });
});

import {expect, html} from '@open-wc/testing';
import '../../../src/elements/faq-list/define.js';
import type {FaqList} from '../../../src/elements/faq-list/faq-list.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';

const search = /\/base\/search\.[jt]s/;
const isLoaded = () => performance.getEntriesByType('resource').some(({name}) => search.test(name));

describe('the search field of a <faq-list>', () => {
  it('loads what searches when it gets the focus, and not before', async () => {
    performance.setResourceTimingBufferSize(10_000);
    const list = await fixture<FaqList>(html`<faq-list searchable></faq-list>`, {
      article: {faq: [{question: 'Why?', answer: 'Because.'}]},
    });
    expect(isLoaded()).to.equal(false);
    list.shadowRoot!.querySelector<HTMLElement>('[part=search]')!.focus();
    await eventually(() => expect(isLoaded()).to.equal(true));
  });
});

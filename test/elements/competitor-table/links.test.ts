import {aTimeout, expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused} from '../../helpers/keyboard.js';
import {eventually} from '../../helpers/wait.js';
import {filter, landscape, names, one, productsWith, show, status} from './comparison.js';

const many = productsWith(...Array.from({length: 20}, (_, index) => `Value ${index}`));

async function stub<Key extends keyof Clipboard>(method: Key, replacement: Clipboard[Key], run: () => Promise<void>) {
  Object.defineProperty(navigator.clipboard, method, {value: replacement, configurable: true});
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator.clipboard, method);
  }
}

describe('the addresses in a <competitor-table>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('lead to a product, which gets the focus', async () => {
    await show(many);
    location.hash = '#competitor-t';
    await eventually(() => expect(focused()?.id).to.equal('competitor-t'));
    const {top, bottom} = focused()!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('lead there when the data come late', async () => {
    const table = document.createElement('competitor-table');
    location.hash = '#competitor-deno';
    document.body.append(table);
    await aTimeout(50);
    table.article = {competitors: landscape};
    await eventually(() => expect(focused()?.id).to.equal('competitor-deno'));
    table.remove();
  });

  it('end a filter that hides the product', async () => {
    const table = await show(many);
    await filter(table, 'Value 19');
    expect(names(table)).to.deep.equal(['T']);
    location.hash = '#competitor-a';
    await eventually(() => expect(focused()?.id).to.equal('competitor-a'));
    expect(names(table).length).to.equal(20);
    expect((one(table, '[part=filter]') as HTMLInputElement).value).to.equal('');
    await expectAccessible(table);
  });

  it('lead to a product that is a column, filtered away or not', async () => {
    const table = await show(many, {products: 'columns'});
    await filter(table, 'Value 19');
    expect(names(table)).to.deep.equal(['T']);
    location.hash = '#competitor-b';
    await eventually(() => expect(focused()?.id).to.equal('competitor-b'));
    expect(focused()?.localName).to.equal('th');
    expect(table.shadowRoot!.activeElement).to.equal(focused());
  });

  it('do no harm when they lead nowhere', async () => {
    const table = await show(landscape);
    for (const hash of ['#competitor-nothing', '#%E0%A4%A', '#a"b]', '#']) {
      location.hash = hash;
      await aTimeout(10);
    }
    expect(table.shadowRoot!.activeElement).to.equal(null);
  });

  it('can be copied, each with its button', async () => {
    const table = await show(landscape);
    const copied: string[] = [];
    const write = (text: string) => Promise.resolve(void copied.push(text));
    await stub('writeText', write, async () => {
      findControl(table, 'Copy link to “Deno”').click();
      await eventually(() => expect(status(table)).to.equal('Link copied'));
    });
    expect(copied.map((url) => new URL(url).hash)).to.deep.equal(['#competitor-deno']);
    expect(getComputedStyle(one(table, '#competitor-deno [part=copy-link]'), '::after').content).to.include('✓');
    await expectAccessible(table);
  });
});

describe('the copies of a <competitor-table>', () => {
  it('are Markdown and CSV, and are announced', async () => {
    const table = await show(landscape);
    const copied: string[] = [];
    await stub(
      'writeText',
      (text) => Promise.resolve(void copied.push(text)),
      async () => {
        for (const name of ['Copy as Markdown', 'Copy as CSV']) {
          findControl(table, name).click();
          await eventually(() => expect(copied.length).to.equal(name.endsWith('CSV') ? 2 : 1));
        }
      },
    );
    expect(copied).to.deep.equal([await table.toMarkdown(), await table.toCsv()]);
    expect(copied[0]).to.contain('| Deno | Modern secure alternative | Comparable to Node.js |');
    expect(copied[1]).to.contain('"Deno","Modern secure alternative","Comparable to Node.js"\r\n');
    await eventually(() => expect(status(table)).to.equal('Copied'));
  });

  it('come as a file where asked for, or where the clipboard is closed', async () => {
    const table = await show(landscape);
    const saved: [string, string][] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push([this.download, new URL(this.href).protocol]);
    };
    try {
      findControl(table, 'Download CSV').click();
      await stub('writeText', () => Promise.reject(new Error('closed')), async () => {
        findControl(table, 'Copy as Markdown').click();
        await eventually(() => expect(saved.length).to.equal(2));
      }); // prettier-ignore
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal([
      ['comparison.csv', 'blob:'],
      ['comparison.md', 'blob:'],
    ]);
    await eventually(() => expect(status(table)).to.equal('Saved as a file'));
  });

  it('are empty while there is nothing', async () => {
    const table = document.createElement('competitor-table');
    expect([await table.toMarkdown(), await table.toCsv()]).to.deep.equal(['', '']);
  });
});

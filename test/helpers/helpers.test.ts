import {expect, fixture, html} from '@open-wc/testing';
import {expectAccessible} from './a11y.js';
import {focused, press, type} from './keyboard.js';
import {browser, emulateMedia, setViewport} from './page.js';

async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('the test helpers', () => {
  afterEach(async () => {
    await setViewport(800, 600);
    await emulateMedia({});
  });

  it('press real keys, alone and with modifiers', async () => {
    const list = await fixture<HTMLDetailsElement>(html`
      <details>
        <summary>Why?</summary>
        <a href="#there">There</a> <button>Last</button>
      </details>
    `);
    await press(list, 'Enter', 'Why?');
    expect(list.open).to.equal(true);
    await press('Tab');
    expect(focused()?.textContent).to.equal('There');
    await press('Tab');
    expect(focused()?.textContent).to.equal('Last');
    await press('Shift+Tab');
    expect(focused()?.textContent).to.equal('There');
    await press(list, 'Space', 'Why?');
    expect(list.open).to.equal(false);
  });

  it('send the events that a reader would cause', async () => {
    const seen: string[] = [];
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    input.addEventListener('keydown', ({key, shiftKey, isTrusted}) => seen.push(`${key} ${shiftKey} ${isTrusted}`));
    input.focus();
    await type('Añ');
    await press('Escape');
    await press('Shift+Home');
    expect(input.value).to.equal('Añ');
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, 2]);
    expect(seen.filter((event) => /^(Escape|Home)/.test(event))).to.deep.equal(['Escape false true', 'Home true true']);
  });

  it('give the page a size', async () => {
    for (const width of [320, 768, 1280]) {
      await setViewport(width, 700);
      expect([innerWidth, innerHeight]).to.deep.equal([width, 700]);
    }
  });

  it('emulate media where the browser can be told', async () => {
    const emulated = await emulateMedia({media: 'print', 'forced-colors': 'active'});
    expect(emulated).to.equal(browser === 'chromium');
    expect(matchMedia('print').matches).to.equal(emulated);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(emulated);
  });

  it('find a control without a name and a dangling reference, in shadow roots too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('button'));
    expect(await rejection(expectAccessible(host))).to.include('button-name');

    root.querySelector('button')!.textContent = 'Open';
    await expectAccessible(host);

    root.querySelector('button')!.setAttribute('aria-controls', 'nowhere');
    expect(await rejection(expectAccessible(host))).to.include('aria-controls="nowhere"');
  });
});

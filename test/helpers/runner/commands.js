// What a test can ask of the browser it runs in, in the same words for Chromium and Firefox (puppeteer) and WebKit
// (WebDriver). The runner's own commands lack key chords and window sizes for WebDriver, and forced colors everywhere.
import {countHydrated, prerender} from './prerender.js';
import {WebKitLauncher} from './webkit-launcher.js';

/** WebDriver's code points for keys that type nothing. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webDriverKeys = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
  Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017',
}; // prettier-ignore

const commands = {
  /** `Enter`, `a`, `Shift+Tab`, `Control+Home`. */
  async press({key}, browser, sessionId) {
    const keys = key === '+' ? ['+'] : key.split('+').map((name) => (name === 'Space' ? ' ' : name));
    if (browser instanceof WebKitLauncher) {
      const values = keys.map((name) => webDriverKeys[name] ?? name);
      const downs = values.map((value) => ({type: 'keyDown', value}));
      const ups = values.toReversed().map((value) => ({type: 'keyUp', value}));
      await browser.performKeyActions([...downs, ...ups]);
    } else {
      const {keyboard} = browser.getPage(sessionId);
      const modifiers = keys.slice(0, -1);
      for (const modifier of modifiers) await keyboard.down(modifier);
      await keyboard.press(keys.at(-1));
      for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
    }
  },

  async type({text}, browser, sessionId) {
    if (browser instanceof WebKitLauncher) {
      const keys = [...text].flatMap((value) => [{type: 'keyDown', value}, {type: 'keyUp', value}]); // prettier-ignore
      await browser.performKeyActions(keys);
    } else {
      await browser.getPage(sessionId).keyboard.type(text);
    }
  },

  async viewport(size, browser, sessionId) {
    if (browser instanceof WebKitLauncher) await browser.setViewport(size);
    else await browser.getPage(sessionId).setViewport(size);
  },

  /** Answers whether this browser can: a test skips what it cannot see. */
  async media({media = '', ...features}, browser, sessionId) {
    if (browser.name !== 'Chromium') return false;
    const client = await emulator(browser.getPage(sessionId));
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return true;
  },

  /** Answers with the HTML that a server makes of an element. */
  prerender,
  count: countHydrated,
};

const emulators = new WeakMap();

/** One connection per page, for as long as there is the page: what one has emulated no other can end. */
async function emulator(page) {
  if (!emulators.has(page)) emulators.set(page, page.createCDPSession());
  return emulators.get(page);
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({command, payload, session}) {
      const name = command.replace(/^page-/, '');
      if (name === command || !Object.hasOwn(commands, name)) return undefined;
      return (await commands[name](payload, session.browser, session.id)) ?? true;
    },
  };
}

import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from './free-port.js';

/**
 * WebKitGTK's MiniBrowser, driven over WebDriver on a display of its own. The runner's launcher expects a driver that is
 * already running; this one starts it with the first test and stops it with the last.
 */
export class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #processes = [];
  #config;
  /** One page at a time: only the window in front has the focus. */
  concurrency = 1;

  /** @param {{driver: string, miniBrowser: string, xvfb: string}} paths */
  constructor(paths) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'silent',
      automationProtocol: 'webdriver',
      connectionRetryTimeout: 30_000,
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: paths.miniBrowser, args: ['--automation']},
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.#paths = paths;
    process.on('exit', () => this.#kill());
  }

  async initialize(config) {
    // The launcher puts pages into frames of one window unless it is told that they run one by one.
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async createDriverManager() {
    try {
      await this.#startDriver();
      return await super.createDriverManager();
    } catch {
      this.#kill();
      await this.#startDriver();
      return super.createDriverManager();
    }
  }

  async stop() {
    await Promise.race([super.stop(), delay(5_000, undefined, {ref: false})]);
    this.#kill();
  }

  /**
   * Presses or releases keys; `actions` are those of a WebDriver key source. The driver refuses them, having pressed nothing,
   * while the browser has not answered for the keys before: then they are pressed a little later.
   */
  async performKeyActions(actions) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.driver.performActions([{type: 'key', id: 'keyboard', actions}]);
      } catch (error) {
        if (attempt === 50 || !String(error).includes('interaction is still underway')) throw error;
        await delay(100);
      }
    }
  }

  /** Gives the page the asked size, and its window whatever the browser's own bars need beside it. */
  async setViewport({width, height}) {
    const measure = () => this.driver.execute('return [innerWidth, innerHeight]');
    let [barWidth, barHeight] = [0, 0];
    for (let attempt = 0; attempt < 20; attempt++) {
      await this.driver.setWindowRect(0, 0, width + barWidth, height + barHeight);
      for (let wait = 0; wait < 10; wait++) {
        const [innerWidth, innerHeight] = await measure();
        if (innerWidth === width && innerHeight === height) return;
        await delay(20);
      }
      const [innerWidth, innerHeight] = await measure();
      const rect = await this.driver.getWindowRect();
      barWidth = rect.width - innerWidth;
      barHeight = rect.height - innerHeight;
    }
    throw new Error(`WebKit did not take the size ${width} × ${height}: ${(await measure()).join(' × ')}`);
  }

  async #startDriver() {
    const display = await this.#startDisplay();
    this.#config ??= writeConfig();
    const port = await freePort();
    this.options.port = port;
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // The sandbox needs user namespaces, which containers rarely grant; pages here are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: this.#config,
    };
    this.#processes.push(spawn(this.#paths.driver, [`--port=${port}`], {env, stdio: 'ignore', detached: true}));
    for (let attempt = 0; attempt < 100; attempt++) {
      const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await delay(100);
    }
    throw new Error('WebKitWebDriver did not start.');
  }

  /** Xvfb picks a free display by itself and says which: two runs on one machine do not meet. */
  async #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'];
    const xvfb = spawn(this.#paths.xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true});
    this.#processes.push(xvfb);
    return new Promise((resolve, reject) => {
      xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
      xvfb.once('error', reject);
      xvfb.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
  }

  #kill() {
    if (this.#config) rmSync(this.#config, {recursive: true, force: true});
    this.#config = undefined;
    for (const {pid, spawnfile} of this.#processes.splice(0).reverse()) {
      try {
        // The whole group: the driver's browser and its helpers as well. Only the display has something to tidy up.
        if (pid) process.kill(-pid, spawnfile === this.#paths.xvfb ? 'SIGTERM' : 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
  }
}

/**
 * What the browser's toolkit reads: its toolbar's buttons keep a window wider than a phone, so they shrink; and a file that a
 * test saves goes away with this folder.
 */
function writeConfig() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    '* {min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px}',
  );
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return folder;
}

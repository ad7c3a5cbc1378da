import type { BrowserLauncher, SessionResult, TestRunnerCoreConfig } from '@web/test-runner';
import { type WebdriverLauncher, webdriverLauncher } from '@web/test-runner-webdriver';
import { type Engines, startWebKitDriver } from './engines.ts';

/**
 * How many files one browser runs. WebKit opens all pages of a browser in one process. After about 55 of our files, that process has as many
 * memory areas as Linux allows (`vm.max_map_count`, 65 530); WebKitGTK 2.50 then repeats a failing call of `madvise` for ever, and the page
 * hangs. A new browser starts in about a second.
 */
const FILES_PER_BROWSER = 20;
/** A page that hangs does not answer the driver. */
const ANSWER_TIMEOUT_MS = 60_000;

/**
 * How many browsers run at the same time. WebKit takes longer than the other engines, whose processors wait for it in the end. Each browser has a
 * screen of its own, so that its page has the focus.
 */
const BROWSER_COUNT = 2;

interface RunningBrowser {
  launcher: WebdriverLauncher;
  stopDriver: () => void;
  fileCount: number;
}

/**
 * Runs test files in some browsers with WebKit, one at a time in each. Starts a new browser after some files, and after a file whose page does
 * not answer, so that only this file fails and not all later ones.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webdriver';
  readonly concurrency = BROWSER_COUNT;
  #engine: NonNullable<Engines['webkit']>;
  #config: TestRunnerCoreConfig | undefined;
  /** The browser of each file that runs. */
  readonly #browsers = new Map<string, RunningBrowser>();
  /** Browsers that wait for a file. */
  #idleBrowsers: RunningBrowser[] = [];

  constructor(engine: NonNullable<Engines['webkit']>) {
    this.#engine = engine;
  }

  initialize(config: TestRunnerCoreConfig): void {
    // With more than one file at a time in a browser, its launcher would open each file in a frame, where it cannot move the mouse.
    this.#config = { ...config, concurrency: 1 };
  }

  async startSession(id: string, url: string): Promise<void> {
    const browser = this.#idleBrowsers.pop() ?? (await this.#startBrowser());
    this.#browsers.set(id, browser);
    browser.fileCount++;
    try {
      await browser.launcher.startSession(id, url);
    } catch (error) {
      this.#endSession(id);
      browser.stopDriver();
      throw error;
    }
  }

  async stopSession(id: string): Promise<SessionResult> {
    const browser = this.#endSession(id);
    try {
      const { testCoverage } = await browser.launcher.stopSession(id);
      if (browser.fileCount >= FILES_PER_BROWSER) await stopBrowser(browser);
      else this.#idleBrowsers.push(browser);
      return testCoverage ? { testCoverage } : {};
    } catch (error) {
      browser.stopDriver();
      throw error;
    }
  }

  async stop(): Promise<void> {
    const browsers = [...this.#browsers.values(), ...this.#idleBrowsers];
    this.#browsers.clear();
    this.#idleBrowsers = [];
    await Promise.all(browsers.map(stopBrowser));
  }

  isActive(id: string): boolean {
    return this.#browsers.get(id)?.launcher.isActive(id) ?? false;
  }

  getBrowserUrl(id: string): Promise<string | undefined> {
    return this.#launcherOf(id).getBrowserUrl(id);
  }

  startDebugSession(id: string, url: string): Promise<void> {
    return this.#launcherOf(id).startDebugSession(id, url);
  }

  // The test runner calls these methods for the commands of tests.

  sendKeys(...args: Parameters<WebdriverLauncher['sendKeys']>): Promise<void> {
    return this.#launcherOf(args[0]).sendKeys(...args);
  }

  sendMouseMove(...args: Parameters<WebdriverLauncher['sendMouseMove']>): Promise<void> {
    return this.#launcherOf(args[0]).sendMouseMove(...args);
  }

  sendMouseClick(...args: Parameters<WebdriverLauncher['sendMouseClick']>): Promise<void> {
    return this.#launcherOf(args[0]).sendMouseClick(...args);
  }

  sendMouseDown(...args: Parameters<WebdriverLauncher['sendMouseDown']>): Promise<void> {
    return this.#launcherOf(args[0]).sendMouseDown(...args);
  }

  sendMouseUp(...args: Parameters<WebdriverLauncher['sendMouseUp']>): Promise<void> {
    return this.#launcherOf(args[0]).sendMouseUp(...args);
  }

  resetMouse(id: string): Promise<void> {
    return this.#launcherOf(id).resetMouse(id);
  }

  #launcherOf(id: string): WebdriverLauncher {
    return this.#browserOf(id).launcher;
  }

  #browserOf(id: string): RunningBrowser {
    const browser = this.#browsers.get(id);
    if (!browser) throw new Error('WebKit is not running');
    return browser;
  }

  /** Returns the browser of a file that has ended. */
  #endSession(id: string): RunningBrowser {
    const browser = this.#browserOf(id);
    this.#browsers.delete(id);
    return browser;
  }

  async #startBrowser(): Promise<RunningBrowser> {
    const { port, stop } = await startWebKitDriver(this.#engine.driver);
    const capabilities = {
      browserName: 'MiniBrowser',
      // Otherwise WebdriverIO asks for WebDriver BiDi, as it does for every browser but Safari.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: this.#engine.browser, args: ['--automation'] },
    };
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities,
      logLevel: 'error',
      connectionRetryTimeout: ANSWER_TIMEOUT_MS,
      connectionRetryCount: 0,
    });
    await launcher.initialize(this.#config!);
    return { launcher, stopDriver: stop, fileCount: 0 };
  }
}

/** The browser ends with the driver and the screen. */
async function stopBrowser({ launcher, stopDriver }: RunningBrowser): Promise<void> {
  try {
    await launcher.stop();
  } finally {
    stopDriver();
  }
}

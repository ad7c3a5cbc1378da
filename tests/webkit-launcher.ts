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

interface RunningBrowser {
  launcher: WebdriverLauncher;
  stopDriver: () => void;
  fileCount: number;
}

/**
 * Runs test files in WebKit, one at a time. Starts a new browser after some files, and after a file whose page does not answer, so that only
 * this file fails and not all later ones.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webdriver';
  readonly concurrency = 1;
  #engine: NonNullable<Engines['webkit']>;
  #config: TestRunnerCoreConfig | undefined;
  #browser: RunningBrowser | undefined;

  constructor(engine: NonNullable<Engines['webkit']>) {
    this.#engine = engine;
  }

  initialize(config: TestRunnerCoreConfig): void {
    // With more than one file at a time, the test runner would open each file in a frame, where it cannot move the mouse.
    this.#config = { ...config, concurrency: 1 };
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#browser ??= await this.#startBrowser();
    this.#browser.fileCount++;
    try {
      await this.#browser.launcher.startSession(id, url);
    } catch (error) {
      this.#killBrowser();
      throw error;
    }
  }

  async stopSession(id: string): Promise<SessionResult> {
    const { launcher, fileCount } = this.#running;
    try {
      const { testCoverage } = await launcher.stopSession(id);
      if (fileCount >= FILES_PER_BROWSER) await this.stop();
      return testCoverage ? { testCoverage } : {};
    } catch (error) {
      this.#killBrowser();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.#browser?.launcher.stop();
    this.#killBrowser();
  }

  isActive(id: string): boolean {
    return this.#browser?.launcher.isActive(id) ?? false;
  }

  getBrowserUrl(id: string): Promise<string | undefined> {
    return this.#running.launcher.getBrowserUrl(id);
  }

  startDebugSession(id: string, url: string): Promise<void> {
    return this.#running.launcher.startDebugSession(id, url);
  }

  // The test runner calls these methods for the commands of tests.

  sendKeys(...args: Parameters<WebdriverLauncher['sendKeys']>): Promise<void> {
    return this.#running.launcher.sendKeys(...args);
  }

  sendMouseMove(...args: Parameters<WebdriverLauncher['sendMouseMove']>): Promise<void> {
    return this.#running.launcher.sendMouseMove(...args);
  }

  sendMouseClick(...args: Parameters<WebdriverLauncher['sendMouseClick']>): Promise<void> {
    return this.#running.launcher.sendMouseClick(...args);
  }

  sendMouseDown(...args: Parameters<WebdriverLauncher['sendMouseDown']>): Promise<void> {
    return this.#running.launcher.sendMouseDown(...args);
  }

  sendMouseUp(...args: Parameters<WebdriverLauncher['sendMouseUp']>): Promise<void> {
    return this.#running.launcher.sendMouseUp(...args);
  }

  resetMouse(id: string): Promise<void> {
    return this.#running.launcher.resetMouse(id);
  }

  get #running(): RunningBrowser {
    if (!this.#browser) throw new Error('WebKit is not running');
    return this.#browser;
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

  /** The browser ends with the driver and the screen. */
  #killBrowser(): void {
    this.#browser?.stopDriver();
    this.#browser = undefined;
  }
}

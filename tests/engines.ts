import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The browser engines of the tests and where each was found; `undefined` if it is not installed. */
export interface Engines {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: { driver: string; browser: string } | undefined;
}

export type EngineName = keyof Engines;

/** Flags with which Chromium runs as root, and without a network. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Draws pages without OpenGL. Without a graphics card, Mesa computes OpenGL on the processors, which took half of the processor time of all
 * tests in WebKit.
 */
const WEBKIT_ENVIRONMENT = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

const DRIVER_START_TIMEOUT_MS = 60_000;
const RETRY_MS = 50;

const MAC_APPLICATIONS = '/Applications';
/** The paths where Debian installs MiniBrowser, the browser that comes with the WebKitGTK library. */
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
    (kit) => `/usr/lib/${machine}/${kit}/MiniBrowser`,
  ),
);

/** With `MTQG_ENGINES=firefox` (or a list with commas), the other engines count as not installed. */
export function findEngines(): Engines {
  const wanted = process.env['MTQG_ENGINES']?.split(',');
  const isWanted = (name: EngineName) => !wanted || wanted.includes(name);
  const driver = findProgram('WebKitWebDriver');
  const browser = MINI_BROWSERS.find((path) => existsSync(path));
  return {
    chromium: isWanted('chromium')
      ? findProgram(
          process.env['CHROME_PATH'],
          'chromium',
          'chromium-browser',
          'google-chrome-stable',
          'google-chrome',
          `${MAC_APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        )
      : undefined,
    firefox: isWanted('firefox')
      ? findProgram(
          process.env['FIREFOX_PATH'],
          'firefox-esr',
          'firefox',
          `${MAC_APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
        )
      : undefined,
    webkit: isWanted('webkit') && driver && browser ? { driver, browser } : undefined,
  };
}

/**
 * Options with which puppeteer launches Chromium: the installed one, or else the headless shell in the npm package `@sparticuz/chromium`. The
 * package comes with flags of its own, but some of them switch off the same-origin policy or run all pages in one process. So only its flags
 * for machines without a graphics card are used, such as `--use-angle=swiftshader`.
 */
export async function chromiumLaunchOptions(): Promise<{
  executablePath: string;
  headless: boolean | 'shell';
  args: string[];
}> {
  const { chromium } = findEngines();
  if (chromium) return { executablePath: chromium, headless: true, args: CHROMIUM_FLAGS };
  const { default: fromNpm } = await import('@sparticuz/chromium');
  const graphicsFlags = fromNpm.args.filter((flag) => /gpu|gl=|angle|swiftshader|font/.test(flag));
  const executablePath = await fromNpm.executablePath();
  return { executablePath, headless: 'shell', args: [...CHROMIUM_FLAGS, ...graphicsFlags] };
}

function findProgram(...names: (string | undefined)[]): string | undefined {
  const folders = process.env['PATH']?.split(delimiter) ?? [];
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** Starts WebKitWebDriver, and Xvfb as its screen if there is no display. */
export async function startWebKitDriver(driver: string): Promise<{ port: number; stop: () => void }> {
  const screen = process.env['DISPLAY'] ? undefined : await startXvfb();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...WEBKIT_ENVIRONMENT, ...(screen && { DISPLAY: screen.display }) },
    stdio: 'ignore',
  });
  await waitForAnswer(`http://127.0.0.1:${port}/status`);
  const stop = () => {
    process.off('exit', stop);
    child.kill('SIGKILL');
    screen?.child.kill();
  };
  process.once('exit', stop);
  return { port, stop };
}

/** Xvfb chooses a free display and writes its number to the file descriptor after `-displayfd`. */
async function startXvfb(): Promise<{ display: string; child: ChildProcess }> {
  if (findProgram('Xvfb') === undefined) throw new Error('WebKit needs Xvfb or the variable DISPLAY');
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const output = child.stdio[3] as NodeJS.ReadableStream;
  const number = await new Promise<string>((resolve, reject) => {
    let text = '';
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('exit', (code) => reject(new Error(`Xvfb ended with exit code ${code}`)));
  });
  return { display: `:${number}`, child };
}

/** A port on 127.0.0.1 that no program uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** @throws Error when WebKitWebDriver does not answer in time. */
async function waitForAnswer(url: string): Promise<void> {
  const endsAt = Date.now() + DRIVER_START_TIMEOUT_MS;
  while (Date.now() < endsAt) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The browser engines that widgets are tested in, and where each was found. `undefined`: it is not on this machine. */
export interface Engines {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: { driver: string; browser: string } | undefined;
}

export type EngineName = keyof Engines;

/** Chromium as root, on a machine whose only network may be itself. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MAC = '/Applications';
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
    (kit) => `/usr/lib/${machine}/${kit}/MiniBrowser`,
  ),
);

/** `MTQG_ENGINES=firefox` (or a list with commas) leaves the others aside, as if they were not installed. */
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
          `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        )
      : undefined,
    firefox: isWanted('firefox')
      ? findProgram(
          process.env['FIREFOX_PATH'],
          'firefox-esr',
          'firefox',
          `${MAC}/Firefox.app/Contents/MacOS/firefox`,
        )
      : undefined,
    webkit: isWanted('webkit') && driver && browser ? { driver, browser } : undefined,
  };
}

/**
 * How to launch Chromium with puppeteer: the installed one, or where there is none the one in the npm package
 * `@sparticuz/chromium`. Of the flags that come with that only those for a machine without a graphics card are used: the others
 * put all in one process and drop the rules of origins.
 */
export async function chromiumLaunch(): Promise<{
  executablePath: string;
  headless: boolean | 'shell';
  args: string[];
}> {
  const { chromium } = findEngines();
  if (chromium) return { executablePath: chromium, headless: true, args: CHROMIUM_FLAGS };
  const { default: fromNpm } = await import('@sparticuz/chromium');
  const drawing = fromNpm.args.filter((flag) => /gpu|gl=|angle|swiftshader|font/.test(flag));
  const executablePath = await fromNpm.executablePath();
  return { executablePath, headless: 'shell', args: [...CHROMIUM_FLAGS, ...drawing] };
}

function findProgram(...names: (string | undefined)[]): string | undefined {
  const folders = process.env['PATH']?.split(delimiter) ?? [];
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** A running WebKitWebDriver, with a screen of its own where there is none. */
export async function startWebKitDriver(driver: string): Promise<{ port: number; stop: () => void }> {
  const screen = process.env['DISPLAY'] ? undefined : await startXvfb();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    stdio: 'ignore',
  });
  await answering(`http://127.0.0.1:${port}/status`);
  const stop = () => {
    child.kill();
    screen?.child.kill();
  };
  process.once('exit', stop);
  return { port, stop };
}

/** Xvfb chooses a free display and writes its number to the descriptor it is given. */
async function startXvfb(): Promise<{ display: string; child: ChildProcess }> {
  if (spawnSync('sh', ['-c', 'command -v Xvfb']).status !== 0)
    throw new Error('WebKit needs Xvfb or a DISPLAY');
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
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { display: `:${number}`, child };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Resolves when something answers at an address; a driver that never does fails the run by its time limit. */
async function answering(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

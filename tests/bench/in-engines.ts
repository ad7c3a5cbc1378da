import { createServer, type IncomingMessage, request as startRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, type EngineName, findEngines, startWebKitDriver } from '../engines.ts';
import type { Answers } from './in-page.ts';

/** How long a page may work. The limit of WebKit's driver would be 30 seconds. */
const SCRIPT_TIMEOUT_MS = 600_000;

/** Runs a function in a page in each installed engine, one after the other. Each engine gets its result before the next one starts. */
export async function inEachEngine<T>(
  answers: Answers,
  measure: () => Promise<T>,
  onResult: (engine: EngineName, result: T) => void,
): Promise<void> {
  const server = createServer((request, response) => {
    const [path = ''] = request.url!.split('?');
    const [type, body] = answers[path] ?? answers['/']!;
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const { chromium, firefox, webkit } = findEngines();
    const isNoneInstalled = !chromium && !firefox && !webkit; // Then Chromium from npm is used.
    if (chromium || isNoneInstalled)
      onResult('chromium', await inPuppeteer(address, await chromiumLaunchOptions(), measure));
    if (firefox)
      onResult(
        'firefox',
        await inPuppeteer(address, { browser: 'firefox', executablePath: firefox }, measure),
      );
    if (webkit) onResult('webkit', await inWebKit(address, webkit, measure));
  } finally {
    server.close();
  }
}

async function inPuppeteer<T>(
  address: string,
  options: Parameters<typeof puppeteer.launch>[0],
  measure: () => Promise<T>,
): Promise<T> {
  const browser = await puppeteer.launch({ ...options, protocolTimeout: SCRIPT_TIMEOUT_MS });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    return await page.evaluate(measure);
  } finally {
    await browser.close();
  }
}

/** Runs a function in MiniBrowser, which only speaks WebDriver. */
async function inWebKit<T>(
  address: string,
  { driver, browser }: { driver: string; browser: string },
  measure: () => Promise<T>,
): Promise<T> {
  const { port, stop } = await startWebKitDriver(driver);
  const send = (method: string, path: string, body?: object) =>
    sendToDriver(`http://127.0.0.1:${port}${path}`, method, body);
  try {
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    try {
      await send('POST', `${session}/timeouts`, { script: SCRIPT_TIMEOUT_MS });
      await send('POST', `${session}/url`, { url: address });
      const script = `(${String(measure)})().then(arguments[0], (error) => arguments[0]({ error: String(error) }))`;
      const result = (await send('POST', `${session}/execute/async`, { script, args: [] })) as T;
      const failure = (result as { error?: string } | null)?.error;
      if (failure !== undefined) throw new Error(failure);
      return result;
    } finally {
      await send('DELETE', session);
    }
  } finally {
    stop();
  }
}

/** Sends a command to the driver and returns its answer. `fetch` would give up after five minutes without an answer. */
async function sendToDriver(address: string, method: string, body?: object): Promise<unknown> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    startRequest(address, { method }, resolve)
      .on('error', reject)
      .end(body && JSON.stringify(body));
  });
  const { value } = JSON.parse(await text(response)) as { value: unknown };
  if (response.statusCode !== 200) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`);
  return value;
}

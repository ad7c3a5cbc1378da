// Browser tests, in every engine that is installed. The tests in tests/hosts need `npm run build` first.
//   npx wtr --files tests/counter/counter.test.ts      one file
//   MTQG_ENGINES=firefox npx wtr                       only these engines: chromium, firefox, webkit
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumLaunchOptions, findEngines } from './tests/engines.ts';
import { pictures } from './tests/gallery/pictures.mjs';
import { pages } from './tests/hosts/pages.mjs';
import { testCountReporter } from './tests/test-count-reporter.ts';
import { WebKitLauncher } from './tests/webkit-launcher.ts';

const engines = findEngines();
const browsers = [];
/**
 * Firefox keeps compiled scripts for the next page, as Chromium and WebKit do. Otherwise it reads and compiles all scripts again for each page
 * and each frame of a test, which took a quarter of its processor time in tests/hosts.
 */
const FIREFOX_SETTINGS = { 'dom.script_loader.experimental.navigation_cache': true };
/** Puppeteer reports no requests. No test reads its reports, and in Firefox they took a sixth of the processor time of pages with many files. */
const QUIET = { networkEnabled: false };

const isAnyInstalled = engines.chromium || engines.firefox || engines.webkit;
if (engines.chromium || !isAnyInstalled) {
  // Without an installed browser, Chromium comes from npm.
  const launcher = chromeLauncher({
    launchOptions: { ...(await chromiumLaunchOptions()), ...QUIET },
    concurrency: 1,
  });
  browsers.push(Object.assign(launcher, { name: engines.chromium ? 'Chromium' : 'Chromium from npm' }));
}
if (engines.firefox) {
  // Puppeteer, which is behind chromeLauncher, also starts Firefox.
  const launchOptions = {
    browser: 'firefox',
    executablePath: engines.firefox,
    extraPrefsFirefox: FIREFOX_SETTINGS,
    ...QUIET,
  };
  browsers.push(Object.assign(chromeLauncher({ launchOptions, concurrency: 1 }), { name: 'Firefox' }));
}
if (engines.webkit) browsers.push(new WebKitLauncher(engines.webkit));

export default {
  files: 'tests/{counter,gallery,hosts,indicator,news,shared,text}/**/*.test.ts',
  middleware: [pages, pictures],
  hostname: '127.0.0.1',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers,
  // All engines at the same time, because most tests wait for timers. Each engine opens one page at a time, so that the page has the focus.
  concurrentBrowsers: browsers.length,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // The page with all pure tests of the indicator takes a minute in WebKit on a busy machine.
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testRunnerHtml: (testFramework) =>
    `<!DOCTYPE html><html><head></head><body><script type="module" src="/tests/compared-values.ts"></script><script type="module" src="${testFramework}"></script></body></html>`,
  // The second reporter counts the passed and failed tests of each engine.
  reporters: [defaultReporter(), testCountReporter()],
};

// npm test                      every suite
// npm test -- lint endpoint     some suites
// npm test -- --help            lists the suites
// With MTQG_REQUIRE_ALL=1, a missing engine, a suite without tests and a skipped test count as failures.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, formatCount, isEmpty, sumCounts } from './counts.ts';
import { findEngines } from './engines.ts';
import { runSuite } from './run-suite.ts';
import { suggest } from './suggest.ts';
import { STAGES, SUITES } from './suites.ts';

const suiteNames = SUITES.map(({ name }) => name);
const args = process.argv.slice(2);
const unknown = args.find((name) => !suiteNames.includes(name));

if (args.includes('--help') || args.includes('-h')) {
  printHelp();
} else if (unknown !== undefined) {
  const suggestion = suggest(unknown, suiteNames);
  const advice = suggestion ? `did you mean ${suggestion}?` : `use ${suiteNames.join(', ')}`;
  console.error(`npm test: unknown suite "${unknown}"; ${advice}`);
  process.exitCode = 2;
} else {
  const counts = await runSuites(args);
  process.exitCode = printSummary(counts) === 0 ? 0 : 1;
}

function printHelp(): void {
  console.log('Usage: npm test [-- <suite> …]\n\nRuns all suites, or the named ones:');
  for (const { name, description } of SUITES) console.log(`  ${name.padEnd(10)}${description}`);
  console.log(
    '\nMTQG_ENGINES=firefox       only these engines: chromium, firefox, webkit (separated by commas)',
  );
  console.log('MTQG_REQUIRE_ALL=1         missing engines and skipped tests are failures');
  console.log('npx wtr --files <file>     one file of browser tests');
  console.log('node --test <file>         one file of Node tests');
}

async function runSuites(names: readonly string[]): Promise<Count[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'));
  try {
    const counts: Count[] = [];
    for (const stage of STAGES) {
      const wanted = stage.filter(({ name, isOnRequest }) =>
        names.length === 0 ? !isOnRequest : names.includes(name),
      );
      if (wanted.length === 0) continue;
      console.log(`\n=== ${wanted.map(({ name }) => name).join(', ')}`);
      const printsAtEnd = wanted.length > 1;
      const startMs = performance.now();
      const results = await Promise.all(wanted.map((suite) => runSuite(suite, { folder, printsAtEnd })));
      const seconds = Math.round((performance.now() - startMs) / 1000);
      console.log(`\n=== ${wanted.map(({ name }) => name).join(', ')}: ${seconds} s`);
      counts.push(...results.flat());
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints every count, every failed test and, as the last line, the sum of the counts. Returns the number of failures. */
function printSummary(counts: readonly Count[]): number {
  console.log('\n=== summary');
  for (const count of counts)
    console.log(`${count.name}: ${isEmpty(count) ? 'no tests' : formatCount(count)}`);
  const missingEngines = printEngines();

  for (const { name, failures = [] } of counts)
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);

  const sum = sumCounts(counts);
  if (process.env['MTQG_REQUIRE_ALL'] === '1') {
    const missing = missingEngines + counts.filter(isEmpty).length + sum.skipped;
    if (missing > 0) console.log(`MTQG_REQUIRE_ALL: ${missing} engines, suites or tests did not run`);
    sum.failed += missing;
  }
  console.log(`\n${formatCount(sum)}`);
  return sum.failed;
}

/** Prints which engines were found. Returns the number of missing ones. */
function printEngines(): number {
  const engines = Object.entries(findEngines());
  const found = engines.filter(([, location]) => location).map(([name]) => name);
  const missing = engines.filter(([, location]) => !location).map(([name]) => name);
  console.log(`engines found: ${found.join(', ') || 'none'}`);
  if (missing.length > 0) {
    const substitute = found.length === 0 ? ' (Chromium from npm was used instead)' : '';
    console.log(`engines not found, so not tested: ${missing.join(', ')}${substitute}`);
  }
  return missing.length;
}

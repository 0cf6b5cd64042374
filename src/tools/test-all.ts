// `npm test`: all checks, the fastest first. Stops at the first part that fails, so that its output is the
// last.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Part = { readonly name: string; readonly tool: string; readonly args: readonly string[] };

const REPORT = 'dist/test-report.json';
const vitest = (name: string, ...args: readonly string[]): Part => ({
  name,
  tool: 'vitest/vitest.mjs',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile=${REPORT}`, ...args],
});

const SITE: Part = { name: 'site', tool: '../src/tools/begin.mjs', args: ['build'] };

const PARTS: readonly Part[] = [
  {
    name: 'format and lint',
    tool: '@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings'],
  },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'unused code and packages', tool: 'knip/bin/knip.js', args: [] },
  vitest('units and laws', '--project', 'unit'),
  vitest('server', '--project', 'server'),
  vitest('whole stories', '--project', 'limits'),
  { name: 'stories', tool: '../src/tools/begin.mjs', args: ['stories', '--brief'] },
  SITE,
  vitest('budgets', '--project', 'budget'),
  vitest('team pages', '--project', 'team'),
  vitest('in the browser', '--project', 'browser', '--project', 'browser-timed'),
];

/** `npm test`. */
export const testAll = (args: readonly string[]): number =>
  runParts(PARTS.filter((part) => args.length === 0 || args.includes(part.name)));

/** `npm run test:browsers`. */
export const testBrowsers = (): number =>
  runParts([SITE, vitest('other browsers', '--project', 'other-browsers')]);

/** Exit code 0 when every part holds. Ends with one line `N passed, N failed`. */
function runParts(wanted: readonly Part[]): number {
  const begun = Date.now();
  let passed = 0;
  let failed = 0;
  for (const part of wanted) {
    const seconds = () => ((Date.now() - begun) / 1000).toFixed(0);
    console.log(`\n── ${part.name} (at ${seconds()} s)`);
    rmSync(REPORT, { force: true });
    const done = spawnSync(process.execPath, [join('node_modules', part.tool), ...part.args], {
      stdio: 'inherit',
    });
    const counted = countsOf(part, done.status === 0);
    passed += counted.passed;
    failed += counted.failed;
    if (done.status !== 0) {
      console.error(`\n${part.name}: failed after ${seconds()} s`);
      break;
    }
  }
  console.log(`\nDone in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Vitest's own count; every other part counts as one. */
function countsOf(part: Part, isFine: boolean): { passed: number; failed: number } {
  if (!part.tool.startsWith('vitest')) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  const { numPassedTests, numFailedTests } = report;
  return { passed: numPassedTests, failed: isFine ? 0 : Math.max(1, numFailedTests) };
}

/** Runs every check, each to its end, and closes with one line that counts them: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ctg-test-'));
const results = join(folder, 'vitest.json');

/** Checks that pass or fail as a whole; the tests are counted one by one. */
const STEPS = [
  ['build', 'npm', ['run', '--silent', 'build']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['dead code', 'npm', ['run', '--silent', 'dead-code']],
  ['generated files', process.execPath, ['scripts/generate.js', '--check']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of STEPS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}: ${name}\n`);
  if (status === 0) passed += 1;
  else failed += 1;
}

const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const { status } = spawnSync('npx', ['--no-install', ...vitest], { stdio: 'inherit' });
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that cannot even be loaded holds no failed test, and is a failure all the same.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  failed += broken.length;
  if (status !== 0 && report.numFailedTests + broken.length === 0) failed += 1;
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

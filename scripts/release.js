/**
 * Everything that a release makes anew, in order: pages and schemas from the code, the gallery, and the package, which is
 * only listed. Stops at the first failure.
 *
 *     node scripts/release.js
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['npm', ['run', '--silent', 'generate']],
  ['npm', ['run', '--silent', 'gallery']],
  ['npm', ['test']],
  ['npm', ['pack', '--dry-run', '--ignore-scripts']],
];
for (const [command, args] of STEPS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) continue;
  process.stderr.write(`failed: ${[command, ...args].join(' ')}\n`);
  process.exit(1);
}

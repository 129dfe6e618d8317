import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, write } from '../support/run.js';

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

it('works from its package in an empty folder: the main job on the figures that it brings', () => {
  const packed = newFolder();
  npm(['pack', '--pack-destination', packed, '--ignore-scripts'], process.cwd());
  const [tarball] = readdirSync(packed);
  const folder = write(newFolder(), { 'package.json': '{"private": true}' });
  npm(['install', join(packed, tarball ?? '')], folder);
  const sample = join('node_modules', 'closing-the-gap', 'sample-data', 'panama');
  const ran = spawnSync('npx', ['--no-install', 'ctg', 'analyze', sample, '--lang', 'es'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(ran.status).toBe(0);
  expect(readFileSync(join(folder, 'ctg-out', 'PAN', 'report.es.html'), 'utf8')).toContain('160.0');
  expect(existsSync(join(folder, 'node_modules', 'closing-the-gap', 'tests'))).toBe(false);
  // A batch and a new study need files beside the code: they are in the package.
  const ctg = (...args: string[]) =>
    spawnSync('npx', ['--no-install', 'ctg', ...args], { cwd: folder, encoding: 'utf8' });
  expect(ctg('doctor').status).toBe(0);
  expect(ctg('init', 'study', '--from', sample, '--country', 'PAN').status).toBe(0);
  const batch = ctg('batch', 'study', '--format', 'md', '--out', 'reports');
  expect({ status: batch.status, error: batch.stderr }).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'reports', 'summary.md'), 'utf8')).toContain('160.0%');
});

it('is a package as publint wants it', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/publint/src/cli.js'), '--pack', 'false'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
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

it('runs from its package alone by npx, and by the action that the docs offer', () => {
  const folder = newFolder();
  npm(['pack', '--pack-destination', folder, '--ignore-scripts'], process.cwd());
  const tarball = `./${readdirSync(folder)[0]}`;
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const npx = spawnSync('npx', ['--yes', '--prefer-offline', tarball, '--version'], options);
  expect([npx.status, npx.stdout]).toEqual([0, '0.1.0\n']);

  write(folder, { 'studies/one/people.csv': 'country,date,total,capacity\nPAN,2021-12-31,18000,14500\n' });
  write(folder, { 'studies/two/ctg.yaml': 'version: 1\n' });
  const { inputs, runs } = parse(readFileSync('docs/ci/action.yml', 'utf8'));
  const [step, last] = ['batch', undefined].map((id) =>
    runs.steps.findLast((own: { id?: string; run?: string }) => own.run && own.id === id),
  );
  const shell = (text: string, env: Record<string, string>) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
      ...options,
      env: { ...process.env, ...env },
    });
  const prefix = join(folder, 'prefix');
  const ran = shell(step.run, {
    PATH: `${join(prefix, 'bin')}:${process.env.PATH}`,
    npm_config_prefix: prefix,
    npm_config_prefer_offline: 'true',
    STUDIES: 'studies',
    OUT: inputs.out.default,
    REPORTER: inputs.reporter.default,
    ARGUMENTS: '--lang es --format md',
    VERSION: tarball,
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: join(folder, 'page.md'),
  });
  expect({ status: ran.status, error: ran.stderr }).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'outputs'), 'utf8')).toBe('code=2\n');
  expect(readFileSync(join(folder, 'page.md'), 'utf8')).toMatch(/two\/ctg\\?\.yaml/);
  expect(ran.stdout).toContain('::error title=two%3A study-failed::');
  expect(existsSync(join(folder, 'reports', 'one', 'PAN', 'report.es.md'))).toBe(true);
  expect(shell(last.run, { CODE: '2' }).status).toBe(2);
});

it('is a package as publint wants it', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/publint/src/cli.js'), '--pack', 'false'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toMatchObject({ status: 0 });
});

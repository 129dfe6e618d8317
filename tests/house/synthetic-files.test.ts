import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/run.js';
import { type Row, rowsOf, SYNTHETIC, SYNTHETIC_FOLDERS } from '../support/synthetic.js';

const make = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/make-synthetic-cases.js', ...args], { encoding: 'utf8' });

/** Each run makes all of the files: about a second alone, several on a busy machine. */
const PATIENCE = 60_000;

const README = readFileSync('sample-data/README.md', 'utf8');
const FILES = ['sources.csv', 'synthetic-programme-participants.csv', 'synthetic-sentencing-cases.csv'];

describe('the synthetic samples', () => {
  it('are what the script makes', { timeout: PATIENCE }, () => {
    expect(make('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('come out the same byte for byte, and a changed byte is noticed', { timeout: PATIENCE }, () => {
    const folder = join(newFolder(), 'sample-data');
    mkdirSync(folder);
    cpSync('sample-data/README.md', join(folder, 'README.md'));
    expect(make('--check', '--into', folder).status).toBe(1);
    expect(make('--into', folder).status).toBe(0);
    for (const country of SYNTHETIC_FOLDERS)
      for (const file of FILES)
        expect(readFileSync(join(folder, 'synthetic', country, file))).toEqual(
          readFileSync(join(SYNTHETIC, country, file)),
        );
    const changed = join(folder, 'synthetic', 'peru', FILES[2] ?? '');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('S000007', 'S000008'));
    const { status, stderr } = make('--check', '--into', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('peru');
    expect(stderr).not.toContain('panama');
  });

  it.each(SYNTHETIC_FOLDERS)('of %s are small and say in every row that they are synthetic', (country) => {
    expect(readdirSync(join(SYNTHETIC, country)).sort()).toEqual(FILES);
    const [source, ...others] = rowsOf(country, 'sources.csv');
    expect(others).toEqual([]);
    expect(source?.title).toMatch(/^SYNTHETIC /);
    expect(source?.note).toMatch(/^Synthetic\. Seed \d+\./);
    for (const file of FILES.slice(1)) {
      expect(statSync(join(SYNTHETIC, country, file)).size).toBeLessThan(300_000);
      const sources = new Set(rowsOf(country, file).map(({ source_id }) => source_id));
      expect([...sources]).toEqual([source?.source_id]);
    }
    expect(source?.source_id).toBe(`synthetic-${country}`);
  });

  it('are named synthetic in the README, and lie in no folder of published figures', () => {
    for (const file of FILES.slice(1)) expect(README).toContain(`\`${file}\``);
    expect(README).toContain('**Everything in `synthetic/` is invented by a program.**');
    const published = readdirSync('sample-data').filter((name) => SYNTHETIC_FOLDERS.includes(name));
    expect(published).toEqual(SYNTHETIC_FOLDERS);
    for (const country of published)
      expect(readdirSync(join('sample-data', country)).filter((name) => /synthetic/.test(name))).toEqual([]);
  });
});

/** Share of the rows with a known answer for which it is yes. */
const share = (rows: readonly Row[], yes: (row: Row) => boolean) => rows.filter(yes).length / rows.length;

describe.each(SYNTHETIC_FOLDERS)(
  'the synthetic cases of %s give each measure something to find',
  (country) => {
    const cases = rowsOf(country, 'synthetic-sentencing-cases.csv');
    const drugs = cases.filter(({ offence_class }) => offence_class === 'drug');
    const others = cases.filter(({ offence_class }) => offence_class !== 'drug');
    const women = (rows: readonly Row[]) =>
      share(
        rows.filter(({ sex }) => sex !== 'unknown'),
        ({ sex }) => sex === 'female',
      );

    it('half are drug offences, in which women stand out', () => {
      expect(share(cases, ({ offence_class }) => offence_class === 'drug')).toBeCloseTo(0.5, 1);
      expect(women(drugs)).toBeGreaterThan(1.4 * women(others));
    });

    it('terms gather at the minimum and at the minimum after a discount', () => {
      const terms = drugs.filter(
        ({ sentence_type, statutory_min_months }) =>
          sentence_type === 'custody' && statutory_min_months !== '',
      );
      const at = ({ custodial_months, statutory_min_months }: Row) =>
        Math.abs(Number(custodial_months) - Number(statutory_min_months)) <= 0.5;
      expect(share(terms, at)).toBeGreaterThan(0.2);
      const below = terms.filter(
        ({ custodial_months, statutory_min_months }) =>
          Number(custodial_months) < Number(statutory_min_months) - 0.5,
      );
      expect(below.length / terms.length).toBeGreaterThan(0.1);
      expect(below.every(({ plea }) => plea === 'true')).toBe(true);
    });

    it('low roles are most of the roles known', () => {
      const known = drugs.filter(({ role }) => role !== 'unknown');
      expect(share(known, ({ role }) => role !== 'mid' && role !== 'organiser')).toBeGreaterThan(0.6);
    });

    it('some are held beyond the limit, and some are still held', () => {
      const detained = cases.filter(({ admission_date }) => admission_date !== '');
      const over = share(detained, (row) => Number(row.remand_days) > Number(row.legal_limit_days));
      expect(over).toBeGreaterThan(0.03);
      expect(over).toBeLessThan(0.5);
      expect(share(detained, ({ end_date }) => end_date === '')).toBeGreaterThan(0.08);
    });

    it('imprisonment for life is there where it is used, and nowhere else', () => {
      expect(cases.some(({ is_life }) => is_life === 'true')).toBe(country === 'peru');
    });
  },
);

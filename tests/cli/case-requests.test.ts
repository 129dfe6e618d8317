import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctg, newFolder } from '../support/run.js';

describe('ctg request for case records', () => {
  it.each(['sentencing-cases', 'release-cohort', 'programme-participants'])(
    'writes %s empty, and says what not to send',
    (table) => {
      const { code, out } = ctg(['request', table, '--country', 'Perú']);
      expect(code).toBe(0);
      expect(out).toContain('Country: Peru');
      expect(out).toContain('Do not send names, identity numbers');
      expect(out.trimEnd().split('\n').at(-1)).toMatch(/^country,(?:case|participant)_id,/);
    },
  );

  it('is among what a study without records lacks, table by table', () => {
    const folder = newFolder();
    expect(ctg(['analyze', 'sample-data/panama', '--out', folder]).code).toBe(0);
    const study = join(folder, 'PAN', 'study.json');
    const { out } = ctg(['request', '--missing', study]);
    for (const table of ['sentencing-cases', 'release-cohort', 'programme-participants'])
      expect(out).toMatch(new RegExp(`^${table} `, 'm'));
    const asked = join(folder, 'asked');
    expect(ctg(['request', '--missing', study, '--out', asked]).code).toBe(0);
    expect(readdirSync(asked)).toContain('release-cohort.csv');
    const report = readFileSync(join(folder, 'PAN', 'report.en.md'), 'utf8');
    expect(report).toMatch(/\| people released, one person a row \|.*Return within a fixed time/);
  });

  it('refuses to publish from a file to which names were added', () => {
    const folder = newFolder();
    const file = join('tests', 'fixtures', 'cases-with-names.csv');
    const { code, error } = ctg(['analyze', file, '--publish', '--out', folder]);
    expect(code).not.toBe(0);
    expect(error).toContain('nombre');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('ctg explain of an indicator over cases', () => {
  it('names the table and its columns', () => {
    const { out } = ctg(['explain', 'pretrial-duration']);
    expect(out.replace(/\s+/g, ' ')).toContain('case records (sentencing-cases: admission_date, end_date)');
  });
});

describe('ctg list', () => {
  it.each([
    ['indicators', 'occupancy-rate'],
    ['tables', 'release-cohort'],
    ['presets', 'unodc-cts'],
    ['limits', 'occupancy-critical'],
    ['alternatives', ''],
    ['problems', 'case-label-not-mapped'],
  ])('lists %s', (what, one) => {
    const { code, out } = ctg(['list', what, '--json']);
    expect(code).toBe(0);
    const rows: string[][] = JSON.parse(out);
    expect(rows.length).toBeGreaterThan(5);
    if (one !== '') expect(rows.flat()).toContain(one);
    expect(rows.flat().filter((text) => typeof text !== 'string' || /\bundefined\b/.test(text))).toEqual([]);
  });
});

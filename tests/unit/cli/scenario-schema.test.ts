import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/cli/exit.js';
import { readConfig } from '../../../src/cli/study-config.js';
import { write } from '../../support/run.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const HEAD = 'version: 1\ncountry: PER\ninputs: [{ file: a.csv }]\nscenarios:\n';

async function read(scenarios: string, head = HEAD) {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-scenario-'));
  folders.push(folder);
  write(folder, { 'a.csv': 'country,date,total\nPER,2020,1000\n', 'ctg.yaml': head + scenarios });
  const { authors } = await readConfig(join(folder, 'ctg.yaml'), folder);
  return authors.edition.scenarios ?? [];
}

async function faultOf(scenarios: string, head = HEAD): Promise<string> {
  try {
    await read(scenarios, head);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    expect(thrown.exit).toBe(2);
    return `${thrown.what.replace(/^.*ctg\.yaml:/, '')} → ${thrown.todo}`;
  }
  throw new Error('nothing is wrong');
}

const one = (more: string) => `  - name: A lever\n    lever: diversion\n${more}`;
const assumed = (text: string) => one(`    assumptions:\n      ${text}\n`);

describe('a scenario in a ctg.yaml', () => {
  it('is read with what it leaves out filled in', async () => {
    const [request] = await read(
      assumed(
        'offered: { low: 0.1, central: 0.2, high: 0.4, source: A }\n      stay: { value: 12, source: B }',
      ),
    );
    expect(request).toMatchObject({
      name: 'A lever',
      country: 'PER',
      lever: 'diversion',
      group: {},
      horizonYears: 5,
      draws: 2000,
      seed: 42,
      target: null,
      from: null,
    });
    expect(request?.assumptions).toEqual({
      offered: { low: 0.1, central: 0.2, high: 0.4, source: 'A' },
      stay: { low: 12, central: 12, high: 12, source: 'B' },
    });
  });

  it.each([
    [one('    horizon_year: 5\n'), '7:5: "horizon_year" is no setting → perhaps "horizon_years"'],
    ['  - name: A\n    lever: diverson\n', '6:12: scenarios.0.lever: ', 'perhaps "diversion"'],
    [assumed('ofered: { value: 0.5, source: A }'), '8:7: "ofered" is no setting', 'perhaps "offered"'],
    [assumed('offered: { value: 5, source: A }'), '8:25: scenarios.0.assumptions.offered.value: '],
    [assumed('offered: { value: 0.5 }'), 'scenarios.0.assumptions.offered.source is missing'],
    [
      assumed('offered: { low: 0.5, central: 0.2, high: 0.4, source: A }'),
      '8:16: scenarios.0.assumptions.offered: has low, central and high, from the least to the most',
    ],
    [assumed('offered: { low: 0.5, source: A }'), 'has low, central and high'],
    [
      one('    group: { offence_clas: drug }\n'),
      '7:14: "offence_clas" is no setting',
      'perhaps "offence_class"',
    ],
    [one('    cards: [pre-99]\n'), '7:13: scenarios.0.cards.0: '],
    [one('    from: soon\n'), '7:11: scenarios.0.from: is no date'],
    [one('    horizon_years: 0\n'), '7:20: scenarios.0.horizon_years: '],
    [one('') + one(''), 'two scenarios have the same name'],
  ])('is refused at its place: %s', async (scenarios, ...parts) => {
    const fault = await faultOf(scenarios);
    for (const part of parts) expect(fault).toContain(part);
  });

  it('is of a country, its own or that of the file', async () => {
    const head = HEAD.replace('country: PER\n', '');
    expect(await faultOf(one(''), head)).toContain('the scenario "A lever" is of no country');
    expect((await read(one('    country: Peru\n'), head))[0]?.country).toBe('PER');
  });
});

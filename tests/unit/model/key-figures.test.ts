import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Study } from '../../../src/index.js';
import { unlikeKeys } from '../../../src/model/definition.js';
import { keyFiguresOf } from '../../../src/model/key-figures.js';

async function studyOf(folder: string): Promise<Study> {
  const { studies } = await analyze([`sample-data/${folder}`], { today: '2026-01-01' });
  const [study] = studies;
  if (!study) throw new Error(`${folder} gives no study`);
  return study;
}

let published: Study;
let cases: Study;

beforeAll(async () => {
  published = await studyOf('peru');
  cases = await studyOf('synthetic/colombia');
}, 60_000);

describe('the key figures', () => {
  it('of published tables are those of prisons and the law, with what lacks among them', () => {
    const { shown, left } = keyFiguresOf(published);
    expect(shown.map(({ id }) => id)).toEqual([
      'prison-population-rate',
      'occupancy-rate',
      'overcrowding-excess',
      'overcrowding-exposure',
      'pretrial-share',
      'drug-offence-share',
      'drug-growth-contribution',
      'drug-share-sex-ratio',
      'statutory-inversion-index',
      'reentry-share',
    ]);
    expect(shown.filter(({ newest }) => !newest).map(({ id, withheld }) => [id, withheld?.status])).toEqual([
      ['overcrowding-exposure', 'not-available'],
      ['drug-share-sex-ratio', 'not-comparable'],
    ]);
    expect(left).toContain('sentence-median');
    expect(left).not.toContain('occupancy-rate');
  });

  it('of case records alone speak of cases, and no line of prisons is empty', () => {
    const { shown, left } = keyFiguresOf(cases);
    expect(shown.map(({ id }) => id)).not.toContain('occupancy-rate');
    expect(left).toContain('occupancy-rate');
    const median = shown.find(({ id, part }) => id === 'sentence-median' && part.offence_class === 'drug');
    expect(median?.newest?.period?.start).toBe('2023-01-01');
    expect(median?.before?.period?.start).toBe('2022-01-01');
    expect(median?.first?.period?.start).toBe('2019-01-01');
    expect(shown.filter(({ newest }) => newest).length).toBeGreaterThanOrEqual(7);
  });

  it('set beside the newest only what counts the same: never one part of the system beside the whole', async () => {
    const { shown } = keyFiguresOf(await studyOf('mexico'));
    const rate = shown.find(({ id }) => id === 'prison-population-rate');
    expect(rate?.newest).toMatchObject({ definition: { coverage: 'national' } });
    expect(rate?.before).toMatchObject({ definition: { coverage: 'national' } });
    expect(rate?.before?.value).toBeCloseTo(179.8, 1);
    const occupancy = shown.find(({ id }) => id === 'occupancy-rate');
    expect(occupancy?.before?.value).toBeCloseTo(101.9, 1);
    for (const { newest, before, first } of shown)
      for (const other of [before, first])
        if (newest && other) expect(unlikeKeys(newest.definition, other.definition)).toEqual([]);
  });

  it('of several programmes show one and say how many more there are', () => {
    const { shown } = keyFiguresOf(cases);
    expect(shown.find(({ id }) => id === 'programme-penetration')).toMatchObject({ others: 2 });
  });
});

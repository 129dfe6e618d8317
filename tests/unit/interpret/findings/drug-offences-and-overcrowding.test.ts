import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../../src/model/definition.js';
import type { Measure } from '../../../../src/model/measure.js';
import { inWords } from '../../../support/in-words.js';
import { findingOf, measured, occupancy, operand, people, period, rulesOf, withheld } from '../measures.js';

const stratum = { offence_class: 'drug' };

/** 15,000 people in 10,000 places, of them so many held for drugs. */
function without(drugs: number, definition: Definition = {}, places = 10_000): Measure {
  return measured('occupancy-without-category', {
    value: (15_000 - drugs) / 100,
    stratum,
    definition,
    operands: [people(drugs, stratum), people(15_000), operand(places, 'places')],
    details: {
      'share-of-excess-cleared-pct': (100 * Math.min(drugs, 15_000 - places)) / (15_000 - places),
      'occupancy-pct': (100 * 15_000) / places,
    },
  });
}
const find = (...measures: Measure[]) => findingOf('drug-offences-and-overcrowding', measures);

describe('drug offences and overcrowding', () => {
  it.each([
    [6000, 'principal-lever', 'high', ['R-12']],
    [2500, 'principal-lever', 'high', ['R-12']],
    [2499, 'part', 'moderate', []],
    [500, 'part', 'moderate', []],
    [499, 'minor-lever', 'moderate', ['R-13']],
  ])('with %s drug prisoners in an excess of 5000 answers %s', (drugs, answer, severity, rules) => {
    const finding = find(occupancy(150), without(drugs));
    expect(finding).toMatchObject({ answer, severity, confidence: 'reported' });
    expect(finding.args.drugPrisoners).toEqual({ kind: 'number', value: drugs, unit: 'persons' });
    expect(finding.args.excess).toEqual({ kind: 'number', value: 5000, unit: 'persons' });
    expect(rulesOf(finding)).toEqual(rules);
  });

  it('is no grave matter where prisons are a little over full, and calls the whole excess whole', async () => {
    const measure = without(6000, {}, 14_500);
    const finding = find(measure);
    expect(finding).toMatchObject({ answer: 'principal-lever', severity: 'moderate' });
    const { answer } = await inWords(finding, [measure]);
    expect(answer).toContain('the whole excess of 500 people');
    expect(answer).not.toContain('100.0%');
  });

  it('tells the date of the places when it is another', async () => {
    const later = { ...operand(10_000, 'places'), period: period('2022-06') };
    const measure = {
      ...without(2499),
      operands: [people(2499, stratum), people(15_000), later],
    };
    expect((await inWords(find(measure), [measure])).answer).toContain('(places: June 2022)');
    const same = without(2499);
    expect((await inWords(find(same), [same])).answer).not.toContain('(places:');
  });

  it('uses the limits that the user set', () => {
    const limits = { 'drug-lever-principal': 60, 'drug-lever-minor': 30 };
    const at = (drugs: number) =>
      findingOf('drug-offences-and-overcrowding', [without(drugs)], { limits }).answer;
    expect([at(3000), at(2999), at(1500), at(1499)]).toEqual([
      'principal-lever',
      'part',
      'part',
      'minor-lever',
    ]);
  });

  it('has no excess to clear at or below capacity', () => {
    const finding = find(occupancy(100), withheld('occupancy-without-category', 'no-excess', { stratum }));
    expect(finding).toMatchObject({ answer: 'no-excess', severity: 'none', confidence: 'reported' });
    expect(find(occupancy(100)).sensitivity).toBe('not-tested');
    const design = occupancy(130, { definition: { capacity: 'design' } });
    expect(
      find(occupancy(95, { definition: { capacity: 'official_unspecified' } }), design).sensitivity,
    ).toBe('turns');
  });

  it('does not answer with an excess of years ago when there is none now', () => {
    const old = {
      ...without(4000),
      period: { start: '2010-12-31', end: '2010-12-31', precision: 'day' as const },
    };
    expect(find(occupancy(90), old).answer).toBe('no-excess');
  });

  it('speaks of the same places as the finding on overcrowding', () => {
    const official = { capacity: 'official_unspecified' } as const;
    const design = { capacity: 'design' } as const;
    const finding = find(
      occupancy(150, { definition: official }),
      occupancy(300, { definition: design }),
      without(2600, official),
      without(2600, design, 5000),
    );
    expect(finding).toMatchObject({ answer: 'principal-lever', sensitivity: 'turns' });
    expect(finding.supports).toContain(without(2600, official).id);
  });

  it('turns when another meaning of capacity leaves no excess', () => {
    const operational = withheld('occupancy-without-category', 'no-excess', {
      stratum,
      definition: { capacity: 'operational' },
    });
    expect(find(occupancy(150), without(3000), operational).sensitivity).toBe('turns');
  });

  it('looks at the people of unknown offence, and at sums of named rows', () => {
    const share = (high: number) => measured('drug-offence-share', { value: 15, interval: [15, high] });
    // 2250 held for drugs are 45 % of the excess; 16.6 % of everyone held is 49.8 % of it, 17 % is 51 %.
    expect(find(without(2250), share(16.6))).toMatchObject({ answer: 'part', sensitivity: 'stands' });
    expect(find(without(2250), share(17))).toMatchObject({ sensitivity: 'turns', confidence: 'indicative' });
    const named = measured('drug-offence-share', { value: 15, flags: ['sum-of-named-parts'] });
    expect(find(without(2250), named).confidence).toBe('indicative');
    expect(find(without(4000), named).confidence).toBe('reported');
  });

  it('is unknown without the count of drug prisoners', () => {
    expect(find(occupancy(150)).answer).toBe('unknown');
    expect(find(occupancy(150), withheld('occupancy-without-category', 'need-absent')).answer).toBe(
      'unknown',
    );
  });

  it('is unknown rather than nought when the counts cannot be told apart', () => {
    expect(find({ ...without(3000), operands: [] }).answer).toBe('unknown');
  });
});

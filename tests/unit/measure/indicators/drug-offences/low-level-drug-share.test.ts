import { describe, expect, it } from 'vitest';
import lowLevelDrugShare from '../../../../../src/measure/indicators/drug-offences/low-level-drug-share.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const groupsOf = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([ctg_category, value]) =>
    fact('prison-population', value, { slice: { ctg_category } }),
  );
const { inputs } = example('low-level-drug-share');
const COUNTS = inputs.category_counts as Record<string, number>;

describe('low-level-drug-share', () => {
  it('gives the worked example', () => {
    const measure = only(
      measureOf(lowLevelDrugShare, [
        ...groupsOf(COUNTS),
        fact('prison-population', numberAt(inputs, 'prison_population')),
      ]),
    );
    expectExample(measure, example('low-level-drug-share'));
    expect(measure.value).toBe(detailOf(measure, 'share-of-drug-pct'));
    expect(detailOf(measure, 'micro-trafficking-nonviolent')).toBe(1480);
    expect([measure.numerator?.value, measure.denominator?.value]).toEqual([2200, 4120]);
    expect(measure.numerator?.cells).toHaveLength(4);
    expect(measure.interval).toBeNull();
  });
  it('does without the people held, except for their share', () => {
    const measure = only(measureOf(lowLevelDrugShare, groupsOf(COUNTS)));
    expect(measure.value).toBeCloseTo((100 * 2200) / 4120, 12);
    expect(measure.details['share-of-prison-pct']?.value).toBeNull();
  });
  it('gives a range over people whom nobody has coded, and leaves out those held for no drug offence', () => {
    const measure = only(
      measureOf(
        lowLevelDrugShare,
        groupsOf({ possession_personal_use: 40, drug_other_or_higher: 60, unknown: 100, not_drug: 500 }),
      ),
    );
    expect(measure.value).toBe(40);
    expect(measure.interval).toEqual({ low: 20, high: 70, kind: 'definition', method: 'unknown-categories' });
  });
  it('does not take the four groups for all drug prisoners', () => {
    const { drug_other_or_higher: _rest, ...low } = COUNTS;
    expect(only(measureOf(lowLevelDrugShare, groupsOf(low))).reason).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population', ctg_category: 'drug_other_or_higher' },
    });
  });
  it('refuses without any of the four groups', () => {
    const measure = only(measureOf(lowLevelDrugShare, groupsOf({ drug_other_or_higher: 50 })));
    expect(measure.reason?.args.ctg_category).toContain('possession_personal_use');
  });
  it('withholds shares of few people, and flags few', () => {
    const of = (low: number, rest: number) =>
      only(
        measureOf(lowLevelDrugShare, groupsOf({ possession_personal_use: low, drug_other_or_higher: rest })),
      );
    expect(of(2, 2).reason?.code).toBe('base-under-five');
    expect(of(4, 16).flags).toEqual([{ code: 'few-cases', args: { n: 20 } }]);
  });
  it('refuses groups that are more than everyone', () => {
    const measure = only(
      measureOf(lowLevelDrugShare, [...groupsOf(COUNTS), fact('prison-population', 4000)]),
    );
    expect(measure.reason?.code).toBe('part-exceeds-whole');
  });
});

import { describe, expect, it } from 'vitest';
import occupancyWithoutCategory from '../../../../../src/measure/indicators/drug-offences/occupancy-without-category.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
} from '../../../../support/measure.js';

const DRUG = { offence_class: 'drug' };
const withoutDrugs = (people: number, room: number, drugs: number) =>
  only(
    measureOf(occupancyWithoutCategory, [
      fact('prison-population', people),
      fact('official-capacity', room),
      fact('prison-population', drugs, { slice: DRUG }),
    ]),
    DRUG,
  );

describe('occupancy-without-category', () => {
  it('gives the worked example', () => {
    const { inputs } = example('occupancy-without-category');
    const [people, room, group] = ['prison_population', 'capacity', 'category_prisoners'].map((name) =>
      numberAt(inputs, name),
    ) as [number, number, number];
    const measure = withoutDrugs(people, room, group);
    expectExample(measure, example('occupancy-without-category'));
    expect(measure.value).toBe(detailOf(measure, 'occupancy-without-pct'));
    expect(measure.operands.map(({ value }) => value)).toEqual([group, people, room]);
  });
  it('clears no more than the whole excess', () => {
    expect(detailOf(withoutDrugs(120, 100, 50), 'share-of-excess-cleared-pct')).toBe(100);
  });
  it('is not asked where nobody is above capacity', () => {
    for (const people of [100, 99]) {
      expect(withoutDrugs(people, 100, 10)).toMatchObject({
        status: 'not-applicable',
        value: null,
        reason: { code: 'no-excess' },
      });
    }
  });
  it('refuses a group above everyone, and no places', () => {
    expect(withoutDrugs(120, 100, 121).reason?.code).toBe('part-exceeds-whole');
    expect(withoutDrugs(120, 0, 12).reason?.code).toBe('denominator-zero');
  });
  it('answers for possession and for every group of the project, not for everyone else', () => {
    const groups = ['possession_personal_use', 'drug_other_or_higher', 'not_drug', 'unknown'];
    const measures = measureOf(occupancyWithoutCategory, [
      fact('prison-population', 150),
      fact('official-capacity', 100),
      fact('prison-population', 20, { slice: { ...DRUG, drug_subtype: 'possession' } }),
      fact('prison-population', 30, { slice: { ...DRUG, drug_subtype: 'trafficking' } }),
      ...groups.map((ctg_category, index) =>
        fact('prison-population', 10 * (index + 1), { slice: { ctg_category } }),
      ),
    ]);
    expect(measures.map(({ stratum, value }) => [stratum, value])).toEqual([
      [DRUG, 100],
      [{ ...DRUG, drug_subtype: 'possession' }, 130],
      [{ ctg_category: 'drug_other_or_higher' }, 130],
      [{ ctg_category: 'possession_personal_use' }, 140],
    ]);
    expect(flagCodes(only(measures, DRUG))).toEqual(['sum-of-named-parts']);
  });
  it('answers for each meaning of a place', () => {
    const measures = measureOf(occupancyWithoutCategory, [
      fact('prison-population', 150),
      fact('prison-population', 30, { slice: DRUG }),
      fact('official-capacity', 100, { definition: { capacity: 'design' } }),
      fact('official-capacity', 120, { definition: { capacity: 'operational' } }),
    ]);
    expect(measures.map(({ definition, value }) => [definition.capacity, value])).toEqual([
      ['design', 120],
      ['operational', 100],
    ]);
  });
  it('says that the drug prisoners are missing, though it never asks for everyone', () => {
    const measures = measureOf(occupancyWithoutCategory, [
      fact('prison-population', 150),
      fact('official-capacity', 100),
    ]);
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({
      stratum: DRUG,
      reason: { code: 'need-absent', args: { fact: 'prison-population', offence_class: 'drug' } },
    });
  });
});

import { describe, expect, it } from 'vitest';
import custodyGap from '../../../../../src/measure/indicators/equity/custody-gap-decomposition.js';
import { flagOf, measuresOver, overall, people, type Row, reasonOf } from '../../../../support/cases.js';
import { detailOf, example, flagCodes, numberAt } from '../../../../support/measure.js';
import { expectNear } from '../../../../support/near.js';

const cell = (group: string, counsel: string | null, convicted: number, custodial: number): Row[] => [
  ...people(custodial, { group, counsel, custody: 'yes' }),
  ...people(convicted - custodial, { group, counsel, custody: 'no' }),
];
const of = (rows: readonly Row[], variant = 'group/counsel') => overall(custodyGap, rows, { variant });

describe('custody-gap-decomposition', () => {
  it('gives the worked example in percentage points; the two parts add up to the gap', () => {
    const { inputs, expected, tolerance } = example('custody-gap-decomposition');
    const measure = of(
      ['a', 'b'].flatMap((group) =>
        ['public', 'private'].flatMap((counsel) =>
          cell(
            group,
            counsel,
            numberAt(inputs, `group_${group}`, counsel, 'convicted'),
            numberAt(inputs, `group_${group}`, counsel, 'custodial'),
          ),
        ),
      ),
    );
    for (const name of ['rate_a', 'rate_b', 'rate_part', 'composition_part'])
      expectNear(detailOf(measure, name.replace('_', '-')), 100 * numberAt(expected, name), tolerance);
    expectNear(Number(measure.value), 100 * numberAt(expected, 'gap'), tolerance);
    expectNear(
      detailOf(measure, 'composition-share'),
      numberAt(expected, 'composition_share_pct'),
      tolerance,
    );
    expectNear(detailOf(measure, 'rate-part') + detailOf(measure, 'composition-part'), Number(measure.value));
    expect(measure.details).toMatchObject({
      'group-a': { value: 'a' },
      'n-a': { value: 500 },
      'n-b': { value: 500 },
    });
    expect(flagCodes(measure)).toEqual([]);
  });
  it('compares the two largest groups, and only where both are found', () => {
    const measure = of([
      ...cell('a', 'public', 40, 20),
      ...cell('b', 'public', 30, 10),
      ...cell('c', 'public', 20, 20),
      ...cell('b', 'private', 50, 50),
    ]);
    expect(measure.details).toMatchObject({
      'group-a': { value: 'a' },
      'group-b': { value: 'b' },
      'n-a': { value: 40 },
      'n-b': { value: 30 },
    });
    expectNear(Number(measure.value), 50 - 100 / 3);
    expectNear(detailOf(measure, 'composition-part'), 0);
  });
  it('prints both sizes though they differ by few: nobody is in two groups', () => {
    const measure = of([...cell('a', 'public', 32, 16), ...cell('b', 'public', 30, 15)]);
    expect([detailOf(measure, 'n-a'), detailOf(measure, 'n-b')]).toEqual([32, 30]);
    expect(measure.value).toBe(0);
    expect(measure.details['composition-share']?.value).toBeNull();
  });
  it('names no group of fewer than ten, before or after what cannot be compared', () => {
    expect(reasonOf(of([...cell('a', 'public', 40, 20), ...cell('b', 'public', 9, 5)]))).toBe(
      'no-two-groups',
    );
    const apart = [...cell('a', 'public', 40, 20), ...cell('b', 'private', 40, 20)];
    expect(reasonOf(of(apart))).toBe('no-two-groups');
    expect(reasonOf(of([...apart, ...cell('b', 'public', 9, 5)]))).toBe('no-two-groups');
    expect(reasonOf(overall(custodyGap, people(30, { custody: 'yes', group: 'a' })))).toBe('no-two-groups');
  });
  it('refuses rates that with their base tell one to four people', () => {
    expect(reasonOf(of([...cell('a', 'public', 40, 20), ...cell('b', 'public', 40, 3)]))).toBe(
      'part-under-five',
    );
    expect(reasonOf(of([...cell('a', 'public', 40, 37), ...cell('b', 'public', 40, 20)]))).toBe(
      'part-under-five',
    );
    expect(of([...cell('a', 'public', 40, 40), ...cell('b', 'public', 40, 0)]).value).toBe(100);
  });
  it('says when many are left out because their sentence or situation is unknown', () => {
    const rows = [...cell('a', 'public', 40, 20), ...cell('b', 'public', 40, 20)];
    expect(flagOf(of([...rows, ...cell('a', null, 20, 10)]), 'unknown-values')?.args).toEqual({ share: 20 });
    expect(
      flagOf(of([...cell('a', 'public', 12, 6), ...cell('b', 'public', 40, 20)]), 'few-cases')?.args,
    ).toEqual({ n: 12 });
  });
  it('sets sexes against each other over offences', () => {
    const rows = cell('a', 'public', 40, 20).flatMap((row): Row[] => [
      { ...row, sex: 'female', offence_class: 'drug' },
      { ...row, sex: 'male', offence_class: 'drug' },
    ]);
    const measures = measuresOver(custodyGap, rows);
    expect(measures.map(({ variant, reason }) => [variant, reason?.code])).toEqual([
      ['group/counsel', 'no-two-groups'],
      ['sex/offence_class', undefined],
      ['counsel/offence_class', 'no-two-groups'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import entryShare from '../../../../../src/measure/indicators/programme/programme-entry-share.js';
import { flagOf, measuresOver, people, type Row, reasonOf } from '../../../../support/cases.js';

const row = (ctg_category: string | null, sex: string | null = 'male', funnel = 'entered'): Row => ({
  ctg_category,
  sex,
  funnel,
});
const of = (rows: readonly Row[], variant: 'possession_personal_use' | 'female') => {
  const found = measuresOver(entryShare, rows, { event: 'participants' }).find(
    (measure) => measure.variant === variant,
  );
  if (!found) throw new RangeError(variant);
  return found;
};
const possession = (own: number, others: number) => [
  ...people(own, row('possession_personal_use')),
  ...people(others, row('micro_trafficking_nonviolent')),
];

describe('programme-entry-share', () => {
  it('divides those who entered for possession by everyone who entered', () => {
    const eligible = people(50, row('possession_personal_use', 'male', 'offered'));
    const measure = of([...possession(20, 60), ...eligible], 'possession_personal_use');
    expect(measure).toMatchObject({ value: 25, numerator: { value: 20 }, denominator: { value: 80 } });
    // Wilson for 20 of 80, worked out from the formula.
    expect(measure.interval?.low).toBeCloseTo(16.81, 2);
    expect(measure.interval?.high).toBeCloseTo(35.48, 2);
  });

  it('counts women apart', () => {
    const rows = [...people(15, row('not_drug', 'female')), ...people(45, row('not_drug'))];
    expect(of(rows, 'female').value).toBe(25);
    expect(of(rows, 'possession_personal_use').value).toBe(0);
  });

  it('withholds what would tell of few people', () => {
    expect(reasonOf(of(possession(2, 2), 'possession_personal_use'))).toBe('base-under-five');
    expect(reasonOf(of(possession(5, 4), 'possession_personal_use'))).toBe('base-under-ten');
    expect(reasonOf(of(possession(4, 40), 'possession_personal_use'))).toBe('part-under-five');
    expect(reasonOf(of(possession(40, 4), 'possession_personal_use'))).toBe('part-under-five');
    expect(of(possession(0, 40), 'possession_personal_use').value).toBe(0);
  });

  it('leaves out of whom it is not known, flags many and refuses more than one in five', () => {
    const rows = possession(20, 60);
    const some = of(
      [...rows, ...people(10, row(null)), ...people(10, row('unknown'))],
      'possession_personal_use',
    );
    expect(some).toMatchObject({ value: 25, details: { 'n-unknown': { value: 20 } } });
    expect(flagOf(some, 'unknown-values')?.args).toEqual({ share: 20 });
    expect(reasonOf(of([...rows, ...people(21, row(null))], 'possession_personal_use'))).toBe(
      'values-unknown',
    );
  });

  it('answers for what the table has', () => {
    const bare = measuresOver(entryShare, people(20, { funnel: 'entered', sex: 'female' }), {
      event: 'participants',
    });
    expect(bare.map(({ variant }) => variant)).toEqual(['female']);
  });
});

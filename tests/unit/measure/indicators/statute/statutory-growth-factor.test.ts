import { describe, expect, it } from 'vitest';
import growthFactor from '../../../../../src/measure/indicators/statute/statutory-growth-factor.js';
import type { PenaltyScale } from '../../../../../src/model/fact.js';
import { detailOf, example, expectExample, measureOf, only, period } from '../../../../support/measure.js';
import { drugScale, scale } from '../../../../support/penalty-scale.js';

const growthOf = (penalties: readonly PenaltyScale[], lawDate = '2020-12-31') =>
  measureOf(growthFactor, [], { penalties, lawDate });
const trafficking = (max: number | undefined, from?: string, to?: string) =>
  drugScale('trafficking', [1, max], { ...(from ? { from } : {}), ...(to ? { to } : {}) });
const homicide = (max: number, from: string, to?: string) =>
  scale('intentional_homicide', [1, max], { from, ...(to ? { to } : {}) });

describe('statutory-growth-factor', () => {
  it('gives the worked example', () => {
    const worked = example('statutory-growth-factor');
    const versions = (key: string, of: (max: number, from: string, to?: string) => PenaltyScale) => {
      const rows = worked.inputs[key] as readonly { year: number; max_years: number }[];
      return rows.map(({ year, max_years }, index) => {
        const next = rows[index + 1];
        return of(max_years, String(year), next ? String(next.year - 1) : undefined);
      });
    };
    const measure = only(
      growthOf([...versions('series', trafficking), ...versions('reference_series', homicide)]),
      {},
      'trafficking',
    );
    expectExample(measure, worked);
    expectExample(measure, worked, { drug_factor: 'value' });
    expect(measure).toMatchObject({ unit: 'factor', period: period('2020-12-31'), since: null });
    expect(measure.details).toMatchObject({
      'first-year': { value: '1961', unit: 'word' },
      'last-year': { value: '2002', unit: 'word' },
      'first-max-months': { value: 60, unit: 'months' },
      'last-max-months': { value: 240, unit: 'months' },
      'annual-pct': { unit: 'percent-per-year' },
      'reference-offence': { value: 'intentional_homicide', unit: 'word' },
      'reference-conduct': { value: 'intentional_homicide', unit: 'word' },
    });
    expect(measure.operands.map(({ value }) => value)).toEqual([60, 240, 216, 300]);
    expect([measure.numerator?.value, measure.denominator?.value]).toEqual([240, 60]);
  });
  it('goes to the version in force on the law date, in whatever order the rows stand', () => {
    const law = [trafficking(20, '2002'), trafficking(5, '1961', '1987'), trafficking(15, '1988', '2001')];
    const factorOn = (date: string) => only(growthOf(law, date), {}, 'trafficking').value;
    expect([factorOn('1995-06-30'), factorOn('2010-06-30')]).toEqual([3, 4]);
  });
  it('dates the growth by the text that reached the maximum, not by later ones that repeat it', () => {
    const law = [
      trafficking(12, '1986', '2004'),
      trafficking(24, '2005', '2010'),
      trafficking(24, '2011', '2015'),
      trafficking(24, '2016'),
    ];
    const measure = only(growthOf(law), {}, 'trafficking');
    expect(detailOf(measure, 'annual-pct')).toBeCloseTo(100 * (2 ** (1 / 19) - 1), 10);
    expect(measure.details['last-year']?.value).toBe('2005');
  });
  it('gives a fall as a factor below one', () => {
    const measure = only(
      growthOf([trafficking(10, '1981', '1990'), trafficking(7, '1991')]),
      {},
      'trafficking',
    );
    expect(measure.value).toBe(0.7);
    expect(detailOf(measure, 'drug-growth-pct')).toBeCloseTo(-30, 10);
    expect(detailOf(measure, 'annual-pct')).toBeLessThan(0);
  });
  it('answers for every conduct with an earlier version', () => {
    const measures = growthOf([
      drugScale('sale', [1, 10], { from: '1990', to: '1999' }),
      drugScale('sale', [1, 20], { from: '2000' }),
      drugScale('carrying', [1, 4], { from: '1990', to: '1999' }),
      drugScale('carrying', [1, 6], { from: '2000' }),
      drugScale('production', [1, 6], { from: '2000' }),
    ]);
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['carrying', 1.5],
      ['sale', 2],
    ]);
  });
  it('takes rape where homicide is not known at both dates, and never two conducts of one offence', () => {
    const drug = [trafficking(12, '1986', '2004'), trafficking(30, '2005')];
    const rape = [
      scale('rape', [1, 8], { from: '1980', to: '2004' }),
      scale('rape', [1, 22.5], { from: '2005' }),
      scale('rape', [1, 20], { from: '2005', conductId: 'another rape' }),
    ];
    const measure = only(growthOf([...drug, ...rape, homicide(37.5, '2005')]), {}, 'trafficking');
    expect(measure.details['reference-conduct']?.value).toBe('rape');
    expect(detailOf(measure, 'reference-factor')).toBe(22.5 / 8);
    expect(detailOf(measure, 'relative-growth')).toBeCloseTo(2.5 / (22.5 / 8), 12);
    const alone = only(growthOf(drug), {}, 'trafficking');
    expect(alone.value).toBe(2.5);
    expect(alone.details['reference-factor']).toBeUndefined();
  });
  it('says when an offence without a penalty got one', () => {
    const measure = only(
      growthOf([trafficking(0, '1961', '1987'), trafficking(15, '1988', '2001'), trafficking(20, '2002')]),
      {},
      'trafficking',
    );
    expect(measure).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'created-in-year', args: { year: 1988 } },
    });
  });
  it('starts at the first version with a maximum, and does not pass over an open one in force', () => {
    const law = [trafficking(undefined, '1950', '1960'), trafficking(5, '1961', '2001')];
    const measure = only(growthOf([...law, trafficking(20, '2002')]), {}, 'trafficking');
    expect([measure.value, measure.details['first-year']?.value]).toEqual([4, '1961']);
    const open = only(growthOf([...law, trafficking(undefined, '2002')]), {}, 'trafficking');
    expect(open.reason?.code).toBe('maximum-open');
    expect(open.operands.map(({ value }) => value)).toEqual([60]);
  });
  it.each([
    ['one version', [trafficking(15, '1988')]],
    ['a conduct no longer punished', [trafficking(5, '1961', '1987'), trafficking(15, '1988', '2001')]],
    ['a start that is not shown', [trafficking(5, undefined, '1987'), trafficking(15, '1988')]],
    ['two versions of one year', [trafficking(5, '1988-01-01', '1988-03-31'), trafficking(15, '1988-04-01')]],
    [
      'aggravated scales',
      [
        trafficking(15, '1988'),
        drugScale('trafficking', [1, 5], { from: '1961', to: '1987', tier: 'aggravated' }),
      ],
    ],
    ['other offences', [homicide(18, '1961', '2001'), homicide(25, '2002')]],
  ])('sees no growth in %s', (_what, law) => {
    expect(only(growthOf(law))).toMatchObject({
      status: 'not-available',
      reason: { code: 'no-earlier-date' },
    });
  });
});

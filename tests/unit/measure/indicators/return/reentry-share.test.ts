import { describe, expect, it } from 'vitest';
import reentryShare from '../../../../../src/measure/indicators/return/reentry-share.js';
import type { Slice } from '../../../../../src/model/slice.js';
import {
  detailOf,
  example,
  type FactOptions,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const FIRST: Slice = { entry_number: 'first' };
const ALL: Slice = { entry_number: 'all' };
const ofType = (drug_subtype: string): Slice => ({ offence_class: 'drug', drug_subtype });
const people = (value: number, slice: Slice, options: FactOptions = {}) =>
  fact('prison-population', value, { date: '2017-01', ...options, slice });
const entries = (part: Slice, all: number, first: number) => [
  people(all, { ...part, ...ALL }),
  people(first, { ...part, ...FIRST }),
];

/** How the worked example names its parts, and what they are here. */
const PARTS: Readonly<Record<string, Slice>> = {
  all: {},
  TID: ofType('trafficking'),
  TID_aggravated: ofType('trafficking_aggravated'),
  promotion: ofType('promotion'),
  micro: ofType('micro_trafficking'),
};

describe('reentry-share', () => {
  it('gives the worked example, part by part', () => {
    const { inputs, expected, tolerance } = example('reentry-share');
    const count = (part: string, name: string) => numberAt(inputs, 'persons_and_first_entry', part, name);
    const measures = measureOf(
      reentryShare,
      Object.entries(PARTS).flatMap(([name, slice]) =>
        entries(slice, count(name, 'persons'), count(name, 'first_entry')),
      ),
    );
    const near = (got: unknown, ...path: string[]) =>
      expect(Math.abs(Number(got) - numberAt(expected, ...path)), path.join('.')).toBeLessThanOrEqual(
        tolerance * Math.max(1, numberAt(expected, ...path)),
      );
    for (const [name, slice] of Object.entries(PARTS)) near(only(measures, slice).value, 'reentry_pct', name);
    const micro = only(measures, ofType('micro_trafficking'));
    near(detailOf(micro, 'ratio-to-rest'), 'micro_vs_rest_ratio');
    near(detailOf(micro, 'ratio-lo'), 'ratio_lo');
    near(detailOf(micro, 'ratio-hi'), 'ratio_hi');
    expect(Object.keys(expected)).toEqual(['reentry_pct', 'micro_vs_rest_ratio', 'ratio_lo', 'ratio_hi']);
    expect(micro).toMatchObject({
      unit: 'percent',
      period: period('2017-01'),
      numerator: { value: 1016, slice: { ...ofType('micro_trafficking'), entry_number: 'again' } },
      denominator: { value: 1813 },
      intervalKind: 'superpopulation',
    });
    expect(micro.operands.map(({ value }) => value)).toEqual([797, 1813, 60_863, 82_200]);
    expect(only(measures).details).toEqual({});
  });
  it('always says that it is no rate of return', () => {
    expect(flagCodes(only(measureOf(reentryShare, entries({}, 100, 70))))).toEqual([
      'stock-not-a-return-rate',
    ]);
    expect(flagCodes(only(measureOf(reentryShare, entries({}, 29, 20))))).toEqual([
      'stock-not-a-return-rate',
      'few-cases',
    ]);
  });
  it('takes the ordinary count of the same date where the table of entries has no total', () => {
    const first = people(70, FIRST);
    expect(only(measureOf(reentryShare, [first, people(100, {})])).value).toBe(30);
    const printed = only(measureOf(reentryShare, [first, people(140, ALL), people(100, {})]));
    expect([printed.value, printed.denominator?.value]).toEqual([50, 140]);
  });
  it('does not take a count of another date', () => {
    const measure = only(measureOf(reentryShare, [people(70, FIRST), people(100, {}, { date: '2016-12' })]));
    expect(measure).toMatchObject({
      status: 'not-available',
      reason: { code: 'need-absent', args: { fact: 'prison-population', entry_number: 'all' } },
    });
    expect(measure.operands.map(({ value }) => value)).toEqual([70]);
  });
  it('compares an offence with everyone else, where everyone else is known at that date', () => {
    const micro = ofType('micro_trafficking');
    const measures = measureOf(reentryShare, [...entries({}, 300, 200), ...entries(micro, 100, 50)]);
    const details = only(measures, micro).details;
    expect(details['rest-pct']).toEqual({ value: 25, unit: 'percent' });
    expect(details['ratio-to-rest']).toEqual({ value: 2, unit: 'ratio' });
    const alone = measureOf(reentryShare, entries(micro, 100, 50));
    expect(only(alone, micro)).toMatchObject({ value: 50, details: {} });
    const before = [people(300, ALL, { date: '2016-12' }), people(200, FIRST, { date: '2016-12' })];
    const apart = only(measureOf(reentryShare, [...before, ...entries(micro, 100, 50)]), micro);
    expect(apart).toMatchObject({ value: 50, details: {} });
  });
  it.each([
    ['too few others', [109, 60], [100, 55]],
    ['nobody else who returned', [300, 250], [100, 50]],
    ['nobody who returned', [300, 200], [100, 100]],
    ['more first entries than others', [300, 270], [100, 60]],
    ['more of the offence than of all', [90, 60], [100, 50]],
  ] as const)('gives no ratio for %s', (_what, [people0, first0], [people1, first1]) => {
    const micro = ofType('micro_trafficking');
    const facts = [...entries({}, people0, first0), ...entries(micro, people1, first1)];
    const measure = only(measureOf(reentryShare, facts), micro);
    expect(measure).toMatchObject({ status: 'measured', details: {} });
    expect(measure.operands).toHaveLength(2);
  });
  it('counts drug offences from the same sub-types above and below', () => {
    const types = ['micro_trafficking', 'trafficking'].map(ofType);
    const whole = measureOf(
      reentryShare,
      types.flatMap((type) => entries(type, 100, 60)),
    );
    expect(only(whole, { offence_class: 'drug' }).value).toBe(40);
    // First entries of one sub-type only would make everyone of the other one a returner.
    const halved = measureOf(reentryShare, [
      ...entries(ofType('trafficking'), 100, 60),
      people(200, { offence_class: 'drug', ...ALL }),
    ]);
    expect(only(halved, { offence_class: 'drug' }).reason).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'parts' },
    });
  });
  it('refuses more first entries than people, and groups too small', () => {
    const reasonOf = (all: number, first: number) =>
      only(measureOf(reentryShare, entries({}, all, first))).reason;
    expect(reasonOf(100, 101)?.code).toBe('part-exceeds-whole');
    expect(reasonOf(9, 3)?.code).toBe('base-under-ten');
    expect(reasonOf(4, 3)?.code).toBe('base-under-five');
  });
  it('needs first entries', () => {
    expect(only(measureOf(reentryShare, [people(100, {})])).reason?.args).toEqual({
      fact: 'prison-population',
      entry_number: 'first',
    });
  });
});

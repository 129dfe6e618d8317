import { describe, expect, it } from 'vitest';
import { per } from '../../../src/measure/arithmetic.js';
import { defineIndicator, type Indicator, needsOf } from '../../../src/measure/define-indicator.js';
import { definitions, one, optional, series } from '../../../src/measure/need.js';
import { detail, type Measured, operand, refuse } from '../../../src/measure/outcome.js';
import { runIndicators } from '../../../src/measure/run.js';
import { bookOf, type FactOptions, fact, measureOf, only, period } from '../../support/measure.js';

const people = (value: number, options: FactOptions = {}) => fact('prison-population', value, options);
const places = (value: number, options: FactOptions = {}) => fact('official-capacity', value, options);
const COMMON = {
  id: 'occupancy-rate',
  code: 'A2',
  family: 'capacity',
  unit: 'percent',
  better: 'lower',
  interval: 'none',
  sources: [],
} as const;

const occupancy = defineIndicator({
  ...COMMON,
  needs: { held: one('prison-population'), places: one('official-capacity') },
  strata: [{}, { sex: 'female' }],
  measure: ({ held, places: room }) => per(100, held, room),
});
const count = (more: Partial<Measured> = {}): Indicator =>
  defineIndicator({
    ...COMMON,
    needs: { held: one('prison-population') },
    measure: ({ held }) => ({ kind: 'measured', value: held.value, operands: [operand(held)], ...more }),
  });

describe('at each date', () => {
  it('gives a measure with its identity and evidence', () => {
    const measure = only(
      measureOf(occupancy, [
        people(150, { definition: { coverage: 'national' }, sources: ['b'] }),
        places(100, { definition: { capacity: 'design' }, sources: ['a', 'b'] }),
      ]),
    );
    expect(measure).toMatchObject({
      id: 'occupancy-rate|PER|ALL|||coverage=national,capacity=design||2020-12-31',
      status: 'measured',
      value: 150,
      place: { country: 'PER', facility: 'ALL' },
      since: null,
      definition: { coverage: 'national', capacity: 'design' },
      sources: ['a', 'b'],
      reason: null,
      flags: [],
    });
  });
  it('says once what is missing for everyone, and nothing of parts that nobody counted', () => {
    const measures = measureOf(occupancy, []);
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ stratum: {}, period: null, reason: { code: 'need-absent' } });
  });
  it('passes over older dates without places, and says that the newest has none', () => {
    const facts = [people(1, { date: '2010' }), people(2, { date: '2014' }), people(3, { date: '2020' })];
    const measures = measureOf(occupancy, [...facts, places(1, { date: '2014' })]);
    expect(measures.map(({ period: at, status }) => [at?.start, status])).toEqual([
      ['2014-01-01', 'measured'],
      ['2020-01-01', 'not-comparable'],
    ]);
    expect(measures[1]?.operands.map(({ value }) => value)).toEqual([3]);
  });
  it('gives the date of what it withholds, also when it shows no number', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population') },
      measure: () => refuse('base-under-five'),
    });
    const measures = measureOf(indicator, [people(1, { date: '2010' }), people(2, { date: '2011' })]);
    expect(measures.map(({ period: at }) => at)).toEqual([period('2010'), period('2011')]);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(2);
  });
  it('flags numbers more than a year apart', () => {
    const flagsFor = (date: string) => only(measureOf(occupancy, [people(1), places(1, { date })])).flags;
    expect(flagsFor('2020-01-01')).toEqual([]);
    expect(flagsFor('2019-12-31')).toEqual([{ code: 'dates-apart', args: { days: 366 } }]);
  });
  it('states only what all numbers have in common', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population'), all: definitions('official-capacity') },
      measure: ({ held, all }) => ({ kind: 'measured', value: 1, operands: [held, ...all].map(operand) }),
    });
    const capacities = (['design', 'operational', 'legal_maximum'] as const).map((capacity) =>
      places(1, { definition: { capacity, coverage: 'national' } }),
    );
    expect(only(measureOf(indicator, [people(1), ...capacities])).definition).toEqual({
      coverage: 'national',
    });
  });
  it('gives variants', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population') },
      measure: ({ held }) =>
        ['a', 'b'].map((variant) => ({
          variant,
          outcome: { kind: 'measured', value: held.value, operands: [operand(held)] },
        })),
    });
    expect(measureOf(indicator, [people(1)]).map(({ variant }) => variant)).toEqual(['a', 'b']);
  });
});

describe('identities', () => {
  it('are unique: the same said twice is said once', () => {
    const facts = [
      people(1),
      places(1, { definition: { capacity: 'design' } }),
      places(2, { date: '2020-06-01' }),
    ];
    const measures = measureOf(occupancy, facts);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    const twice = runIndicators([count(), count()], bookOf([people(1)])).measures;
    expect(twice).toHaveLength(1);
  });
  it('tell two answers to one question apart', () => {
    const ids = runIndicators([count(), count({ value: 2 })], bookOf([people(1)])).measures.map(
      ({ id }) => id,
    );
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(`${ids[0]}|2`);
  });
});

describe('failures', () => {
  it('of one indicator never stop the others', () => {
    const broken = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population') },
      measure: () => {
        throw new TypeError('no such thing');
      },
    });
    const { measures, problems } = runIndicators([broken, count()], bookOf([people(7)]));
    expect(measures.map(({ status, value }) => [status, value])).toEqual([
      ['error', null],
      ['measured', 7],
    ]);
    expect(problems).toMatchObject([
      {
        code: 'indicator-failed',
        level: 'error',
        args: { indicator: 'occupancy-rate', message: 'no such thing' },
      },
    ]);
  });
  it.each([
    ['a value', { value: Number.NaN }],
    ['a detail', { details: { share: detail(Number.POSITIVE_INFINITY, 'percent') } }],
    ['a bound', { interval: { low: 0, high: Number.NaN, kind: 'definition', method: 'm' } }],
  ] satisfies [string, Partial<Measured>][])('catch %s that is no number', (_where, more) => {
    const { measures, problems } = runIndicators([count(more)], bookOf([people(1)]));
    expect(measures).toMatchObject([
      { status: 'error', value: null, details: {}, reason: { code: 'failed' } },
    ]);
    expect(problems).toHaveLength(1);
  });
  it('leave details without a number alone', () => {
    const details = {
      band: detail('critical', 'word'),
      robust: detail(true, 'yes-no'),
      none: detail(null, 'percent'),
    };
    expect(only(measureOf(count({ details }), [people(1)])).details).toEqual(details);
  });
});

describe('at the newest date', () => {
  const newest = defineIndicator({
    ...COMMON,
    needs: { counts: series('prison-population') },
    over: 'newest-date',
    measure: ({ counts }) => ({ kind: 'measured', value: counts.length, operands: counts.map(operand) }),
  });

  it('answers once, and does not flag that a series is spread', () => {
    const measures = measureOf(
      newest,
      ['2000', '2010', '2020'].map((date) => people(1, { date })),
    );
    expect(measures).toMatchObject([{ value: 3, period: period('2020'), flags: [] }]);
  });
  it('answers for each series that counts something unlike', () => {
    const facts = (['national', 'federal'] as const).flatMap((coverage, index) =>
      ['2000', '2010'].map((date) =>
        people(1, { date: String(Number(date) + index), definition: { coverage } }),
      ),
    );
    expect(
      measureOf(newest, facts).map(({ definition, period: at }) => [definition.coverage, at?.start]),
    ).toEqual([
      ['national', '2010-01-01'],
      ['federal', '2011-01-01'],
    ]);
  });
});

describe('parts of the population', () => {
  it('take the first as the principal, where a lack is said', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population') },
      strata: [{ offence_class: 'drug' }, { offence_class: 'theft' }],
      measure: () => refuse('no-change'),
    });
    expect(measureOf(indicator, []).map(({ stratum }) => stratum)).toEqual([{ offence_class: 'drug' }]);
  });
});

describe('the needs of an indicator', () => {
  it('are listed in order', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: {
        held: one('prison-population', { sex: 'female' }),
        places: optional(one('official-capacity')),
      },
      measure: () => refuse('no-change'),
    });
    expect(needsOf(indicator)).toEqual([
      { fact: 'prison-population', slice: { sex: 'female' }, shape: 'one', optional: false },
      { fact: 'official-capacity', slice: {}, shape: 'one', optional: true },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { defineIndicator } from '../../../src/measure/define-indicator.js';
import { one } from '../../../src/measure/need.js';
import { operand, refuse } from '../../../src/measure/outcome.js';
import type { Fact } from '../../../src/model/fact.js';
import { type FactOptions, fact, flagCodes, measureOf, only, period } from '../../support/measure.js';

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

const growth = defineIndicator({
  ...COMMON,
  needs: { held: one('prison-population') },
  over: 'two-dates',
  measure: (now, before) => ({
    kind: 'measured',
    value: now.held.value - before.held.value,
    operands: [before.held, now.held].map(operand),
  }),
});
describe('over two dates', () => {
  const at = (date: string, value: number, options: FactOptions = {}) => people(value, { ...options, date });

  it('compares the newest with the first', () => {
    expect(measureOf(growth, [at('2010', 1), at('2015', 5), at('2020', 9)])).toMatchObject([
      { value: 8, since: period('2010'), period: period('2020'), id: 'occupancy-rate|PER|ALL||||2010|2020' },
    ]);
  });
  it('passes over older dates that count other things', () => {
    const national = { definition: { coverage: 'national' } } as const;
    const facts = [
      at('2005', 1, { definition: { coverage: 'federal' } }),
      at('2010', 2, { parts: ['a', 'b'] }),
      at('2015', 5, national),
      at('2020', 9, national),
    ];
    expect(only(measureOf(growth, facts)).since).toEqual(period('2015'));
  });
  it('refuses when none may be compared, and says why', () => {
    const reasonFor = (...facts: Fact[]) => only(measureOf(growth, facts)).reason;
    expect(reasonFor(at('2020', 1))).toEqual({ code: 'no-earlier-date', args: {} });
    expect(reasonFor(at('2010', 1, { parts: ['a'] }), at('2020', 1, { parts: ['a', 'b'] }))).toEqual({
      code: 'definitions-unlike',
      args: { keys: 'parts' },
    });
    expect(reasonFor()).toEqual({ code: 'need-absent', args: { fact: 'prison-population' } });
  });
  it('gives the true reason when no date has what is needed', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population'), places: one('official-capacity') },
      over: 'two-dates',
      measure: () => refuse('no-change'),
    });
    expect(only(measureOf(indicator, [at('2020', 1), places(1, { date: '2010' })]))).toMatchObject({
      period: period('2020'),
      reason: { code: 'dates-too-far-apart' },
    });
  });
  it('grades unlikeness between the two definitions that a reader expects', () => {
    const graded = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population') },
      over: 'two-dates',
      unlikeAllowed: true,
      measure: (now, before) => ({
        kind: 'measured',
        value: now.held.value,
        operands: [before.held, now.held].map(operand),
      }),
    });
    const scopes = (['state', 'national', 'federal'] as const).map((coverage) => ({
      definition: { coverage },
    }));
    const facts = ['2010', '2020'].flatMap((date) => scopes.map((scope, index) => at(date, index, scope)));
    expect(measureOf(graded, facts)).toMatchObject([{ value: 1, definition: { coverage: 'national' } }]);
  });
  it('flags two publications', () => {
    const flagsFor = (first: string, last: string) =>
      flagCodes(
        only(measureOf(growth, [at('2010', 1, { sources: [first] }), at('2020', 2, { sources: [last] })])),
      );
    expect(flagsFor('a', 'b')).toEqual(['different-sources']);
    expect(flagsFor('a', 'a')).toEqual([]);
  });
  it('flags a part whose publication changed though that of the whole did not', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: {
        drug: one('prison-population', { offence_class: 'drug' }),
        held: one('prison-population', {}, { ignore: ['offence_class'] }),
      },
      over: 'two-dates',
      measure: (now, before) => ({
        kind: 'measured',
        value: 1,
        operands: [before.drug, before.held, now.drug, now.held].map(operand),
      }),
    });
    const flagsFor = (last: string) => {
      const slice = { offence_class: 'drug' } as const;
      return flagCodes(
        only(
          measureOf(indicator, [
            at('2010', 9, { sources: ['census'] }),
            at('2010', 1, { slice, sources: ['census'] }),
            at('2020', 9, { sources: ['census'] }),
            at('2020', 2, { slice, sources: [last] }),
          ]),
        ),
      );
    };
    expect(flagsFor('press')).toEqual(['different-sources']);
    expect(flagsFor('census')).toEqual([]);
  });
  it('flags people and places far apart at one of the dates, not the dates themselves', () => {
    const indicator = defineIndicator({
      ...COMMON,
      needs: { held: one('prison-population'), places: one('official-capacity') },
      over: 'two-dates',
      measure: (now, before) => ({
        kind: 'measured',
        value: 1,
        operands: [before.held, before.places, now.held, now.places].map(operand),
      }),
    });
    const facts = (date: string) => [
      at('2010', 1),
      places(1, { date: '2010' }),
      at('2020-12-31', 2),
      places(2, { date }),
    ];
    expect(flagCodes(only(measureOf(indicator, facts('2020-03-01'))))).toEqual([]);
    expect(flagCodes(only(measureOf(indicator, facts('2019-06-01'))))).toEqual(['dates-apart']);
  });
});

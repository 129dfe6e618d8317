import { describe, expect, it } from 'vitest';
import overcrowdingExcess from '../../../../../src/measure/indicators/capacity/overcrowding-excess.js';
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

const excessOf = (people: number, room: number) =>
  only(measureOf(overcrowdingExcess, [fact('prison-population', people), fact('official-capacity', room)]));

describe('overcrowding-excess', () => {
  it('gives the worked example', () => {
    const { inputs } = example('overcrowding-excess');
    const measure = excessOf(numberAt(inputs, 'prison_population'), numberAt(inputs, 'capacity'));
    expectExample(measure, example('overcrowding-excess'));
    expect(measure.value).toBe(detailOf(measure, 'excess-pct'));
    expect(flagCodes(measure)).toEqual([]);
  });
  it('counts free places below nought, and asks for none', () => {
    const measure = excessOf(80, 100);
    expect(measure.value).toBe(-20);
    expect(detailOf(measure, 'excess-persons')).toBe(-20);
    expect(detailOf(measure, 'places-needed-for-100')).toBe(0);
    expect(detailOf(measure, 'release-needed-for-120')).toBe(0);
    expect(measure.details.band?.value).toBe('no-pressure');
  });
  it.each([
    [89, 'no-pressure'],
    [90, 'at-risk'],
    [100, 'at-risk'],
    [101, 'overcrowded'],
    [120, 'critical'],
    [150, 'severe'],
    [200, 'extreme'],
  ])('calls %d people in 100 places %s', (people, band) => {
    expect(excessOf(people, 100).details.band?.value).toBe(band);
  });
  it('says that at exactly 120 the word is a choice', () => {
    expect(flagCodes(excessOf(85_944, 71_620))).toEqual(['own-reading-of-threshold']);
    expect(flagCodes(excessOf(85_945, 71_620))).toEqual([]);
  });
  it('passes a refusal on', () => {
    expect(excessOf(10, 0).reason?.code).toBe('denominator-zero');
  });
});

import { describe, expect, it } from 'vitest';
import tierDifferentiation from '../../../../../src/measure/indicators/statute/statutory-tier-differentiation.js';
import { example, expectExample, flagCodes, measureOf, numberAt, only } from '../../../../support/measure.js';
import { drugScale, scale } from '../../../../support/penalty-scale.js';

const of = (penalties: ReturnType<typeof scale>[], variant = '') =>
  only(measureOf(tierDifferentiation, [], { penalties }), {}, variant);
const general = drugScale('trafficking', [8, 20]);
const light = (years: readonly [number | undefined, number | undefined], options = {}) =>
  drugScale('trafficking', years, { tier: 'attenuated', article: '77 bis', ...options });

describe('statutory-tier-differentiation', () => {
  it('gives the worked example', () => {
    const { inputs } = example('statutory-tier-differentiation');
    const bounds = (tier: string) => [numberAt(inputs, tier, 'min'), numberAt(inputs, tier, 'max')] as const;
    const penalties = [
      drugScale('trafficking', bounds('general_tier'), { noncustodialPossible: false }),
      light(bounds('attenuated_tier'), { noncustodialPossible: true }),
    ];
    const measure = of(penalties, 'trafficking/77 bis');
    expectExample(measure, example('statutory-tier-differentiation'));
    expect(measure).toMatchObject({
      value: 0.4,
      numerator: { value: 96 },
      denominator: { value: 240 },
      flags: [],
    });
  });
  it('answers for every lighter tier of every conduct', () => {
    const measures = measureOf(tierDifferentiation, [], {
      penalties: [general, light([3, 8]), light([1, 4], { article: '78' }), drugScale('possession', [1, 3])],
    });
    expect(measures.map(({ variant, value }) => [variant, value])).toEqual([
      ['trafficking/77 bis', 0.4],
      ['trafficking/78', 0.2],
      ['possession', 1],
    ]);
  });
  it('says that the law does not distinguish: no lighter tier, or one as heavy', () => {
    const alone = of([general], 'trafficking');
    expect(alone).toMatchObject({ value: 1, flags: [{ code: 'law-does-not-distinguish' }] });
    expect(alone.details['lighter-tier']?.value).toBe(false);
    expect(flagCodes(of([general, light([4, 20])], 'trafficking/77 bis'))).toEqual([
      'law-does-not-distinguish',
    ]);
  });
  it('carries what else the two tiers state, and nothing that they do not', () => {
    const { details, flags } = of([general, light([3, 8], { benefitExcluded: true })], 'trafficking/77 bis');
    expect(details['benefit-excluded-attenuated']?.value).toBe(true);
    expect(details['benefit-excluded-general']?.value).toBeNull();
    expect(details['noncustodial-possible-attenuated']?.value).toBeNull();
    expect(flags.map(({ code }) => code)).toEqual(['benefit-excluded']);
  });
  it('sets the limits of suspension and substitution beside the mildest range, where they are given', () => {
    const limits = { suspensionLimitMonths: 60, substitutionLimitMonths: 24 };
    const months = (measure: ReturnType<typeof of>) =>
      ['suspension-limit', 'mildest-maximum', 'substitution-limit', 'mildest-minimum'].map(
        (name) => measure.details[name]?.value,
      );
    const conduct = drugScale('trafficking', [8, 20], limits);
    expect(months(of([conduct], 'trafficking'))).toEqual([60, 240, 24, 96]);
    expect(months(of([conduct, light([3, 8])], 'trafficking/77 bis'))).toEqual([60, 96, 24, 36]);
    const own = light([3, 8], { suspensionLimitMonths: 96 });
    expect(months(of([conduct, own], 'trafficking/77 bis'))).toEqual([96, 96, 24, 36]);
    expect(months(of([general], 'trafficking'))).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('gives no ratio of minima without both', () => {
    expect(of([general, light([undefined, 8])], 'trafficking/77 bis').details['min-ratio']?.value).toBeNull();
  });
  it('refuses open maxima and life', () => {
    expect(of([general, light([3, undefined])], 'trafficking/77 bis').reason?.code).toBe('maximum-open');
    expect(of([drugScale('trafficking', [8, 20], { isLife: true })], 'trafficking').reason?.code).toBe(
      'maximum-open',
    );
    expect(of([drugScale('trafficking', [0, 0]), light([0, 0])], 'trafficking/77 bis').reason?.code).toBe(
      'denominator-zero',
    );
  });
  it('leaves out what is not in force, or no drug offence', () => {
    expect(of([general, light([3, 8], { to: '2010' })], 'trafficking').value).toBe(1);
    expect(of([scale('rape', [8, 12])]).reason?.args).toEqual({
      fact: 'statutory-penalty',
      offence_class: 'drug',
    });
    expect(of([]).reason?.args).toEqual({ fact: 'statutory-penalty' });
  });
});

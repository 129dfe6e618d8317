import { describe, expect, it } from 'vitest';
import chargeCountRatio from '../../../../../src/measure/indicators/drug-offences/charge-count-ratio.js';
import { detailOf, example, fact, measureOf, numberAt, only } from '../../../../support/measure.js';

const { inputs, expected } = example('charge-count-ratio');
const CHARGES = { counting_unit: 'charge' } as const;
const charges = fact('offence-charges', numberAt(inputs, 'offence_counts_total'), { definition: CHARGES });
const held = fact('prison-population', numberAt(inputs, 'persons'), {
  definition: { counting_unit: 'person' },
});
const drugs = fact('offence-charges', 1000, { definition: CHARGES, slice: { offence_class: 'drug' } });

describe('charge-count-ratio', () => {
  it('gives the worked example, although one table counts charges and the other people', () => {
    const measure = only(measureOf(chargeCountRatio, [charges, held, drugs]));
    expect(measure.value).toBeCloseTo(numberAt(expected, 'charges_per_person'), 6);
    const share = detailOf(measure, 'share-on-counts-pct');
    expect(share).toBeCloseTo(numberAt(expected, 'share_on_counts_pct_for_1000'), 6);
    // The share that one gets by dividing charges by people is too high by just this ratio.
    expect(share * Number(measure.value)).toBeCloseTo(
      numberAt(expected, 'naive_share_if_counts_over_persons_pct_for_1000'),
      6,
    );
    expect(detailOf(measure, 'drug-charges')).toBe(1000);
    expect(measure.unit).toBe('charges-per-person');
    expect(measure.definition).toEqual({});
  });
  it('gives no drug share without drug charges', () => {
    const measure = only(measureOf(chargeCountRatio, [charges, held]));
    expect(measure.status).toBe('measured');
    expect(measure.details).toEqual({});
  });
  it('takes no share of drug charges of another date', () => {
    const older = fact('offence-charges', 1000, {
      definition: CHARGES,
      slice: { offence_class: 'drug' },
      date: '2020-06-30',
    });
    const measure = only(measureOf(chargeCountRatio, [charges, held, older]));
    expect(measure.details).toEqual({});
    expect(measure.operands).toHaveLength(2);
  });
  it('refuses more drug charges than charges', () => {
    const measure = only(
      measureOf(chargeCountRatio, [charges, held, { ...drugs, value: charges.value + 1 }]),
    );
    expect(measure.reason?.code).toBe('part-exceeds-whole');
  });
  it('still refuses charges and people of other prisons', () => {
    const other = fact('prison-population', 10, { definition: { coverage: 'federal' } });
    const measure = only(
      measureOf(chargeCountRatio, [{ ...charges, definition: { ...CHARGES, coverage: 'national' } }, other]),
    );
    expect(measure.reason).toEqual({ code: 'definitions-unlike', args: { keys: 'coverage' } });
  });
  it('refuses nobody held', () => {
    expect(only(measureOf(chargeCountRatio, [charges, { ...held, value: 0 }])).reason?.code).toBe(
      'denominator-zero',
    );
  });
  it('names the charges when there are none', () => {
    expect(only(measureOf(chargeCountRatio, [held])).reason).toEqual({
      code: 'need-absent',
      args: { fact: 'offence-charges' },
    });
  });
});

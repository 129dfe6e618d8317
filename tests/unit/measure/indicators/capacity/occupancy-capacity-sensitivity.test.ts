import { describe, expect, it } from 'vitest';
import occupancyCapacitySensitivity from '../../../../../src/measure/indicators/capacity/occupancy-capacity-sensitivity.js';
import type { Definition } from '../../../../../src/model/definition.js';
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

const placesAs = (capacity: NonNullable<Definition['capacity']>, value: number, date = '2020-12-31') =>
  fact('official-capacity', value, { date, definition: { capacity } });

describe('occupancy-capacity-sensitivity', () => {
  it('gives the worked example', () => {
    const { inputs } = example('occupancy-capacity-sensitivity');
    const meanings = ['design', 'operational', 'official_unspecified'] as const;
    const measure = only(
      measureOf(occupancyCapacitySensitivity, [
        fact('prison-population', numberAt(inputs, 'prison_population')),
        ...meanings.map((meaning) => placesAs(meaning, numberAt(inputs, 'capacity_by_definition', meaning))),
      ]),
    );
    expectExample(measure, example('occupancy-capacity-sensitivity'), {
      'occupancy_pct.design': 'occupancy-design',
      'occupancy_pct.operational': 'occupancy-operational',
      'occupancy_pct.official_unspecified': 'occupancy-official-unspecified',
      'bands.design': 'band-design',
      'bands.operational': 'band-operational',
      'bands.official_unspecified': 'band-official-unspecified',
    });
    expect(measure.value).toBe(detailOf(measure, 'spread-points'));
    expect(measure.unit).toBe('percentage-points');
    expect(detailOf(measure, 'occupancy-low')).toBe(detailOf(measure, 'occupancy-operational'));
    expect(detailOf(measure, 'occupancy-high')).toBe(detailOf(measure, 'occupancy-design'));
    expect(flagCodes(measure)).toEqual(['band-not-robust']);
  });
  it('claims no one meaning of a place for itself', () => {
    const measure = only(
      measureOf(occupancyCapacitySensitivity, [
        fact('prison-population', 100, { definition: { coverage: 'national' } }),
        placesAs('design', 70),
        placesAs('legal_maximum', 80),
        placesAs('operational', 90),
      ]),
    );
    expect(measure.definition).toEqual({ coverage: 'national' });
  });
  it('takes places of other prisons for no meaning of a place', () => {
    const places = (value: number, definition: Definition) =>
      fact('official-capacity', value, { definition });
    const facts = [
      fact('prison-population', 120),
      places(100, { capacity: 'design', coverage: 'national' }),
      places(50, { capacity: 'operational', coverage: 'federal' }),
    ];
    for (const rows of [facts, facts.toReversed()]) {
      expect(only(measureOf(occupancyCapacitySensitivity, rows)).reason).toEqual({
        code: 'definitions-unlike',
        args: { keys: 'coverage' },
      });
    }
  });
  it('finds a band robust', () => {
    const measure = only(
      measureOf(occupancyCapacitySensitivity, [
        fact('prison-population', 130),
        placesAs('design', 100),
        placesAs('operational', 105),
      ]),
    );
    expect(measure.details['band-robust']?.value).toBe(true);
    expect(flagCodes(measure)).toEqual([]);
  });
  it('takes the places nearest in time of each meaning, and none more than a year away', () => {
    const facts = [
      fact('prison-population', 120),
      placesAs('design', 100, '2020-06-30'),
      placesAs('design', 50, '2020-02-01'),
      placesAs('operational', 110, '2018'),
    ];
    expect(only(measureOf(occupancyCapacitySensitivity, facts)).reason).toEqual({
      code: 'too-few-definitions',
      args: { found: 1 },
    });
    const measure = only(measureOf(occupancyCapacitySensitivity, [...facts, placesAs('operational', 120)]));
    expect(detailOf(measure, 'occupancy-design')).toBe(120);
    expect(detailOf(measure, 'occupancy-operational')).toBe(100);
  });
});

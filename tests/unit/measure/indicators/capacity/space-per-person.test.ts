import { describe, expect, it } from 'vitest';
import spacePerPerson from '../../../../../src/measure/indicators/capacity/space-per-person.js';
import {
  detailOf,
  example,
  expectExample,
  fact,
  flagCodes,
  measureOf,
  numberAt,
  only,
  period,
} from '../../../../support/measure.js';

const space = (facility: string, living: number, sanitary: number, held: number, date = '2020') => [
  fact('living-area', living, { facility, date }),
  fact('sanitary-area', sanitary, { facility, date }),
  fact('prison-population', held, { facility, date }),
];
const of = (facts: Parameters<typeof measureOf>[1], variant = '') =>
  only(measureOf(spacePerPerson, facts), {}, variant);

describe('space-per-person', () => {
  const { inputs } = example('space-per-person');
  const given = space(
    'A',
    numberAt(inputs, 'living_area_m2'),
    numberAt(inputs, 'sanitary_area_m2'),
    numberAt(inputs, 'prison_population'),
  );
  it.each(['', 'A'])('gives the worked example, for the facility and for the whole ("%s")', (variant) => {
    const measure = of(given, variant);
    expectExample(measure, example('space-per-person'));
    expect(measure.value).toBe(detailOf(measure, 'm2-per-person'));
    expect(measure).toMatchObject({ unit: 'square-metres-per-person', period: period('2020') });
    expect(measure.operands.map(({ fact: name }) => name)).toEqual([
      'living-area',
      'sanitary-area',
      'prison-population',
    ]);
    expect(flagCodes(measure)).toEqual(['average-hides-cells']);
  });
  it('sums the facilities of the whole', () => {
    const facts = [...space('A', 500, 100, 100), ...space('B', 700, 100, 200)];
    expect(of(facts)).toMatchObject({ value: 1000 / 300, details: { facilities: { value: 2 } } });
    expect(of(facts, 'B').value).toBe(3);
  });
  it('takes areas printed for the whole as they are', () => {
    const facts = [...space('ALL', 4200, 200, 1000), ...space('A', 500, 100, 100)];
    expect(of(facts).value).toBe(4);
    expect(of(facts, 'A').value).toBe(4);
  });
  it.each([
    [299, 'below-3', false],
    [300, '3-to-4', false],
    [400, '3-to-4', true],
    [401, 'above-4', true],
  ])('puts %i m² for a hundred people into its zone', (area, zone, cpt) => {
    const { details } = of(space('A', area, 0, 100), 'A');
    expect([details['ecthr-zone']?.value, details['cpt-4m2']?.value]).toEqual([zone, cpt]);
  });
  it('does not let some facilities speak for the whole', () => {
    const withoutArea = [
      ...space('A', 500, 100, 100),
      fact('prison-population', 50, { facility: 'B', date: '2020' }),
    ];
    expect(of(withoutArea)).toMatchObject({
      status: 'not-available',
      reason: { code: 'need-absent', args: { fact: 'living-area' } },
    });
    expect(of(withoutArea, 'A').value).toBe(4);
    const withoutPeople = [...space('A', 500, 100, 100), ...space('B', 500, 100, 100).slice(0, 2)];
    expect(of(withoutPeople).reason?.args).toEqual({ fact: 'facility-population' });
    expect(of(withoutPeople, 'B').reason).toEqual({
      code: 'need-absent',
      args: { fact: 'prison-population' },
    });
  });
  it('leaves no sanitary annexe in by not knowing it', () => {
    const [living, , held] = space('A', 500, 100, 100);
    const facts = [living, held].flatMap((item) => item ?? []);
    expect(of(facts, 'A').reason?.args).toEqual({ fact: 'sanitary-area' });
    expect(of(facts).reason?.args).toEqual({ fact: 'sanitary-area' });
  });
  it('refuses annexes larger than the space that holds them, and nobody to share it', () => {
    expect(of(space('A', 100, 101, 50), 'A').reason).toEqual({
      code: 'part-exceeds-whole',
      args: { part: 101, whole: 100 },
    });
    expect(of(space('A', 100, 10, 0), 'A').reason?.code).toBe('denominator-zero');
  });
  it('withholds the space of few people, and flags that of fewer than thirty', () => {
    expect(of(space('A', 100, 10, 4), 'A')).toMatchObject({
      reason: { code: 'base-under-five' },
      operands: [],
    });
    expect(of(space('A', 100, 10, 9), 'A').reason?.code).toBe('base-under-ten');
    expect(flagCodes(of(space('A', 100, 10, 29), 'A'))).toContain('few-cases');
  });
  it('says when people and areas are more than a year apart, and refuses more than two', () => {
    const apart = (date: string) =>
      of(
        [...space('A', 500, 100, 1).slice(0, 2), fact('prison-population', 100, { facility: 'A', date })],
        'A',
      );
    expect(flagCodes(apart('2022-01'))).toContain('dates-apart');
    expect(apart('2023').reason?.code).toBe('dates-too-far-apart');
  });
  it('names what is missing when nothing is given', () => {
    expect(of([]).reason).toEqual({ code: 'need-absent', args: { fact: 'living-area' } });
  });
});

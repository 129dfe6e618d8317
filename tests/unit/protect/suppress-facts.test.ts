import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.js';
import { sliceKey } from '../../../src/model/slice.js';
import { suppressFacts } from '../../../src/protect/suppress-facts.js';
import { fact } from '../../support/measure.js';

const held = (value: number, slice: Fact['slice'] = {}, facility = 'ALL') =>
  fact('prison-population', value, { slice, facility });

/** The hidden facts as `name part @facility`, in the order of the facts. */
function hiddenOf(facts: readonly Fact[], threshold = 5): string[] {
  return suppressFacts(facts, threshold).hidden.map(({ name, slice, place }) =>
    [name, sliceKey(slice), place.facility === 'ALL' ? '' : `@${place.facility}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const drug = { offence_class: 'drug' };

describe('suppressFacts', () => {
  it('hides a small part and the other that would give it away', () => {
    const facts = [held(100), held(3, { sex: 'female' }), held(97, { sex: 'male' })];
    expect(hiddenOf(facts)).toEqual(['prison-population sex=female', 'prison-population sex=male']);
  });

  it('gives the worked example of the catalogue from facts of sub-types by sex', () => {
    const types = ['possession', 'micro_trafficking', 'production'];
    const counts = { female: [3, 40, 12], male: [25, 160, 31] };
    const facts = [
      ...(['female', 'male'] as const).flatMap((sex) =>
        types.map((drug_subtype, index) => held(counts[sex][index] ?? 0, { ...drug, drug_subtype, sex })),
      ),
      ...types.map((drug_subtype, index) =>
        held((counts.female[index] ?? 0) + (counts.male[index] ?? 0), { ...drug, drug_subtype }),
      ),
      held(55, { ...drug, sex: 'female' }),
      held(216, { ...drug, sex: 'male' }),
      held(271, drug),
    ];
    const { cells, summary } = suppressFacts(facts, 5);
    expect(cells.map(({ slice }) => `${slice.sex} ${slice.drug_subtype}`)).toEqual([
      'female possession',
      'female production',
      'male possession',
      'male production',
    ]);
    expect(summary).toEqual({ threshold: 5, primary: 1, complementary: 3, wholeGroups: 0 });
    expect(JSON.stringify(cells)).not.toMatch(/"value"|"text"/);
  });

  it('hides a printed part when the rest, which nobody prints, is small', () => {
    expect(hiddenOf([held(100), held(97, { sex: 'female' })])).toEqual(['prison-population sex=female']);
    expect(hiddenOf([held(100), held(60, { sex: 'female' })])).toEqual([]);
  });

  it('takes a difference within half a percent for rounding and not for a group', () => {
    const facts = [held(2000), held(900, { sex: 'female' }), held(1097, { sex: 'male' })];
    expect(hiddenOf(facts)).toEqual([]);
  });

  it('follows a hidden part into the facilities that make it', () => {
    const facts = [
      held(3, { sex: 'female' }),
      held(90, { sex: 'male' }),
      held(93),
      held(50, { sex: 'male' }, 'North'),
      held(40, { sex: 'male' }, 'South'),
    ];
    // Men in North and South make the men of the country; one of them is not enough.
    expect(hiddenOf(facts)).toEqual([
      'prison-population sex=female',
      'prison-population sex=male',
      'prison-population sex=male @South',
    ]);
  });

  it('protects flows by the counts between which they lie', () => {
    const flow = { date: '2020' };
    const facts = [
      fact('stock-at-start', 100, flow),
      fact('admissions', 40, flow),
      fact('releases', 3, flow),
      fact('stock-at-end', 137, flow),
    ];
    expect(hiddenOf(facts)).toEqual(['admissions', 'releases']);
    // Flows that do not close give nothing away.
    expect(hiddenOf([...facts.slice(0, 3), fact('stock-at-end', 180, flow)])).toEqual(['releases']);
  });

  it('protects the outcomes of a programme', () => {
    const programme = { date: '2020', facility: 'Court' };
    const facts = [
      fact('programme-admitted', 60, programme),
      fact('programme-graduated', 30, programme),
      fact('programme-left', 28, programme),
      fact('programme-active', 2, programme),
    ];
    expect(hiddenOf(facts)).toEqual(['programme-left @Court', 'programme-active @Court']);
  });

  it('hides the same number under another definition or as "all"', () => {
    const facts = [held(80), held(80, { entry_number: 'all' }), held(78, { entry_number: 'first' })];
    expect(hiddenOf(facts)).toEqual(['prison-population entry_number=first']);
    const small = [held(4), held(4, { entry_number: 'all' })];
    expect(hiddenOf(small)).toHaveLength(2);
    const one = fact('prison-population', 60, { slice: { sex: 'male' }, definition: { remand: 'national' } });
    const two = fact('prison-population', 60, {
      slice: { sex: 'male' },
      definition: { remand: 'wpb_remand' },
    });
    const sexes = [held(63), held(3, { sex: 'female' }), one, two];
    expect(hiddenOf(sexes).filter((name) => name.endsWith('sex=male'))).toHaveLength(2);
  });

  it('hides a printed percentage with its count, and one that is of a few people by itself', () => {
    const share = (value: number) => fact('published-share', value, { slice: { sex: 'female' } });
    expect(hiddenOf([held(300), held(3, { sex: 'female' }), share(1)])).toEqual([
      'prison-population sex=female',
      'published-share sex=female',
    ]);
    expect(hiddenOf([held(300), share(1)])).toEqual(['published-share sex=female']);
    expect(hiddenOf([held(300), share(99)])).toEqual(['published-share sex=female']);
    expect(hiddenOf([held(300), share(30)])).toEqual([]);
    const occupancy = fact('published-occupancy-rate', 30, { facility: 'North' });
    const places = fact('official-capacity', 10, { facility: 'North' });
    expect(hiddenOf([occupancy, places])).toEqual(['published-occupancy-rate @North']);
  });

  it('hides neither places nor inhabitants nor anything when switched off', () => {
    expect(hiddenOf([fact('official-capacity', 3), fact('national-population', 4)])).toEqual([]);
    expect(hiddenOf([held(2)], 0)).toEqual([]);
    expect(hiddenOf([fact('offence-charges', 2)])).toEqual(['offence-charges']);
    expect(hiddenOf([held(9)], 10)).toEqual(['prison-population']);
  });

  it('counts, and shows, groups of which everybody falls into one part', () => {
    const facts = [
      held(30),
      held(30, { legal_status: 'unsentenced' }),
      held(0, { legal_status: 'sentenced' }),
    ];
    const { hidden, summary } = suppressFacts(facts, 5);
    expect(hidden).toEqual([]);
    expect(summary.wholeGroups).toBe(1);
  });

  it('keeps the places of the cells of a shown sum and not their texts', () => {
    const small = fact('prison-population', 3, { slice: { sex: 'female' }, line: 7 });
    const large = fact('prison-population', 96, { slice: { sex: 'male' }, line: 8 });
    const sum = { ...held(99), cells: [...small.cells, ...large.cells], parts: ['female', 'male'] };
    const [shown] = suppressFacts([small, large, sum], 5).visible;
    expect(shown?.cells.map(({ line, text }) => [line, text])).toEqual([
      [7, ''],
      [8, ''],
    ]);
  });
});

/** Counts of two prisons by sex and legal status, with every margin of the three-way table. */
const AXES = [
  ['ALL', 'North', 'South'],
  ['', 'female', 'male'],
  ['', 'unsentenced', 'sentenced'],
] as const;

function cube(inner: readonly number[]): { facts: Fact[]; at: (place: readonly number[]) => Fact } {
  const value = (place: readonly number[]): number => {
    const axis = place.indexOf(0);
    if (axis >= 0) return [1, 2].reduce((sum, part) => sum + value(place.with(axis, part)), 0);
    return inner[place.reduce((index, part) => 2 * index + part - 1, 0)] ?? 0;
  };
  const facts = new Map<string, Fact>();
  for (const facility of [0, 1, 2])
    for (const sex of [0, 1, 2])
      for (const status of [0, 1, 2]) {
        const slice = {
          ...(sex > 0 ? { sex: AXES[1][sex] ?? '' } : {}),
          ...(status > 0 ? { legal_status: AXES[2][status] ?? '' } : {}),
        };
        const place = [facility, sex, status];
        facts.set(place.join(), held(value(place), slice, AXES[0][facility]));
      }
  const at = (place: readonly number[]): Fact => {
    const found = facts.get(place.join());
    if (!found) throw new RangeError(`no cell ${place}`);
    return found;
  };
  return { facts: [...facts.values()], at };
}

describe('linked tables', () => {
  it('have no line along any axis of which one cell alone is hidden', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 9, max: 90 }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 8, maxLength: 8 }), (inner) => {
        const { facts, at } = cube(inner);
        const { hidden, visible } = suppressFacts(facts, 5);
        expect(visible.every(({ value }) => value === 0 || value >= 5)).toBe(true);
        for (const axis of [0, 1, 2])
          for (const one of [0, 1, 2])
            for (const other of [0, 1, 2]) {
              const line = [0, 1, 2].map((part) => at([one, other].toSpliced(axis, 0, part)));
              expect(line.filter((cell) => hidden.includes(cell))).not.toHaveLength(1);
            }
      }),
      { seed: 20_261_125, numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import rankAgreement from '../../../../../src/measure/indicators/statute/statutory-rank-agreement.js';
import { example, expectExample, measureOf, only } from '../../../../support/measure.js';
import { drugScale, type ScaleOptions, scale } from '../../../../support/penalty-scale.js';

const { inputs } = example('statutory-rank-agreement');
const offences = inputs.offences as readonly string[];
const ranks = inputs.normative_rank as readonly number[];
const years = inputs.statutory_max_years as readonly number[];
const of = (options: ScaleOptions = {}, several: readonly string[] = ['expert panel, 2020']) =>
  several.flatMap((rankSetBy) =>
    offences.map((name, index) =>
      drugScale(name, [undefined, years[index]], {
        seriousnessRank: ranks[index] ?? 0,
        rankSetBy,
        ...options,
      }),
    ),
  );
const measured = (penalties: ReturnType<typeof of>, variant = '') =>
  only(measureOf(rankAgreement, [], { penalties }), {}, variant);

describe('statutory-rank-agreement', () => {
  it('gives the worked example, and says who set the order', () => {
    const measure = measured(of());
    expectExample(measure, example('statutory-rank-agreement'));
    expect(measure.value).toBe(measure.details['kendall-tau-b']?.value);
    expect(measure.details['rank-set-by']?.value).toBe('expert panel, 2020');
    expect(measure).toMatchObject({ interval: null, intervalKind: 'none' });
    expect(Object.keys(measure.details).filter((name) => name.startsWith('p-'))).toEqual([]);
    expect(measure.operands).toHaveLength(6);
  });
  it('answers each order of seriousness apart', () => {
    const measures = measureOf(rankAgreement, [], { penalties: of({}, ['panel', 'survey']) });
    expect(measures.map(({ variant }) => variant)).toEqual(['panel', 'survey']);
  });
  it('refuses an order that nobody signs', () => {
    const penalties = of().map(({ rankSetBy: _by, ...rest }) => rest);
    expect(measured(penalties)).toMatchObject({
      status: 'not-available',
      reason: { code: 'ranker-not-stated' },
    });
  });
  it('refuses fewer than five offences', () => {
    expect(measured(of().slice(0, 4)).reason).toEqual({
      code: 'too-few-offences',
      args: { found: 4, needed: 5 },
    });
    expect(measured(of().slice(0, 5)).status).toBe('measured');
  });
  it('refuses a law with one maximum for everything', () => {
    expect(measured(of({ maxMonths: 120 })).reason?.code).toBe('no-change');
  });
  it('counts basic forms in force only', () => {
    const others = [
      ...of({ tier: 'aggravated' }),
      ...of({ from: '1980', to: '1990' }),
      scale('theft', [1, 2]),
    ];
    expect(measured(others).reason).toEqual({ code: 'need-absent', args: { fact: 'seriousness-rank' } });
    expect(measured([...of(), ...others]).details.offences?.value).toBe(6);
  });
  it('puts life above every number of months', () => {
    const murder = { isLife: true, seriousnessRank: 6, rankSetBy: 'panel' };
    const [, , , , , gravest] = of();
    const penalties = of({}, ['panel'])
      .slice(0, 5)
      .concat(scale('intentional_homicide', [20, undefined], murder));
    expect(gravest?.seriousnessRank).toBe(6);
    expect(measured(penalties).value).toBeCloseTo(0.866666667, 8);
    expect(measured(penalties).operands).toHaveLength(5);
  });
  it('names what is missing', () => {
    expect(measured([]).reason?.args).toEqual({ fact: 'statutory-penalty' });
  });
});

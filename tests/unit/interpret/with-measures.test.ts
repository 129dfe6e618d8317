import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/index.js';
import { FactBook } from '../../../src/measure/fact-book.js';
import { INDICATORS } from '../../../src/measure/indicators/index.js';
import { runIndicators } from '../../../src/measure/run.js';
import type { Definition } from '../../../src/model/definition.js';
import { FACT_KINDS, type Fact, type FactName, type PenaltyScale } from '../../../src/model/fact.js';
import type { Slice } from '../../../src/model/slice.js';
import { period } from './measures.js';

const drug = { offence_class: 'drug' };
const unsentenced = { legal_status: 'unsentenced' };

function fact(
  name: FactName,
  value: number,
  slice: Slice = {},
  { date = '2016-07', facility = 'ALL', definition = {} as Definition } = {},
): Fact {
  return {
    name,
    ...FACT_KINDS[name],
    value,
    place: { country: 'PER', facility },
    period: period(date),
    slice,
    definition,
    cells: [],
    sources: ['inpe'],
  };
}

function penalty(
  conductId: string,
  offenceClass: string,
  minMonths: number,
  maxMonths: number,
): PenaltyScale {
  return {
    country: 'PER',
    law: 'Código Penal',
    article: '',
    conductId,
    conduct: conductId,
    offenceClass,
    tier: 'basic',
    minMonths,
    maxMonths,
    isLife: false,
    ...(offenceClass === 'drug' ? { remandMandatory: true } : {}),
    cells: [],
    sources: ['penal-code'],
  };
}

/** People held in Peru as published for January 2012 and July 2016; sexes, groups and places are made up. */
const facts = [
  fact('prison-population', 53_203, {}, { date: '2012-01' }),
  fact('prison-population', 13_329, drug, { date: '2012-01' }),
  fact('prison-population', 79_976),
  fact('prison-population', 17_353, drug),
  fact('prison-population', 38_079, unsentenced),
  fact('prison-population', 8353, { ...drug, ...unsentenced }),
  fact('prison-population', 4700, { sex: 'female' }),
  fact('prison-population', 2800, { ...drug, sex: 'female' }),
  fact('prison-population', 75_276, { sex: 'male' }),
  fact('prison-population', 14_553, { ...drug, sex: 'male' }),
  fact('prison-population', 300, { ctg_category: 'possession_personal_use' }),
  fact('prison-population', 5000, { ctg_category: 'micro_trafficking_nonviolent' }),
  fact('prison-population', 12_053, { ctg_category: 'drug_other_or_higher' }),
  fact('official-capacity', 33_000, {}, { definition: { capacity: 'official_unspecified' } }),
  fact('official-capacity', 45_000, {}, { definition: { capacity: 'operational' } }),
  fact('prison-population', 9000, {}, { facility: 'Lurigancho' }),
  fact('official-capacity', 3200, {}, { facility: 'Lurigancho' }),
];
const penalties = [
  penalty('trafficking', 'drug', 96, 240),
  penalty('homicide', 'intentional_homicide', 72, 240),
  penalty('rape', 'rape', 168, 312),
];

describe('findings on the measures of a country', () => {
  const book = new FactBook('PER', facts, penalties, [], period('2016-07-31'));
  const { measures, problems } = runIndicators(INDICATORS, book);
  const result = interpret(measures);

  it('find the numbers and the details that the indicators give', () => {
    expect(problems).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(Object.fromEntries(result.findings.map(({ id, answer }) => [id, answer]))).toEqual({
      overcrowding: 'critical',
      'capacity-definition': 'not-robust',
      'drug-offences-and-overcrowding': 'part',
      'drug-share': 'large',
      'drug-growth': 'slower',
      'women-held-for-drugs': 'much-higher',
      'possession-in-prison': 'held',
      'possession-share': 'smaller-in-prison',
      'label-shift': 'unknown',
      'penalty-inversion': 'inverted',
      'lighter-tier': 'none',
      'sentences-imposed': 'unknown',
      'sentences-at-minimum': 'unknown',
      'quantity-and-sentence': 'unknown',
      'minor-roles': 'unknown',
      'roles-and-sentences': 'unknown',
      'custody-for-drugs': 'unknown',
      'custody-of-women': 'unknown',
      'mandatory-remand': 'mandatory',
      unsentenced: 'above-average',
      'drug-remand': 'no-difference',
      'remand-overstay': 'unknown',
      'remand-duration': 'unknown',
      'core-figures': 'complete',
      'case-records': 'missing',
      'use-of-alternatives': 'unknown',
      returns: 'not-followed',
      'programme-counts': 'unknown',
      'programme-offer': 'unknown',
      'programme-scale': 'unknown',
      'programme-retention': 'unknown',
      'programme-practices': 'unknown',
      'programme-entrants': 'unknown',
      'programme-comparison': 'unknown',
      'cost-of-drug-prison': 'unknown',
    });
  });

  it('give each argument that is a detail a detail to show', () => {
    const ownFields = ['date', 'when', 'since', 'numerator', 'denominator', 'interval'];
    for (const { id, args } of result.findings) {
      for (const [name, arg] of Object.entries(args)) {
        if (arg.kind !== 'measure' || arg.field === undefined) continue;
        const measure = measures.find((candidate) => candidate.id === arg.measure);
        if (arg.field.startsWith('date-of-')) {
          const fact = arg.field.slice('date-of-'.length);
          expect(
            measure?.operands.some((operand) => operand.fact === fact),
            `${id} ${name}`,
          ).toBe(true);
        } else if (arg.field.startsWith('definition.')) {
          expect(measure?.definition, `${id} ${name}`).toBeDefined();
        } else if (ownFields.includes(arg.field)) {
          const shown = { date: measure?.period, when: measure?.period, since: measure?.since }[arg.field];
          const part = measure?.[arg.field as 'numerator' | 'denominator' | 'interval'];
          expect(shown ?? part, `${id} ${name}`).not.toBeFalsy();
        } else {
          expect(measure?.details[arg.field]?.value, `${id} ${name}`).toBeTypeOf('number');
        }
      }
    }
  });

  it('weigh the inversion against homicide and an occupancy above 200 as critical', () => {
    const critical = result.findings.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
    expect(new Set(critical)).toEqual(new Set(['overcrowding', 'penalty-inversion']));
  });
});

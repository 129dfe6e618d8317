import { cases } from '../../case-need.js';
import type { Variant } from '../../define-indicator.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, type Outcome, refuse } from '../../outcome.js';
import { bootstrapRatioOfMedians, medianOf } from '../../statistics/index.js';
import {
  caseInterval,
  refuseTerms,
  SEED,
  type Terms,
  termFlags,
  termsOf,
  withInterval,
} from '../../terms.js';

/** What drug terms are held against: the grave offences of the law, and those that lead most people to prison. */
const REFERENCES = [
  'intentional_homicide',
  'rape',
  'aggravated_robbery',
  'robbery',
  'theft',
  'assault',
] as const;

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['custody', 'months', 'offence_class'],
  optional: ['drug_subtype'],
});

/** The typical term for a drug offence divided by the typical term for another. */
export default defineIndicator({
  id: 'imposed-sentence-ratio',
  code: 'D3',
  family: 'sentences',
  unit: 'ratio',
  better: 'lower',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: [
    'Efron & Tibshirani (1993), percentile bootstrap',
    'Uprimny, Guzmán & Parra, La adicción punitiva (2012)',
  ],
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const drug = termsOf(all.where({ offence_class: 'drug' }));
    const refusal = refuseTerms(drug);
    if (refusal) return refusal;
    const found = REFERENCES.flatMap((reference) => {
      const other = termsOf(all.where({ offence_class: reference }));
      return other.n === 0
        ? []
        : [{ variant: `drug/${reference}`, outcome: ratioOf(drug, other, reference) }];
    });
    return found.length > 0 ? found : refuse('no-reference-offence', {}, [drug.cases.operand({}, drug.n)]);
  },
});

function ratioOf(drug: Terms, other: Terms, reference: string): Outcome {
  const refusal = refuseTerms(other);
  if (refusal) return refusal;
  const operands = [
    drug.cases.operand({ offence_class: 'drug' }, drug.n),
    other.cases.operand({ offence_class: reference }, other.n),
  ];
  const [above, below] = [medianOf(drug.counts), medianOf(other.counts)];
  if (!Number.isFinite(above) || !Number.isFinite(below))
    return {
      ...refuse('life-above-half', { life: drug.life + other.life, n: drug.n + other.n }, operands),
      apart: true,
    };
  const bounds = bootstrapRatioOfMedians(drug.counts, other.counts, { seed: SEED });
  const level = bounds.low <= 1 && bounds.high >= 1;
  return {
    kind: 'measured',
    value: above / below,
    operands,
    details: {
      'median-drug': detail(above, 'months'),
      'median-reference': detail(below, 'months'),
      'n-drug': detail(drug.n, 'persons'),
      'n-reference': detail(other.n, 'persons'),
      seed: detail(SEED, 'count'),
    },
    ...withInterval(caseInterval(drug.cases, bounds, 'bootstrap-ratio-95')),
    apart: true,
    flags: [...termFlags(drug, other), ...(level ? [flag('cannot-be-told-apart')] : [])],
  };
}

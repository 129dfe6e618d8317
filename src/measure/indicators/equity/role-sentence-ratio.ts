import { cases } from '../../case-need.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, flag, refuse } from '../../outcome.js';
import { bootstrapRatioOfMedians, medianOf } from '../../statistics/index.js';
import { caseInterval, refuseTerms, SEED, termFlags, termsOf, withInterval } from '../../terms.js';

/** The typical drug term of minor roles divided by that of higher ones; below one where the law tells them apart. */
export default defineIndicator({
  id: 'role-sentence-ratio',
  code: 'E5',
  family: 'equity',
  unit: 'ratio',
  better: 'lower',
  interval: 'superpopulation',
  needs: {
    cases: cases({
      of: ['sentences', 'admissions', 'held'],
      keys: ['offence_class', 'role_level', 'custody', 'months'],
    }),
  },
  sources: ['Efron & Tibshirani (1993), percentile bootstrap'],
  measure: ({ cases: all }) => {
    const drug = all.where({ offence_class: 'drug' });
    const [low, high] = (['low', 'high'] as const).map((level) => termsOf(drug.where({ role_level: level })));
    if (!low || !high) return refuse('need-absent', { fact: 'cases' });
    const refusal = refuseTerms(low) ?? refuseTerms(high);
    if (refusal) return refusal;
    const operands = [low.cases.operand({}, low.n), high.cases.operand({}, high.n)];
    const [minor, major] = [medianOf(low.counts), medianOf(high.counts)];
    if (!Number.isFinite(minor) || !Number.isFinite(major))
      return {
        ...refuse('life-above-half', { life: low.life + high.life, n: low.n + high.n }, operands),
        apart: true,
      };
    const bounds = bootstrapRatioOfMedians(low.counts, high.counts, { seed: SEED });
    const ratio = minor / major;
    return {
      kind: 'measured',
      value: ratio,
      operands,
      apart: true,
      details: {
        'median-low': detail(minor, 'months'),
        'median-high': detail(major, 'months'),
        'n-low': detail(low.n, 'persons'),
        'n-high': detail(high.n, 'persons'),
        seed: detail(SEED, 'count'),
      },
      ...withInterval(caseInterval(drug, bounds, 'bootstrap-ratio-95')),
      flags: [
        ...termFlags(low, high),
        ...(ratio >= 1 || bounds.high >= 1 ? [flag('roles-not-distinguished')] : []),
      ],
    };
  },
});

import { partOf, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** Of every 100 additional prisoners, how many are held for drugs; with the growth of drug and other prisoners. */
export default defineIndicator({
  id: 'drug-growth-contribution',
  code: 'B3',
  family: 'drug-offences',
  unit: 'percent',
  better: 'neither',
  interval: 'none',
  over: 'two-dates',
  needs: {
    drug: one('prison-population', { offence_class: 'drug' }),
    held: one('prison-population', {}, { ignore: ['offence_class'] }),
  },
  sources: ['Blumstein & Beck (1999)', 'Dejusticia (2017)'],
  strata: [{}, { sex: 'female' }, { sex: 'male' }],
  measure: (now, before) => {
    const refusal =
      partOf(now.drug, now.held) ?? partOf(before.drug, before.held) ?? smallBase(now.held, before.held);
    if (refusal) return refusal;
    const operands = [before.drug, before.held, now.drug, now.held].map(operand);
    const drugChange = now.drug.value - before.drug.value;
    const totalChange = now.held.value - before.held.value;
    if (totalChange === 0)
      return refuse('no-change', { 'drug-change': drugChange, 'total-change': totalChange }, operands);
    const [others0, others1] = [before.held.value - before.drug.value, now.held.value - now.drug.value];
    if (before.drug.value === 0 || others0 === 0)
      return refuse('denominator-zero', { fact: 'prison-population' }, operands);
    const contribution = (100 * drugChange) / totalChange;
    const drugFactor = now.drug.value / before.drug.value;
    const otherFactor = others1 / others0;
    // A contribution to a fall, or against the direction of the whole, is no share of anything.
    const opposite = totalChange < 0 || drugChange < 0;
    return {
      kind: 'measured',
      value: contribution,
      operands,
      details: {
        'share0-pct': detail((100 * before.drug.value) / before.held.value, 'percent'),
        'share1-pct': detail((100 * now.drug.value) / now.held.value, 'percent'),
        'contribution-pct': detail(contribution, 'percent'),
        'drug-growth-pct': detail(100 * (drugFactor - 1), 'percent'),
        'other-growth-pct': detail(100 * (otherFactor - 1), 'percent'),
        'total-growth-pct': detail((100 * totalChange) / before.held.value, 'percent'),
        'relative-growth-ratio': detail(otherFactor === 0 ? null : drugFactor / otherFactor, 'ratio'),
        'drug-change': detail(drugChange, 'persons'),
        'total-change': detail(totalChange, 'persons'),
      },
      flags: [
        ...(opposite ? [flag('opposite-directions')] : []),
        ...(contribution < 0 || contribution > 100 ? [flag('partial-exceeds-growth')] : []),
        ...(now.drug.parts ? [flag('sum-of-named-parts', { parts: now.drug.parts.length })] : []),
      ],
    };
  },
});

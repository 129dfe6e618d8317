import { partOf, smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { ratioInterval } from '../../statistics/index.js';

const FEW = 30;

/** How many times likelier an imprisoned woman is to be held for drugs than an imprisoned man. */
export default defineIndicator({
  id: 'drug-share-sex-ratio',
  code: 'B7',
  family: 'drug-offences',
  unit: 'ratio',
  better: 'neither',
  interval: 'superpopulation',
  needs: {
    womenForDrugs: one('prison-population', { sex: 'female', offence_class: 'drug' }),
    women: one('prison-population', { sex: 'female' }),
    menForDrugs: one('prison-population', { sex: 'male', offence_class: 'drug' }),
    men: one('prison-population', { sex: 'male' }),
  },
  sources: ['CEDD (2015)', 'Katz et al. (1978) for the interval'],
  measure: ({ womenForDrugs, women, menForDrugs, men }) => {
    const refusal = partOf(womenForDrugs, women) ?? partOf(menForDrugs, men) ?? smallBase(women, men);
    if (refusal) return refusal;
    const operands = [womenForDrugs, women, menForDrugs, men].map(operand);
    const [named, namedOfMen] = [womenForDrugs.parts?.join(), menForDrugs.parts?.join()];
    // Offences that are named for one sex only would be read as a difference between the sexes.
    if (named !== undefined && namedOfMen !== undefined && named !== namedOfMen)
      return refuse('definitions-unlike', { keys: 'parts' }, operands);
    if (menForDrugs.value === 0) return refuse('denominator-zero', { fact: 'prison-population' }, operands);
    const counts = [womenForDrugs.value, women.value, menForDrugs.value, men.value] as const;
    // On a logarithmic scale nought has no interval.
    const bounds = womenForDrugs.value > 0 ? ratioInterval(...counts) : undefined;
    const fewest = Math.min(women.value, men.value);
    const summed = womenForDrugs.parts ?? menForDrugs.parts;
    return {
      kind: 'measured',
      value: bounds?.ratio ?? 0,
      operands,
      ...(bounds
        ? {
            interval: {
              low: bounds.low,
              high: bounds.high,
              kind: 'superpopulation' as const,
              method: 'log-ratio-95',
            },
          }
        : {}),
      details: {
        'female-pct': detail((100 * womenForDrugs.value) / women.value, 'percent'),
        'male-pct': detail((100 * menForDrugs.value) / men.value, 'percent'),
        'n-female': detail(women.value, 'persons'),
        'women-held-for-drugs': detail(womenForDrugs.value, 'persons'),
      },
      flags: [
        ...(fewest < FEW ? [flag('few-cases', { n: fewest })] : []),
        ...(summed ? [flag('sum-of-named-parts', { parts: summed.length })] : []),
      ],
    };
  },
});

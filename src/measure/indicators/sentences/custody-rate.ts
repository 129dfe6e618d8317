import { cases, strataOf } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator } from '../../define-indicator.js';
import { detail, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { wilson } from '../../statistics/index.js';
import {
  caseFlags,
  caseInterval,
  refuseSides,
  refuseUnknown,
  unknownFlags,
  withInterval,
} from '../../terms.js';

const need = cases({
  of: ['sentences'],
  keys: ['custody'],
  optional: ['sentence_type', 'offence_class', 'drug_subtype', 'ctg_category'],
});

/** Of every hundred people convicted, how many were sent to prison. */
export default defineIndicator({
  id: 'custody-rate',
  code: 'D7',
  family: 'sentences',
  unit: 'percent',
  better: 'lower',
  interval: 'superpopulation',
  needs: { cases: need },
  sources: ['Wilson (1927)', 'Brown, Cai & DasGupta (2001)'],
  strata: strataOf(need, [['sex'], ['offence_class'], ['offence_class', 'drug_subtype'], ['ctg_category']]),
  measure: ({ cases: all }) => {
    const inside = all.where({ custody: 'yes' });
    const n = all.size - all.unknown('custody');
    if (n < 5) return refuse('base-under-five', { fact: 'cases' });
    if (n < 10) return refuse('base-under-ten', { fact: 'cases' }, [all.operand({}, n)]);
    const unknown = all.size - n;
    const refusal =
      refuseUnknown(n, unknown, [all.operand({}, n)]) ?? refuseSides(inside.size, n, [all.operand({}, n)]);
    if (refusal) return refusal;
    const bounds = wilson(inside.size, n);
    const share = (100 * inside.size) / n;
    return {
      kind: 'measured',
      value: share,
      numerator: inside.operand(),
      denominator: all.operand({}, n),
      operands: [inside.operand(), all.operand({}, n)],
      details: {
        'alternative-share': detail(100 - share, 'percent'),
        'n-unknown': detail(unknown, 'persons'),
        ...Object.fromEntries(
          namedTypes(all, n).map(([type, count]) => [
            `share-${type.replaceAll('_', '-')}`,
            detail((100 * count) / n, 'percent'),
          ]),
        ),
      },
      ...withInterval(caseInterval(all, { low: 100 * bounds.low, high: 100 * bounds.high }, 'wilson-95')),
      flags: [...caseFlags(all, n), ...unknownFlags(n, unknown)],
    };
  },
});

/** Kinds of sentence that ten or more got; not the last of them where what is left would count one to four. */
function namedTypes(all: Cases, n: number): (readonly [type: string, count: number])[] {
  const types = all
    .known('custody')
    .each('sentence_type')
    .filter(([, count]) => count >= 10);
  const rest = types.reduce((left, [, count]) => left - count, n);
  if (!isSmall(rest)) return types;
  const least = Math.min(...types.map(([, count]) => count));
  const hidden = types.findIndex(([, count]) => count === least);
  return types.filter((_, index) => index !== hidden);
}

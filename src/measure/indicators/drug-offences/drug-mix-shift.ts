import { smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { parts } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { totalVariation } from '../../statistics.js';

/** Above this, labels moved more than people can have. Catalogue, B8. */
const RELABELLED = 0.1;

/** How far the legal labels inside drug offences moved between two dates: half the sum of the changes in share. */
export default defineIndicator({
  id: 'drug-mix-shift',
  code: 'B8',
  family: 'drug-offences',
  unit: 'index',
  better: 'neither',
  interval: 'none',
  over: 'two-dates',
  needs: { types: parts('prison-population', 'drug_subtype', { offence_class: 'drug' }) },
  sources: ['Total variation distance'],
  measure: (now, before) => {
    const names = (list: typeof now.types) => list.map(({ slice }) => slice.drug_subtype ?? '');
    if (now.types.length < 2 || before.types.length < 2) return refuse('no-subtypes');
    if (names(now.types).join() !== names(before.types).join())
      return refuse('definitions-unlike', { keys: 'drug_subtype' });
    const [total0, total1] = [before.types, now.types].map((list) =>
      list.reduce((sum, { value }) => sum + value, 0),
    );
    const [first] = now.types;
    if (!first || !total0 || !total1) return refuse('denominator-zero', { fact: 'prison-population' });
    const refusal = smallBase({ ...first, value: total1 }, { ...first, value: total0 });
    if (refusal) return refusal;
    const shares = (list: typeof now.types, total: number) => list.map(({ value }) => value / total);
    const [shares0, shares1] = [shares(before.types, total0), shares(now.types, total1)];
    const shift = totalVariation(shares0, shares1);
    const named = (prefix: string, list: readonly number[]) =>
      Object.fromEntries(
        list.map((value, index) => [
          `${prefix}-${names(now.types)[index]?.replaceAll('_', '-')}`,
          detail(100 * value, 'percent'),
        ]),
      );
    return {
      kind: 'measured',
      value: shift,
      operands: [...before.types, ...now.types].map(operand),
      details: { ...named('share0', shares0), ...named('share1', shares1) },
      flags: shift > RELABELLED ? [flag('mix-shift')] : [],
    };
  },
});

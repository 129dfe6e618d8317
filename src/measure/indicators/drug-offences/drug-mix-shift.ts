import { smallBase, total } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { parts } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';
import { totalVariation } from '../../statistics/index.js';

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
    const operands = [...before.types, ...now.types].map(operand);
    if (now.types.length < 2) return refuse('no-subtypes', {}, operands);
    if (names(now.types).join() !== names(before.types).join())
      return refuse('definitions-unlike', { keys: 'drug_subtype' }, operands);
    const [all0, all1] = [total(before.types), total(now.types)];
    const refusal = smallBase(all1, all0);
    if (refusal) return refusal;
    const shares = (list: typeof now.types, whole: number) => list.map(({ value }) => value / whole);
    const [shares0, shares1] = [shares(before.types, all0.value), shares(now.types, all1.value)];
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
      operands,
      details: { ...named('share0', shares0), ...named('share1', shares1) },
      flags: shift > RELABELLED ? [flag('mix-shift')] : [],
    };
  },
});

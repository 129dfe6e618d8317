import type { CaseEvent, CaseValue } from '../../model/case.js';
import type { RowRule } from '../../model/tally.js';
import { numberOf } from './case-columns.js';

/** Above this, in grams, a case of possession or small dealing is more likely in other units than what it says. */
const LARGE_QUANTITY = 100_000;
/** Rounding of a source that prints months. */
const HALF_A_MONTH = 0.5;

type Rule = RowRule & {
  /** Fields of `from`, the last ones, without which the rule holds all the same. */
  readonly optional?: readonly string[];
};

const inOrder = (dates: readonly CaseValue[]) => {
  const known = dates.flatMap((date) => numberOf(date) ?? []);
  return known.every((date, index) => index === 0 || date >= (known[index - 1] ?? date));
};

/** Every rule of the catalogue (section 2.3) about one case. A rule applies where the file has all that it needs. */
const RULES: readonly Rule[] = [
  // Neither sentenced nor admitted: nothing says when, or of what, the case is one.
  {
    code: 'value-missing',
    from: ['@day', '@admission'],
    keeps: false,
    isFault: (dates) => dates.every((date) => date === null),
  },
  {
    code: 'case-dates-out-of-order',
    from: ['@offence_day', '@admission', '@sentence_day'],
    keeps: false,
    isFault: (dates) => !inOrder(dates),
  },
  {
    code: 'case-dates-out-of-order',
    from: ['@admission', '@remand_end'],
    keeps: false,
    isFault: (dates) => !inOrder(dates),
  },
  {
    code: 'case-dates-out-of-order',
    from: ['@entered', '@exited', '@end'],
    keeps: false,
    isFault: (dates) => !inOrder(dates),
  },
  {
    code: 'case-dates-out-of-order',
    from: ['@entered', '@event', '@end'],
    keeps: false,
    isFault: (dates) => !inOrder(dates),
  },
  {
    code: 'case-dates-out-of-order',
    from: ['@release', '@return_date', '@followup_end'],
    keeps: false,
    isFault: (dates) => !inOrder(dates),
  },
  {
    code: 'sentence-without-custody',
    from: ['@length', 'sentence_type'],
    keeps: false,
    isFault: ([length, type]) => (numberOf(length) ?? 0) > 0 && type !== null && type !== 'custody',
  },
  {
    code: 'custody-without-length',
    from: ['@length', 'sentence_type', '@life'],
    optional: ['@life'],
    keeps: true,
    isFault: ([length, type, life]) =>
      type === 'custody' && life !== 'yes' && (length === null || length === 0),
  },
  {
    code: 'life-with-length',
    from: ['@length', '@life'],
    keeps: false,
    isFault: ([length, life]) =>
      life === 'yes' && Number.isFinite(numberOf(length) ?? Number.POSITIVE_INFINITY),
  },
  {
    code: 'sentence-above-maximum',
    from: ['@length', '@maximum'],
    keeps: true,
    isFault: ([length, most]) => {
      const [months, limit] = [numberOf(length), numberOf(most)];
      return (
        months !== undefined &&
        limit !== undefined &&
        Number.isFinite(months) &&
        months > limit + HALF_A_MONTH
      );
    },
  },
  {
    code: 'age-implausible',
    from: ['@age'],
    keeps: true,
    isFault: ([age]) =>
      age !== null && age !== undefined && ((numberOf(age) ?? 50) < 12 || (numberOf(age) ?? 50) > 100),
  },
  {
    code: 'category-contradicted',
    from: ['ctg_category', 'violence'],
    keeps: true,
    isFault: ([category, violence]) => violence === 'yes' && String(category).endsWith('_nonviolent'),
  },
  {
    code: 'quantity-not-positive',
    from: ['@grams', '@basis'],
    keeps: true,
    isFault: ([grams, basis]) => (basis === 'gross' || basis === 'pure') && numberOf(grams) === 0,
  },
  {
    code: 'exposure-negative',
    from: ['@entered', '@custody_days', '@exited', '@end'],
    optional: ['@exited', '@end'],
    keeps: false,
    isFault: ([entered, custody, ...ends]) => {
      const [first, inside] = [numberOf(entered), numberOf(custody)];
      const last = ends.flatMap((end) => numberOf(end) ?? [])[0];
      return first !== undefined && inside !== undefined && last !== undefined && inside > last - first;
    },
  },
  {
    code: 'quantity-implausible',
    from: ['quantity_g', 'ctg_category'],
    keeps: true,
    isFault: ([grams, category]) =>
      (numberOf(grams) ?? 0) > LARGE_QUANTITY &&
      (category === 'possession_personal_use' || category === 'micro_trafficking_nonviolent'),
  },
];

/** The rules that a file can be held to, by the fields it has. */
export function rulesFor(names: ReadonlySet<string>, event: CaseEvent): RowRule[] {
  return RULES.filter(({ from, code, optional = [] }) => {
    if (code === 'case-dates-out-of-order') return from.filter((name) => names.has(name)).length >= 2;
    return from.every((name) => names.has(name) || optional.includes(name));
  })
    .map(({ optional: _, ...rule }) => ({ ...rule, from: rule.from.filter((name) => names.has(name)) }))
    .filter((rule) => rule.code !== 'value-missing' || event === 'sentences');
}

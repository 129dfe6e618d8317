import { definitionKey } from '../../model/definition.js';
import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import {
  type Checked,
  type Division,
  defineCheck,
  divisionsBy,
  placeOf,
  repeats,
  sumOf,
} from './define-check.js';

/** The difference that rounding and late records explain, in persons. Catalogue, validation rules. */
const tolerance = (total: number) => Math.max(1, 0.005 * total);

/** The legal statuses make the total within half a percent; more than that above it is false. */
export default defineCheck({
  id: 'legal-statuses',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const problems: Problem[] = [];
    for (const division of divisionsBy(facts, 'legal_status')) {
      const found = judge(division);
      if (!found) continue;
      const { code, parts, sum } = found;
      const [first] = parts;
      const { value: total, period } = division.whole;
      if (first) problems.push(problem(code, placeOf(first), { sum, total, date: periodKey(period) }));
      if (code === 'statuses-exceed-total') for (const part of parts) withdrawn.set(part, code);
    }
    return { withdrawn, problems } satisfies Checked;
  },
});

/**
 * A source may give "unsentenced" in several meanings, of which the other statuses complete only one. When one of them
 * makes the total, the others are not held against it.
 */
function judge({ whole, parts }: Division) {
  const others = parts.filter(({ slice }) => slice.legal_status !== 'unsentenced');
  const meanings = parts
    .filter(({ slice }) => slice.legal_status === 'unsentenced')
    .sort((a, b) => (definitionKey(a.definition) < definitionKey(b.definition) ? -1 : 1));
  if (repeats(others, ({ slice }) => slice.legal_status)) return undefined;
  if (repeats(meanings, ({ definition }) => definition.remand ?? '')) return undefined;
  if (others.length === 0) return undefined;
  const rest = sumOf(others);
  const sums = (meanings.length > 0 ? meanings : [{ value: 0 }]).map(({ value }) => value + rest);
  const gaps = sums.map((sum) => sum - whole.value);
  const allowed = tolerance(whole.value);
  if (gaps.some((gap) => Math.abs(gap) <= allowed)) return undefined;
  const sum = sums.reduce((a, b) => (Math.abs(b - whole.value) < Math.abs(a - whole.value) ? b : a));
  if (gaps.every((gap) => gap > allowed))
    return { code: 'statuses-exceed-total', parts: [...meanings, ...others], sum } as const;
  // Sentenced people alone are not a division of the total.
  return meanings.length > 0
    ? ({ code: 'statuses-do-not-sum', parts: [...meanings, ...others], sum } as const)
    : undefined;
}

import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { subjectOf } from '../subjects.js';
import {
  alike,
  type Checked,
  type Division,
  defineCheck,
  divisionsBy,
  groupBy,
  placeOf,
  repeats,
  sumOf,
} from './define-check.js';

/** Above this many offences for each person held, a table counts charges. Catalogue, B6. */
const MOST_OFFENCES_PER_PERSON = 1.02;
/** An offence table may be given for women, or for people awaiting trial; other divisions are not offence tables. */
const CROSSED_WITH = new Set(['sex', 'legal_status']);

/** An offence table that sums to more than the people held counts charges, whatever it calls them. */
export default defineCheck({
  id: 'charges-not-persons',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const added: Fact[] = [];
    const problems: Problem[] = [];
    let subjects: ReadonlyMap<string, readonly Fact[]> | undefined;
    for (const division of divisionsBy(facts, 'offence_class').filter(countsCharges)) {
      const { whole, parts } = division;
      subjects ??= new Map(
        groupBy(facts, subjectOf).map((group) => [group[0] ? subjectOf(group[0]) : '', group]),
      );
      // What counts charges in one column counts them in all: sub-types, and the two sexes, go with the classes.
      for (const fact of subjects.get(subjectOf(whole)) ?? []) {
        if (fact.slice.offence_class === undefined || withdrawn.has(fact)) continue;
        if (!alike(fact, whole)) continue;
        withdrawn.set(fact, 'charges-not-persons');
        added.push(asCharges(fact));
      }
      const charges = subjects.get(subjectOf({ ...whole, name: 'offence-charges' })) ?? [];
      if (!charges.some(({ slice }) => sliceKey(slice) === sliceKey(whole.slice)))
        added.push(totalOf(division));
      const sum = sumOf(parts);
      const ratio = Math.round((100 * sum) / whole.value) / 100;
      const args = { sum, total: whole.value, ratio, date: periodKey(whole.period) };
      problems.push(problem('charges-not-persons', placeOf(parts[0] ?? whole), args));
    }
    return { withdrawn, added, problems } satisfies Checked;
  },
});

function countsCharges({ whole, parts }: Division): boolean {
  if (whole.name !== 'prison-population') return false;
  // One offence class alone is a part, not a table of offences; too large a part is another check's affair.
  if (parts.length < 2 || repeats(parts, ({ slice }) => slice.offence_class)) return false;
  if (Object.keys(whole.slice).some((dimension) => !CROSSED_WITH.has(dimension))) return false;
  return sumOf(parts) > MOST_OFFENCES_PER_PERSON * whole.value;
}

function asCharges(fact: Fact): Fact {
  return {
    ...fact,
    name: 'offence-charges',
    unit: 'charges',
    definition: { ...fact.definition, counting_unit: 'charge' },
  };
}

function totalOf({ whole, parts }: Division): Fact {
  const first = asCharges(parts[0] ?? whole);
  const { label: _label, ...unlabelled } = first;
  return {
    ...unlabelled,
    slice: whole.slice,
    value: sumOf(parts),
    cells: parts.flatMap(({ cells }) => cells),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort(),
    parts: parts.map(({ slice }) => slice.offence_class ?? '').sort(),
  };
}

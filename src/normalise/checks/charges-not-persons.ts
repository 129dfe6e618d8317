import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import { type Checked, defineCheck, groupBy, placeOf, sameTable } from './define-check.js';

/** Above this many offences for each person held, a table counts charges. Catalogue, B6. */
export const MOST_OFFENCES_PER_PERSON = 1.02;

/** An offence table that sums to more than the people held counts charges, whatever it calls them. */
export default defineCheck({
  id: 'charges-not-persons',
  run: (facts) => {
    const withdrawn = new Map<Fact, ProblemCode>();
    const added: Fact[] = [];
    const problems: Problem[] = [];
    const held = facts.filter(({ name }) => name === 'prison-population');
    for (const group of groupBy(
      held,
      (fact) => `${sameTable(fact)}|${fact.slice.sex ?? ''}|${fact.slice.legal_status ?? ''}`,
    )) {
      const offences = group.filter(
        ({ slice }) => slice.offence_class !== undefined && slice.drug_subtype === undefined,
      );
      const total = group.find(
        ({ slice }) =>
          sliceKey({ ...slice, sex: 'all', legal_status: 'all' }) ===
          sliceKey({ sex: 'all', legal_status: 'all' }),
      );
      const sum = offences.reduce((all, { value }) => all + value, 0);
      const [first] = offences;
      // One offence class alone is a part, not a table of offences; too large a part is another check's affair.
      if (!total || !first || offences.length < 2 || sum <= MOST_OFFENCES_PER_PERSON * total.value) continue;
      for (const fact of group) {
        if (fact.slice.offence_class === undefined) continue;
        withdrawn.set(fact, 'charges-not-persons');
        added.push({
          ...fact,
          name: 'offence-charges',
          unit: 'charges',
          definition: { ...fact.definition, counting_unit: 'charge' },
        });
      }
      const { slice: _slice, label: _label, ...rest } = first;
      added.push({
        ...rest,
        name: 'offence-charges',
        unit: 'charges',
        slice: Object.fromEntries(
          Object.entries(first.slice).filter(([key]) => key === 'sex' || key === 'legal_status'),
        ),
        value: sum,
        definition: { ...first.definition, counting_unit: 'charge' },
        cells: offences.flatMap(({ cells }) => cells),
        sources: [...new Set(offences.flatMap(({ sources }) => sources))],
        parts: offences.map(({ slice }) => slice.offence_class ?? '').sort(),
      });
      const ratio = Math.round((100 * sum) / total.value) / 100;
      problems.push(
        problem('charges-not-persons', placeOf(first), {
          sum,
          total: total.value,
          ratio,
          date: periodKey(first.period),
        }),
      );
    }
    return { withdrawn, added, problems } satisfies Checked;
  },
});

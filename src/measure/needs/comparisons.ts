import { type Definition, unlikeKeys } from '../../model/definition.js';
import type { Fact, FactName, FactTypes } from '../../model/fact.js';
import { comparePeriods, periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { FactBook } from '../fact-book.js';
import { absent, samePeriod } from '../nearest.js';
import type { Need } from '../need.js';

/** One arm of an evaluation: how many were followed and returned, or the rate alone. */
export interface Arm {
  readonly definition: Definition;
  readonly followed: FactTypes['followed-up'] | undefined;
  readonly returned: FactTypes['returned'] | undefined;
  readonly rate: FactTypes['return-rate'] | undefined;
}

/** The two arms of a programme's newest evaluation, for one event and window; `comparison` may count another. */
export interface Comparison {
  readonly programme: string;
  readonly period: Fact['period'];
  readonly treated: Arm | undefined;
  readonly comparison: Arm | undefined;
}

const NAMES: readonly FactName[] = ['returned', 'return-rate', 'followed-up'];

/** Every programme's newest evaluation, once for each event and window. */
export function comparisons(): Need<readonly Comparison[]> {
  return {
    description: { fact: 'returned', slice: {}, shape: 'table', optional: false },
    anchors: (book) =>
      evaluated(book)
        .slice(-1)
        .map(({ period }) => ({ facility: ALL_FACILITIES, stratum: {}, period, definition: {} })),
    resolve: (book) => {
      const all = evaluated(book);
      const names = [...new Set(all.map(({ place }) => place.facility))].sort();
      const found = names.flatMap((programme) =>
        ofProgramme(
          programme,
          all.filter(({ place }) => place.facility === programme),
        ),
      );
      return found.length > 0 ? found : absent('returned', {});
    },
  };
}

function evaluated(book: FactBook): Fact[] {
  return book.facts
    .filter(({ name }) => NAMES.includes(name))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function ofProgramme(programme: string, facts: readonly Fact[]): Comparison[] {
  const newest = facts.at(-1);
  if (!newest) return [];
  const { period } = newest;
  const now = facts.filter((fact) => samePeriod(fact.period, period));
  const arms = (group: string) => armsOf(now.filter(({ slice }) => slice.study_group === group));
  const others = arms('comparison');
  const treated = arms('treated');
  if (treated.length === 0) return [{ programme, period, treated: undefined, comparison: others[0] }];
  return treated.map((arm) => {
    const like = others.find(({ definition }) => unlikeKeys(definition, arm.definition).length === 0);
    return { programme, period, treated: arm, comparison: like ?? others[0] };
  });
}

/** The numbers of one group, apart by what they count as a return, for how long, and against whom. */
function armsOf(facts: readonly Fact[]): Arm[] {
  const keyOf = ({ definition, period }: Fact) => `${periodKey(period)}|${JSON.stringify(definition)}`;
  return [...new Set(facts.map(keyOf))].sort().flatMap((key): Arm[] => {
    const own = facts.filter((fact) => keyOf(fact) === key);
    const [first] = own;
    const named = <N extends FactName>(name: N) =>
      own.find((fact): fact is Fact & FactTypes[N] => fact.name === name);
    return first
      ? [
          {
            definition: first.definition,
            followed: named('followed-up'),
            returned: named('returned'),
            rate: named('return-rate'),
          },
        ]
      : [];
  });
}

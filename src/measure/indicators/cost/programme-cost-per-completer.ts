import { daysApart, type Period } from '../../../model/period.js';
import { smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { balanceOf, staysOf } from '../../flow-balance.js';
import { DAYS_FLAGGED, DAYS_REFUSED } from '../../nearest.js';
import { optional } from '../../need.js';
import { type PrisonCost, type ProgrammeCost, programmeCosts } from '../../needs/costs.js';
import { type Stay, stayOf } from '../../needs/stay.js';
import { detail, flag, type Outcome, operand, refuse } from '../../outcome.js';
import { personYear } from '../../prison-cost.js';

const MONTHS_IN_YEAR = 12;

/**
 * What a programme spent over its period for each person who graduated and for each who entered, with the average cost of
 * the prison stay that an entrant would have had, where prison is priced in the same money of the same year. The stay is
 * the mean of drug prisoners, else of everyone. Prison time after a failure is in none of the three.
 */
export default defineIndicator({
  id: 'programme-cost-per-completer',
  code: 'I3',
  family: 'cost',
  unit: 'money-per-person',
  better: 'lower',
  interval: 'none',
  over: 'newest-date',
  needs: { costs: programmeCosts(), stay: optional(stayOf({ offence_class: 'drug' })) },
  sources: ['Rossman et al., Multi-Site Adult Drug Court Evaluation (2011)'],
  measure: ({ costs, stay }) =>
    costs.map((cost) => {
      const money = cost.spent ?? cost.perEntrant;
      return {
        variant: cost.programme,
        ...(money ? { period: money.period } : {}),
        outcome: perCompleter(cost, stay),
      };
    }),
});

function perCompleter(
  { spent, admitted, graduated, prison }: ProgrammeCost,
  stay: Stay | undefined,
): Outcome {
  if (!spent) return refuse('need-absent', { fact: 'programme-cost' });
  if (!admitted) return refuse('need-absent', { fact: 'programme-admitted' }, [operand(spent)]);
  if (!graduated)
    return refuse('need-absent', { fact: 'programme-graduated' }, [spent, admitted].map(operand));
  const counted = [spent, admitted, graduated].map(operand);
  if (graduated.value > admitted.value)
    return refuse('part-exceeds-whole', { part: graduated.value, whole: admitted.value }, counted);
  const refusal = smallBase(admitted, graduated);
  if (refusal) return refusal;
  const perEntrant = spent.value / admitted.value;
  const beside = stayInPrison(prison, stay, spent.period);
  return {
    kind: 'measured',
    value: spent.value / graduated.value,
    numerator: operand(spent),
    denominator: operand(graduated),
    operands: [...counted, ...(beside?.used ?? []).map(operand)],
    details: {
      'per-completer': detail(spent.value / graduated.value, 'money-per-person'),
      'per-entrant': detail(perEntrant, 'money-per-person'),
      'prison-stay-years': detail(beside?.years ?? null, 'years'),
      'prison-cost-of-stay': detail(beside?.cost ?? null, 'money-per-person'),
      'cost-ratio-entrant-to-prison': detail(beside?.cost ? perEntrant / beside.cost : null, 'ratio'),
    },
    flags: [
      ...(beside?.flags ?? []),
      ...(graduated.value < 30 ? [flag('few-cases', { n: graduated.value })] : []),
    ],
  };
}

/** What the stay of one person costs; nothing when prison is not priced in this money, or the stay is of another time. */
function stayInPrison(prison: PrisonCost | undefined, stay: Stay | undefined, at: Period) {
  const year = prison ? personYear(prison) : undefined;
  if (!year || 'kind' in year || !stay) return undefined;
  const { flows, ofEveryone } = stay;
  const days = Math.round(daysApart(flows.admissions.period, at));
  if (days > DAYS_REFUSED) return undefined;
  const years = staysOf(flows).midpoint / MONTHS_IN_YEAR;
  return {
    years,
    cost: year.value * years,
    used: [...year.used, flows.start, flows.admissions, flows.releases, flows.end],
    flags: [
      ...(ofEveryone ? [flag('stay-of-everyone')] : []),
      ...(balanceOf(flows).closes ? [] : [flag('flows-do-not-close')]),
      ...(days > DAYS_FLAGGED ? [flag('dates-apart', { days })] : []),
      ...year.flags,
    ],
  };
}

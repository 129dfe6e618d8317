import { smallBase } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { balanceOf, type Flows, monthsIn, otherSpan, staysOf } from '../../flow-balance.js';
import { one } from '../../need.js';
import { detail, flag, operand, refuse } from '../../outcome.js';

/** Below this a change is nought for every purpose, and no share of it can be given. */
const NO_CHANGE = 1e-9;
const MONTHS = 12;

/**
 * How much of the change in the mean stock goes with more or fewer entries, and how much with longer or shorter stays:
 * entries a year times mean stay, each change weighed by the mean of the other (Das Gupta 1978), so that nothing
 * remains. The stay is the stock over entries, because only then is the product the stock that was counted.
 */
export default defineIndicator({
  id: 'stock-growth-decomposition',
  code: 'F6',
  family: 'pretrial',
  unit: 'percent',
  better: 'neither',
  interval: 'none',
  over: 'two-dates',
  needs: {
    admissions: one('admissions'),
    releases: one('releases'),
    start: one('stock-at-start'),
    end: one('stock-at-end'),
  },
  sources: ['Das Gupta (1978)', 'Blumstein & Beck (1999)'],
  strata: [{}, { legal_status: 'unsentenced' }, { legal_status: 'sentenced' }, { offence_class: 'drug' }],
  measure: (now, before) => {
    const refusal =
      otherSpan(before) ??
      otherSpan(now) ??
      smallBase(before.admissions, before.releases, now.admissions, now.releases);
    if (refusal) return refusal;
    const operands = [before, now].flatMap(({ start, admissions, releases, end }) =>
      [start, admissions, releases, end].map(operand),
    );
    const [first, last] = [yearly(before), yearly(now)];
    const change = last.stock - first.stock;
    if (Math.abs(change) < NO_CHANGE) return refuse('no-change', {}, operands);
    const byAdmissions = ((last.admissions - first.admissions) * (first.stay + last.stay)) / 2;
    const byStay = ((last.stay - first.stay) * (first.admissions + last.admissions)) / 2;
    const logChange = first.stock > 0 && last.stock > 0 ? Math.log(last.stock / first.stock) : 0;
    const closes = balanceOf(before).closes && balanceOf(now).closes;
    return {
      kind: 'measured',
      value: (100 * byAdmissions) / change,
      operands,
      details: {
        stock0: detail(first.stock, 'persons'),
        stock1: detail(last.stock, 'persons'),
        change: detail(change, 'persons'),
        'admissions-part': detail(byAdmissions, 'persons'),
        'stay-part': detail(byStay, 'persons'),
        'admissions-share-pct': detail((100 * byAdmissions) / change, 'percent'),
        'log-admissions-share-pct': detail(
          logChange === 0 ? null : (100 * Math.log(last.admissions / first.admissions)) / logChange,
          'percent',
        ),
        'admissions0-per-year': detail(first.admissions, 'persons-per-year'),
        'admissions1-per-year': detail(last.admissions, 'persons-per-year'),
        'stay0-years': detail(first.stay, 'years'),
        'stay1-years': detail(last.stay, 'years'),
      },
      flags: [
        ...(closes ? [] : [flag('flows-do-not-close')]),
        ...(byAdmissions * byStay < 0 ? [flag('partial-exceeds-growth')] : []),
      ],
    };
  },
});

/** Entries a year, mean stay in years, and their product: the mean of the two counts. */
function yearly(flows: Flows) {
  const { meanStock, byAdmissions } = staysOf(flows);
  const admissions = (flows.admissions.value * MONTHS) / monthsIn(flows.admissions.period);
  return { admissions, stay: byAdmissions / MONTHS, stock: meanStock };
}

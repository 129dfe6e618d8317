import type { PenaltyScale } from '../../../model/fact.js';
import { type Period, parsePeriod } from '../../../model/period.js';
import { defineIndicator } from '../../define-indicator.js';
import { inForce, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, flag, refuse } from '../../outcome.js';

const DECADE = 10;

/**
 * Drug conducts that the law punishes, each counted once whatever its tiers, at the end of the last year, beside the first
 * year in which any is dated. The rule of counting is the table's own: one conduct is one `conduct_id`. Without the
 * start of every conduct there is a number, and no growth.
 */
export default defineIndicator({
  id: 'statutory-conduct-count',
  code: 'C5',
  family: 'statute',
  unit: 'conducts',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Uprimny, Guzmán & Parra, La adicción punitiva (2012)'],
  measure: ({ scales }, at) => {
    const drugs = scales.filter(({ offenceClass }) => offenceClass === 'drug');
    const now = conductsAt(drugs, at);
    const absent = refuse('need-absent', { fact: 'statutory-penalty', offence_class: 'drug' });
    if (now.length === 0) return absent;
    const undated = now.filter((conduct) =>
      drugs.every(({ conductId, inForceFrom }) => conductId !== conduct || !inForceFrom),
    );
    const last = yearOf(at);
    const years = undated.length > 0 ? [] : yearsOf(drugs, last);
    const counts = years.map((year) => ({ year, count: conductsAt(drugs, endOf(year, at)).length }));
    const first = counts.find(({ count }) => count > 0);
    const span = first ? last - first.year : 0;
    return {
      kind: 'measured',
      value: now.length,
      operands: now.flatMap((conduct) => operandOf(drugs, conduct, at)),
      details: {
        'first-year': detail(first && span > 0 ? String(first.year) : null, 'word'),
        'first-count': detail(first && span > 0 ? first.count : null, 'conducts'),
        'last-count': detail(now.length, 'conducts'),
        factor: detail(first && span > 0 ? now.length / first.count : null, 'factor'),
        'added-per-decade': detail(
          first && span > 0 ? ((now.length - first.count) * DECADE) / span : null,
          'conducts-per-decade',
        ),
        'by-year': detail(changes(counts).join(', ') || null, 'word'),
        basket: detail(now.join(', '), 'word'),
      },
      flags: [
        ...(undated.length > 0 ? [flag('start-not-shown', { n: undated.length })] : []),
        ...(first && now.length > first.count
          ? [flag('older-law-may-be-missing', { year: String(first.year) })]
          : []),
      ],
    };
  },
});

/** The years in which the number is another than before, and the first. */
function changes(counts: readonly { readonly year: number; readonly count: number }[]): string[] {
  return counts
    .filter(({ count }, index) => count !== counts[index - 1]?.count)
    .map(({ year, count }) => `${year}: ${count}`);
}

function conductsAt(scales: readonly PenaltyScale[], at: Period): string[] {
  return [...new Set(scales.filter((scale) => inForce(scale, at)).map(({ conductId }) => conductId))].sort();
}

/** The years in which a version begins or the one after an end, and the last. */
function yearsOf(scales: readonly PenaltyScale[], last: number): number[] {
  const started = scales.flatMap(({ inForceFrom }) =>
    inForceFrom ? [Number(inForceFrom.start.slice(0, 4))] : [],
  );
  const ended = scales.flatMap(({ inForceTo }) => (inForceTo ? [Number(inForceTo.end.slice(0, 4))] : []));
  return [...new Set([...started, ...ended, last])].filter((year) => year <= last).sort((a, b) => a - b);
}

const yearOf = ({ end }: Period) => Number(end.slice(0, 4));

/** The last day of a year; of the last year, the day on which laws are taken as in force. */
function endOf(year: number, at: Period): Period {
  return year === yearOf(at) ? at : (parsePeriod(`${year}-12-31`) ?? at);
}

/** One scale of a conduct, for its evidence; a term without a number has none. */
function operandOf(scales: readonly PenaltyScale[], conduct: string, at: Period) {
  const [scale] = scales.filter((item) => item.conductId === conduct && inForce(item, at));
  const months = scale?.maxMonths ?? scale?.minMonths;
  return scale && months !== undefined ? [penaltyOperand(scale, months)] : [];
}

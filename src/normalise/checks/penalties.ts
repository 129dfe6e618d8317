import type { PenaltyScale } from '../../model/fact.js';
import { type Problem, problem } from '../../model/problem.js';

/** Two versions of one conduct in force on one day with different bounds: one of them has a wrong date. */
export function overlappingPenalties(scales: readonly PenaltyScale[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, a] of scales.entries()) {
    for (const b of scales.slice(index + 1)) {
      if (a.conductId !== b.conductId || a.tier !== b.tier) continue;
      if (a.minMonths === b.minMonths && a.maxMonths === b.maxMonths) continue;
      const from = (scale: PenaltyScale) => scale.inForceFrom?.start ?? '0000';
      const to = (scale: PenaltyScale) => scale.inForceTo?.end ?? '9999';
      if (from(a) > to(b) || from(b) > to(a)) continue;
      const [cell] = b.cells;
      const where = cell ? { file: cell.file, line: cell.line, country: b.country } : { country: b.country };
      problems.push(
        problem('penalty-overlap', where, {
          conduct: a.conductId,
          tier: a.tier,
          other: a.cells[0]?.line ?? 0,
        }),
      );
    }
  }
  return problems;
}

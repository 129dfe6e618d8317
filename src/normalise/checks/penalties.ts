import type { PenaltyScale } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { type Problem, problem } from '../../model/problem.js';
import { placeKey } from '../order.js';

/** A scale given twice is one scale; otherwise a copied file would count every law of a country twice. */
export function foldRepeatedScales(scales: readonly PenaltyScale[]): {
  readonly scales: readonly PenaltyScale[];
  readonly problems: readonly Problem[];
} {
  const kept = new Map<string, PenaltyScale>();
  const problems: Problem[] = [];
  for (const scale of inPlace(scales)) {
    const { cells: _cells, sources: _sources, ...said } = scale;
    const key = JSON.stringify(Object.entries(said).sort());
    const first = kept.get(key);
    if (first) problems.push(problem('key-repeated', whereOf(first), repeatedArgs(first, scale)));
    kept.set(key, first ? join(first, scale) : scale);
  }
  return { scales: [...kept.values()], problems };
}

/** Two versions of one conduct in force on one day with different bounds: one of them has a wrong date. */
export function overlappingPenalties(scales: readonly PenaltyScale[]): Problem[] {
  const problems: Problem[] = [];
  const sorted = inPlace(scales);
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (a.conductId !== b.conductId || a.tier !== b.tier) continue;
      if (a.minMonths === b.minMonths && a.maxMonths === b.maxMonths && a.isLife === b.isLife) continue;
      if (from(a) > to(b) || from(b) > to(a)) continue;
      const args = { conduct: a.conductId, tier: a.tier, other: a.cells[0]?.line ?? 0 };
      problems.push(problem('penalty-overlap', whereOf(b), args));
    }
  }
  return problems;
}

const from = (scale: PenaltyScale) => scale.inForceFrom?.start ?? '0000';
const to = (scale: PenaltyScale) => scale.inForceTo?.end ?? '9999';
const inPlace = (scales: readonly PenaltyScale[]) =>
  [...scales].sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));

function join(a: PenaltyScale, b: PenaltyScale): PenaltyScale {
  return {
    ...a,
    cells: [...a.cells, ...b.cells],
    sources: [...new Set([...a.sources, ...b.sources])].sort(),
  };
}

function whereOf({ cells, country }: PenaltyScale): Problem['where'] {
  const [cell] = cells;
  return cell ? { file: cell.file, line: cell.line, country } : { country };
}

function repeatedArgs(first: PenaltyScale, second: PenaltyScale): Problem['args'] {
  const bound = ({ minMonths, maxMonths }: PenaltyScale) => maxMonths ?? minMonths ?? 0;
  return {
    first: bound(first),
    second: bound(second),
    other: `${second.cells[0]?.file ?? ''}:${second.cells[0]?.line ?? ''}`,
    date: first.inForceFrom ? periodKey(first.inForceFrom) : '',
    part: first.conductId,
  };
}

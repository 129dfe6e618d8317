import { type Definition, unlikeKeys } from './definition.js';
import { midpoint, type Period } from './period.js';

/** How far two figures may be put side by side. */
export interface Comparability {
  readonly gapDays: number;
  /** Ways in which they differ, in code-point order. */
  readonly mismatches: readonly string[];
  /** A: none, B: one, C: two, D: three or more. */
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** C and D are never ranked. */
  readonly rankable: boolean;
}

const LONGEST_GAP = 365;
const GRADED: Readonly<Record<string, string>> = {
  capacity: 'capacity_definition',
  remand_included: 'remand_included',
  counting_unit: 'counting_unit',
  coverage: 'coverage',
};

/**
 * Grades a pair of figures by what they count and when. The list of differences follows the warnings of SPACE and the
 * World Prison Brief that the categories counted vary; the catalogue's K4 sets the grades.
 */
export function gradeOf(
  a: { readonly period: Period; readonly definition: Definition },
  b: { readonly period: Period; readonly definition: Definition },
): Comparability {
  const gapDays = Math.abs(midpoint(a.period) - midpoint(b.period));
  const unlike = unlikeKeys(a.definition, b.definition).flatMap((key) => GRADED[key] ?? []);
  const mismatches = [...unlike, ...(gapDays > LONGEST_GAP ? ['date_gap_over_365'] : [])].sort();
  const grade = (['A', 'B', 'C'] as const)[mismatches.length] ?? 'D';
  return { gapDays, mismatches, grade, rankable: grade === 'A' || grade === 'B' };
}

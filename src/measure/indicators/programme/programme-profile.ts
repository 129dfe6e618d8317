import type { CaseField, CaseValue } from '../../../model/case.js';
import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { optional } from '../../need.js';
import { detail, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';

/** Fewer people who entered than this are not described. */
const FEWEST = 10;

const known = <F extends CaseField>(field: F) =>
  optional(cases({ of: ['participants'], keys: ['funnel', field], optional: ['outcome'], yearly: false }));

/**
 * Who enters a treatment programme, who graduates, who leaves it, and whom the door leaves out: without the last nobody
 * can see whom it excludes. Where one number, or what two of them leave, would tell of a few people, how it ended is
 * withheld for every kind of a characteristic, or the characteristic altogether.
 */
export default defineIndicator({
  id: 'programme-profile',
  code: 'H8',
  family: 'programme',
  unit: 'persons',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: {
    paths: cases({ of: ['participants'], keys: ['funnel'], optional: ['outcome'], yearly: false }),
    ctg_category: known('ctg_category'),
    offence_class: known('offence_class'),
    education: known('education'),
    drug: known('drug'),
    prior_band: known('prior_band'),
  },
  sources: ['BJA/NIJ, Multi-site Adult Drug Court Evaluation (2011)', 'NADCP, Standard II (2013)'],
  measure: ({ paths, ...others }) => [
    ...profile('sex', paths),
    ...Object.entries(others).flatMap(([field, own]) => (own ? profile(field as CaseField, own) : [])),
  ],
});

/** How far those of one kind came. */
interface Row {
  readonly category: CaseValue;
  readonly admitted: number;
  readonly graduated: number;
  readonly left: number;
  readonly notAdmitted: number;
}

function profile(field: CaseField, all: Cases): Variant[] {
  if (!all.has(field)) return [];
  const categories = all.each(field).map(([category]) => category);
  const rows = [...categories, null].map((category) => rowOf(field, category, all));
  const admitted = rows.reduce((sum, row) => sum + row.admitted, 0);
  const told = rows.filter(({ category }) => category !== null);
  const missing = rows.find(({ category }) => category === null);
  if (told.length === 0) return [];
  // Small programmes often tell who entered and cannot tell how it ended.
  const endings = !told.some(tellsOfFewEndings);
  if (admitted < FEWEST || told.some(tellsOfFew)) {
    const code = admitted > 0 && admitted < FEWEST && admitted >= 5 ? 'base-under-ten' : 'base-under-five';
    return [{ variant: field, outcome: refuse(code, { fact: 'cases' }) }];
  }
  const sums = {
    admitted,
    graduated: told.reduce((sum, row) => sum + row.graduated, 0),
    left: told.reduce((sum, row) => sum + row.left, 0),
    notAdmitted: told.reduce((sum, row) => sum + row.notAdmitted, 0),
    known: admitted - (missing?.admitted ?? 0),
  };
  const share = (part: number, whole: number) => detail(whole > 0 ? (100 * part) / whole : null, 'percent');
  return told.map((row) => ({
    variant: `${field}/${row.category}`,
    outcome: {
      kind: 'measured' as const,
      value: row.admitted,
      apart: true as const,
      operands: [all.where({ funnel: 'entered', [field]: row.category }).operand({}, row.admitted)],
      details: {
        'admitted-share': share(row.admitted, sums.known),
        graduated: detail(endings ? row.graduated : null, 'persons'),
        'graduated-share': endings ? share(row.graduated, sums.graduated) : detail(null, 'percent'),
        left: detail(endings ? row.left : null, 'persons'),
        'left-share': endings ? share(row.left, sums.left) : detail(null, 'percent'),
        'not-admitted': detail(row.notAdmitted, 'persons'),
        'not-admitted-share': share(row.notAdmitted, sums.notAdmitted),
        'n-unknown': detail(missing?.admitted ?? 0, 'persons'),
      },
    },
  }));
}

function rowOf(field: CaseField, category: CaseValue, all: Cases): Row {
  const own = all.where({ [field]: category });
  const entered = own.where({ funnel: 'entered' });
  return {
    category,
    admitted: entered.size,
    graduated: entered.where({ outcome: 'graduated' }).size,
    left: entered.where({ outcome: ['terminated', 'withdrew'] }).size,
    notAdmitted: own.where({ funnel: ['eligible', 'offered', 'accepted'] }).size,
  };
}

/** Of people of whom a thing is not known, nothing is told by that; of those who share it, much may be. */
const tellsOfFew = ({ admitted, notAdmitted }: Row) => isSmall(admitted) || isSmall(notAdmitted);

const tellsOfFewEndings = ({ admitted, graduated, left }: Row) =>
  [graduated, left, admitted - graduated, admitted - left, admitted - graduated - left].some(isSmall);

import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { detail, type Outcome, refuse } from '../../outcome.js';
import { quantileOf, sizeOf } from '../../statistics/index.js';
import { refuseTerms, termFlags, termsOf, withoutLife } from '../../terms.js';

/** Fewer cases than this make no cell of like cases (catalogue, D8). */
const LEAST = 8;
/** As many people must share an extreme term for it to be told. */
const FEWEST_AT_AN_END = 5;

const need = cases({
  of: ['sentences', 'admissions', 'held'],
  keys: ['offence_class', 'drug', 'quantity_band', 'custody', 'months'],
  optional: ['prior_band', 'drug_subtype'],
});

/**
 * How different the terms are of cases that look alike: the same offence, drug, tenfold band of quantity and earlier
 * record. The quartile coefficient is nought when they are all the same.
 */
export default defineIndicator({
  id: 'like-case-dispersion',
  code: 'D8',
  family: 'sentences',
  unit: 'index',
  better: 'lower',
  interval: 'none',
  needs: { cases: need },
  sources: ['Bonett (2006), quartile coefficient of dispersion'],
  measure: ({ cases: all }): Outcome | readonly Variant[] => {
    const found = cellsOf(all.where({ offence_class: 'drug' })).flatMap(([variant, cell]) => {
      const outcome = dispersion(cell);
      return outcome ? [{ variant, outcome }] : [];
    });
    return found.length > 0 ? found : refuse('too-few-like-cases', { needed: LEAST });
  },
});

/** Every cell of like cases, by its name: sub-type, drug, band of grams, earlier convictions. */
function cellsOf(all: Cases): (readonly [string, Cases])[] {
  const keys = (['drug_subtype', 'drug', 'quantity_band', 'prior_band'] as const).filter((key) =>
    all.has(key),
  );
  let cells: (readonly [readonly string[], Cases])[] = [[[], all]];
  for (const key of keys)
    cells = cells.flatMap(([names, cell]) =>
      cell.each(key).map(([value]) => [[...names, value], cell.where({ [key]: value })] as const),
    );
  return cells.map(([names, cell]) => [names.join('/'), cell] as const);
}

function dispersion(cell: Cases): Outcome | undefined {
  const terms = termsOf(cell);
  const counts = withoutLife(terms.counts);
  const n = sizeOf(counts);
  // Where half or more are for life, the others say nothing of how unlike the terms are.
  if (n < LEAST || refuseTerms(terms) || 2 * terms.life >= terms.n) return undefined;
  // The longest and the shortest term are those of single people, unless several have them.
  const isShared = [counts[0], counts.at(-1)].every((end) => end !== undefined && end[1] >= FEWEST_AT_AN_END);
  const at = (p: number) => quantileOf(counts, p);
  const [q1, q3] = [at(0.25), at(0.75)];
  return {
    kind: 'measured',
    value: (q3 - q1) / (q3 + q1),
    operands: [cell.operand({}, n)],
    // Life is no part of the base.
    apart: true,
    details: {
      n: detail(n, 'persons'),
      q1: detail(q1, 'months'),
      q3: detail(q3, 'months'),
      'p90-p10': detail(at(0.9) / at(0.1), 'ratio'),
      'max-min': detail(isShared ? at(1) / at(0) : null, 'ratio'),
    },
    flags: termFlags({ ...terms, n }),
  };
}

import type { CaseEvent, CaseField, CaseValue } from '../../model/case.js';
import type { CellRef } from '../../model/cell.js';
import type { Definition } from '../../model/definition.js';
import { FACT_KINDS, type Fact, type FactName } from '../../model/fact.js';
import { parsePeriod } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { DIMENSIONS, type Dimension, type Slice } from '../../model/slice.js';
import { cellAt, type Tally } from '../../model/tally.js';

/** What the rows of each kind of table count. People in a programme are counted by its own indicators. */
const COUNTS: Readonly<Partial<Record<CaseEvent, FactName>>> = {
  sentences: 'persons-sentenced',
  admissions: 'admissions',
  releases: 'releases',
  held: 'prison-population',
};
const DRUG_SUBTYPES = ['offence_class', 'drug_subtype'] as const;

/** Everyone, and each part that readers ask for: by sex, status and offence, alone and crossed by sex and status. */
const BREAKDOWNS: readonly (readonly Dimension[])[] = [
  [],
  ['sex'],
  ['legal_status'],
  ['offence_class'],
  ['sex', 'offence_class'],
  ['legal_status', 'offence_class'],
  DRUG_SUBTYPES,
  ['ctg_category'],
  ['legal_status', 'ctg_category'],
];

/** Where the figures of a table of cases come from, and what they include. */
export interface CaseOrigin {
  readonly event: CaseEvent;
  readonly definition: Definition;
  readonly cells: readonly CellRef[];
  readonly sources: readonly string[];
}

/** The people that a table of cases counts, as facts: one for each country, period and part. */
export function caseFacts(tally: Tally, origin: CaseOrigin): Map<string, Fact[]> {
  const name = COUNTS[origin.event];
  const facts = new Map<string, Fact[]>();
  if (!name) return facts;
  const at = (field: CaseField) => tally.fields.indexOf(field);
  for (const dimensions of BREAKDOWNS) {
    if (!dimensions.every((dimension) => at(dimension as CaseField) >= 0)) continue;
    const sums = new Map<string, { country: string; period: string; slice: Slice; value: number }>();
    for (let row = 0; row < tally.counts.length; row += 1) {
      const [values, count] = cellAt(tally, row);
      const [country, period] = [values[at('country')], values[at('period')]];
      const slice = sliceOf(dimensions, (dimension) => values[at(dimension as CaseField)] ?? null);
      if (typeof country !== 'string' || typeof period !== 'string' || !slice) continue;
      const key = JSON.stringify([country, period, slice]);
      const held = sums.get(key);
      if (held) held.value += count;
      else sums.set(key, { country, period, slice, value: count });
    }
    for (const { country, period: text, slice, value } of sums.values()) {
      const period = parsePeriod(text);
      if (!period) continue;
      const fact: Fact = {
        name,
        ...FACT_KINDS[name],
        value,
        place: { country, facility: ALL_FACILITIES },
        period,
        slice,
        definition: origin.definition,
        cells: origin.cells,
        sources: origin.sources,
      };
      facts.set(country, [...(facts.get(country) ?? []), fact]);
    }
  }
  return facts;
}

/** A part of the people; what is not known is a part called unknown, and no part at all of a sub-type. */
function sliceOf(
  dimensions: readonly Dimension[],
  of: (dimension: Dimension) => CaseValue,
): Slice | undefined {
  if (dimensions === DRUG_SUBTYPES && (of('offence_class') !== 'drug' || of('drug_subtype') === null))
    return undefined;
  const parts = DIMENSIONS.filter((dimension) => dimensions.includes(dimension)).map(
    (dimension) => [dimension, String(of(dimension) ?? 'unknown')] as const,
  );
  return Object.fromEntries(parts);
}

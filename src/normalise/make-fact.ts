import type { Definition } from '../model/definition.js';
import { FACT_KINDS, type Fact, type FactName } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import type { Slice } from '../model/slice.js';
import type { RowContext } from './define-table.js';
import type { NumberCell } from './row-reader.js';

interface FactParts {
  readonly period: Period;
  readonly facility?: string;
  readonly slice?: Slice;
  readonly definition?: Definition;
  readonly label?: string;
}

/** A fact read from one cell. */
export function makeFact(name: FactName, read: NumberCell, context: RowContext, parts: FactParts): Fact {
  return {
    name,
    ...FACT_KINDS[name],
    value: read.value,
    place: { country: context.country, facility: parts.facility || ALL_FACILITIES },
    period: parts.period,
    slice: parts.slice ?? {},
    definition: parts.definition ?? {},
    ...(parts.label ? { label: parts.label } : {}),
    cells: [read.cell],
    sources: context.sources,
  };
}

/** `ALL`, `all`, `total` and nothing all name the whole system. */
export function facilityOf(text: string): string {
  return /^(?:all|total|todos|todas|tous|todo)?$/i.test(text) ? ALL_FACILITIES : text;
}

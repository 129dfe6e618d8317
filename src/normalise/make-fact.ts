import type { Definition } from '../model/definition.js';
import { FACT_KINDS, type Fact, type FactName } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { DIMENSIONS, type Dimension, type Slice } from '../model/slice.js';
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
    slice: inOrder(parts.slice ?? {}),
    definition: parts.definition ?? {},
    ...(parts.label ? { label: parts.label } : {}),
    cells: [read.cell],
    sources: context.sources,
  };
}

/** A slice of the dimensions that name a part; `all` names none. */
export function sliceOf(parts: { readonly [D in Dimension]?: string | undefined }): Slice {
  const named = DIMENSIONS.filter(
    (dimension) => parts[dimension] !== undefined && parts[dimension] !== 'all',
  );
  return Object.fromEntries(named.map((dimension) => [dimension, parts[dimension]]));
}

/** Dimensions in fixed order, so that equal slices are written equally. */
function inOrder(slice: Slice): Slice {
  const named = DIMENSIONS.filter((dimension) => slice[dimension] !== undefined);
  return Object.fromEntries(named.map((dimension) => [dimension, slice[dimension]]));
}

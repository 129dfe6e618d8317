import type { Definition } from '../model/definition.js';
import { FACT_KINDS, type Fact, type FactName } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { ALL_FACILITIES, type Place } from '../model/place.js';
import { DIMENSIONS, type Dimension, type Slice, sliceKey } from '../model/slice.js';
import type { RowContext } from './define-table.js';
import type { NumberCell } from './row-reader.js';

interface FactParts {
  readonly period: Period;
  readonly facility?: string;
  readonly slice?: Slice;
  readonly definition?: Definition;
  readonly label?: string;
}

/**
 * A fact read from one cell. Tables have far more facts than they have places, parts and definitions: equal ones are
 * one object, which keeps large tables in memory.
 */
export function makeFact(name: FactName, read: NumberCell, context: RowContext, parts: FactParts): Fact {
  const { timing, unit } = FACT_KINDS[name];
  const { value } = read;
  const place = placeOf(context.country, parts.facility || ALL_FACILITIES);
  const { period, label, definition = NOTHING } = parts;
  const slice = inOrder(parts.slice ?? NOTHING);
  const { sources } = context;
  const cells = [read.cell];
  return label
    ? { name, timing, unit, value, place, period, slice, definition, label, cells, sources }
    : { name, timing, unit, value, place, period, slice, definition, cells, sources };
}

const NOTHING = {};
let lastPlace: Place = { country: '', facility: '' };

/** The facts of a row, and most rows that follow each other, are of one place. */
function placeOf(country: string, facility: string): Place {
  if (lastPlace.facility !== facility || lastPlace.country !== country) lastPlace = { country, facility };
  return lastPlace;
}

/** A slice of the dimensions that name a part; `all` names none. */
export function sliceOf(parts: { readonly [D in Dimension]?: string | undefined }): Slice {
  const named = DIMENSIONS.filter(
    (dimension) => parts[dimension] !== undefined && parts[dimension] !== 'all',
  );
  return Object.fromEntries(named.map((dimension) => [dimension, parts[dimension]]));
}

const inFixedOrder = new WeakMap<Slice, Slice>();
const slices = new Map<string, Slice>();
const MOST_REMEMBERED = 20_000;

/** Dimensions in fixed order, so that equal slices are written equally. */
function inOrder(slice: Slice): Slice {
  const known = inFixedOrder.get(slice);
  if (known) return known;
  const key = sliceKey(slice);
  const named = DIMENSIONS.filter((dimension) => slice[dimension] !== undefined);
  const ordered =
    slices.get(key) ?? Object.fromEntries(named.map((dimension) => [dimension, slice[dimension]]));
  if (slices.size < MOST_REMEMBERED) slices.set(key, ordered);
  inFixedOrder.set(slice, ordered);
  return ordered;
}

const definitions = new Map<string, Definition>();

/** Definitions together, the later before the earlier; equal ones are one object. */
export function definitionOf(...parts: readonly Definition[]): Definition {
  const filled = parts.filter((part) => Object.keys(part).length > 0);
  const [only, ...others] = filled;
  if (!only) return NOTHING;
  const joined: Definition = others.length === 0 ? only : Object.assign({}, ...filled);
  // The order of keys is part of what is written.
  const key = JSON.stringify(joined);
  const known = definitions.get(key);
  if (known) return known;
  definitions.set(key, joined);
  return joined;
}

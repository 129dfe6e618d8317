import { type Definition, definitionKey, joinDefinitions, unlikeKeys } from '../model/definition.js';
import type { Quantity } from '../model/fact.js';
import type { Flag, Measure, Operand } from '../model/measure.js';
import { comparePeriods, daysApart, type Period, periodKey } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { type Problem, problem } from '../model/problem.js';
import { type Slice, sliceKey } from '../model/slice.js';
import type { Indicator, Variant } from './define-indicator.js';
import type { FactBook } from './fact-book.js';
import { type Anchor, DAYS_FLAGGED, isMissing } from './need.js';
import { flag, type Outcome, operand, type Refused, refuse } from './outcome.js';

/** What the runner gives back: measures in a fixed order, and a problem for each indicator that threw. */
export interface Run {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
}

type GivenNeeds = Readonly<Record<string, unknown>>;
type Resolved =
  | { readonly anchor: Anchor; readonly given: GivenNeeds }
  | { readonly anchor: Anchor; readonly refused: Refused };

/** Answers every indicator for one country. An indicator that throws becomes a measure of status `error`. */
export function runIndicators(indicators: readonly Indicator[], book: FactBook): Run {
  const measures: Measure[] = [];
  const problems: Problem[] = [];
  for (const indicator of indicators) {
    const strata =
      typeof indicator.strata === 'function' ? indicator.strata(book) : (indicator.strata ?? [{}]);
    for (const stratum of strata) {
      try {
        measures.push(...answer(indicator, book, stratum));
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        problems.push(
          problem('indicator-failed', { country: book.country }, { indicator: indicator.id, message }),
        );
        measures.push(
          toMeasure(indicator, book, emptyAnchor(book, stratum), '', null, refuse('failed', { message })),
        );
      }
    }
  }
  return { measures, problems };
}

function answer(indicator: Indicator, book: FactBook, stratum: Slice): Measure[] {
  const anchors = anchorsFor(indicator, book, stratum);
  const resolved = anchors.map((anchor) => resolve(indicator, book, anchor));
  if (indicator.over === 'two-dates') return overTwoDates(indicator, book, stratum, resolved);
  const met = resolved.filter((item) => 'given' in item);
  const chosen = indicator.over === 'newest-date' ? met.slice(-1) : met;
  const measures = chosen.flatMap(({ anchor, given }) =>
    variantsOf(indicator.measure(given, anchor.period as never)).map(({ variant, outcome }) =>
      toMeasure(indicator, book, anchor, variant, null, outcome),
    ),
  );
  const withheld = withheldAtNewest(resolved);
  if (withheld && (measures.length > 0 || sliceKey(stratum) === '')) {
    measures.push(toMeasure(indicator, book, withheld.anchor, '', null, withheld.refused));
  }
  if (measures.length === 0 && sliceKey(stratum) === '') measures.push(unmet(indicator, book, stratum));
  return measures;
}

/** The newest date of all when its needs are not met; older gaps are only gaps in a series. */
function withheldAtNewest(resolved: readonly Resolved[]) {
  const last = resolved.at(-1);
  if (!last || 'given' in last) return undefined;
  const sameDate = resolved.filter((item) => periodKey(item.anchor.period) === periodKey(last.anchor.period));
  return sameDate.every((item) => 'refused' in item) ? last : undefined;
}

function unmet(indicator: Indicator, book: FactBook, stratum: Slice): Measure {
  const anchor = emptyAnchor(book, stratum);
  const resolved = resolve(indicator, book, anchor);
  const outcome = 'refused' in resolved ? resolved.refused : refuse('need-absent', { fact: indicator.id });
  return toMeasure(indicator, book, anchor, '', null, outcome);
}

function overTwoDates(
  indicator: Indicator,
  book: FactBook,
  stratum: Slice,
  resolved: readonly Resolved[],
): Measure[] {
  const met = resolved.filter((item) => 'given' in item);
  const newest = met.at(-1);
  if (!newest) return sliceKey(stratum) === '' ? [unmet(indicator, book, stratum)] : [];
  const earlier = met.filter((item) => comparePeriods(item.anchor.period, newest.anchor.period) < 0);
  const candidates = earlier.filter(
    (item) => indicator.unlikeAllowed || comparable(item.given, newest.given),
  );
  for (const [index, first] of candidates.entries()) {
    const outcome = indicator.measure(
      newest.given,
      first.given as never,
      spanBetween(first.anchor, newest.anchor),
    );
    const unlike =
      'kind' in outcome && outcome.kind === 'refused' && outcome.reason.code === 'definitions-unlike';
    // An older date that counts other things does not keep a younger one from being compared.
    if (unlike && index < candidates.length - 1) continue;
    return variantsOf(outcome).map((item) =>
      toMeasure(indicator, book, newest.anchor, item.variant, first.anchor.period, item.outcome),
    );
  }
  if (sliceKey(stratum) !== '') return [];
  const reason =
    earlier.length === 0 ? refuse('no-earlier-date') : refuse('definitions-unlike', { keys: 'parts' });
  return [toMeasure(indicator, book, newest.anchor, '', null, reason)];
}

function spanBetween(first: Anchor, newest: Anchor) {
  return { since: first.period, until: newest.period };
}

/** Two sets of numbers may be compared when no pair is unlike and sums have the same parts. */
function comparable(a: GivenNeeds, b: GivenNeeds): boolean {
  return Object.keys(a).every((key) => {
    const [left, right] = [a[key], b[key]];
    if (!isQuantity(left) || !isQuantity(right)) return true;
    const sameParts = (left.parts ?? []).join() === (right.parts ?? []).join();
    return sameParts && unlikeKeys(left.definition, right.definition).length === 0;
  });
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'timing' in value && 'definition' in value;
}

function resolve(indicator: Indicator, book: FactBook, anchor: Anchor): Resolved {
  const given: Record<string, unknown> = {};
  let refused: Refused | undefined;
  for (const [name, need] of Object.entries(indicator.needs)) {
    const found = need.resolve(book, anchor);
    if (isMissing(found)) refused ??= refuse(found.missing.code, found.missing.args);
    else given[name] = found;
  }
  if (!refused) return { anchor, given };
  return { anchor, refused: { ...refused, operands: Object.values(given).filter(isQuantity).map(operand) } };
}

/** The dates of the first need, once for each meaning of "place" where the indicator divides by places. */
function anchorsFor(indicator: Indicator, book: FactBook, stratum: Slice): Anchor[] {
  const [primary, ...others] = Object.values(indicator.needs);
  if (!primary) return [];
  const meanings = others.some(
    ({ description: { fact, shape } }) => fact === 'official-capacity' && shape === 'one',
  )
    ? meaningsOfPlace(book)
    : [{}];
  const seen = new Map<string, Omit<Anchor, 'newest'>>();
  for (const anchor of primary.anchors(book, stratum)) {
    for (const meaning of meanings) {
      const definition = joinDefinitions(anchor.definition, meaning);
      seen.set(`${periodKey(anchor.period)}|${definitionKey(definition)}`, { ...anchor, definition });
    }
  }
  const sorted = [...seen.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const last = sorted.at(-1);
  return sorted.map((anchor) => ({
    ...anchor,
    newest: last !== undefined && periodKey(anchor.period) === periodKey(last.period),
  }));
}

function meaningsOfPlace(book: FactBook): Definition[] {
  const meanings = new Set(
    book.facts.filter((fact) => fact.name === 'official-capacity').map((fact) => fact.definition.capacity),
  );
  return meanings.size === 0 ? [{}] : [...meanings].sort().map((capacity) => (capacity ? { capacity } : {}));
}

function emptyAnchor(book: FactBook, stratum: Slice): Anchor {
  return { facility: ALL_FACILITIES, stratum, period: book.lawDate, definition: {}, newest: true };
}

function variantsOf(answered: Outcome | readonly Variant[]): readonly Variant[] {
  return 'kind' in answered ? [{ variant: '', outcome: answered }] : answered;
}

function toMeasure(
  indicator: Indicator,
  book: FactBook,
  anchor: Anchor,
  variant: string,
  since: Period | null,
  outcome: Outcome,
): Measure {
  const operands = outcome.operands;
  const definition = operands.reduce<Definition>(
    (joined, { definition: own }) => joinDefinitions(joined, own),
    {},
  );
  const measured = outcome.kind === 'measured';
  const known = measured || operands.length > 0;
  const period = known ? anchor.period : null;
  const identity = [
    indicator.id,
    book.country,
    anchor.facility,
    sliceKey(anchor.stratum),
    variant,
    definitionKey(definition),
    since ? periodKey(since) : '',
    period ? periodKey(period) : '',
  ];
  const flags = measured ? [...(outcome.flags ?? []), ...comparisonFlags(indicator, operands, since)] : [];
  return {
    id: identity.join('|'),
    indicator: indicator.id,
    status: measured ? 'measured' : outcome.status,
    place: { country: book.country, facility: anchor.facility },
    period,
    since,
    stratum: anchor.stratum,
    variant,
    unit: indicator.unit,
    value: measured ? finite(outcome.value, indicator) : null,
    details: measured ? (outcome.details ?? {}) : {},
    numerator: (measured && outcome.numerator) || null,
    denominator: (measured && outcome.denominator) || null,
    operands,
    interval: (measured && outcome.interval) || null,
    intervalKind: indicator.interval,
    definition,
    flags,
    reason: measured ? null : outcome.reason,
    sources: sourcesOf(operands),
  };
}

/** A study never holds a number that is not one; an indicator that makes one has failed. */
function finite(value: number, indicator: Indicator): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${indicator.id} gave ${value}`);
}

/**
 * Cautions about putting numbers together: of one date, when they are far apart; of two, when they come from different
 * publications, which may list offences or people differently without saying so.
 */
function comparisonFlags(indicator: Indicator, operands: readonly Operand[], since: Period | null): Flag[] {
  if (since) {
    const at = (period: Period) =>
      new Set(
        operands
          .filter((item) => item.period && periodKey(item.period) === periodKey(period))
          .flatMap(sourcesIn),
      );
    const first = at(since);
    const shared = operands.some(
      (item) => item.period?.start !== since.start && sourcesIn(item).some((id) => first.has(id)),
    );
    return shared || first.size === 0 ? [] : [flag('different-sources')];
  }
  if (indicator.over !== 'each-date') return [];
  const periods = operands.flatMap(({ fact, period }) =>
    period && fact !== 'statutory-penalty' ? [period] : [],
  );
  const apart = Math.max(0, ...periods.flatMap((a) => periods.map((b) => daysApart(a, b))));
  return apart > DAYS_FLAGGED ? [flag('dates-apart', { days: Math.round(apart) })] : [];
}

const sourcesIn = ({ sources }: Operand) => sources;

function sourcesOf(operands: readonly Operand[]): string[] {
  return [...new Set(operands.flatMap((item) => item.sources))].sort();
}

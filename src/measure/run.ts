import { definitionKey, joinDefinitions, unlikeKeys } from '../model/definition.js';
import type { Quantity } from '../model/fact.js';
import { preference } from '../model/headline.js';
import type { Measure } from '../model/measure.js';
import { comparePeriods, periodKey } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { type Problem, problem } from '../model/problem.js';
import { type Slice, sameSlice } from '../model/slice.js';
import type { Indicator, Variant } from './define-indicator.js';
import type { FactBook } from './fact-book.js';
import { type Anchor, isMissing } from './nearest.js';
import { type Outcome, operand, type Refused, refuse } from './outcome.js';
import { type Answered, toMeasure } from './to-measure.js';

/** What the runner gives back: measures in a fixed order, and a problem for each indicator that threw. */
export interface Run {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
}

/** Marks the answer for all years of a table of cases together. */
const POOLED = 'all-years';

type GivenNeeds = Readonly<Record<string, unknown>>;
type Met = { readonly anchor: Anchor; readonly given: GivenNeeds };
type Resolved = Met | { readonly anchor: Anchor; readonly refused: Refused };

/** Answers every indicator for one country. An indicator that throws becomes a measure of status `error`. */
export function runIndicators(indicators: readonly Indicator[], book: FactBook): Run {
  const measures: Measure[] = [];
  const problems: Problem[] = [];
  for (const indicator of indicators) {
    const strata =
      typeof indicator.strata === 'function' ? indicator.strata(book) : (indicator.strata ?? [{}]);
    for (const [index, stratum] of strata.entries()) {
      try {
        measures.push(...answer({ indicator, book, stratum, principal: index === 0 }));
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        problems.push(
          problem('indicator-failed', { country: book.country }, { indicator: indicator.id, message }),
        );
        measures.push(toMeasure(indicator, nowhere(book, stratum), refuse('failed', { message })));
      }
    }
  }
  return { measures: identified(measures), problems };
}

/** One indicator for one part of the population. */
interface Question {
  readonly indicator: Indicator;
  readonly book: FactBook;
  readonly stratum: Slice;
  /** Whether this is the part that the indicator is first asked for; only there is a lack of data said. */
  readonly principal: boolean;
}

function answer(question: Question): Measure[] {
  const { indicator, book, principal } = question;
  const resolved = anchorsFor(question).map((anchor) => resolve(indicator, book, anchor));
  if (indicator.over === 'two-dates') return overTwoDates(question, resolved);
  const met = resolved.filter((item) => 'given' in item);
  const chosen = indicator.over === 'newest-date' ? newestOfEach(met) : met;
  const measures = chosen.flatMap(({ anchor, given }) =>
    variantsOf(indicator.measure(given, anchor.period as never))
      .filter(({ outcome }) => anchor.newest || indicator.over !== 'each-date' || !saysAbsent(outcome))
      .map((item) => toMeasure(indicator, at(book, anchor, item), item.outcome)),
  );
  const withheld = withheldAtNewest(resolved);
  if (withheld && (measures.length > 0 || principal)) {
    measures.push(toMeasure(indicator, at(book, withheld.anchor), withheld.refused));
  }
  return measures.length === 0 && principal ? [unmet(question)] : drawnOnce(measures);
}

/** Series of the last time alone: all years together less each of the others would tell of the few in one of them. */
function drawnOnce(measures: readonly Measure[]): Measure[] {
  const last = measures.findLast(({ series }) => series !== undefined);
  const time = ({ period, variant }: Measure) =>
    `${period ? periodKey(period) : ''}|${variant.split('/').includes(POOLED)}`;
  return measures.map((measure) => {
    if (!measure.series || !last || time(measure) === time(last)) return measure;
    const { series: _, ...rest } = measure;
    return rest;
  });
}

/** At an older date of a series a lack is a gap, whether the runner or the indicator finds it. */
function saysAbsent(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.reason.code === 'need-absent';
}

/** The newest date of every series: an older date is a series of its own when it counts something unlike. */
function newestOfEach<R extends Resolved>(met: readonly R[]): R[] {
  const kept: R[] = [];
  for (const item of [...met].reverse()) {
    const apart = kept.every(
      ({ anchor }) => unlikeKeys(anchor.definition, item.anchor.definition).length > 0,
    );
    if (apart) kept.unshift(item);
  }
  return kept;
}

/** The newest date of all when its needs are not met; older gaps are only gaps in a series. */
function withheldAtNewest(resolved: readonly Resolved[]) {
  const last = resolved.at(-1);
  if (!last || 'given' in last) return undefined;
  return sameDateAs(last, resolved).every((item) => 'refused' in item) ? last : undefined;
}

/** The answer when nothing has a date. */
function unmet({ indicator, book, stratum }: Question): Measure {
  const anchor = {
    facility: ALL_FACILITIES,
    stratum,
    period: book.lawDate,
    definition: {},
    newest: true,
  };
  const resolved = resolve(indicator, book, anchor);
  const outcome = 'refused' in resolved ? resolved.refused : refuse('need-absent', { fact: indicator.id });
  return toMeasure(indicator, nowhere(book, stratum), outcome);
}

function overTwoDates(question: Question, resolved: readonly Resolved[]): Measure[] {
  const { indicator, book, principal } = question;
  const met = resolved.filter((item) => 'given' in item);
  const last = met.at(-1);
  if (!last) {
    if (!principal) return [];
    const newest = resolved.at(-1);
    return newest && 'refused' in newest
      ? [toMeasure(indicator, at(book, newest.anchor), newest.refused)]
      : [unmet(question)];
  }
  // The grade of unlikeness speaks of the pair, not of each meaning that one date has.
  const newest = indicator.unlikeAllowed ? mostExpected(sameDateAs(last, met)) : sameDateAs(last, met);
  const compared = newest.flatMap((item) => sinceFirst(question, met, item));
  if (compared.length > 0 || !principal) return compared;
  const earlier = met.filter(({ anchor }) => comparePeriods(anchor.period, last.anchor.period) < 0).at(-1);
  const reason = earlier
    ? refuse('definitions-unlike', { keys: differences(earlier.given, last.given).join(', ') })
    : refuse('no-earlier-date');
  return [toMeasure(indicator, at(book, last.anchor), reason)];
}

/** A date compared with the first that may be compared with it. */
function sinceFirst({ indicator, book }: Question, met: readonly Met[], newest: Met): Measure[] {
  const candidates = met
    .filter(({ anchor }) => comparePeriods(anchor.period, newest.anchor.period) < 0)
    .filter(({ given }) => indicator.unlikeAllowed || differences(given, newest.given).length === 0);
  const [oldest] = candidates;
  const tried = indicator.unlikeAllowed && oldest ? mostExpected(sameDateAs(oldest, candidates)) : candidates;
  for (const [index, first] of tried.entries()) {
    const span = { since: first.anchor.period, until: newest.anchor.period };
    const outcome = indicator.measure(newest.given, first.given as never, span);
    const unlike =
      'kind' in outcome && outcome.kind === 'refused' && outcome.reason.code === 'definitions-unlike';
    // An older date that counts other things does not keep a younger one from being compared.
    if (unlike && index < tried.length - 1) continue;
    return variantsOf(outcome).map((item) =>
      toMeasure(indicator, { ...at(book, newest.anchor, item), since: span.since }, item.outcome),
    );
  }
  return [];
}

/** Of the definitions that one date has, the one that a reader expects. */
function mostExpected(items: readonly Met[]): Met[] {
  return [...items].sort((a, b) => preference(b.anchor) - preference(a.anchor)).slice(0, 1);
}

/** Ways in which two sets of numbers count different things: keys of definitions, and `parts` for unlike sums. */
function differences(a: GivenNeeds, b: GivenNeeds): string[] {
  const found = Object.keys(a).flatMap((key): string[] => {
    const [left, right] = [a[key], b[key]];
    if (isQuantity(left) && isQuantity(right)) {
      const sameParts = (left.parts ?? []).join() === (right.parts ?? []).join();
      return [...unlikeKeys(left.definition, right.definition), ...(sameParts ? [] : ['parts'])];
    }
    return quantitiesIn(left).flatMap((one) =>
      quantitiesIn(right).flatMap((other) => unlikeKeys(one.definition, other.definition)),
    );
  });
  return [...new Set(found)];
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'timing' in value && 'definition' in value;
}

function quantitiesIn(value: unknown): Quantity[] {
  return Array.isArray(value) ? value.filter(isQuantity) : [];
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
function anchorsFor({ indicator, book, stratum }: Question): Anchor[] {
  const [primary, ...others] = Object.values(indicator.needs);
  if (!primary) return [];
  const meanings = others.some(
    ({ description: { fact, shape } }) => fact === 'official-capacity' && shape === 'one',
  )
    ? book.meaningsOfPlace()
    : [{}];
  const seen = new Map<string, Omit<Anchor, 'newest'>>();
  for (const anchor of primary.anchors(book, stratum)) {
    for (const meaning of meanings) {
      const definition = joinDefinitions(anchor.definition, meaning);
      seen.set(`${periodKey(anchor.period)}|${definitionKey(definition)}`, { ...anchor, definition });
    }
  }
  const sorted = [...seen.values()].sort(
    // The middle of all years falls among them, and all together come last.
    (a, b) => Number(a.pooled === true) - Number(b.pooled === true) || comparePeriods(a.period, b.period),
  );
  const last = sorted.filter(({ pooled }) => !pooled).at(-1) ?? sorted.at(-1);
  return sorted.map((anchor) => ({
    ...anchor,
    newest:
      last !== undefined && (anchor.pooled === true || periodKey(anchor.period) === periodKey(last.period)),
  }));
}

function variantsOf(answered: Outcome | readonly Variant[]): readonly Variant[] {
  return 'kind' in answered ? [{ variant: '', outcome: answered }] : answered;
}

function sameDateAs<R extends Resolved>(wanted: Resolved, resolved: readonly R[]): R[] {
  return resolved.filter(({ anchor }) => periodKey(anchor.period) === periodKey(wanted.anchor.period));
}

function at(
  { country }: FactBook,
  { facility, stratum, period, pooled }: Anchor,
  answered: Partial<Pick<Variant, 'variant' | 'period'>> = {},
): Answered {
  const { variant: named = '', period: own = period } = answered;
  const variant = [named, pooled ? POOLED : ''].filter((part) => part !== '').join('/');
  return { country, facility, stratum, variant, period: own, since: null };
}

function nowhere({ country }: FactBook, stratum: Slice): Answered {
  return { country, facility: ALL_FACILITIES, stratum, variant: '', period: null, since: null };
}

/** Identities are unique: what is said twice is said once, and two answers to one question are told apart. */
function identified(measures: readonly Measure[]): Measure[] {
  const seen = new Map<string, Measure[]>();
  return measures.flatMap((measure) => {
    const namesakes = seen.get(measure.id) ?? [];
    if (namesakes.some((other) => sayTheSame(measure, other))) return [];
    seen.set(measure.id, [...namesakes, measure]);
    return [namesakes.length === 0 ? measure : { ...measure, id: `${measure.id}|${namesakes.length + 1}` }];
  });
}

function sayTheSame(a: Measure, b: Measure): boolean {
  return (
    a.value === b.value &&
    a.reason?.code === b.reason?.code &&
    a.operands.length === b.operands.length &&
    a.operands.every((one, index) => {
      const other = b.operands[index];
      return other && one.value === other.value && sameSlice(one.slice, other.slice);
    })
  );
}

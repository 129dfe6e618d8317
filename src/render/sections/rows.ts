import { definitionKey } from '../../model/definition.js';
import type { Fact, FactName, PenaltyScale } from '../../model/fact.js';
import type { Measure } from '../../model/measure.js';
import { comparePeriods, decimalYear } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import { type Slice, sameSlice } from '../../model/slice.js';
import type { Study } from '../../model/study.js';
import type { ChartFormats, Point } from '../charts/frame.js';
import type { Words } from '../words.js';

/** Facts of one name and part for the whole system, oldest first. */
export function systemFacts(study: Study, name: FactName, slice: Slice = {}): Fact[] {
  return study.facts
    .filter(
      (fact) => fact.name === name && fact.place.facility === ALL_FACILITIES && sameSlice(fact.slice, slice),
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** The facts of the definition that has most of them, so that a line never joins unlike counts. */
export function longestSeries(facts: readonly Fact[]): Fact[] {
  const byDefinition = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = definitionKey(fact.definition);
    byDefinition.set(key, [...(byDefinition.get(key) ?? []), fact]);
  }
  return [...byDefinition.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

export const toPoint = (fact: Fact): Point => ({ x: decimalYear(fact.period), y: fact.value });

/** Spans of more than two and a half years without a count: the line is not drawn across them. */
export function gapsOf(points: readonly Point[]): { from: number; to: number }[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before && point.x - before.x > 2.5 ? [{ from: before.x, to: point.x }] : [];
  });
}

/** How a chart writes its numbers. */
export function chartFormats(words: Words): ChartFormats {
  return {
    number: (value) => words.format.number(value, Number.isInteger(value) ? 0 : 1),
    percent: (value) => words.format.quantity(value, 'percent'),
    percentTick: (value) => words.format.percent(value, Number.isInteger(value) ? 0 : 1),
    year: (value) => String(Math.floor(value)),
  };
}

/** What a rate is a rate of, with its own date when it is not that of the number above it; `—` where there is none. */
export function baseText(words: Words, measure: Measure): string {
  const { numerator, denominator } = measure;
  if (!denominator) return '—';
  const base = words.count(denominator, measure);
  const own = denominator.period;
  const same =
    own && numerator?.period && own.start === numerator.period.start && own.end === numerator.period.end;
  return own && !same ? `${base} (${words.format.date(own)})` : base;
}

/** A law with its article, where the table tells it. */
export function lawText({ law, article }: PenaltyScale): string {
  return article ? `${law}, ${article}` : law;
}

import type { Fact, PenaltyScale } from '../../model/fact.js';
import type { Measure, Operand } from '../../model/measure.js';
import type { Scenario, ScenariosTogether } from '../../model/scenario.js';
import type { Study } from '../../model/study.js';
import { marked, unmarked } from './mark.js';

/** A number that was read and not computed. */
export type Counted = Operand | Fact;

/** What a figure rests on: a measure, a number read from cells, or a penalty of the law. */
export type Ground =
  | {
      readonly kind: 'measure';
      readonly key: string;
      readonly measure: Measure;
      /** Whether the last edition computed it, from cells that stand in its own study. */
      readonly isEarlier: boolean;
    }
  | { readonly kind: 'count'; readonly key: string; readonly count: Counted }
  | { readonly kind: 'penalty'; readonly key: string; readonly scale: PenaltyScale }
  | { readonly kind: 'scenario'; readonly key: string; readonly scenario: Scenario | ScenariosTogether };

/** One printed number: what it rests on, and its value unrounded, by which tables sort. */
export interface Figure {
  readonly ground: Ground;
  readonly value: number;
}

/** Marks the texts of numbers with what they rest on; {@link NO_MARKS} leaves them as they are. */
export interface FigureMarks {
  ofMeasure(text: string, measure: Measure, value: number): string;
  /** @param of the measure beside which the number is printed, when it is one of its operands */
  ofCount(text: string, count: Counted, of?: Measure): string;
  ofPenalty(text: string, scale: PenaltyScale, months: number): string;
  ofScenario(text: string, scenario: Scenario | ScenariosTogether, value: number): string;
}

/** For the terminal, whose words are printed as they are. */
export const NO_MARKS: FigureMarks = {
  ofMeasure: (text) => text,
  ofCount: (text) => text,
  ofPenalty: (text) => text,
  ofScenario: (text) => text,
};

/** Begins the key of a figure of the last edition: a revised one shares its measure's identity with that of this one. */
export const EARLIER = 'last-edition|';

/** The figures of one report in the order in which they were first put into words. */
export class Figures implements FigureMarks {
  readonly #figures: Figure[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #measures: readonly Measure[];
  readonly #byId: ReadonlyMap<string, Measure>;
  #owners: ReadonlyMap<string, Measure> | undefined;

  constructor({ measures }: Pick<Study, 'measures'>) {
    this.#measures = measures;
    this.#byId = new Map(measures.map((measure) => [measure.id, measure]));
  }

  /** The figure of a mark; `undefined` for a mark that this report never made. */
  at(mark: number): Figure | undefined {
    return this.#figures[mark];
  }

  ofMeasure(text: string, measure: Measure, value: number): string {
    const own = this.#byId.get(measure.id);
    // A figure of the last edition that stands in this study too, unrevised, has its cells here.
    if (own && isUnrevised(measure, own))
      return this.#marked(text, { kind: 'measure', key: own.id, measure: own, isEarlier: false }, value);
    const key = `${EARLIER}${measure.id}`;
    return this.#marked(text, { kind: 'measure', key, measure, isEarlier: true }, value);
  }

  ofCount(text: string, count: Counted, of?: Measure): string {
    const measure = of ?? this.#ownerOf(count);
    return measure
      ? this.ofMeasure(text, measure, count.value)
      : this.#marked(text, { kind: 'count', key: countKey(count), count }, count.value);
  }

  ofPenalty(text: string, scale: PenaltyScale, months: number): string {
    const { law, article, conductId, tier, inForceFrom } = scale;
    const key = ['penalty', law, article, conductId, tier, inForceFrom?.start ?? ''].join('|');
    return this.#marked(text, { kind: 'penalty', key, scale }, months);
  }

  ofScenario(text: string, scenario: Scenario | ScenariosTogether, value: number): string {
    const name = 'name' in scenario ? scenario.name : '';
    return this.#marked(text, { kind: 'scenario', key: `scenario|${name}`, scenario }, value);
  }

  #marked(text: string, ground: Ground, value: number): string {
    const key = `${ground.key}\n${value}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#figures.length;
      this.#figures.push({ ground, value });
      this.#numbers.set(key, number);
    }
    return marked(text, number);
  }

  /** The first measure that divides a number or by it, or else uses it; its evidence names the number's cells. */
  #ownerOf(count: Counted): Measure | undefined {
    this.#owners ??= ownersOf(this.#measures);
    return this.#owners.get(countKey(count));
  }
}

const isUnrevised = (then: Measure, now: Measure) =>
  then.value === now.value &&
  then.interval?.low === now.interval?.low &&
  then.interval?.high === now.interval?.high;

function ownersOf(measures: readonly Measure[]): ReadonlyMap<string, Measure> {
  const owners = new Map<string, Measure>();
  const add = (measure: Measure, counts: readonly (Operand | null)[]) => {
    for (const count of counts) {
      const key = count ? countKey(count) : '';
      if (count && !owners.has(key)) owners.set(key, measure);
    }
  };
  const numbers = measures.filter(({ status }) => status === 'measured');
  for (const measure of numbers) add(measure, [measure.numerator, measure.denominator]);
  return owners;
}

function countKey(count: Counted): string {
  const name = 'fact' in count ? count.fact : count.name;
  const { value, period, slice, definition, cells } = count;
  const [cell] = cells;
  const place = cell ? [cell.file, cell.line, cell.header] : [];
  return JSON.stringify([name, value, period?.start, period?.end, slice, definition, place, cells.length]);
}

/** A study whose texts hold no mark of their own: a cell that did would pass for a figure. */
export function withoutMarks(study: Study): Study {
  const text = JSON.stringify(study);
  const clean = unmarked(text);
  return clean.length === text.length ? study : (JSON.parse(clean) as Study);
}

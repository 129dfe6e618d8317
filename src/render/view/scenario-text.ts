import type { Measure } from '../../model/measure.js';
import {
  ASSUMPTION_UNITS,
  type Assumption,
  type AssumptionId,
  type Range,
  type Scenario,
  type ScenarioReason,
} from '../../model/scenario.js';
import type { Study } from '../../model/study.js';
import { message } from '../message.js';
import type { Words } from '../words.js';

const MONTHS = 12;

/** The numbers of one scenario as they are printed, each leading to what it rests on. */
export class ScenarioText {
  constructor(
    private readonly scenario: Scenario,
    private readonly words: Words,
  ) {}

  /** A number of people, without its unit. */
  people(value: number): string {
    return this.#said(this.words.format.number(value), value);
  }

  /** A number with a decimal where it is small: people of whom few are meant. */
  amount(value: number): string {
    return this.#said(this.words.format.number(value, Math.abs(value) < 10 ? 1 : 0), value);
  }

  /** People for every hundred places. */
  occupancy(value: number): string {
    return this.#said(this.words.format.quantity(value, 'percent'), value);
  }

  /** A share from 0 to 1, as a percentage. */
  share(value: number): string {
    const decimals = Math.abs(100 * value - Math.round(100 * value)) < 1e-9 ? 0 : 1;
    return this.#said(this.words.format.percent(100 * value, decimals), 100 * value);
  }

  years(value: number): string {
    return this.#said(this.words.format.quantity(value, 'years'), value);
  }

  money(value: number): string {
    const currency = this.scenario.result?.cost?.currency ?? undefined;
    return this.#said(this.words.format.quantity(value, 'money', currency), value);
  }

  range({ low, high }: Pick<Range, 'low' | 'high'>, write: (value: number) => string): string {
    return this.words.scenario('range', { low: write(low), high: write(high) });
  }

  /** One end of an assumption, in its unit. */
  assumption(id: AssumptionId, value: number): string {
    const unit = ASSUMPTION_UNITS[id];
    if (unit === 'share') return this.share(value);
    if (unit === 'months') return this.#said(this.words.format.quantity(value, 'months'), value);
    const currency = this.scenario.result?.cost?.currency ?? undefined;
    return this.#said(this.words.format.quantity(value, unit, currency), value);
  }

  /** The central value of an assumption; a sign where it is not known. */
  central(id: AssumptionId): string {
    const found = this.scenario.assumptions.find((item) => item.id === id);
    return found ? this.assumption(id, found.central) : '—';
  }

  /** A stay in years, in which people a year times stay is people. */
  stay(id: 'stay' | 'failure-stay'): string {
    const found = this.scenario.assumptions.find((item) => item.id === id);
    return found ? this.years(found.central / MONTHS) : '—';
  }

  #said(text: string, value: number): string {
    return this.words.scenarioFigure(text, this.scenario, value);
  }
}

/** Where an assumption comes from: its authors' words, a measure of the study, or the method. */
export function basisOf({ basis, source, measure }: Assumption, study: Study, words: Words): string {
  if (basis === 'stated') return source;
  if (basis === 'convention') return words.scenario('convention');
  const found = study.measures.find(({ id }) => id === measure);
  return found ? measuredText(found, words) : '—';
}

function measuredText(found: Measure, words: Words): string {
  return words.scenario('measured-here', {
    title: words.title(found),
    date: found.period ? words.format.date(found.period) : '—',
  });
}

/** Why a scenario, or a part of it, gives no number. */
export function withheldText({ code, input, days }: ScenarioReason, words: Words): string {
  const { reasons, assumptions } = words.locale.scenarios;
  return message(words.format.tag, reasons[code], {
    input: input ? assumptions[input] : '',
    days: words.format.number(days ?? 0),
  });
}

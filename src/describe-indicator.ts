import { needsOf } from './measure/define-indicator.js';
import { INDICATORS } from './measure/indicators/index.js';
import type { IndicatorId } from './model/indicator-id.js';
import { columnsGiving } from './normalise/index.js';
import type { Words } from './render/words.js';

/** What an indicator needs, in words, and where a country would write it. */
export interface NeedInWords {
  readonly fact: string;
  /** The part of the people; empty for everyone. */
  readonly part: string;
  readonly shape: string;
  readonly optional: boolean;
  /** The canonical table to ask for; `null` for what is known of the tables themselves. */
  readonly table: string | null;
  readonly columns: readonly string[];
}

/** An indicator in words, for `ctg explain` and for the pages made from the code. */
export interface IndicatorDescription {
  readonly id: IndicatorId;
  readonly code: string;
  readonly family: string;
  readonly unit: string;
  readonly interval: string;
  readonly needs: readonly NeedInWords[];
  readonly sources: readonly string[];
  readonly title: string;
  readonly how: string;
  readonly why: string;
  readonly caution: string;
}

/** @throws RangeError when no indicator has that name */
export function describeIndicator(id: IndicatorId, words: Words): IndicatorDescription {
  const indicator = INDICATORS.find((candidate) => candidate.id === id);
  if (!indicator) throw new RangeError(`no indicator ${id}`);
  const needs = needsOf(indicator).map((need): NeedInWords => {
    const giving = columnsGiving(need);
    return {
      fact: words.locale.facts[need.fact],
      part: Object.keys(need.slice).length > 0 ? words.part(need.slice) : '',
      shape: need.shape,
      optional: need.optional,
      table: giving?.table ?? null,
      columns: giving?.columns ?? [],
    };
  });
  const { code, family, unit, interval, sources } = indicator;
  return {
    id,
    code,
    family: words.locale.families[family],
    unit: words.locale.unitNames[unit],
    interval: words.locale.intervalKinds[interval],
    needs: distinct(needs),
    sources,
    ...words.locale.indicators[id],
  };
}

/** What is asked twice, once. */
function distinct(needs: readonly NeedInWords[]): NeedInWords[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];
}

import type { Quantity } from '../model/fact.js';
import type {
  Detail,
  Flag,
  FlagCode,
  Interval,
  MeasureStatus,
  Operand,
  Reason,
  ReasonCode,
  Series,
  Unit,
} from '../model/measure.js';

type Args = Flag['args'];

/** What an indicator answers when it has a number. */
export interface Measured {
  readonly kind: 'measured';
  /** Unrounded. */
  readonly value: number;
  readonly numerator?: Operand;
  readonly denominator?: Operand;
  /** Every number used; the runner joins their evidence, definitions and dates. */
  readonly operands: readonly Operand[];
  readonly details?: Readonly<Record<string, Detail>>;
  readonly interval?: Interval;
  /** What is drawn; the maker sees to it that no one to four people can be told from it. */
  readonly series?: readonly Series[];
  readonly flags?: readonly Flag[];
  /** Set when the numbers of people are of groups of which none holds another, so that their differences count nobody. */
  readonly apart?: boolean;
}

/** What an indicator answers when it has none. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: Exclude<MeasureStatus, 'measured'>;
  readonly reason: Reason;
  readonly operands: readonly Operand[];
  /** As of what is measured. */
  readonly apart?: boolean;
}

export type Outcome = Measured | Refused;

const REFUSAL_STATUS: Record<ReasonCode, Refused['status']> = {
  'need-absent': 'not-available',
  'dates-too-far-apart': 'not-comparable',
  'definitions-unlike': 'not-comparable',
  'charges-not-persons': 'not-comparable',
  'unknown-too-many': 'not-available',
  'base-under-five': 'not-available',
  'base-under-ten': 'not-available',
  'part-exceeds-whole': 'not-comparable',
  'too-few-points': 'not-available',
  'too-few-definitions': 'not-available',
  'no-excess': 'not-applicable',
  'no-change': 'not-applicable',
  'no-earlier-date': 'not-available',
  'denominator-zero': 'not-available',
  'no-reference-offence': 'not-available',
  'maximum-open': 'not-available',
  'created-in-year': 'not-applicable',
  'no-subtypes': 'not-available',
  'life-above-half': 'not-available',
  'too-few-pairs': 'not-available',
  'constant-values': 'not-applicable',
  'ended-only': 'not-available',
  'stock-of-durations': 'not-available',
  'median-not-reached': 'not-available',
  'followup-too-short': 'not-available',
  'no-two-groups': 'not-available',
  'too-few-like-cases': 'not-available',
  'part-under-five': 'not-available',
  'values-unknown': 'not-available',
  'too-few-offences': 'not-available',
  'ranker-not-stated': 'not-available',
  'design-not-stated': 'not-available',
  'dropouts-not-a-comparison': 'not-comparable',
  suppressed: 'not-available',
  failed: 'error',
};

/** No number, and why. The status follows from the reason. */
export function refuse(code: ReasonCode, args: Args = {}, operands: readonly Operand[] = []): Refused {
  return { kind: 'refused', status: REFUSAL_STATUS[code], reason: { code, args }, operands };
}

export function flag(code: FlagCode, args: Args = {}): Flag {
  return { code, args };
}

/** A fact as it enters a measure. */
export function operand(quantity: Quantity): Operand {
  return {
    fact: quantity.name,
    value: quantity.value,
    unit: quantity.unit as Unit,
    period: quantity.period,
    slice: quantity.slice,
    definition: quantity.definition,
    cells: quantity.cells,
    sources: quantity.sources,
  };
}

export const detail = (value: Detail['value'], unit: Unit): Detail => ({ value, unit });

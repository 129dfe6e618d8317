import { type InterpretOptions, interpret } from '../../../src/interpret/index.js';
import type { Definition } from '../../../src/model/definition.js';
import type { Finding, FindingId } from '../../../src/model/finding.js';
import type { IndicatorId } from '../../../src/model/indicator-id.js';
import type {
  Detail,
  Flag,
  FlagCode,
  Interval,
  Measure,
  Operand,
  ReasonCode,
} from '../../../src/model/measure.js';
import { type Period, parsePeriod, periodKey } from '../../../src/model/period.js';
import type { Slice } from '../../../src/model/slice.js';

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
}

export function people(value: number, slice: Slice = {}): Operand {
  return { ...operand(value, 'persons'), slice };
}

export function operand(value: number, unit: Operand['unit']): Operand {
  return {
    fact:
      unit === 'places' ? 'official-capacity' : unit === 'months' ? 'statutory-penalty' : 'prison-population',
    value,
    unit,
    period: period('2020-12-31'),
    slice: {},
    definition: {},
    cells: [],
    sources: ['inpe'],
  };
}

interface Parts {
  readonly value?: number;
  readonly date?: string;
  readonly since?: string;
  readonly stratum?: Slice;
  readonly variant?: string;
  readonly definition?: Definition;
  readonly sources?: readonly string[];
  readonly interval?: readonly [low: number, high: number];
  readonly details?: Readonly<Record<string, number | string>>;
  readonly flags?: readonly FlagCode[];
  readonly flagArgs?: Flag['args'];
  readonly numerator?: Operand;
  readonly denominator?: Operand;
  readonly operands?: readonly Operand[];
  readonly facility?: string;
}

/** A measure with a number. */
export function measured(indicator: IndicatorId, parts: Parts): Measure {
  const { value = 0, date = '2020-12-31', stratum = {}, variant = '', definition = {} } = parts;
  const sources = parts.sources ?? ['inpe'];
  const interval: Interval | null = parts.interval
    ? { low: parts.interval[0], high: parts.interval[1], kind: 'definition', method: 'unknown-offences' }
    : null;
  return {
    id: JSON.stringify([
      indicator,
      stratum,
      variant,
      definition,
      sources,
      parts.since ?? '',
      periodKey(period(date)),
    ]),
    indicator,
    status: 'measured',
    place: { country: 'PER', facility: parts.facility ?? 'ALL' },
    period: period(date),
    since: parts.since === undefined ? null : period(parts.since),
    stratum,
    variant,
    unit: 'percent',
    value,
    details: Object.fromEntries(
      Object.entries(parts.details ?? {}).map(([name, detail]): [string, Detail] => [
        name,
        { value: detail, unit: typeof detail === 'number' ? 'percent' : 'word' },
      ]),
    ),
    numerator: parts.numerator ?? null,
    denominator: parts.denominator ?? null,
    operands: parts.operands ?? [parts.numerator, parts.denominator].filter((item) => item !== undefined),
    interval,
    intervalKind: interval ? 'definition' : 'none',
    definition,
    flags: (parts.flags ?? []).map((code) => ({ code, args: parts.flagArgs ?? {} })),
    reason: null,
    sources,
  };
}

/** A measure without a number. */
export function withheld(indicator: IndicatorId, code: ReasonCode, parts: Parts = {}): Measure {
  return {
    ...measured(indicator, parts),
    status: code === 'no-excess' ? 'not-applicable' : 'not-available',
    value: null,
    reason: { code, args: {} },
  };
}

/** The occupancy of a system of 10,000 places. */
export function occupancy(density: number, parts: Parts = {}): Measure {
  return measured('occupancy-rate', {
    value: density,
    numerator: people(density * 100),
    denominator: operand(10_000, 'places'),
    ...parts,
  });
}

/** One finding of the interpretation. */
export function findingOf(
  id: FindingId,
  measures: readonly Measure[],
  options: InterpretOptions = {},
): Finding {
  const found = interpret(measures, options).findings.find((finding) => finding.id === id);
  if (!found) throw new RangeError(id);
  return found;
}

/** The rules that a finding fired. */
export const rulesOf = ({ recommendations }: Finding) => recommendations.map(({ rule }) => rule);

import type { FactName } from '../model/fact.js';
import { type AlternativeCard, type Finding, LIMIT_IDS, type Limit, type LimitId } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import type { Problem } from '../model/problem.js';
import { CARDS } from './alternatives/index.js';
import type { FindingDefinition } from './define-finding.js';
import { FINDINGS } from './findings/index.js';
import type { BreakEven } from './guards/break-even.js';
import { noteEntrance } from './guards/entrance.js';
import { withOverrides } from './limits.js';
import { inOrder } from './order.js';
import { runFindings } from './run-findings.js';

export { FINDINGS } from './findings/index.js';

export interface InterpretOptions {
  /** The user's own cut-offs, in the units of the defaults. */
  readonly limits?: Partial<Record<LimitId, number>>;
  /** The questions to ask; all of them when left out. */
  readonly findings?: readonly FindingDefinition[];
  /** The kinds of numbers that the tables hold, whether or not a measure could be made of them. */
  readonly published?: readonly FactName[];
  /** What is known of alternatives that send their failures to prison, by card. */
  readonly scenarios?: Readonly<Record<string, BreakEven>>;
}

export interface Interpretation {
  /** In the order in which they are printed. */
  readonly findings: readonly Finding[];
  /** The cards that the recommendations name, in the catalogue's order. */
  readonly alternatives: readonly AlternativeCard[];
  readonly limits: readonly Limit[];
  readonly problems: readonly Problem[];
}

/**
 * Puts every question to the measures of one country, and says what follows from the answers.
 * @throws RangeError when a limit is no positive number or contradicts another; see {@link withOverrides}
 */
export function interpret(measures: readonly Measure[], options: InterpretOptions = {}): Interpretation {
  const limits = withOverrides(options.limits ?? {});
  const { findings, problems } = runFindings(options.findings ?? FINDINGS, {
    measures,
    limits,
    cards: CARDS,
    published: options.published ?? [],
    scenarios: options.scenarios ?? {},
  });
  const ordered = inOrder(noteEntrance(findings));
  const named = new Set(
    ordered.flatMap(({ recommendations }) => recommendations.flatMap(({ cards }) => cards)),
  );
  return {
    findings: ordered,
    alternatives: CARDS.filter(({ id }) => named.has(id)),
    limits: LIMIT_IDS.map((id) => limits[id]),
    problems,
  };
}

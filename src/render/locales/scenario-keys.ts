import type { AssumptionId, Lever, ScenarioMethod, ScenarioReason } from '../../model/scenario.js';
import type { IndicatorText } from './locale.js';

/** The words of the chapter on scenarios. */
export const SCENARIO_KEYS = [
  'lever',
  'assumption',
  'low',
  'central',
  'high',
  'range', // {low} {high}
  'measured-here', // {title} {date}
  'convention',
  'rests-on',
  'what-follows',
  'held-without',
  'held-with',
  'fewer',
  'nine-of-ten',
  'occupancy-with',
  'occupancy-without',
  'sentence', // {lever} {n} {when} {low} {high}; direction is `more` where more people are held
  'sentence-occupancy', // {occupancy} {without}
  'none-alone', // {target}
  'reached-by', // {target} {levers}
  'together', // {n} {when} {low} {high} {occupancy} {target}; reached is `yes` or `no`
  'arithmetic-diversion', // {admissions} {eligible} {offered} {uptake} {participants} {displaced} {failures} {stay} {failureStay} {longRun}
  'arithmetic-shorter-stay', // {admissions} {stay} {remaining} {with} {without}
  'arithmetic-one-off-release', // {stock} {share} {released} {halfLife} {personYears}
  'break-even', // {share}
  'break-even-always',
  'required-diversion', // {target} {n} {share}; feasible is `yes` or `no`
  'required-shorter-stay', // {target} {share}
  'required-one-off-release', // {target} {share}
  'reached-already', // {target}
  'not-reachable', // {target}
  'floor', // {floor}
  'draws', // {low} {high} {rises} {draws} {seed}
  'draws-of-release', // {draws} {seed}
  'correlated',
  'fixed-stay',
  'cost-sentence', // {average} {marginal} {low} {high}
  'net-cost',
  'of-the-year', // {date}
  'of-the-long-run',
  'of-all-years',
  'at-marginal',
  'at-average',
  'cost-note',
  'withheld', // {reason}
  'without-occupancy', // {reason}
  'without-cost', // {reason}
  'paths-title', // {country}
  'paths-description',
  'paths-note',
  'see-paths', // {lever} {n} {when}
  'path-with',
  'path-without',
  'tornado-title', // {country} {lever}
  'tornado-description', // {lever}
  'see-tornado', // {assumption} {low} {high}
  'tornado-base',
  'at-low',
  'at-high',
  'evidence-title',
  'evidence-how',
  'cut',
  'all-levers',
] as const;
export type ScenarioKey = (typeof SCENARIO_KEYS)[number];

export interface ScenarioTexts {
  readonly labels: Readonly<Record<ScenarioKey, string>>;
  readonly levers: Readonly<Record<Lever, string>>;
  readonly assumptions: Readonly<Record<AssumptionId, string>>;
  /** Why there is no number; `{input}` is the assumption, `{days}` how far apart two dates are. */
  readonly reasons: Readonly<Record<ScenarioReason['code'], string>>;
  readonly methods: Readonly<Record<ScenarioMethod, IndicatorText>>;
}

import type { Scenario, ScenarioResult, ScenarioYear } from '../../model/scenario.js';
import type { Study } from '../../model/study.js';
import type { Words } from '../words.js';
import { ScenarioText, withheldText } from './scenario-text.js';

/** A scenario as a template sees it: sentences; where `known` is false, only `withheld` says something. */
export interface ScenarioView {
  readonly known: boolean;
  readonly name: string;
  /** What kind of lever it is, and of whom. */
  readonly about: string;
  readonly sentence: string;
  readonly arithmetic: string;
  readonly break_even: string;
  readonly required: string;
  readonly floor: string;
  readonly draws: string;
  readonly cost: string;
  readonly withheld: string;
  /** Parts that are missing, cautions, and how the draws and stays were taken. */
  readonly notes: readonly string[];
}

/** What is said of all levers: whether one of them reaches the target alone, and what all would do together. */
export interface ScenarioSummary {
  readonly target: string;
  readonly together: string;
}

/** Every scenario of a study in sentences. */
export function scenarioViews({ scenarios = [] }: Study, words: Words): ScenarioView[] {
  return scenarios.map((scenario) => scenarioView(scenario, words));
}

function scenarioView(scenario: Scenario, words: Words): ScenarioView {
  const { result, reason } = scenario;
  const text = new ScenarioText(scenario, words);
  const view = {
    name: scenario.name,
    about: `${words.locale.scenarios.levers[scenario.lever]}; ${words.part(scenario.group)}.`,
    withheld: reason ? words.scenario('withheld', { reason: withheldText(reason, words) }) : '',
  };
  const last = result?.years.at(-1);
  if (!result || !last) return { ...view, known: false, ...NOTHING };
  return {
    ...view,
    known: true,
    sentence: sentenceOf(scenario, last, text, words),
    arithmetic: arithmeticOf(scenario, result, text, words),
    break_even: breakEvenOf(result, text, words),
    required: requiredOf(scenario, result, text, words),
    floor: result.target ? words.scenario('floor', { floor: text.occupancy(result.target.floor) }) : '',
    draws: drawsOf(result, text, words),
    cost: costOf(result, text, words),
    notes: notesOf(scenario, words),
  };
}

const NOTHING = {
  sentence: '',
  arithmetic: '',
  break_even: '',
  required: '',
  floor: '',
  draws: '',
  cost: '',
  notes: [],
};

/** “If {lever}, {n} fewer people on {date} ({low} to {high}); occupancy {occupancy}, and {without} without it.” */
function sentenceOf({ name }: Scenario, last: ScenarioYear, text: ScenarioText, words: Words): string {
  const { fewer, occupancy, at } = last;
  const more = fewer.central < 0;
  const ends = more ? { low: -fewer.high, high: -fewer.low } : fewer;
  const said = words.scenario('sentence', {
    lever: name,
    n: text.people(Math.abs(fewer.central)),
    direction: more ? 'more' : 'fewer',
    when: words.format.when(at),
    low: text.people(ends.low),
    high: text.people(ends.high),
  });
  if (!occupancy) return `${said}.`;
  const beside = words.scenario('sentence-occupancy', {
    occupancy: text.occupancy(occupancy.central),
    without: text.occupancy(occupancy.without),
  });
  return `${said}; ${beside}.`;
}

function arithmeticOf(
  { lever }: Scenario,
  { flow, release }: ScenarioResult,
  text: ScenarioText,
  words: Words,
): string {
  if (lever === 'shorter-stay')
    return words.scenario('arithmetic-shorter-stay', {
      admissions: text.central('admissions'),
      stay: text.stay('stay'),
      remaining: text.central('stay-remaining'),
      with: text.people(flow.steadyWith),
      without: text.people(flow.steadyWithout),
    });
  if (lever === 'one-off-release')
    return words.scenario('arithmetic-one-off-release', {
      stock: text.central('stock'),
      share: text.central('released'),
      released: text.people(flow.released),
      halfLife: text.years(release?.halfLifeYears ?? 0),
      personYears: text.people(release?.personYears ?? 0),
    });
  return words.scenario('arithmetic-diversion', {
    admissions: text.central('admissions'),
    eligible: text.central('eligible'),
    offered: text.central('offered'),
    uptake: text.central('uptake'),
    participants: text.people(flow.participants),
    displaced: text.amount(flow.displaced),
    failures: text.amount(flow.failures),
    stay: text.stay('stay'),
    failureStay: text.stay('failure-stay'),
    longRun: text.people(flow.longRun),
  });
}

function breakEvenOf({ flow }: ScenarioResult, text: ScenarioText, words: Words): string {
  const share = flow.breakEvenFailure;
  if (share === null) return '';
  return share >= 1
    ? words.scenario('break-even-always')
    : words.scenario('break-even', { share: text.share(share) });
}

function requiredOf(
  { lever }: Scenario,
  { target }: ScenarioResult,
  text: ScenarioText,
  words: Words,
): string {
  if (!target) return '';
  const { required, shareOfAdmissions, feasible, toRemove } = target;
  const aim = text.occupancy(target.occupancy);
  if (toRemove <= 0) return words.scenario('reached-already', { target: aim });
  if (required === null) return words.scenario('not-reachable', { target: aim });
  if (lever !== 'diversion')
    return words.scenario(`required-${lever}`, { target: aim, share: text.share(required) });
  return words.scenario('required-diversion', {
    target: aim,
    n: text.people(required),
    share: text.share(shareOfAdmissions ?? 0),
    feasible: feasible ? 'yes' : 'no',
  });
}

function drawsOf({ uncertainty, release }: ScenarioResult, text: ScenarioText, words: Words): string {
  const { p05, p95, shareRises, draws, seed } = uncertainty;
  if (release)
    return words.scenario('draws-of-release', { draws: text.people(draws), seed: text.people(seed) });
  return words.scenario('draws', {
    low: text.people(p05),
    high: text.people(p95),
    rises: text.share(shareRises),
    draws: text.people(draws),
    seed: text.people(seed),
  });
}

/** Of a release nothing is left in the long run: its costs are told year by year, in the table. */
function costOf({ cost, release }: ScenarioResult, text: ScenarioText, words: Words): string {
  if (!cost || release) return '';
  const { marginal, average } = cost.steady;
  return words.scenario('cost-sentence', {
    marginal: text.money(marginal.central),
    low: text.money(marginal.low),
    high: text.money(marginal.high),
    average: text.money(average),
  });
}

function notesOf({ without, flags, correlated, stayModel }: Scenario, words: Words): string[] {
  return [
    ...without.map(({ part, reason }) =>
      words.scenario(`without-${part}`, { reason: withheldText(reason, words) }),
    ),
    ...flags.map((flag) => words.flag(flag)),
    ...(correlated ? [words.scenario('correlated')] : []),
    ...(stayModel === 'fixed' ? [words.scenario('fixed-stay')] : []),
  ];
}

/** What all levers say of the target; every text is empty where no occupancy is known. */
export function scenarioSummary(study: Study, words: Words): ScenarioSummary {
  const known = (study.scenarios ?? []).filter(({ result }) => result?.target);
  const [first] = known;
  const target = first?.result?.target;
  if (!first || !target || known.some((scenario) => scenario.target !== first.target))
    return { target: '', together: '' };
  const text = new ScenarioText(first, words);
  const aim = text.occupancy(target.occupancy);
  const reached = known.filter(({ result }) => result?.target?.reached);
  return {
    target:
      reached.length === 0
        ? words.scenario('none-alone', { target: aim })
        : words.scenario('reached-by', {
            target: aim,
            levers: words.format.list(reached.map(({ name }) => `“${name}”`)),
          }),
    together: togetherOf(study, words),
  };
}

function togetherOf({ scenariosTogether: all }: Study, words: Words): string {
  if (!all) return '';
  const said = (write: string, value: number) => words.scenarioFigure(write, all, value);
  const people = (value: number) => said(words.format.number(value), value);
  const percent = (value: number) => said(words.format.quantity(value, 'percent'), value);
  return words.scenario('together', {
    n: people(all.fewer.central),
    when: words.format.when(all.at),
    low: people(all.fewer.low),
    high: people(all.fewer.high),
    occupancy: percent(all.occupancy.central),
    target: percent(all.target),
    reached: all.reached ? 'yes' : 'no',
  });
}

import { alternativesOf } from './interpret/alternatives/own.js';
import { followUp } from './interpret/follow-up.js';
import { interpret } from './interpret/index.js';
import { withOverrides } from './interpret/limits.js';
import { breakEvensOf, runScenarios, type Scenarios } from './interpret/scenarios/index.js';
import { needsOf } from './measure/define-indicator.js';
import { FactBook, withSums } from './measure/fact-book.js';
import { INDICATORS } from './measure/indicators/index.js';
import { runIndicators } from './measure/run.js';
import { mulberry32, quantile } from './measure/statistics/index.js';
import type { Edition } from './model/edition.js';
import type { Fact } from './model/fact.js';
import type { LimitId } from './model/finding.js';
import type { Measure } from './model/measure.js';
import { type Period, periodKey } from './model/period.js';
import type { Problem } from './model/problem.js';
import { STUDY_VERSION, type Study, setAsideIn } from './model/study.js';
import type { CountryFacts, Normalised } from './normalise/index.js';
import {
  AGGREGATE_THRESHOLD,
  type ProtectedFacts,
  protectMeasures,
  protectProblems,
  shownOf,
  suppressFacts,
} from './protect/index.js';
import { VERSION } from './version.js';

/** What shapes a study beyond its inputs. */
export interface StudyOptions {
  readonly asOf?: Period;
  /** Cut-offs other than the printed ones, by name. */
  readonly limits?: Readonly<Partial<Record<LimitId, number>>>;
  /** Counts of people above nought and below this are hidden, with their complements; nought switches it off. */
  readonly suppressBelow?: number;
  /** What the authors of the study add to its tables. */
  readonly edition?: Edition;
}

/** Indicators over every facility, which can be made without the few that are hidden. */
const OVER_FACILITIES = INDICATORS.filter((indicator) =>
  needsOf(indicator).some(({ shape }) => shape === 'facilities'),
);

/** Which direction of each indicator is the better one. */
const BETTER = new Map(INDICATORS.map(({ id, better }) => [id, better]));

/** What the indicators say of one country, with what they rest on. */
export interface Measured {
  readonly country: string;
  /** Of counts that may be shown: whatever is made of them tells of no few persons. */
  readonly measures: readonly Measure[];
  readonly said: CountryFacts;
  readonly protected: ProtectedFacts;
  readonly problems: readonly Problem[];
}

/** Measures one country. Nothing here reads a file or a clock. */
export function measureCountry(country: string, said: CountryFacts, options: StudyOptions): Measured {
  const lawDate = options.asOf ? lastDayOf(options.asOf.end) : lastDate(said);
  const all = withSums(said.facts);
  const facts = suppressFacts(all, options.suppressBelow ?? AGGREGATE_THRESHOLD);
  const bookOf = (known: readonly Fact[]) =>
    new FactBook(country, known, said.penalties, said.quality, lawDate, said.cases, facts.summary);
  const run = runIndicators(INDICATORS, bookOf(all));
  const ofVisible =
    facts.hidden.length > 0 ? runIndicators(OVER_FACILITIES, bookOf(facts.visible)).measures : [];
  // Whatever is said from here on is made of these measures, and so of counts that are shown.
  const measures = protectMeasures(run.measures, facts, ofVisible);
  return { country, measures, said, protected: facts, problems: run.problems };
}

/** One country's study: what its measures mean, with everything that they were made of. */
export function interpretCountry(
  measured: Measured,
  normalised: Normalised,
  readProblems: readonly Problem[],
  options: StudyOptions,
): Study {
  const { country, measures, said, protected: facts } = measured;
  const scenarios = scenariosOf(country, measures, options);
  const read = interpret(measures, {
    ...(options.limits ? { limits: options.limits } : {}),
    scenarios: breakEvensOf(scenarios.scenarios),
    published: [...new Set(said.facts.map(({ name }) => name))],
  });
  const rows = normalised.rowsOf.get(country);
  const own = ({ where }: Problem) => where.country === undefined || where.country === country;
  const usedSources = new Set([
    ...said.facts.flatMap(({ sources }) => sources),
    ...said.penalties.flatMap(({ sources }) => sources),
    ...said.cases.flatMap(({ sources }) => sources),
  ]);
  const sourceFiles = new Set([...usedSources].map((id) => normalised.sourceFiles.get(id)));
  const inputs = normalised.inputs
    .map((input) => ({ ...input, rowsOfCountry: rows?.get(input.file) ?? 0 }))
    .filter(({ file, rowsOfCountry }) => rowsOfCountry > 0 || sourceFiles.has(file));
  const files = new Set(inputs.map(({ file }) => file));
  const concerns = ({ where }: Problem) => where.file === undefined || files.has(where.file);
  return {
    version: STUDY_VERSION,
    generator: { name: 'ctg', version: VERSION },
    country,
    asOf: options.asOf ? periodKey(options.asOf) : null,
    inputs,
    sources: normalised.sources.filter(({ id }) => usedSources.has(id)),
    facts: shownOf(said.facts, facts.hidden),
    penalties: said.penalties,
    measures,
    findings: read.findings,
    alternatives: alternativesOf(
      country,
      options.edition ?? {},
      options.suppressBelow ?? AGGREGATE_THRESHOLD,
    ),
    limits: read.limits,
    problems: protectProblems(
      [
        ...readProblems,
        ...normalised.problems.filter((item) => own(item) && concerns(item)),
        ...measured.problems,
        ...read.problems,
      ],
      facts,
    ),
    setAside: setAsideIn(
      country,
      normalised.setAside.filter(({ file }) => files.has(file)),
    ),
    suppressed: facts.cells,
    ...editionOf(country, { measures, findings: read.findings }, options.edition ?? {}),
    ...(scenarios.scenarios.length > 0 ? { scenarios: scenarios.scenarios } : {}),
    ...(scenarios.together ? { scenariosTogether: scenarios.together } : {}),
  };
}

/** What would follow from the levers that the authors name for the country; the same seed gives the same draws. */
function scenariosOf(
  country: string,
  measures: readonly Measure[],
  { edition, limits }: StudyOptions,
): Scenarios {
  const requests = (edition?.scenarios ?? []).filter((request) => request.country === country);
  return runScenarios(requests, measures, withOverrides(limits ?? {}), { random: mulberry32, quantile });
}

/** What the authors wrote, and what became of their last edition. */
function editionOf(
  country: string,
  now: Pick<Study, 'measures' | 'findings'>,
  { notes, previous = [] }: Edition,
): Pick<Study, 'notes' | 'followUp'> {
  const last = previous.find((study) => study.country === country);
  return {
    ...(notes && Object.keys(notes).length > 0 ? { notes } : {}),
    ...(last ? { followUp: followUp(last, now, (id) => BETTER.get(id) ?? 'neither') } : {}),
  };
}

/** The last day that the country's tables speak of: laws are taken as in force then, whatever day it is today. */
function lastDate({ facts, penalties, cases }: CountryFacts): Period {
  const days = [
    ...cases.map(({ period }) => period?.end),
    ...facts.map(({ period }) => period.end),
    ...penalties.flatMap(({ inForceFrom, inForceTo }) => [inForceFrom?.start, inForceTo?.end]),
  ].filter((day) => day !== undefined);
  return lastDayOf(days.sort().at(-1) ?? '2000-01-01');
}

function lastDayOf(day: string): Period {
  return { start: day, end: day, precision: 'day' };
}

import { interpret } from './interpret/index.js';
import { FactBook, withSums } from './measure/fact-book.js';
import { INDICATORS } from './measure/indicators/index.js';
import { runIndicators } from './measure/run.js';
import type { LimitId } from './model/finding.js';
import { type Period, periodKey } from './model/period.js';
import type { Problem } from './model/problem.js';
import { STUDY_VERSION, type Study } from './model/study.js';
import type { CountryFacts, Normalised } from './normalise/index.js';
import { VERSION } from './version.js';

/** What shapes a study beyond its inputs. */
export interface StudyOptions {
  readonly asOf?: Period;
  /** Cut-offs other than the printed ones, by name. */
  readonly limits?: Readonly<Partial<Record<LimitId, number>>>;
}

/** One country's study: what its tables say, measured and interpreted. Nothing here reads a file or a clock. */
export function buildStudy(
  country: string,
  said: CountryFacts,
  normalised: Normalised,
  readProblems: readonly Problem[],
  options: StudyOptions,
): Study {
  const lawDate = options.asOf ? lastDayOf(options.asOf.end) : lastDate(said);
  const book = new FactBook(country, withSums(said.facts), said.penalties, said.quality, lawDate, said.cases);
  const run = runIndicators(INDICATORS, book);
  const read = interpret(run.measures, options.limits ? { limits: options.limits } : {});
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
    facts: said.facts,
    penalties: said.penalties,
    measures: run.measures,
    findings: read.findings,
    alternatives: read.alternatives,
    limits: read.limits,
    problems: [
      ...readProblems,
      ...normalised.problems.filter((item) => own(item) && concerns(item)),
      ...run.problems,
      ...read.problems,
    ],
    setAside: normalised.setAside.filter(({ file }) => files.has(file)),
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

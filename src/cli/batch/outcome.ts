import { BATCH_FIGURES, type BatchCountry, type BatchFigure, type BatchOutcome } from '../../model/batch.js';
import { headline } from '../../model/headline.js';
import type { Measure } from '../../model/measure.js';
import type { Problem } from '../../model/problem.js';
import { isSynthetic, type Study } from '../../model/study.js';
import type { Verdict } from '../../model/verdict.js';
import { EXIT, UserError, worst } from '../exit.js';
import type { StudyRun } from '../run-study.js';
import { exitOfVerdicts } from '../verdict-exit.js';
import { linkFrom } from './plan.js';

const MOST_PROBLEMS = 5;
const LEVELS = ['error', 'warning', 'info'] as const;

/** What the page about a batch tells of a study that was run. */
export function outcomeOf(
  { analysis, written, code }: StudyRun,
  verdicts: readonly Verdict[],
  folder: string,
): BatchOutcome {
  const { studies, problems } = analysis;
  const count = (level: Problem['level']) => problems.filter((item) => item.level === level).length;
  const gravest = problems
    .filter(({ level }) => level !== 'info')
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .slice(0, MOST_PROBLEMS);
  return {
    code: worst([code, exitOfVerdicts(verdicts)]),
    countries: studies.map((study) => countryOf(study, written.get(study.country) ?? [], folder)),
    problems: { error: count('error'), warning: count('warning'), info: count('info') },
    worst: gravest,
    broken: verdicts.filter(({ passed }) => !passed),
  };
}

function countryOf(study: Study, files: readonly string[], folder: string): BatchCountry {
  return {
    country: study.country,
    files: files.map((path) => linkFrom(folder, path)),
    figures: BATCH_FIGURES.flatMap((indicator): BatchFigure[] => {
      const shown =
        headline(study.measures, indicator) ??
        study.measures.find((measure: Measure) => measure.indicator === indicator);
      if (!shown) return [];
      const { value, unit, definition, period } = shown;
      return [{ indicator, value, unit, definition, period }];
    }),
    isSynthetic: isSynthetic(study),
  };
}

/** What the page tells of a study that could not be run to its end. */
export function outcomeOfFault(thrown: unknown): BatchOutcome {
  const nothing = { countries: [], problems: { error: 0, warning: 0, info: 0 }, worst: [], broken: [] };
  if (thrown instanceof UserError) {
    const { exit, what, why, todo } = thrown;
    return { ...nothing, code: exit, fault: { what, why, todo } };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    ...nothing,
    code: EXIT.bug,
    fault: {
      what: `ctg failed: ${message}`,
      why: 'this is a fault of ctg, not of your data; the other studies are not touched by it',
      todo: 'run ctg analyze --debug on this study alone and report what it prints',
    },
  };
}

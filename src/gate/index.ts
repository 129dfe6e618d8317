/** Holds studies against what somebody asserts of them. Called by `src/index.ts`; knows the model alone. */
import type { Comparison } from '../model/comparison.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Study } from '../model/study.js';
import { type Assertions, BASELINE_RULES, type ProblemAssertion, type Verdict } from '../model/verdict.js';
import { ruleVerdicts } from './baseline-verdicts.js';
import { DEFAULT_RULES } from './default-rules.js';
import { measureVerdicts } from './measure-verdicts.js';
import { placesOfProblem } from './places.js';

export { DEFAULT_RULES } from './default-rules.js';

/** A study's baseline, with what differs from it. */
export interface HeldAgainst {
  readonly baseline: Snapshot;
  readonly comparison: Comparison;
}

const MOST_PLACES = 10;
const NONE = { baseline: null, measure: null, problem: null } as const;

/**
 * What becomes of every assertion in one study, failures first. Assertions that need a baseline fail when there is
 * none for this country: a gate that silently checks nothing is none.
 * @param baselineGiven whether there is a baseline at all, be it without this country
 */
export function checkAssertions(
  study: Study,
  assertions: Assertions,
  against: HeldAgainst | undefined,
  baselineGiven = against !== undefined,
): Verdict[] {
  const measures = assertions.measures.flatMap((assertion) =>
    measureVerdicts(assertion, study, against?.baseline),
  );
  const apart = new Set(
    measures.filter(({ rule }) => rule === 'measure-change').map(({ subject }) => subject),
  );
  const rules = BASELINE_RULES.flatMap((rule) => {
    const level = assertions.rules[rule] ?? DEFAULT_RULES[rule];
    return level === 'off' || !against ? [] : ruleVerdicts(rule, level, against.comparison, study, apart);
  });
  const verdicts = [
    ...(against ? [] : baselineMissing(study, assertions, baselineGiven)),
    ...measures,
    ...assertions.problems.flatMap((assertion) => problemVerdicts(assertion, study)),
    ...rowVerdicts(assertions.rowsSetAside, study),
    ...rules,
  ];
  const rank = ({ passed, level }: Verdict) => (passed ? 2 : level === 'error' ? 0 : 1);
  return verdicts.sort((a, b) => rank(a) - rank(b));
}

function baselineMissing(
  { country }: Study,
  { measures, rules }: Assertions,
  baselineGiven: boolean,
): Verdict[] {
  const levels = [
    ...(baselineGiven ? (['error'] as const) : []),
    ...measures.filter(({ change }) => change !== undefined).map(({ level }) => level),
    ...Object.values(rules),
  ].filter((level) => level !== 'off');
  if (levels.length === 0) return [];
  return [
    {
      rule: 'baseline-missing',
      level: levels.includes('error') ? 'error' : 'warn',
      passed: false,
      country,
      subject: country,
      actual: { kind: 'nothing' },
      expected: { kind: 'nothing' },
      ...NONE,
      evidence: [],
    },
  ];
}

function problemVerdicts({ of, max, level }: ProblemAssertion, { country, problems }: Study): Verdict[] {
  if (level === 'off') return [];
  const met = problems.filter((problem) => problem.code === of || problem.level === of);
  return [
    {
      rule: 'problems-max',
      level,
      passed: met.length <= max,
      country,
      subject: of,
      actual: { kind: 'count', value: met.length },
      expected: { kind: 'count', value: max },
      ...NONE,
      evidence: met.flatMap((item) => placesOfProblem(item)).slice(0, MOST_PLACES),
    },
  ];
}

/** One verdict a file, so that a small file that is lost is not hidden behind a large one. */
function rowVerdicts(limit: Assertions['rowsSetAside'], { country, inputs, setAside }: Study): Verdict[] {
  if (!limit || limit.level === 'off') return [];
  const { level, maxShare } = limit;
  return inputs
    .filter(({ rowsRead }) => rowsRead > 0)
    .map(({ file, rowsRead, rowsSetAside }) => ({
      rule: 'rows-set-aside',
      level,
      passed: rowsSetAside / rowsRead <= maxShare,
      country,
      subject: file,
      actual: { kind: 'share', value: rowsSetAside / rowsRead },
      expected: { kind: 'share', value: maxShare },
      ...NONE,
      evidence: setAside
        .filter((row) => row.file === file)
        .slice(0, MOST_PLACES)
        .map(({ line }) => ({ file, line })),
    }));
}

import type { Comparison, MeasureChange, MethodChange } from '../model/comparison.js';
import { definitionKey } from '../model/definition.js';
import { TABLE_INDICATORS } from '../model/indicator-id.js';
import type { Snapshot, SnapshotFinding, SnapshotMeasure } from '../model/snapshot.js';
import type { BaselineRule, Stated, Verdict } from '../model/verdict.js';
import { numberOf, withheld } from './measure-verdicts.js';
import { formerPlacesOf, placesOf, placesOfChange, placesOfProblem } from './places.js';

type Broken = Omit<Verdict, 'rule' | 'level' | 'passed' | 'country'>;
type Rule = (comparison: Comparison, study: Snapshot, apart: ReadonlySet<string>) => Broken[];

const NOTHING: Stated = { kind: 'nothing' };
const NONE = { baseline: null, measure: null, problem: null, evidence: [] } as const;

const stated = (measure: SnapshotMeasure | null): Stated => {
  if (!measure) return NOTHING;
  return measure.value === null ? withheld(measure) : numberOf(measure, measure.value);
};

/** What breaks each rule, one entry a thing: rules know identities, so that one mended and one new do not cancel out. */
const RULES: { readonly [R in BaselineRule]: Rule } = {
  // Of level info is what was decided, which changes with any file.
  'no-new-problems': ({ problems }) =>
    problems.new
      .filter(({ problem }) => problem.level !== 'info')
      .map(({ problem, lines }) => ({
        ...NONE,
        subject: [problem.code, problem.where.file, problem.where.header, lines.join(' ')].join('|'),
        actual: { kind: 'text', text: problem.code },
        expected: NOTHING,
        problem,
        evidence: placesOfProblem(problem, lines),
      })),
  'no-moved-figures': ({ measures }, study, apart) =>
    measures
      .filter(({ kind, id }) => kind === 'moved' && !apart.has(id))
      .filter(({ after }) => after !== null && !TABLE_INDICATORS.includes(after.indicator))
      .map((change) => ofMeasure(change, study)),
  'no-lost-figures': ({ measures }, study) =>
    measures
      .filter(({ kind, before, after }) => wasLost(kind, before, after))
      .map((change) => ofMeasure(change, study)),
  'no-changed-answers': ({ findings }) =>
    findings.map(({ before, after }) => ({
      ...NONE,
      subject: after?.id ?? before?.id ?? '',
      actual: answerOf(after),
      expected: answerOf(before),
    })),
  'same-method': ({ method }) =>
    method.map((change) => ({
      ...NONE,
      subject: [change.aspect, change.name].join('|'),
      actual: methodOf(change, change.after),
      expected: methodOf(change, change.before),
    })),
  'same-definitions': ({ measures }, study) =>
    measures
      .filter(({ kind }) => kind === 'definition')
      .map((change) => ({
        ...ofMeasure(change, study),
        actual: { kind: 'text', text: change.after ? definitionKey(change.after.definition) : '' },
        expected: { kind: 'text', text: change.before ? definitionKey(change.before.definition) : '' },
      })),
};

function wasLost(
  kind: MeasureChange['kind'],
  before: SnapshotMeasure | null,
  after: SnapshotMeasure | null,
): boolean {
  if (before?.status !== 'measured') return false;
  return kind === 'vanished' || (kind === 'status' && after?.status !== 'measured');
}

function ofMeasure(change: MeasureChange, study: Snapshot): Broken {
  const { before, after } = change;
  const own = after ?? before;
  return {
    ...NONE,
    subject: change.id,
    actual: change.hidden ? { kind: 'hidden' } : stated(after),
    expected: change.hidden ? { kind: 'hidden' } : stated(before),
    baseline: change.hidden ? null : stated(before),
    measure: own,
    evidence: evidenceOf(change, study),
  };
}

function evidenceOf({ before, after, cells }: MeasureChange, study: Snapshot): Verdict['evidence'] {
  if (cells.length > 0) return placesOfChange(cells, study);
  if (after && after.operands.length > 0) return placesOf(after, study);
  return before ? formerPlacesOf(before, study) : [];
}

function answerOf(finding: SnapshotFinding | null): Stated {
  return finding ? { kind: 'answer', finding: finding.id, answer: finding.answer } : NOTHING;
}

const methodOf = ({ aspect, name }: MethodChange, value: string): Stated => ({
  kind: 'text',
  text: `${[aspect, name].filter((part) => part !== '').join(' ')} ${value === '' ? '—' : value}`,
});

/**
 * What becomes of one rule. A rule that nothing breaks gives one passed verdict.
 * @param apart identities of measures that an assertion of their own lets move within a tolerance
 */
export function ruleVerdicts(
  rule: BaselineRule,
  level: Verdict['level'],
  comparison: Comparison,
  study: Snapshot,
  apart: ReadonlySet<string>,
): Verdict[] {
  const broken = RULES[rule](comparison, study, apart);
  const { country } = study;
  if (broken.length > 0) return broken.map((item) => ({ rule, level, passed: false, country, ...item }));
  const passed = { actual: { kind: 'count', value: 0 }, expected: { kind: 'count', value: 0 } } as const;
  return [{ rule, level, passed: true, country, subject: '', ...NONE, ...passed }];
}

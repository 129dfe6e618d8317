import type { Words } from '../../index.js';
import { PROBLEM_LEVELS, type ProblemCode } from '../../model/problem.js';
import {
  failuresIn,
  failureText,
  messageText,
  named,
  problemSentence,
  type Results,
  type RunResults,
  STUDY_FAILED,
} from './results.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', warn: 'warning' } as const;

interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly header?: string;
}

interface Found {
  readonly rule: string;
  readonly level: (typeof LEVELS)[keyof typeof LEVELS];
  readonly text: string;
  readonly identity: string;
  readonly places: readonly Place[];
  readonly run: RunResults;
}

/**
 * SARIF 2.1.0: every problem and every failed assertion, at the line and the character of its cell. Where the character
 * is not known, as in a workbook, only the line is given, with the name of the column.
 */
export function sarif(results: Results): string {
  const { runs, words } = results;
  const found = runs.flatMap((run) => [...withoutReport(run), ...failed(run, words), ...faults(run, words)]);
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ctg',
            version: results.version,
            rules: rules.map((id) => ruleOf(id, words)),
          },
        },
        language: words.locale.language,
        columnKind: 'utf16CodeUnits',
        results: found.map(({ rule, level, text, identity, places, run }) => {
          const [first, ...rest] = places.map((place) => location(place, run));
          return {
            ruleId: rule,
            ruleIndex: rules.indexOf(rule),
            level,
            message: { text },
            ...(first ? { locations: [first] } : {}),
            ...(rest.length > 0 ? { relatedLocations: rest } : {}),
            partialFingerprints: { 'ctg/v1': named(run, identity, '|') },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** A study of a batch that gave nothing. */
function withoutReport(run: RunResults): Found[] {
  if (!run.fault) return [];
  const text = named(run, messageText(run.fault));
  return [{ rule: STUDY_FAILED, level: 'error', text, identity: STUDY_FAILED, places: [], run }];
}

function failed(run: RunResults, words: Words): Found[] {
  return failuresIn(run).map((item) => ({
    rule: `assertion/${item.verdict.rule}`,
    level: LEVELS[item.verdict.level],
    text: failureText(item, words),
    identity: [item.verdict.rule, item.verdict.country, item.verdict.subject].join('|'),
    places: item.verdict.evidence,
    run,
  }));
}

function faults(run: RunResults, words: Words): Found[] {
  return run.problems.map((item) => ({
    rule: item.code,
    level: LEVELS[item.level],
    text: problemSentence(item, words),
    identity: JSON.stringify([item.code, item.where]),
    places: item.where.file === undefined ? [] : [item.where],
    run,
  }));
}

function ruleOf(id: string, words: Words) {
  if (id === STUDY_FAILED) return { id, shortDescription: { text: words.running('status-failed') } };
  const code = id as ProblemCode;
  if (!(id in PROBLEM_LEVELS)) {
    const own = id.replace('assertion/', '') as keyof typeof words.locale.verdicts;
    const { what, todo } = words.locale.verdicts[own];
    const text = what.replace('{subject}', '…');
    return { id, shortDescription: { text }, help: { text: todo } };
  }
  const { what, why, todo } = words.problemInGeneral(code);
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: todo },
    defaultConfiguration: { level: LEVELS[PROBLEM_LEVELS[code]] },
  };
}

function location({ file = '', line, column, header }: Place, { characterOf }: RunResults) {
  const startColumn =
    line !== undefined && column !== undefined ? characterOf({ file, line, column }) : undefined;
  const region = {
    ...(line === undefined ? {} : { startLine: line }),
    ...(startColumn === undefined ? {} : { startColumn }),
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line === undefined ? {} : { region }),
    },
    ...(header ? { logicalLocations: [{ name: header, kind: 'member' }] } : {}),
  };
}

/** A path as a reference: relative where it is, so that it means the same on another machine. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${path}`;
  // The letter of a drive would be taken for a scheme.
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}

import type { Words } from '../../index.js';
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

const LEVELS = { error: 'error', warning: 'warning', info: 'notice', warn: 'warning' } as const;

interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Workflow commands of GitHub Actions: an annotation at the line and character of each problem and failure. */
export function github({ runs, words }: Results): string {
  return runs
    .flatMap((run) => commandsOf(run, words))
    .map((line) => `${line}\n`)
    .join('');
}

function commandsOf(run: RunResults, words: Words): string[] {
  const verdicts = failuresIn(run).map((item) => {
    const { rule, level, evidence } = item.verdict;
    return command(LEVELS[level], evidence[0] ?? {}, rule, failureText(item, words), run);
  });
  const faults = run.problems.map((item) =>
    command(LEVELS[item.level], item.where, item.code, problemSentence(item, words), run),
  );
  const none = run.fault ? [command('error', {}, STUDY_FAILED, messageText(run.fault), run)] : [];
  return [...none, ...verdicts, ...faults];
}

function command(
  level: (typeof LEVELS)[keyof typeof LEVELS],
  place: Place,
  title: string,
  text: string,
  run: RunResults,
): string {
  const { file, line, column } = place;
  const character =
    file !== undefined && line !== undefined && column !== undefined
      ? run.characterOf({ file, line, column })
      : undefined;
  const properties = [
    ['file', file],
    ['line', line],
    ['col', character],
    ['title', named(run, title)],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(',')}::${data(text)}`;
}

/** The runner reads one line a command, and undoes these and no other escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

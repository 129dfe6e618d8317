import type { Words } from '../../index.js';
import type { Problem } from '../../model/problem.js';
import {
  failureText,
  messageText,
  named,
  placeText,
  problemSentence,
  type Results,
  type RunResults,
  STUDY_FAILED,
  type ToldVerdict,
} from './results.js';

interface Case {
  readonly name: string;
  readonly class: string;
  readonly file?: string;
  readonly line?: number;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  /** What is said without failing. */
  readonly out?: string;
}

/**
 * JUnit XML: a suite a country with a case an assertion, and a suite of the inputs with a case a file, which fails when
 * the file has a problem of level error. Failures of level warn, and warnings, are printed in their case. In a batch
 * the name of each suite begins with that of its study.
 */
export function junit({ runs, words }: Results): string {
  const suites = runs.flatMap((run) => suitesOf(run, words));
  const all = suites.flatMap(([, cases]) => cases);
  const body = suites.map(
    ([name, cases]) =>
      `  <testsuite${attributes({ name, ...counts(cases) })}>\n${cases.map(element).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'ctg', ...counts(all) })}>\n${body.join('')}</testsuites>\n`;
}

function suitesOf(run: RunResults, words: Words): [string, Case[]][] {
  const { studies, verdicts } = run;
  const countries = [
    ...new Set([...studies.map(({ country }) => country), ...verdicts.map(({ verdict }) => verdict.country)]),
  ].sort();
  return [
    ...countries.map((country): [string, Case[]] => [
      suiteName(run, country),
      verdicts
        .filter(({ verdict }) => verdict.country === country)
        .map((item) => assertion(item, run, words)),
    ]),
    [suiteName(run, 'data'), [...inputCases(run, words), ...faultCases(run)]],
  ];
}

const suiteName = (run: RunResults, last: string) => `ctg.${named(run, last, '.')}`;

function faultCases(run: RunResults): Case[] {
  const { fault, name = '' } = run;
  if (!fault) return [];
  const failure = { type: STUDY_FAILED, message: fault.what, text: messageText(fault) };
  return [{ name, class: suiteName(run, 'data'), failure }];
}

const counts = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure).length,
  errors: 0,
});

function assertion(item: ToldVerdict, run: RunResults, words: Words): Case {
  const { verdict, told } = item;
  const { rule, country, passed, level, evidence } = verdict;
  const [place] = evidence;
  const text = passed ? '' : failureText(item, words);
  return {
    name: told.what,
    class: `${suiteName(run, country)}.${rule}`,
    ...(place ? { file: place.file } : {}),
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(!passed && level === 'error'
      ? { failure: { type: rule, message: `${told.actual} (${told.expected})`, text } }
      : {}),
    ...(!passed && level === 'warn' ? { out: text } : {}),
  };
}

/** One case a file, those that could not be read among them; what belongs to no file stands under its country. */
function inputCases(run: RunResults, words: Words): Case[] {
  const { inputs, problems } = run;
  const of = (item: Problem) => item.where.file ?? item.where.country ?? 'ctg';
  const names = [...new Set([...inputs.map(({ file }) => file), ...problems.map(of)])].sort();
  return names.map((name) => {
    const own = problems.filter((item) => of(item) === name);
    const lines = (level: Problem['level']) =>
      own
        .filter((item) => item.level === level)
        .map((item) => `${placeText(item.where)}: ${problemSentence(item, words)} [${item.code}]`);
    const errors = own.filter(({ level }) => level === 'error');
    const [first] = errors;
    const warnings = lines('warning');
    return {
      name,
      class: suiteName(run, 'data'),
      file: name,
      ...(first
        ? {
            failure: {
              type: first.code,
              message: words.problem(first).what,
              text: lines('error').join('\n'),
            },
          }
        : {}),
      ...(warnings.length > 0 ? { out: warnings.join('\n') } : {}),
    };
  });
}

function element({ name, class: classname, file, line, failure, out }: Case): string {
  const head = `    <testcase${attributes({ name, classname, file, line })}`;
  if (!failure && out === undefined) return `${head}/>\n`;
  const inner = [
    ...(failure
      ? [
          `      <failure${attributes({ message: failure.message, type: failure.type })}>${escaped(failure.text)}</failure>\n`,
        ]
      : []),
    ...(out === undefined ? [] : [`      <system-out>${escaped(out)}</system-out>\n`]),
  ];
  return `${head}>\n${inner.join('')}    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

/** XML 1.0 knows no control characters but three, not even as references; half a surrogate pair is no character. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

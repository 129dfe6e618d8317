import type { Problem } from '../../model/problem.js';
import { failureText, placeText, problemSentence, type Results, type ToldVerdict } from './results.js';

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
 * the file has a problem of level error. Failures of level warn, and warnings, are printed in their case.
 */
export function junit(results: Results): string {
  const { studies, verdicts } = results;
  const countries = [
    ...new Set([...studies.map(({ country }) => country), ...verdicts.map(({ verdict }) => verdict.country)]),
  ].sort();
  const suites = [
    ...countries.map((country): [string, Case[]] => [
      `ctg.${country}`,
      verdicts.filter(({ verdict }) => verdict.country === country).map((item) => assertion(item, results)),
    ]),
    ['ctg.data', inputCases(results)] as [string, Case[]],
  ];
  const all = suites.flatMap(([, cases]) => cases);
  const body = suites.map(
    ([name, cases]) =>
      `  <testsuite${attributes({ name, ...counts(cases) })}>\n${cases.map(element).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'ctg', ...counts(all) })}>\n${body.join('')}</testsuites>\n`;
}

const counts = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure).length,
  errors: 0,
});

function assertion(item: ToldVerdict, { words }: Results): Case {
  const { verdict, told } = item;
  const { rule, country, passed, level, evidence } = verdict;
  const [place] = evidence;
  const text = passed ? '' : failureText(item, words);
  return {
    name: told.what,
    class: `ctg.${country}.${rule}`,
    ...(place ? { file: place.file } : {}),
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(!passed && level === 'error'
      ? { failure: { type: rule, message: `${told.actual} (${told.expected})`, text } }
      : {}),
    ...(!passed && level === 'warn' ? { out: text } : {}),
  };
}

/** One case a file, those that could not be read among them; what belongs to no file stands under its country. */
function inputCases({ inputs, problems, words }: Results): Case[] {
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
      class: 'ctg.data',
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

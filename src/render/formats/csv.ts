import { stringify } from 'csv-stringify/sync';
import { definitionKey } from '../../model/definition.js';
import type { Measure } from '../../model/measure.js';
import { periodKey } from '../../model/period.js';
import type { Problem } from '../../model/problem.js';
import { sliceKey } from '../../model/slice.js';
import type { SetAsideRows } from '../../model/study.js';
import type { SuppressedCell } from '../../model/suppression.js';

type Cell = string | number | null;

/**
 * Text that a spreadsheet would take for a formula is kept from being one by a leading apostrophe; full-width forms
 * and leading blanks count too. Numbers are left alone, negative ones too.
 */
export function guardFormula(text: string): string {
  const plain = text.normalize('NFKC').trimStart();
  const looksLikeFormula = /^[=+\-@]/.test(plain) || /^[\t\r]/.test(text);
  return looksLikeFormula && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)),
  );
  return toCsv([[...header], ...guarded]);
}

/** Rows as CSV text, whatever their widths. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { record_delimiter: '\n' });
}

/** Every measure, one row each, with the cells it was made of; numbers unrounded. */
export function measureCsv(measures: readonly Measure[]): string {
  const header = [
    'id',
    'indicator',
    'country',
    'facility',
    'part',
    'variant',
    'status',
    'value',
    'unit',
    'since',
    'period',
    'numerator',
    'denominator',
    'interval_low',
    'interval_high',
    'interval_kind',
    'definition',
    'details',
    'flags',
    'reason',
    'sources',
    'evidence',
  ];
  return csv(header, measures.map(measureRow));
}

function measureRow(measure: Measure): Cell[] {
  const evidence = measure.operands.flatMap(({ cells }) =>
    cells.map(({ file, line, header }) => `${file}:${line}:${header}`),
  );
  return [
    measure.id,
    measure.indicator,
    measure.place.country,
    measure.place.facility,
    sliceKey(measure.stratum),
    measure.variant,
    measure.status,
    measure.value,
    measure.unit,
    measure.since ? periodKey(measure.since) : '',
    measure.period ? periodKey(measure.period) : '',
    measure.numerator?.value ?? null,
    measure.denominator?.value ?? null,
    measure.interval?.low ?? null,
    measure.interval?.high ?? null,
    measure.interval?.kind ?? measure.intervalKind,
    definitionKey(measure.definition),
    Object.entries(measure.details)
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; '),
    measure.flags.map(({ code }) => code).join(' '),
    measure.reason?.code ?? '',
    measure.sources.join(' '),
    [...new Set(evidence)].join(' '),
  ];
}

/** Every problem, every row set aside and every count hidden: nothing is lost silently. */
export function problemCsv(
  problems: readonly Problem[],
  setAside: readonly SetAsideRows[],
  suppressed: readonly SuppressedCell[] = [],
): string {
  const header = ['kind', 'code', 'level', 'file', 'line', 'column', 'header', 'country', 'details'];
  return csv(header, [
    ...problems.map(({ code, level, where, args }): Cell[] => [
      'problem',
      code,
      level,
      where.file ?? '',
      where.line ?? null,
      where.column ?? null,
      where.header ?? '',
      where.country ?? '',
      Object.entries(args)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    ]),
    ...setAside.map(({ file, line, lastLine, code }): Cell[] => [
      'row-set-aside',
      code,
      '',
      file,
      line,
      null,
      '',
      '',
      lastLine === undefined ? '' : `last_line=${lastLine}`,
    ]),
    ...suppressed.map(({ place, name, period, slice, definition }): Cell[] => [
      'count-hidden',
      '',
      '',
      '',
      null,
      null,
      '',
      place.country,
      [name, place.facility, periodKey(period), sliceKey(slice), definitionKey(definition)]
        .filter((part) => part !== '')
        .join('; '),
    ]),
  ]);
}

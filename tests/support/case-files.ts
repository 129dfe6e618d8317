import { countCases } from '../../src/count-cases.js';
import { CASE_FIELDS, type CaseField, type CaseValue } from '../../src/model/case.js';
import type { Table } from '../../src/model/table.js';
import { type Normalised, type NormaliseOptions, normalise } from '../../src/normalise/index.js';
import type { TableDecisions } from '../../src/normalise/reading/reading.js';
import { readTable } from '../../src/read/csv.js';
import { cellsOf, HELP } from './case-file.js';

export const TODAY = '2026-11-24';

/** What was read of the cases of a text. */
export interface CasesRead {
  /** The values of a field, row by row as far as rows can be told apart: sorted, each as often as it comes. */
  values(field: CaseField): CaseValue[];
  readonly normalised: Normalised;
  /** Codes of what was met, each once. */
  readonly codes: readonly string[];
  /** The line and the reason of each row set aside. */
  readonly setAside: readonly (readonly [number, string])[];
}

export function tableOf(text: string): Table {
  const { table } = readTable(new TextEncoder().encode(text), 'cases.csv', HELP);
  if (!table) throw new Error('no table');
  return table;
}

/** Reads the cases of a text as a run does. */
export async function casesOf(
  text: string,
  decisions: TableDecisions = {},
  options: Partial<NormaliseOptions> = {},
): Promise<CasesRead> {
  const sample = tableOf(text);
  const all = { today: TODAY, ...options, decisionsOf: () => ({ country: 'PER', ...decisions }) };
  const file = { file: 'cases.csv', path: 'cases.csv', packed: false, sample, whole: true };
  const counted = await countCases(
    [file],
    CASE_FIELDS.map((field) => ({ keys: [field] })),
    HELP,
    all,
  );
  const normalised = normalise([], all, counted);
  const [first] = counted;
  return {
    normalised,
    codes: [...new Set(normalised.problems.map(({ code }) => code))],
    setAside: normalised.setAside.map(({ line, code }) => [line, code] as const),
    values: (field) => {
      const tally = first?.answer?.tallies.find(({ fields }) => fields.length === 1 && fields[0] === field);
      if (!tally) return [];
      const each = cellsOf(tally).flatMap(([[value = null], count]) =>
        new Array<CaseValue>(count).fill(value),
      );
      return each.sort((a, b) =>
        typeof a === 'number' && typeof b === 'number'
          ? a - b
          : order(a) - order(b) || (String(a) < String(b) ? -1 : 1),
      );
    },
  };
}

/** What is not known comes last. */
const order = (value: CaseValue) => (value === null ? 1 : 0);

/** A table of sentences with a date each, from the header and cells of one more column or several. */
export function sentences(header: string, cells: readonly string[]): string {
  return [`sentence_date,${header}`, ...cells.map((cell) => `2020-05-01,${cell}`)].join('\n');
}

import type { ProblemCode } from '../../model/problem.js';
import { type Problem, problem } from '../../model/problem.js';
import type { SetAsideRow } from '../../model/study.js';
import type { Table } from '../../model/table.js';
import type { TallyAnswer, TallyPlan } from '../../model/tally.js';
import type { Identities } from './ascending-identities.js';
import type { RowSink } from './data-rows.js';
import type { Passed } from './records.js';
import { identityText } from './repeated-rows.js';
import { RowTally } from './row-tally.js';

/** Every row of a table, or of a part of it, handed to a sink. */
export type Pass = (sink: RowSink) => Promise<Passed>;

/** A count, with what looked for identities that came twice. */
export interface Counted {
  readonly answer: TallyAnswer;
  readonly suspects: ReadonlySet<string>;
  /** Of the rows set aside those that were not looked at further: ragged ones, headers said again, repetitions. */
  readonly refused: readonly SetAsideRow[];
}

/**
 * Counts every row that a pass hands on.
 * @param excluded lines that do not count, with the reason
 */
export async function countRows(
  pass: Pass,
  table: Table,
  plan: TallyPlan,
  excluded: ReadonlyMap<number, ProblemCode>,
  seen: Identities,
): Promise<Counted> {
  const { file } = table;
  const tally = new RowTally(plan, file);
  const setAside: SetAsideRow[] = [];
  const { identity } = plan;
  let taken = 0;
  const passed = await pass({
    take: (cells, line) => {
      const code = excluded.get(line);
      if (code !== undefined) {
        setAside.push({ file, line, code });
        return;
      }
      if (identity) seen.add(identityText(cells, identity));
      taken += 1;
      tally.add(cells, line);
    },
    refuse: (line, code) => setAside.push({ file, line, code }),
  });
  setAside.sort(byLine);
  return {
    suspects: seen.suspects,
    refused: setAside,
    answer: {
      ...passed,
      tallies: tally.tallies(),
      rowsRead: taken + setAside.length,
      setAside: [...setAside, ...tally.setAside].sort(byLine),
      unread: tally.unread(),
      broken: tally.broken(),
      evidence: tally.evidence(),
      filled: tally.filled(),
      problems: problemsOf(setAside, table),
    },
  };
}

export const byLine = (a: SetAsideRow, b: SetAsideRow) => a.line - b.line;

/** What is said of the rows that are set aside for one reason, where the words differ from those of other tables. */
const SAID_AS: Readonly<Partial<Record<ProblemCode, ProblemCode>>> = {
  'key-repeated': 'case-repeated',
  'key-contradictory': 'case-contradictory',
};

/** One problem for each reason for which rows do not fit the header or say again what another row says. */
export function problemsOf(setAside: readonly SetAsideRow[], { file, header }: Table): Problem[] {
  const byCode = new Map<ProblemCode, { readonly line: number; count: number }>();
  for (const { code, line } of setAside) {
    const known = byCode.get(code);
    if (known) known.count += 1;
    else byCode.set(code, { line, count: 1 });
  }
  return [...byCode].map(([code, { line, count }]) => {
    const expected = code === 'row-ragged' ? { expected: header.length } : {};
    return problem(SAID_AS[code] ?? code, { file, line }, { ...expected, count });
  });
}

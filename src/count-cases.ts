import type { Planned } from './count-part.js';
import type { FileDecisions } from './inspect.js';
import type { ReadHelp, Table, TableRow } from './model/table.js';
import type { TallyAnswer, TallyRequest } from './model/tally.js';
import { type CasePlan, type CountedCases, type NormaliseOptions, planCases } from './normalise/index.js';
import { type CaseFile, readWhole, tallyFile, tallyInThreads } from './read/index.js';

/** What a run may ask of its tables of cases. */
export type CaseOptions = Omit<NormaliseOptions, 'decisionsOf'> & {
  readonly decisionsOf?: (file: string) => FileDecisions;
};

/**
 * Counts the cases of each file: planned by its first lines, counted in one pass, and counted again only when texts
 * further down show that a column is written otherwise than the first lines let believe.
 */
export async function countCases(
  files: readonly CaseFile[],
  requests: readonly TallyRequest[],
  help: ReadHelp,
  options: CaseOptions,
): Promise<CountedCases[]> {
  const counted: CountedCases[] = [];
  // One after the other: each may be larger than memory.
  for (const file of files) counted.push(await countOne(file, requests, help, options));
  return counted;
}

async function countOne(
  file: CaseFile,
  requests: readonly TallyRequest[],
  help: ReadHelp,
  options: CaseOptions,
): Promise<CountedCases> {
  const own: FileDecisions = options.decisionsOf?.(file.file) ?? {};
  const [only, ...others] = options.countries ?? [];
  const decisions = only && others.length === 0 && !own.country ? { ...own, country: only } : own;
  const whole = (path: string) => readWhole(path, help, () => decisions);
  const plan = planCases(file.sample, decisions, options, requests);
  if (plan.needs.length > 0) return { plan };
  const answer =
    (await countInParts(file, plan, { decisions, options: plainOf(options), requests })) ??
    (await tallyFile(file, plan.plan, whole, help));
  if (file.whole) return { plan, answer };
  const known = planCases(file.sample, decisions, options, requests, evidenceTable(file.sample, answer));
  if (sameFormats(plan, known)) return { plan: known, answer };
  const again = await tallyFile(file, known.plan, whole, help);
  if (again.sha256 === answer.sha256) return { plan: known, answer: again };
  // The file changed between two readings: one of the whole is of one state of it.
  const { table } = await whole(file.path);
  return table
    ? countOne({ ...file, sample: table, whole: true }, requests, help, options)
    : { plan: known, answer: again };
}

/** The program of a thread, once it is compiled. */
const PART_PROGRAM = new URL('./count-part.js', import.meta.url);

/** Counts a large file in several threads; `undefined` when it must be read in one go. */
async function countInParts(file: CaseFile, { plan }: CasePlan, planned: Planned) {
  return import.meta.url.endsWith('.js') ? tallyInThreads(file, plan, PART_PROGRAM, planned) : undefined;
}

/** What can be sent to a thread. */
function plainOf({ countries, asOf, today }: CaseOptions): Planned['options'] {
  return { today, ...(countries ? { countries } : {}), ...(asOf ? { asOf } : {}) };
}

/** The different texts of the file as a table: its first row has the first text of each column, and so on. */
function evidenceTable(sample: Table, { evidence }: TallyAnswer): Table {
  const longest = Math.max(0, ...[...evidence.values()].map((texts) => texts.length));
  const rows = Array.from({ length: longest }, (_, index): TableRow => {
    const cells = sample.header.map((_name, column) => evidence.get(column)?.[index] ?? '');
    return { line: sample.headerLine, cells };
  });
  return { ...sample, rows };
}

/** Whether every column of numbers and dates is written as was thought. */
function sameFormats(a: CasePlan, b: CasePlan): boolean {
  return [...a.columns.evidence].every((column) => {
    const kind = a.columns.columns[column]?.kind;
    if (kind === 'date') return a.columns.formats.date(column).order === b.columns.formats.date(column).order;
    const [one, other] = [a, b].map(({ columns }) => columns.formats.number(column, false).format);
    return one?.decimal === other?.decimal && one?.thousands === other?.thousands;
  });
}

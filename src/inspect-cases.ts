import { countCases } from './count-cases.js';
import type { ColumnInspection, FileDecisions, Inspection, InspectionNeed } from './inspect.js';
import { CASE_FIELDS, type CaseField } from './model/case.js';
import type { ProblemCode } from './model/problem.js';
import type { ReadHelp } from './model/table.js';
import { requestKey, type TallyAnswer, type TallyRequest } from './model/tally.js';
import { type CasePlan, normalise, planCases, UNNAMED_COUNTRY } from './normalise/index.js';
import type { CaseFile } from './read/index.js';

/** What was understood of the cases of a file. */
export interface FieldInspection {
  readonly field: CaseField;
  /** Rows of which it is known, and of which it is not. */
  readonly known: number;
  readonly unknown: number;
  /** The headers that it follows from; none when the user or the file as a whole says it. */
  readonly headers: readonly string[];
}

/** What is found beyond how the file is written. */
type CaseInspection = Pick<
  Inspection,
  | 'decimal'
  | 'thousands'
  | 'table'
  | 'shape'
  | 'event'
  | 'columns'
  | 'fields'
  | 'rowsRead'
  | 'rowsUsed'
  | 'rowsSetAside'
  | 'setAside'
  | 'needs'
  | 'problems'
>;

const NEEDS: Readonly<Partial<Record<ProblemCode, InspectionNeed>>> = {
  'case-event-not-said': 'event',
  'country-missing': 'country',
  'date-missing': 'date',
};
/** Said of the file and not of its cases. */
const NOT_SHOWN = new Set<CaseField>(['country', 'period']);
const requestOf = (field: CaseField): TallyRequest => ({ keys: [field] });

/**
 * Counts a table of cases as a run would, once what is missing has been said, and says how it was understood.
 * @param today ISO date
 */
export async function inspectCases(
  file: CaseFile,
  today: string,
  decisions: FileDecisions,
  help: ReadHelp,
): Promise<CaseInspection> {
  const asked = planCases(file.sample, decisions, { today }, []);
  const needs = asked.needs.flatMap((code) => NEEDS[code] ?? []);
  const filled: FileDecisions = {
    ...decisions,
    ...(needs.includes('country') ? { country: UNNAMED_COUNTRY } : {}),
    ...(needs.includes('event') ? { event: 'held' } : {}),
    // A date that only the user can say is missing of the event that was filled in, too.
    ...(!decisions.date && (needs.includes('date') || needs.includes('event')) ? { date: today } : {}),
  };
  const options = { today, decisionsOf: () => filled };
  const [counted] = await countCases([file], CASE_FIELDS.map(requestOf), help, options);
  const { inputs, setAside, problems } = normalise([], options, counted ? [counted] : []);
  const plan = counted?.plan ?? asked;
  const [input] = inputs;
  const marks = plan.columns.formats.fileFormat();
  return {
    decimal: marks.decimal,
    thousands: marks.thousands,
    table: asked.event ? `cases-${asked.event}` : null,
    shape: 'cases',
    event: asked.event ?? null,
    columns: plan.columns.columns.map((column) => columnOf(column, plan)),
    fields: fieldsOf(plan, counted?.answer),
    rowsRead: input?.rowsRead ?? 0,
    rowsUsed: input?.rowsUsed ?? 0,
    rowsSetAside: input?.rowsSetAside ?? 0,
    setAside,
    needs: [...needs, ...followUpNeeds(asked, decisions)],
    problems,
  };
}

/** Returns are counted only over a time for which everyone was followed, and by what counts as one. */
function followUpNeeds({ plan, event, columns }: CasePlan, decisions: FileDecisions): InspectionNeed[] {
  const isFollowed = plan.derived.some(({ name }) => name === 'returned') && event === 'releases';
  if (!isFollowed) return [];
  return [
    ...(decisions.followup === undefined && !columns.has('followup_end') ? (['followup'] as const) : []),
    ...(decisions.returnEvent === undefined && !columns.has('return_event')
      ? (['return-event'] as const)
      : []),
  ];
}

function columnOf(column: CasePlan['columns']['columns'][number], { columns }: CasePlan): ColumnInspection {
  const { index, header, kind, how, phrase, field, candidates } = column;
  const isStrange = columns.strange.has(index);
  const isWritten = columns.evidence.has(index) && !isStrange;
  const number = isWritten && kind === 'number' ? columns.formats.number(index, false) : undefined;
  const date = isWritten && kind === 'date' ? columns.formats.date(index) : undefined;
  return {
    position: index + 1,
    header,
    meaning: isStrange ? null : (field ?? null),
    how: isStrange ? 'unknown' : how,
    ...(phrase && !isStrange ? { phrase } : {}),
    ...(candidates.length > 0 ? { candidates } : {}),
    type: isStrange ? null : (kind ?? null),
    ...(number
      ? { decimal: number.format.decimal, thousands: number.format.thousands, decidedBy: number.decidedBy }
      : {}),
    ...(date ? { decidedBy: date.decidedBy, ...(date.order ? { dateOrder: date.order } : {}) } : {}),
  };
}

/** Every field that the file has, with the rows of which it is known. */
function fieldsOf({ plan, columns }: CasePlan, answer: TallyAnswer | undefined): FieldInspection[] {
  const { header } = columns.table;
  const headers = new Map<string, readonly string[]>(
    plan.fields.map((field) => [field.name, field.columns.map((column) => header[column]?.trim() ?? '')]),
  );
  for (const { name, from } of plan.derived)
    headers.set(name, [...new Set(from.flatMap((own) => headers.get(own) ?? []))]);
  return CASE_FIELDS.filter((field) => !NOT_SHOWN.has(field)).flatMap((field) => {
    const tally = answer?.tallies.find(({ request }) => request === requestKey(requestOf(field)));
    if (!tally) return [];
    const rows = (isKnown: boolean) =>
      tally.counts.reduce((sum, count, row) => {
        const value = tally.values[0]?.[tally.codes[0]?.[row] ?? 0] ?? null;
        return (value !== null) === isKnown ? sum + count : sum;
      }, 0);
    return [{ field, known: rows(true), unknown: rows(false), headers: headers.get(field) ?? [] }];
  });
}

import type { CaseEvent } from '../../model/case.js';
import { type Problem, type ProblemCode, problem } from '../../model/problem.js';
import type { Table } from '../../model/table.js';
import type { DerivedField, PlannedField, TallyPlan, TallyRequest } from '../../model/tally.js';
import { shown } from '../cell.js';
import type { NormaliseOptions } from '../index.js';
import { presetOf } from '../presets/index.js';
import type { Column } from '../reading/columns.js';
import { presetProblems, withPreset } from '../reading/preset-reading.js';
import type { TableDecisions } from '../reading/reading.js';
import { ambiguousColumns, personal } from '../reading/reading-problems.js';
import { FIELDS } from '../vocabulary/fields.js';
import { isUnknownText } from '../vocabulary/index.js';
import { CaseColumns, numberOf } from './case-columns.js';
import { rulesFor } from './case-rules.js';
import { eventOf } from './event.js';
import { offenceFields, roleFields } from './offence-fields.js';
import { PATHS } from './participant-facts.js';
import { ageAtCase, personFields } from './person-fields.js';
import { programmeFields } from './programme-fields.js';
import { sentenceFields } from './sentence-fields.js';
import { datingField, dayOfText, periodFields, remandFields, returnFields } from './time-fields.js';

/** The counts that every table of cases gives: they become facts of people. */
export const COUNTED: TallyRequest = {
  keys: ['country'],
  optional: ['period', 'sex', 'legal_status', 'offence_class', 'drug_subtype', 'ctg_category'],
};

/** A table of cases that is understood: what is asked of its rows, and what must be said of it. */
export interface CasePlan {
  readonly columns: CaseColumns;
  /** Absent when only the user can say what a row stands for. */
  readonly event?: CaseEvent;
  readonly plan: TallyPlan;
  /** What only a person can say, as codes. */
  readonly needs: readonly ProblemCode[];
  readonly problems: readonly Problem[];
  /** ISO date of the last day that is considered. */
  readonly last: string;
}

/**
 * How each field of the cases is read from the columns of a table.
 * @param evidence the different texts of the whole file, once they are known
 */
export function planCases(
  table: Table,
  stated: TableDecisions,
  options: Pick<NormaliseOptions, 'countries' | 'asOf' | 'today'>,
  requests: readonly TallyRequest[],
  evidence: Table = table,
): CasePlan {
  const preset = presetOf(table);
  const decisions = withPreset(stated, preset, table);
  const columns = new CaseColumns(table, decisions, evidence);
  const event = eventOf(columns);
  const where = { file: table.file, line: table.headerLine };
  const known = columns.columns.map(asPersonal);
  const needs: ProblemCode[] = [];
  if (!event) needs.push('case-event-not-said');
  if (!columns.has('country') && !decisions.country) needs.push('country-missing');
  if (event && event !== 'participants' && !datingField(columns, event) && !decisions.date)
    needs.push('date-missing');
  const parts = event ? partsOf(columns, event) : { fields: [], derived: [] };
  const who = personFields(columns, options.countries);
  const fields = onceEach([...who.fields, ...parts.fields]);
  const derived = following(fields, onceEach([...who.derived, ...parts.derived, ...ageAtCase(fields)]));
  const names = new Set([...fields, ...derived].map(({ name }) => name));
  return {
    columns,
    ...(event ? { event } : {}),
    last: options.asOf?.end ?? options.today,
    needs,
    problems: [
      ...(preset ? presetProblems(preset, table) : []),
      ...ambiguousColumns(table, known),
      ...personal(table, known),
      ...needs.map((code) => problem(code, where)),
      ...lacks(columns, where),
      ...[...columns.strange].map((index) => notUnderstood(columns, index)),
    ],
    plan: {
      fields,
      derived,
      rules: event ? [...limitRules(options), ...rulesFor(names, event)] : [],
      requests: [COUNTED, ...(event === 'participants' ? [PATHS] : []), ...requests],
      ...identityOf(columns, event),
      evidence: [...columns.evidence],
    },
  };
}

/** Where a row is a person, a header that may mean a name is taken for one: nothing else is read of it. */
function asPersonal(column: Column): Column {
  const field = column.candidates.find((candidate) => FIELDS[candidate] === 'personal');
  if (column.how !== 'ambiguous' || field === undefined) return column;
  return { ...column, how: 'contained', field, kind: 'personal', candidates: [] };
}

function partsOf(columns: CaseColumns, event: CaseEvent) {
  const roles = roleFields(columns);
  const all = [
    periodFields(columns, event),
    { fields: offenceFields(columns), derived: [] },
    roles,
    sentenceFields(columns, event),
    quantityFields(columns),
    ...(event === 'participants' ? [programmeFields(columns)] : [remandFields(columns, event)]),
    ...(event === 'releases' || event === 'participants' ? [returnFields(columns)] : []),
    {
      fields: [
        ...columns.date('@offence_day', 'offence_date'),
        ...columns.date('@sentence_day', 'sentence_date'),
        ...columns.number('@maximum', 'statutory_max_months'),
      ],
      derived: [],
    },
  ];
  return { fields: all.flatMap((part) => part.fields), derived: all.flatMap((part) => part.derived) };
}

/** Grams of what was weighed; doses and plants are no weight. Tenfold steps make the bands of like cases. */
function quantityFields(columns: CaseColumns) {
  const grams = [
    ...columns.number('@grams', 'quantity_grams'),
    ...columns.number('@grams', 'quantity_kilograms', 1000),
  ].slice(0, 1);
  if (grams.length === 0) return { fields: [], derived: [] };
  const basis = columns.canonical('@basis', 'quantity_basis', ['gross', 'pure', 'plants', 'doses']);
  const derived: DerivedField[] = [
    {
      name: 'quantity_g',
      from: ['@grams', ...(basis.length > 0 ? ['@basis'] : [])],
      few: true,
      derive: ([weight, kind]) => {
        const value = numberOf(weight);
        return value === undefined || value <= 0 || kind === 'plants' || kind === 'doses' ? null : value;
      },
    },
    {
      name: 'quantity_band',
      from: ['quantity_g'],
      few: true,
      derive: ([weight]) => {
        const value = numberOf(weight);
        return value === undefined ? null : `1e${Math.floor(Math.log10(value) + 1e-12)}`;
      },
    },
  ];
  return { fields: [...grams, ...basis], derived };
}

/** Cases dated after the last day considered. */
function limitRules({ asOf, today }: Pick<NormaliseOptions, 'asOf' | 'today'>): TallyPlan['rules'] {
  const last = dayOfText(asOf?.end ?? today);
  if (last === undefined) return [];
  return [
    {
      code: asOf ? 'date-after-as-of' : 'date-in-future',
      from: ['@day'],
      keeps: false,
      isFault: ([day]) => (numberOf(day) ?? last) > last,
    },
  ];
}

/** What the file has and cannot be used until the user says how. */
function lacks(columns: CaseColumns, where: Problem['where']): Problem[] {
  const chosen = ['sentence_length', 'sentence_years', 'sentence_months', 'sentence_days'] as const;
  const ends = (['sentence_min_years', 'sentence_max_years'] as const).filter((field) => columns.has(field));
  const problems: Problem[] = [];
  if (ends.length > 0 && !chosen.some((field) => columns.has(field)))
    problems.push(
      problem('case-length-not-chosen', where, {
        headers: ends.map((field) => columns.header(field)).join(', '),
      }),
    );
  if (columns.has('quantity') && !columns.has('quantity_grams') && !columns.has('quantity_kilograms'))
    problems.push(
      problem('case-quantity-without-unit', where, { header: shown(columns.header('quantity')) }),
    );
  return problems;
}

/** A column whose header is known and of which no text is. */
function notUnderstood({ table }: CaseColumns, index: number): Problem {
  const header = table.header[index] ?? '';
  const texts = new Set(table.rows.slice(0, 2_000).map(({ cells }) => (cells[index] ?? '').trim()));
  const shownTexts = [...texts]
    .filter((text) => text !== '')
    .slice(0, 3)
    .map(shown)
    .join(', ');
  return problem(
    'case-column-not-understood',
    { file: table.file, line: table.headerLine, column: index + 1, header },
    { header: shown(header), texts: shownTexts },
  );
}

/** A person comes once in a list of sentences and once a day in a list of people held. */
function identityOf(columns: CaseColumns, event: CaseEvent | undefined): Pick<TallyPlan, 'identity'> {
  const id = columns.at('case_id') ?? columns.at('participant_id');
  if (id === undefined) return {};
  const day = event === 'held' ? (columns.at('date') ?? columns.at('year')) : undefined;
  return { identity: { columns: day === undefined ? [id] : [id, day], isUnknown: isUnknownText } };
}

/** Derived fields of which all that they follow from is known: a column may be there and have no text with a meaning. */
function following(fields: readonly PlannedField[], derived: readonly DerivedField[]): DerivedField[] {
  const known = new Set(fields.map(({ name }) => name));
  return derived.filter(({ name, from }) => {
    if (!from.every((own) => known.has(own))) return false;
    known.add(name);
    return true;
  });
}

function onceEach<F extends { readonly name: string }>(fields: readonly F[]): F[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

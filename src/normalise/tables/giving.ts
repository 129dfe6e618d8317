import { type CaseEvent, type CaseField, caseTableFor } from '../../model/case.js';
import { type Slice, sliceKey } from '../../model/slice.js';
import { CASE_TABLES, columnsForFields } from '../cases/case-tables.js';

/** What is lacking: a fact, of a part, in one number or several; or cases with some fields known. */
export interface Lacking {
  readonly fact: string;
  readonly slice: Slice;
  readonly shape: string;
  readonly of?: readonly CaseEvent[];
  readonly keys?: readonly CaseField[];
}

/** The table that gives something, and the columns of it that do. */
export interface Giving {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Which table to ask for when a fact is lacking, and which of its columns; the beginning of the fact's name is enough. */
const GIVES: readonly (readonly [fact: RegExp, table: string, columns: readonly string[]])[] = [
  [/^(?:official-capacity|facility-capacity)/, 'capacity', ['places', 'definition']],
  [/^(?:prison-population|facility-population|published)/, 'prison-population-wide', ['total']],
  [/^offence-charges/, 'prison-population', ['persons', 'counting_unit']],
  [/^admissions/, 'admissions-releases', ['admissions']],
  [/^releases/, 'admissions-releases', ['releases']],
  [/^stock-at-start/, 'admissions-releases', ['stock_start']],
  [/^stock-at/, 'admissions-releases', ['stock_end']],
  [/^national-population/, 'national-population', ['persons']],
  [/^(?:living|sanitary)-area/, 'facility', ['living_area_m2', 'sanitary_area_m2']],
  [/^programme-practice/, 'programme-practices', ['item', 'met']],
  [
    /^(?:prison-budget|prison-cost|programme-cost|programme-entrant-cost|court-hour-cost)/,
    'unit-costs',
    ['kind', 'amount', 'currency', 'price_year'],
  ],
  [/^court-hours/, 'court-caseload', ['hours_per_case', 'ctg_category']],
  [/^court-cases/, 'court-caseload', ['cases', 'offence_class']],
  [
    /^(?:followed-up|return)/,
    'recidivism',
    ['study_group', 'window_months', 'followed_up', 'returned', 'comparison_design'],
  ],
  [/^programme/, 'programme-flow', ['eligible', 'admitted', 'graduated', 'left', 'active']],
  [
    /^(?:statutory|seriousness)/,
    'statutory-penalties',
    ['offence_class', 'tier', 'min_months', 'max_months'],
  ],
];

/** Parts of the people held that have a column of their own where one row is one date. */
const WIDE = new Map<string, string>(
  (
    [
      [{ sex: 'female' }, 'female'],
      [{ sex: 'male' }, 'male'],
      [{ legal_status: 'unsentenced' }, 'unsentenced_sdg'],
      [{ legal_status: 'sentenced' }, 'sentenced'],
      [{ offence_class: 'drug' }, 'drug_offence'],
      [{ offence_class: 'unknown' }, 'offence_unknown'],
      [{ offence_class: 'drug', sex: 'female' }, 'drug_female'],
      [{ offence_class: 'drug', sex: 'male' }, 'drug_male'],
      [{ offence_class: 'drug', legal_status: 'unsentenced' }, 'drug_unsentenced'],
    ] as const satisfies readonly (readonly [Slice, string])[]
  ).map(([slice, column]) => [sliceKey(slice), column]),
);

/**
 * The table that gives a fact.
 * @param event of cases: what a row must stand for
 */
export function tableGiving(fact: string, event?: string): string | undefined {
  if (fact === 'cases') return caseTableFor(event);
  return GIVES.find(([pattern]) => pattern.test(fact))?.[1];
}

/** The table and the columns to ask for when a need is lacking; `undefined` when it is of no table. */
export function columnsGiving(need: Lacking): Giving | undefined {
  const { fact, slice, shape, of, keys = [] } = need;
  if (fact === 'cases') {
    const table = caseTableFor(of?.[0]);
    const found = CASE_TABLES.find(({ name }) => name === table);
    return found && { table, columns: columnsForFields(found, keys) };
  }
  const [, table, columns] = GIVES.find(([pattern]) => pattern.test(fact)) ?? [];
  if (table === undefined || columns === undefined) return undefined;
  if (table !== 'prison-population-wide') return { table, columns };
  if (shape === 'facilities') return { table, columns: ['facility_id', 'total'] };
  const dimensions = Object.keys(slice);
  const wide = dimensions.length === 0 ? 'total' : WIDE.get(sliceKey(slice));
  if (shape !== 'parts' && wide !== undefined) return { table, columns: [wide] };
  const parts = shape === 'parts' ? ['breakdown', 'category'] : [];
  return { table: 'prison-population', columns: ['persons', ...dimensions, ...parts] };
}

import type { CaseEvent, CaseField, CaseTableName } from '../../model/case.js';
import { VOCABULARY } from '../../model/slice.js';
import type { Table } from '../../model/table.js';
import { CASE_WORDS, type CaseWordList } from '../vocabulary/case-words.js';
import { planCases } from './plan-cases.js';

/**
 * A canonical table of case records, one person a row. It asks for nothing that no indicator uses: every column more
 * makes a person easier to find, and a court more likely to refuse.
 */
export interface CaseTable {
  readonly name: CaseTableName;
  /** What its rows are read as, by its columns alone. */
  readonly event: CaseEvent;
  readonly required: readonly string[];
  /** At least one of these; empty when nothing more is needed. */
  readonly anyOf: readonly string[];
  readonly optional: readonly string[];
  /** The words of columns that take no others. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}

const words = (list: CaseWordList) => Object.keys(CASE_WORDS[list]);
const YES_NO = words('yes_no');

const PERSON = { sex: VOCABULARY.sex.filter((sex) => sex !== 'all') };
const OFFENCE = { offence_class: VOCABULARY.offence_class, drug_subtype: VOCABULARY.drug_subtype };

/** Every canonical table of case records. */
export const CASE_TABLES: readonly CaseTable[] = [
  {
    name: 'sentencing-cases',
    event: 'sentences',
    required: ['country', 'case_id', 'sentence_date', 'sentence_type', 'custodial_months'],
    anyOf: ['offence_class', 'offence'],
    optional: [
      'is_life',
      'drug_subtype',
      'drug',
      'quantity_g',
      'quantity_basis',
      'ctg_category',
      'role',
      'violence',
      'drug_dependent',
      'statutory_min_months',
      'statutory_max_months',
      'offence_date',
      'admission_date',
      'end_date',
      'legal_limit_days',
      'sex',
      'education',
      'income_band',
      'prior_convictions',
      'counsel',
      'group',
    ],
    allowed: {
      ...PERSON,
      ...OFFENCE,
      ctg_category: VOCABULARY.ctg_category,
      sentence_type: words('sentence_type'),
      is_life: YES_NO,
      drug: words('drug'),
      quantity_basis: ['gross', 'pure', 'plants', 'doses'],
      role: words('role'),
      violence: YES_NO,
      drug_dependent: YES_NO,
      education: words('education'),
      income_band: words('income_band'),
      counsel: words('counsel'),
    },
  },
  {
    name: 'release-cohort',
    event: 'releases',
    required: ['country', 'case_id', 'release_date', 'returned', 'return_event', 'followup_end'],
    anyOf: ['return_date', 'days_to_return'],
    optional: ['offence_class', 'offence', 'drug_subtype', 'programme', 'sex'],
    allowed: { ...PERSON, ...OFFENCE, returned: YES_NO, return_event: words('return_event') },
  },
  {
    name: 'programme-participants',
    event: 'participants',
    required: ['country', 'participant_id', 'site', 'entered_on', 'exited_on', 'outcome', 'followup_end'],
    anyOf: [],
    optional: [
      'eligible_on',
      'offered_on',
      'accepted',
      'custody_days_in_programme',
      'tests',
      'units_group',
      'units_individual',
      'units_hearings',
      'first_new_event_on',
      'first_new_event_type',
      'index_offence_class',
      'sex',
    ],
    allowed: {
      ...PERSON,
      index_offence_class: VOCABULARY.offence_class,
      accepted: YES_NO,
      outcome: words('outcome'),
      first_new_event_type: words('return_event'),
    },
  },
];

/** Every column of a table of cases, in the order in which it is asked for. */
export const caseColumns = ({ required, anyOf, optional }: CaseTable): string[] => [
  ...required,
  ...anyOf,
  ...optional,
];

/** The columns of a table from which each field of its cases is read, as its own reader reads them. */
function columnsOfFields(table: CaseTable): ReadonlyMap<string, readonly string[]> {
  const header = caseColumns(table);
  const { plan } = planCases(emptyTable(table.name, header), {}, { today: '9999-12-31' }, []);
  const known = new Map<string, readonly string[]>();
  const inOrder = (columns: readonly string[]) => header.filter((column) => columns.includes(column));
  for (const { name, columns } of plan.fields)
    known.set(
      name,
      columns.flatMap((index) => header[index] ?? []),
    );
  for (const { name, from } of plan.derived)
    known.set(name, inOrder(from.flatMap((own) => known.get(own) ?? [])));
  return known;
}

/** The columns of a table that some fields need, in the order of the table. */
export function columnsForFields(table: CaseTable, fields: readonly CaseField[]): string[] {
  const known = columnsOfFields(table);
  const needed = new Set(fields.flatMap((field) => known.get(field) ?? []));
  return caseColumns(table).filter((column) => needed.has(column));
}

/** A file of nothing but its header, to ask how it would be read. */
function emptyTable(file: string, header: readonly string[]): Table {
  return {
    file,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    delimiter: ',',
    dialect: { delimiter: ',', quote: '"', escape: '"' },
    title: [],
    headerLine: 1,
    headerLines: [1],
    header,
    headings: header.map(() => []),
    rows: [],
    footer: [],
    setAside: [],
    rowsRead: 0,
    problems: [],
  };
}

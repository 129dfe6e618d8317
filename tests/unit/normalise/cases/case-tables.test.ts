import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, requestTable } from '../../../../src/index.js';
import type { CaseTableName } from '../../../../src/model/case.js';
import { CASE_TABLES, caseColumns, columnsOfTable, planCases } from '../../../../src/normalise/index.js';
import { newFolder, write } from '../../../support/run.js';
import { TODAY, tableOf } from '../fixtures.js';

/** Three rows for each table, by column: what a court would write. */
const FILLED: Readonly<Record<CaseTableName, readonly Readonly<Record<string, string>>[]>> = {
  'sentencing-cases': [
    {
      country: 'PER',
      case_id: 'a1',
      sentence_date: '2019-03',
      sentence_type: 'custody',
      custodial_months: '80',
      offence_class: 'drug',
      offence: '',
      is_life: 'no',
      drug_subtype: 'micro_trafficking',
      drug: 'pasta base',
      quantity_g: '12.5',
      quantity_basis: 'gross',
      ctg_category: 'micro_trafficking_nonviolent',
      role: 'street_seller',
      violence: 'no',
      drug_dependent: 'yes',
      statutory_min_months: '36',
      statutory_max_months: '84',
      offence_date: '2018-05-02',
      admission_date: '2018-05-03',
      end_date: '2019-03-15',
      legal_limit_days: '270',
      sex: 'female',
      education: 'primary',
      income_band: 'q1',
      prior_convictions: '0',
      counsel: 'public',
      group: 'national',
    },
    {
      country: 'PER',
      case_id: 'a2',
      sentence_date: '2019-04-01',
      sentence_type: 'custody',
      offence: 'Robo agravado',
      ctg_category: 'not_drug',
      is_life: 'yes',
      sex: 'male',
    },
    {
      country: 'PER',
      case_id: 'a3',
      admission_date: '2019-10-01',
      offence_class: 'theft',
      ctg_category: 'not_drug',
      sex: 'male',
    },
  ],
  'release-cohort': [
    {
      country: 'PER',
      case_id: 'b1',
      release_date: '2016-02-01',
      returned: 'yes',
      return_event: 'imprisonment',
      followup_end: '2019-02-01',
      return_date: '2016-08-01',
      days_to_return: '',
      offence_class: 'drug',
      offence: '',
      drug_subtype: 'trafficking',
      programme: 'school',
      sex: 'female',
    },
    {
      country: 'PER',
      case_id: 'b2',
      release_date: '2016-03',
      returned: 'no',
      return_event: 'imprisonment',
      followup_end: '2019-03-01',
      offence: 'Hurto agravado',
      sex: 'male',
    },
    {
      country: 'PER',
      case_id: 'b3',
      release_date: '2016-04-01',
      returned: 'yes',
      return_event: 'imprisonment',
      followup_end: '2019-04-01',
      days_to_return: '100',
      offence_class: 'theft',
      sex: 'male',
    },
  ],
  'programme-participants': [
    {
      country: 'PER',
      participant_id: 'c1',
      site: 'Callao',
      entered_on: '2018-01-10',
      exited_on: '2019-03-10',
      outcome: 'graduated',
      followup_end: '2020-01-10',
      eligible_on: '2017-12-01',
      offered_on: '2017-12-15',
      accepted: 'yes',
      custody_days_in_programme: '3',
      tests: 'NNPMN',
      units_group: '20',
      units_individual: '5',
      units_hearings: '12',
      first_new_event_on: '2019-11-01',
      first_new_event_type: 'arrest',
      index_offence_class: 'drug',
      sex: 'male',
    },
    {
      country: 'PER',
      participant_id: 'c2',
      site: 'Callao',
      entered_on: '2018-06-01',
      outcome: 'active',
      followup_end: '2020-01-10',
    },
    {
      country: 'PER',
      participant_id: 'c3',
      site: 'Callao',
      eligible_on: '2018-07-01',
      offered_on: '2018-07-10',
      accepted: 'no',
    },
  ],
};

/** What the first row says in the fields of cases; months of 30.4375 days. */
const FIRST: Readonly<Record<CaseTableName, Readonly<Record<string, unknown>>>> = {
  'sentencing-cases': {
    months: 80,
    custody: 'yes',
    offence_class: 'drug',
    drug_subtype: 'micro_trafficking',
    drug: 'cocaine_base',
    quantity_g: 12.5,
    months_over_minimum: 44,
    role_level: 'low',
    remand_days: 316,
    remand_ended: 'yes',
    over_limit: 'yes',
    prior_band: 'none',
    period: '2019',
  },
  'release-cohort': {
    returned: 'yes',
    return_months: 182 / 30.4375,
    followup_months: 1096 / 30.4375,
    return_event: 'imprisonment',
    programme: 'school',
    period: '2016',
  },
  'programme-participants': {
    funnel: 'entered',
    outcome: 'graduated',
    reached_12m: 'yes',
    retention_12m: 'yes',
    person_days: 421,
    tests_taken: 4,
    tests_negative: 3,
    event_in_programme: 'no',
    return_event: 'arrest',
    offence_class: 'drug',
    units_hearings: 12,
  },
};

/** A request as it comes back: the file that was sent, with rows below. */
async function filledIn(name: CaseTableName, language: 'en' | 'es' = 'en') {
  const text = await requestTable(name, language, 'PER');
  const header = tableOf(`${text}x`).header;
  const rows = FILLED[name].map((row) => header.map((column) => row[column] ?? '').join(','));
  return { header, text: `${text}${rows.join('\n')}\n` };
}

describe.each(CASE_TABLES)('the canonical table $name', (definition) => {
  const { name, event } = definition;

  it.each(['en', 'es'] as const)('reads back as cases of its kind when filled in (%s)', async (language) => {
    const { text } = await filledIn(name, language);
    const folder = write(newFolder(), { 'court.csv': text });
    const { problems, normalised } = await analyze([join(folder, 'court.csv')], { today: TODAY });
    expect(problems.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(normalised.inputs).toMatchObject([
      { table: `cases-${event}`, rowsRead: 3, rowsUsed: 3, rowsSetAside: 0 },
    ]);
  });

  it('has every column understood by its name, and read by what is asked of the cases', async () => {
    const { text, header } = await filledIn(name);
    const table = tableOf(text);
    expect(header).toEqual(caseColumns(definition));
    expect(columnsOfTable(table).map(({ header: own, how }) => [own, how])).toEqual(
      header.map((own) => [own, 'canonical']),
    );
    const { plan, needs, problems } = planCases(table, {}, { today: TODAY }, []);
    expect([needs, problems]).toEqual([[], []]);
    const read = new Set([
      ...plan.fields.flatMap(({ columns }) => columns),
      ...(plan.identity?.columns ?? []),
    ]);
    expect(header.filter((_, index) => !read.has(index))).toEqual([]);
  });

  it('says of its first row what it means', async () => {
    const table = tableOf((await filledIn(name)).text);
    const { plan } = planCases(table, {}, { today: TODAY }, []);
    const cells = table.rows[0]?.cells ?? [];
    const said = new Map(
      plan.fields.map(({ name: own, columns, read }) => [
        own,
        read(columns.map((index) => cells[index] ?? '')).value,
      ]),
    );
    for (const { name: own, from, derive } of plan.derived)
      said.set(own, derive(from.map((field) => said.get(field) ?? null)));
    expect(Object.fromEntries(Object.keys(FIRST[name]).map((field) => [field, said.get(field)]))).toEqual(
      FIRST[name],
    );
  });

  it('asks for no name, number or address of a person', () => {
    const personal = columnsOfTable(tableOf(`${caseColumns(definition).join(',')}\nx`)).filter(
      ({ kind }) => kind === 'personal',
    );
    expect(personal).toEqual([]);
  });

  it.each(['nombre', 'DNI', 'apellidos'])('says so when a column %s was added to it', (added) => {
    const header = [...caseColumns(definition), added];
    const table = tableOf([header.join(','), header.map(() => 'x').join(',')].join('\n'));
    expect(planCases(table, {}, { today: TODAY }, []).problems).toContainEqual(
      expect.objectContaining({ code: 'personal-data', args: { headers: added } }),
    );
  });

  it('is one in which every listed word is understood', () => {
    for (const [column, words] of Object.entries(definition.allowed)) {
      const header = caseColumns(definition);
      const rows = words.map((word) => header.map((own) => (own === column ? word : '')).join(','));
      const table = tableOf([header.join(','), ...rows].join('\n'));
      const at = header.indexOf(column);
      const fields = planCases(table, {}, { today: TODAY }, []).plan.fields.filter(
        ({ columns }) => columns[0] === at,
      );
      expect([column, fields.length > 0]).toEqual([column, true]);
      const faults = fields.flatMap(({ columns, read }) =>
        words.filter((word) => 'fault' in read(columns.map((index) => (index === at ? word : '')))),
      );
      expect([column, faults]).toEqual([column, []]);
    }
  });
});

describe('a case of which nobody wrote the class of the offence', () => {
  const head =
    'country,case_id,sentence_date,sentence_type,custodial_months,offence_class,drug_subtype,offence';
  const read = (...rows: readonly string[]) => {
    const table = tableOf([head, ...rows].join('\n'));
    const { fields } = planCases(table, { country: 'PER' }, { today: TODAY }, []).plan;
    return table.rows.map(({ cells }) =>
      ['offence_class', 'drug_subtype'].map((name) => {
        const field = fields.find((own) => own.name === name);
        return field?.read(field.columns.map((index) => cells[index] ?? ''));
      }),
    );
  };

  it('is classed by the words of the law, and a class that was written is kept', () => {
    const rows = read(
      'PER,1,2020-01-01,custody,60,,,Robo agravado',
      'PER,2,2020-01-01,custody,60,theft,,Robo agravado',
      'PER,3,2020-01-01,custody,60,drug,possession,',
      'PER,4,2020-01-01,custody,60,,,',
    );
    expect(rows.map((row) => row.map((reading) => reading?.value))).toEqual([
      ['aggravated_robbery', null],
      ['theft', null],
      ['drug', 'possession'],
      [null, null],
    ]);
  });

  it('is asked about when its words are not known', () => {
    const [[offence] = []] = read(
      'PER,1,2020-01-01,custody,60,,,Zzyzx',
      'PER,2,2020-01-01,custody,60,drug,,',
    );
    expect(offence).toMatchObject({ value: null, fault: 'case-label-not-mapped' });
  });
});

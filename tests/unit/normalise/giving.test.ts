import { describe, expect, it } from 'vitest';
import { CASE_TABLES, caseColumns, columnsOf, INDICATORS, needsOf, TABLES } from '../../../src/index.js';
import { columnsGiving, tableGiving } from '../../../src/normalise/index.js';

const COLUMNS = new Map<string, readonly string[]>([
  ...TABLES.map((table) => [table.name, columnsOf(table)] as const),
  ...CASE_TABLES.map((table) => [table.name, caseColumns(table)] as const),
]);
/** What the tables themselves tell, and no column of any. */
const OF_THE_TABLES = ['column-quality', 'suppression'];

describe('what to ask for when an indicator lacks something', () => {
  it.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
    'is known for %s, by table and column',
    (_id, indicator) => {
      for (const need of needsOf(indicator)) {
        const giving = columnsGiving(need);
        expect(giving === undefined).toBe(OF_THE_TABLES.includes(need.fact));
        if (!giving) continue;
        expect(giving.columns.length).toBeGreaterThan(0);
        expect(COLUMNS.get(giving.table)).toEqual(expect.arrayContaining([...giving.columns]));
      }
    },
  );

  it.each([
    ['sentences', 'sentencing-cases'],
    ['admissions', 'sentencing-cases'],
    ['held', 'sentencing-cases'],
    ['releases', 'release-cohort'],
    ['participants', 'programme-participants'],
    ['', 'sentencing-cases'],
  ])('is, of cases of %s, the table %s', (event, table) => {
    expect(tableGiving('cases', event)).toBe(table);
  });

  it('names the columns from which the fields of cases are read', () => {
    const cases = { fact: 'cases', slice: {}, shape: 'cases' } as const;
    expect(columnsGiving({ ...cases, of: ['sentences'], keys: ['months', 'drug', 'quantity_band'] })).toEqual(
      {
        table: 'sentencing-cases',
        columns: ['sentence_type', 'custodial_months', 'is_life', 'drug', 'quantity_g', 'quantity_basis'],
      },
    );
    expect(columnsGiving({ ...cases, of: ['participants'], keys: ['tests_taken'] })).toEqual({
      table: 'programme-participants',
      columns: ['tests'],
    });
  });

  it('is a column of its own where one row is one date, and a row of its own elsewhere', () => {
    const held = { fact: 'prison-population', shape: 'one' } as const;
    expect(columnsGiving({ ...held, slice: { offence_class: 'drug', sex: 'female' } })).toEqual({
      table: 'prison-population-wide',
      columns: ['drug_female'],
    });
    expect(columnsGiving({ ...held, slice: { entry_number: 'first' } })).toEqual({
      table: 'prison-population',
      columns: ['persons', 'entry_number'],
    });
  });
});

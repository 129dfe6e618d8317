import { describe, expect, it } from 'vitest';
import { type CasesRead, casesOf, sentences } from '../../../support/case-files.js';

/** The lines set aside and why; every other row counts. */
const aside = ({ setAside }: CasesRead) => setAside;
const told = ({ normalised }: CasesRead, code: string) =>
  normalised.problems.find((own) => own.code === code)?.args.count;

describe('rules about one case', () => {
  it('an offence comes before the admission, and that before the sentence', async () => {
    const header = 'offence_date,admission_date,sentence_date';
    const rows = [
      '2019-01-01,2019-02-01,2020-01-01',
      '2019-03-01,2019-02-01,2020-01-01',
      '2019-01-01,,2018-12-31',
    ];
    const read = await casesOf([header, ...rows, ',2020-01-02,2020-01-01'].join('\n'));
    expect(aside(read)).toEqual([3, 4, 5].map((line) => [line, 'case-dates-out-of-order']));
    expect(told(read, 'case-dates-out-of-order')).toBe(3);
  });

  it('remand ends after it begins', async () => {
    const text =
      'sentence_date,admission_date,end_date\n2020-06-01,2020-01-01,2020-05-01\n2020-06-01,2020-03-01,2020-02-01\n';
    expect(aside(await casesOf(text))).toEqual([[3, 'case-dates-out-of-order']]);
  });

  it('a case that is dated by nothing is none', async () => {
    const text = 'sentence_date,admission_date,sex\n2020-06-01,2020-01-01,M\n,2020-03-01,F\n,,F\n';
    expect(aside(await casesOf(text))).toEqual([[4, 'value-missing']]);
  });

  it('months belong to custody alone', async () => {
    const read = await casesOf(
      sentences('sentence_type,custodial_months', ['custody,12', 'fine,12', 'suspended,0', 'fine,', ',12']),
    );
    expect(aside(read)).toEqual([[3, 'sentence-without-custody']]);
  });

  it('custody has months, except for life', async () => {
    const plain = await casesOf(
      sentences('sentence_type,custodial_months', ['custody,0', 'custody,', 'fine,']),
    );
    expect([aside(plain), told(plain, 'custody-without-length')]).toEqual([[], 2]);
    const rows = ['custody,,yes', 'custody,,no', 'custody,,'];
    const life = await casesOf(sentences('sentence_type,custodial_months,is_life', rows));
    expect([aside(life), told(life, 'custody-without-length')]).toEqual([[], 2]);
  });

  it('life has no number of months', async () => {
    const read = await casesOf(
      sentences('custodial_months,is_life', ['24,no', '24,yes', '0,yes', ',yes', '24,']),
    );
    expect(aside(read)).toEqual([3, 4].map((line) => [line, 'life-with-length']));
  });

  it('a term above the maximum of the law is said, and counts', async () => {
    const read = await casesOf(
      sentences('custodial_months,statutory_max_months', ['60,60', '60.4,60', '61,60', '96,8', '12,']),
    );
    expect([aside(read), told(read, 'sentence-above-maximum')]).toEqual([[], 2]);
  });

  it('an age is one of 12 to 100, stated or by the year of birth', async () => {
    const stated = await casesOf(sentences('age', ['11', '12', '100', '101', '']));
    expect([aside(stated), told(stated, 'age-implausible')]).toEqual([[], 2]);
    const born = await casesOf(sentences('birth_year', ['2010', '2008', '1920', '1919', '']));
    expect([aside(born), told(born, 'age-implausible')]).toEqual([[], 2]);
  });

  it('a non-violent group has no violence', async () => {
    const rows = [
      'micro_trafficking_nonviolent,yes',
      'micro_trafficking_nonviolent,no',
      'drug_other_or_higher,yes',
    ];
    const read = await casesOf(sentences('ctg_category,violence', rows));
    expect([aside(read), told(read, 'category-contradicted')]).toEqual([[], 1]);
  });

  it('a weight is above nought, and what is found on a consumer is no lorry load', async () => {
    const weights = await casesOf(
      sentences('quantity_g,quantity_basis', ['0,gross', '0,pure', '0,plants', '5,gross']),
    );
    expect([aside(weights), told(weights, 'quantity-not-positive')]).toEqual([[], 2]);
    expect(weights.values('quantity_g')).toEqual([5, null, null, null]);
    const rows = [
      '100001,possession_personal_use',
      '100000,possession_personal_use',
      '100001,drug_other_or_higher',
    ];
    const loads = await casesOf(sentences('quantity_g,ctg_category', rows));
    expect(told(loads, 'quantity-implausible')).toBe(1);
  });

  it('nobody is sentenced tomorrow, nor after the last day considered', async () => {
    const text = 'sentence_date,sex\n2026-11-24,M\n2026-11-25,M\n2030-01-01,F\n';
    const read = await casesOf(text);
    expect(aside(read)).toEqual([3, 4].map((line) => [line, 'date-in-future']));
    const said = read.normalised.problems.find(({ code }) => code === 'date-in-future');
    expect(said?.args).toMatchObject({ text: '2030-01-01', count: 2 });
    const asOf = { start: '2020-01-01', end: '2020-12-31', precision: 'year' } as const;
    const early = await casesOf('sentence_date,sex\n2020-05-01,M\n2021-01-01,M\n', {}, { asOf });
    expect(aside(early)).toEqual([[3, 'date-after-as-of']]);
    const left = early.normalised.problems.find(({ code }) => code === 'date-after-as-of');
    expect(left?.args).toMatchObject({ asOf: '2020-12-31', count: 1 });
  });

  it('a return lies between the release and the end of the follow-up', async () => {
    const header = 'release_date,return_date,followup_end';
    const rows = [
      '2018-01-01,2019-01-01,2020-12-31',
      '2018-01-01,2017-12-31,2020-12-31',
      '2018-01-01,2021-01-01,2020-12-31',
      '2018-01-01,,2020-12-31',
    ];
    const read = await casesOf([header, ...rows].join('\n'));
    expect(aside(read)).toEqual([3, 4].map((line) => [line, 'case-dates-out-of-order']));
    expect(read.values('returned')).toEqual(['no', 'yes']);
  });

  it('a programme is entered before it is left, and custody in it is no longer than the stay', async () => {
    const header = 'participant_id,entered_on,exited_on,followup_end,custody_days_in_programme,outcome';
    const rows = [
      'a,2020-01-01,2020-12-31,2021-12-31,365,graduated',
      'b,2020-01-01,2020-12-31,2021-12-31,366,graduated',
      'c,2020-01-01,2019-12-31,2021-12-31,0,terminated',
      'd,2020-01-01,2020-12-31,2020-06-01,0,terminated',
    ];
    const read = await casesOf([header, ...rows].join('\n'));
    expect(aside(read)).toEqual([
      [3, 'exposure-negative'],
      [4, 'case-dates-out-of-order'],
      [5, 'case-dates-out-of-order'],
    ]);
    expect(read.values('person_days')).toEqual([0]);
  });

  it('one identity is one case', async () => {
    const rows = [
      '1,2020-01-01,M',
      '2,2020-01-01,M',
      '1,2020-01-01,M',
      '2,2020-01-01,F',
      ',2020-01-01,M',
      ',2020-01-01,M',
    ];
    const read = await casesOf(
      ['case_id,sentence_date,sex', ...rows, 's/d,2020-01-01,M', 's/d,2020-01-01,F'].join('\n'),
    );
    expect(aside(read)).toEqual([
      [3, 'key-contradictory'],
      [4, 'key-repeated'],
      [5, 'key-contradictory'],
    ]);
    expect(read.codes).toEqual(expect.arrayContaining(['case-contradictory', 'case-repeated']));
  });

  it('names, numbers of persons and telephones are said, and no part of a count', async () => {
    for (const header of ['nombre', 'apellidos', 'DNI', 'telefono', 'name', 'CPF']) {
      const read = await casesOf(sentences(header, ['Ana', 'Eva']));
      expect([header, read.codes.includes('personal-data')]).toEqual([header, true]);
      expect(JSON.stringify([...read.normalised.countries])).not.toContain('Ana');
    }
  });

  it('columns without a telling header are known by what they hold', async () => {
    const columns = {
      email: ['a@x.org', 'b@x.org', 'c@x.org', 'd@y.com', 'e@y.com'],
      telephone: [
        '+51 999 888 777',
        '+51 999 888 776',
        '+51 999 888 775',
        '+51 999 888 774',
        '+57 300 123 4567',
      ],
      names: ['"Pérez, Ana"', '"Díaz, Eva"', '"Ruiz, Luz"', '"Gil, Sol"', '"Paz, Ada M."'],
      cpf: ['111.222.333-44', '111.222.333-45', '111.222.333-46', '111.222.333-47', '111.222.333-48'],
    };
    for (const cells of Object.values(columns)) {
      const read = await casesOf(sentences('x9', cells));
      expect([cells[0], read.codes.includes('personal-data')]).toEqual([cells[0], true]);
    }
    for (const cells of [
      ['220.16', '110-220.39', '130.75', '120.14', '265.03'],
      ['2018-1', '2018-2', '2018-3', '2018-4', '2018-5'],
    ])
      expect((await casesOf(sentences('x9', cells))).codes).not.toContain('personal-data');
  });
});

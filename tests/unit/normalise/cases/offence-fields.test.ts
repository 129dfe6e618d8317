import { describe, expect, it } from 'vitest';
import { casesOf, sentences } from '../../../support/case-files.js';

const classes = async (header: string, cells: readonly string[], decisions = {}) =>
  (await casesOf(sentences(header, cells), decisions)).values('offence_class');

describe('the offence of a case', () => {
  it('in canonical words, with its sub-type', async () => {
    const read = await casesOf(
      sentences('offence_class,drug_subtype', ['drug,trafficking', 'theft,', 'unknown,', ',']),
    );
    expect(read.values('offence_class')).toEqual(['drug', 'theft', null, null]);
    expect(read.values('drug_subtype')).toEqual(['trafficking', null, null, null]);
  });

  it('by the legal label', async () => {
    const labels = ['Tráfico ilícito de drogas', 'Homicidio doloso', 'Robo agravado'];
    const read = await casesOf(sentences('delito', labels));
    expect(read.values('offence_class')).toEqual(['aggravated_robbery', 'drug', 'intentional_homicide']);
  });

  it('by group and part together: "other" under drugs is a drug offence, and no part of another group', async () => {
    const columns = { grupo: 'offence_group', parte: 'offence' };
    const rows = ['Drug,Other Drug', 'Drug,Trafficking', 'Property,Theft', 'Drug,'];
    const read = await casesOf(sentences('grupo,parte', rows), { columns });
    expect(read.values('offence_class')).toEqual(['drug', 'drug', 'drug', 'theft']);
  });

  it('that nobody maps is unknown, and said with the rows of that label alone', async () => {
    const columns = { grupo: 'offence_group', parte: 'offence' };
    const rows = [
      'Public Order,Qwerty',
      'Public Order,Qwerty',
      'Drug,Trafficking',
      'Violent,Qwerty',
      'Violent,Asdf',
    ];
    const read = await casesOf(sentences('grupo,parte', rows), { columns });
    const said = read.normalised.problems.filter(({ code }) => code === 'case-label-not-mapped');
    expect(said.map(({ args }) => [args.label, args.rows])).toEqual(
      expect.arrayContaining([
        ['Qwerty', 3],
        ['Asdf', 1],
      ]),
    );
    expect(said).toHaveLength(2);
  });

  it('by patterns in which * stands for anything, the longest first', async () => {
    const labels = {
      '220.*': 'drug/trafficking',
      '220.03': 'drug/possession',
      '*-220.*': 'drug',
      '*': 'other',
    };
    const cells = ['220.16', '220.03', '110-220.39', '2200', '130.75'];
    const read = await casesOf(sentences('offence', cells), { labels });
    expect(read.values('offence_class')).toEqual(['drug', 'drug', 'drug', 'other', 'other']);
    expect(read.values('drug_subtype')).toEqual(['possession', 'trafficking', null, null, null]);
    // A point is a point, and small and capital letters are one.
    expect(
      await classes('offence', ['Crim Poss CONTR subs 3rd'], { labels: { '*contr SUBS*': 'drug' } }),
    ).toEqual(['drug']);
  });

  it('that a pattern names does not name what is blank', async () => {
    expect(await classes('offence', ['x', '', ' '], { labels: { '*': 'other' } })).toEqual([
      'other',
      null,
      null,
    ]);
  });

  it('said to be unknown is unknown', async () => {
    const labels = { 'NO CRIME*': 'unknown', '*': 'other' };
    expect(await classes('offence', ['NO CRIME RECORD', 'ARSON'], { labels })).toEqual(['other', null]);
  });
});

describe('who the person is', () => {
  it('sex in words and letters, as the column uses them', async () => {
    expect((await casesOf(sentences('sexo', ['M', 'F', 'M', '']))).values('sex')).toEqual([
      'female',
      'male',
      'male',
      null,
    ]);
    // Where H stands for men, M stands for women.
    expect((await casesOf(sentences('sexo', ['H', 'M', 'H']))).values('sex')).toEqual([
      'female',
      'male',
      'male',
    ]);
    expect((await casesOf(sentences('GENDER', ['F ', 'M ', ' F']))).values('sex')).toEqual([
      'female',
      'female',
      'male',
    ]);
  });

  it('a status in codes that the user names, * for all others', async () => {
    const values = { INMATE_STATUS_CODE: { DE: 'unsentenced', CS: 'sentenced', '*': 'other' } };
    const columns = { INMATE_STATUS_CODE: 'legal_status' };
    const read = await casesOf(sentences('INMATE_STATUS_CODE', ['DE', 'CS', 'DPV', '']), { values, columns });
    expect(read.values('legal_status')).toEqual(['other', 'sentenced', 'unsentenced', null]);
  });

  it('the country of each row; a row of none or of an unknown one is set aside', async () => {
    const text =
      'country,sentence_date,sex\nPE,2020-01-01,M\nCO,2020-01-01,F\n,2020-01-01,F\nXX,2020-01-01,F\n';
    const read = await casesOf(text);
    expect([...read.normalised.countries.keys()]).toEqual(['COL', 'PER']);
    expect(read.setAside).toEqual([
      [4, 'country-missing'],
      [5, 'country-not-recognised'],
    ]);
    const one = await casesOf(text, {}, { countries: ['PER'] });
    expect(one.setAside.map(([line]) => line)).toEqual([3, 4, 5]);
  });

  it('earlier convictions in two bands', async () => {
    const read = await casesOf(sentences('prior_convictions', ['0', '1', '7', '']));
    expect(read.values('prior_band')).toEqual(['none', 'some', 'some', null]);
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf, normalised, periodOf, saying } from './fixtures.js';

const HEAD = 'country,reference_date,sex,legal_status,breakdown,category,persons';
const said = (text: string) =>
  factsOf(normalised(text)).map(({ name, place, slice, value, definition }) => ({
    name,
    facility: place.facility,
    slice,
    value,
    definition,
  }));

describe('the long table of people held', () => {
  it.each([
    ['everyone', 'PER,2020,all,all,total,,5', {}],
    ['everyone, when nothing is said', 'PER,2020,,,,,5', {}],
    ['women', 'PER,2020,Female,all,total,,5', { sex: 'female' }],
    [
      'people whose sex is not known, who are not everyone',
      'PER,2020,unknown,all,total,,5',
      { sex: 'unknown' },
    ],
    ['a status', 'PER,2020,all,unsentenced,total,-,5', { legal_status: 'unsentenced' }],
    ['an offence', 'PER,2020,all,all,offence_class,drug,5', { offence_class: 'drug' }],
    ['an unknown offence', 'PER,2020,all,all,offence_class,unknown,5', { offence_class: 'unknown' }],
    [
      'a drug sub-type, which is a drug offence',
      'PER,2020,all,all,drug_subtype,possession,5',
      { offence_class: 'drug', drug_subtype: 'possession' },
    ],
    [
      'a group, whose members may be held for anything',
      'PER,2020,all,all,ctg_category,drug_dependent_other,5',
      { ctg_category: 'drug_dependent_other' },
    ],
    ['people without schooling', 'PER,2020,all,all,education,none,5', { education: 'none' }],
    ['all levels of schooling together', 'PER,2020,all,all,education,Total,5', {}],
    [
      'all numbers of entries, kept beside the first',
      'PER,2020,all,all,entry_number,all,5',
      { entry_number: 'all' },
    ],
  ])('counts %s', (_name, row, slice) => {
    expect(said(`${HEAD}\n${row}\n`)).toEqual([
      { name: 'prison-population', facility: 'ALL', slice, value: 5, definition: {} },
    ]);
  });

  it('crosses its breakdown with dimensions that have their own column, in fixed order', () => {
    const [fact] = factsOf(
      normalised(`${HEAD},drug_subtype\nPER,2020,female,all,entry_number,first,5,trafficking\n`),
    );
    expect(Object.entries(fact?.slice ?? {})).toEqual([
      ['sex', 'female'],
      ['offence_class', 'drug'],
      ['drug_subtype', 'trafficking'],
      ['entry_number', 'first'],
    ]);
  });

  it.each(['charge', 'case'])('counts charges when its unit is a %s', (unit) => {
    expect(said(`${HEAD},counting_unit\nCOL,2020,all,all,offence_class,drug,5,${unit}\n`)).toEqual([
      {
        name: 'offence-charges',
        facility: 'ALL',
        slice: { offence_class: 'drug' },
        value: 5,
        definition: { counting_unit: unit },
      },
    ]);
  });

  it('carries what the source includes, its own label and its key', () => {
    const columns = 'facility_id,coverage,remand_definition,house_arrest_included,local_label,source_id';
    const [fact] = factsOf(
      normalised(
        `${HEAD},${columns}\nPER,2020-07,all,unsentenced,total,,5,Ancón,state,national,no,Procesados,inpe\n`,
      ),
    );
    expect(fact).toMatchObject({
      place: { country: 'PER', facility: 'Ancón' },
      period: periodOf('2020-07'),
      definition: { coverage: 'state', remand: 'national', house_arrest_included: 'no' },
      label: 'Procesados',
      sources: ['inpe'],
      cells: [{ file: 'a.csv', line: 2, header: 'persons', text: '5' }],
    });
  });
});

describe('the wide table of people held', () => {
  it('has one meaning a column', () => {
    const header =
      'country,year,total,female,male,unsentenced_sdg,remand_wpb,sentenced,drug_offence,drug_female,drug_male,drug_unsentenced,offence_unknown,offence_counts_total,foreign,capacity,capacity_definition,coverage,remand_included';
    const facts = said(
      `${header}\nPER,2020,1000,100,900,300,320,700,200,60,140,80,10,1500,50,800,design,national,yes\n`,
    );
    const held = { coverage: 'national', remand_included: 'yes' };
    const person = (slice: object, value: number, definition: object = held) => ({
      name: 'prison-population',
      facility: 'ALL',
      slice,
      value,
      definition,
    });
    expect(facts).toHaveLength(14);
    expect(facts).toEqual(
      expect.arrayContaining([
        person({}, 1000),
        person({ sex: 'female' }, 100),
        person({ sex: 'male' }, 900),
        person({ legal_status: 'unsentenced' }, 300, { ...held, remand: 'sdg_unsentenced' }),
        person({ legal_status: 'unsentenced' }, 320, { ...held, remand: 'wpb_remand' }),
        person({ legal_status: 'sentenced' }, 700),
        person({ offence_class: 'drug' }, 200),
        person({ sex: 'female', offence_class: 'drug' }, 60),
        person({ sex: 'male', offence_class: 'drug' }, 140),
        person({ legal_status: 'unsentenced', offence_class: 'drug' }, 80),
        person({ offence_class: 'unknown' }, 10),
        person({ nationality: 'foreign' }, 50),
        { ...person({}, 1500), name: 'offence-charges' },
        {
          name: 'official-capacity',
          facility: 'ALL',
          slice: {},
          value: 800,
          definition: { coverage: 'national', capacity: 'design' },
        },
      ]),
    );
  });

  it('keeps a row whose other cells can be used, and says which cell could not', () => {
    const { problems, inputs } = normalised('country,date,total,female\nPER,2020,100,1x0\n');
    expect(problems).toMatchObject([{ code: 'number-unreadable', where: { header: 'female', column: 4 } }]);
    expect(inputs[0]).toMatchObject({ rowsRead: 1, rowsUsed: 1 });
  });
});

describe('capacity', () => {
  const places = (row: string) =>
    factsOf(normalised(`country,facility_id,valid_from,valid_to,definition,places,estate_sex\n${row}\n`));

  it('spans the time for which it is stated, and is not carried beyond it', () => {
    expect(places('PER,ALL,2018,2020-06,design,100,all')[0]?.period).toEqual({
      start: '2018-01-01',
      end: '2020-06-30',
      precision: 'range',
    });
    expect(places('PER,ALL,2018-03,,design,100,all')[0]?.period).toEqual(periodOf('2018-03'));
  });

  it('leaves unstated what the source leaves unstated', () => {
    expect(places('PER,ALL,2018,,,100,')[0]?.definition).toEqual({});
  });

  it.each([
    ['a mixed facility is a whole facility', 'PER,Ancón,2018,,design,100,mixed', [{}]],
    ['the mixed places of a system are some of its places', 'PER,ALL,2018,,design,100,mixed', []],
    ['places for others are not places for all', 'PER,ALL,2018,,design,100,other', [{ sex: 'other' }]],
  ])('%s', (_name, row, slices) => {
    expect(places(row).map(({ slice }) => slice)).toEqual(slices);
  });

  it('in force at the last day considered is used though it ends later', () => {
    const { countries } = normalised('country,valid_from,valid_to,places\nPER,2018,2023,100\n', {
      asOf: periodOf('2020'),
    });
    expect(countries.get('PER')?.facts).toHaveLength(1);
  });
});

describe('the other tables', () => {
  it('flows and the counts at both ends share a period', () => {
    const facts = factsOf(
      normalised(
        'country,period_start,period_end,legal_status,stock_start,admissions,releases,stock_end,admissions_unit\nPER,2020-01,2020-06,all,100,20,10,110,entry\n',
      ),
    );
    const period = { start: '2020-01-01', end: '2020-06-30', precision: 'range' };
    expect(facts.map(({ name, value, timing, definition }) => [name, value, timing, definition])).toEqual([
      ['admissions', 20, 'flow', { admissions_unit: 'entry' }],
      ['releases', 10, 'flow', {}],
      ['stock-at-end', 110, 'stock', {}],
      ['stock-at-start', 100, 'stock', {}],
    ]);
    for (const fact of facts) expect(fact.period).toEqual(period);
  });

  it('a span that ends after today is in the future though it has begun', () => {
    const { setAside } = normalised('country,period_start,period_end,admissions\nPER,2024-01,2024-12,20\n');
    expect(setAside).toMatchObject([{ line: 2, code: 'date-in-future' }]);
  });

  it('only whole rows of the national population are its total', () => {
    const facts = factsOf(
      normalised(
        'country,year,reference,sex,age_band,persons\nPER,2020,mid_year,all,all,1000\nPER,2020,mid_year,female,total,510\nPER,2020,mid_year,all,15+,700\n',
      ),
    );
    expect(facts.map(({ slice, value }) => [slice, value])).toEqual([
      [{}, 1000],
      [{ age_band: '15+' }, 700],
      [{ sex: 'female' }, 510],
    ]);
  });

  it('a programme is the place of its counts', () => {
    const facts = factsOf(
      normalised(
        'country,programme,period_start,period_end,evaluated,admitted,graduated,left,active,hearings\nMEX,Court,2009,2013-04-08,154,118,35,32,51,4010\n',
      ),
    );
    expect(facts.map(({ name, value }) => [name, value])).toEqual([
      ['programme-active', 51],
      ['programme-admitted', 118],
      ['programme-evaluated', 154],
      ['programme-graduated', 35],
      ['programme-left', 32],
    ]);
    expect(new Set(facts.map(({ place }) => place.facility))).toEqual(new Set(['Court']));
  });

  it('a penalty scale has what the row states and nothing else', () => {
    const { countries, problems } = normalised(
      'country,law,article,conduct_id,conduct,offence_class,drug_subtype,tier,quantity_note,min_months,max_months,is_life,in_force_from,in_force_to,remand_mandatory\nPER,CP,296,traffic,Trafficking,drug,trafficking,basic,any,96,,false,2003,2010-05-03,yes\n',
    );
    const [scale] = countries.get('PER')?.penalties ?? [];
    expect(scale).toEqual({
      country: 'PER',
      law: 'CP',
      article: '296',
      conductId: 'traffic',
      conduct: 'Trafficking',
      offenceClass: 'drug',
      drugSubtype: 'trafficking',
      tier: 'basic',
      minMonths: 96,
      isLife: false,
      inForceFrom: periodOf('2003'),
      inForceTo: periodOf('2010-05-03'),
      remandMandatory: true,
      cells: [{ file: 'a.csv', line: 2, header: 'min_months', text: '96' }],
      sources: [],
    });
    expect(problems).toEqual([]);
  });

  it('a penalty scale has the limits under which it may be suspended or replaced', () => {
    const { countries, problems } = normalised(
      'country,conduct_id,offence_class,tier,min_months,max_months,suspension_limit_months,substitution_limit_months\nPER,a,drug,basic,96,180,60,48\nPER,b,drug,basic,12,24,,\n',
    );
    expect(
      countries
        .get('PER')
        ?.penalties.map(({ suspensionLimitMonths, substitutionLimitMonths }) => [
          suspensionLimitMonths,
          substitutionLimitMonths,
        ]),
    ).toEqual([
      [60, 48],
      [undefined, undefined],
    ]);
    expect(problems).toEqual([]);
  });

  it('a tier that is not stated is not taken for the basic one', () => {
    const { setAside } = normalised('country,offence_class,tier,min_months,max_months\nPER,drug,,1,2\n');
    expect(setAside).toMatchObject([{ code: 'value-missing' }]);
  });

  it('sources are found by their key, and one table of them serves all countries', () => {
    const { sources, sourceFiles, problems, inputs } = normalised([
      'country,date,total,source_id\nPER,2020,100,inpe\n',
      'source_id,title,publisher,url\ninpe,Informe,INPE,https://example.org\n',
    ]);
    expect(sources).toEqual([
      {
        id: 'inpe',
        title: 'Informe',
        publisher: 'INPE',
        publishedOn: '',
        url: 'https://example.org',
        accessedOn: '',
        licence: '',
        note: '',
      },
    ]);
    expect(sourceFiles).toEqual(new Map([['inpe', 'b.csv']]));
    expect(problems).toEqual([]);
    expect(inputs.map(({ table, rowsUsed }) => [table, rowsUsed])).toEqual([
      ['prison-population-wide', 1],
      ['sources', 1],
    ]);
  });

  it('tell where every value cell went', () => {
    const { countries } = normalised(
      'country,date,total,female\nPER,2020,100,\nPER,2021,110,1O\nPER,2022,120,9\n',
    );
    expect(countries.get('PER')?.quality).toEqual([
      {
        file: 'a.csv',
        table: 'prison-population-wide',
        header: 'total',
        country: 'PER',
        required: 3,
        valid: 3,
        invalid: 0,
      },
      {
        file: 'a.csv',
        table: 'prison-population-wide',
        header: 'female',
        country: 'PER',
        required: 3,
        valid: 1,
        invalid: 1,
      },
    ]);
  });

  it('do not depend on the order in which the files were named', () => {
    const texts = ['country,date,total\nPER,2020,100\n', 'country,valid_from,places\nPER,2020,80\n'];
    const forwards = normalised(texts);
    const backwards = normalised([...texts].reverse());
    expect(factsOf(backwards).map(saying)).toEqual(factsOf(forwards).map(saying));
  });
});

describe('a country that was asked for', () => {
  it('and is in no file is named, with those that are', () => {
    const { problems } = normalised('country,date,total\nPER,2020,100\nCOL,2020,200\n', {
      countries: ['PER', 'MEX'],
    });
    expect(problems.filter(({ code }) => code === 'country-requested-absent')).toMatchObject([
      { where: { country: 'MEX' }, args: { found: 'COL, PER' } },
    ]);
  });
});

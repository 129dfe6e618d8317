import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../../src/model/fact.js';
import { TABLES, tableGiving } from '../../../src/normalise/index.js';
import { factsOf, normalised, periodOf } from './fixtures.js';

const said = (text: string) =>
  factsOf(normalised(text)).map(({ name, place, slice, period, value, definition }) => ({
    name,
    facility: place.facility,
    slice,
    period,
    value,
    definition,
  }));
const codes = (text: string) => normalised(text).problems.map(({ code }) => code);
const tables = (text: string) => normalised(text).inputs.map(({ table }) => table);

describe('the table of space', () => {
  const HEAD = 'country,facility_id,date,living_area_m2,sanitary_area_m2';
  it('gives both areas of a prison', () => {
    const text = `${HEAD}\nPER,Ancón,2020,1830.5,150\n`;
    expect(tables(text)).toEqual(['facility']);
    expect(said(text)).toEqual([
      {
        name: 'living-area',
        facility: 'Ancón',
        slice: {},
        period: periodOf('2020'),
        value: 1830.5,
        definition: {},
      },
      {
        name: 'sanitary-area',
        facility: 'Ancón',
        slice: {},
        period: periodOf('2020'),
        value: 150,
        definition: {},
      },
    ]);
  });
  it.each([
    ['a prison that is not named', 'PER,,2020,1000,100', 'value-missing'],
    ['annexes larger than the space', 'PER,A,2020,100,101', 'part-exceeds-total'],
    ['an area that is none', 'PER,A,2020,big,10', 'number-unreadable'],
  ])('sets aside %s', (_what, row, code) => {
    expect(said(`${HEAD}\n${row}\n`)).toEqual([]);
    expect(codes(`${HEAD}\n${row}\n`)).toContain(code);
  });
});

describe('the table of costs', () => {
  const HEAD = 'country,kind,amount,currency,price_year';
  it('gives an amount with its currency and prices', () => {
    const text = `${HEAD},date,capital_included,coverage\nPER,prison_person_year,9924.5,pen,2018,2018-06,no,national\n`;
    expect(tables(text)).toEqual(['unit-costs']);
    expect(said(text)).toEqual([
      {
        name: 'prison-cost-per-year',
        facility: 'ALL',
        slice: {},
        period: periodOf('2018-06'),
        value: 9924.5,
        definition: { coverage: 'national', currency: 'PEN', price_year: '2018', capital_included: 'no' },
      },
    ]);
  });
  it('is dated by its prices when nothing else is said, and knows that a recurrent budget builds nothing', () => {
    const [fact] = said(`${HEAD}\nMEX,prison_recurrent_budget,1000,MXN,2020\n`);
    expect(fact).toMatchObject({
      name: 'prison-budget',
      period: periodOf('2020'),
      definition: { capital_included: 'no' },
    });
    const [whole] = said(`${HEAD}\nMEX,prison_budget,1000,MXN,2020\n`);
    expect(whole?.definition).toEqual({ currency: 'MXN', price_year: '2020' });
  });
  it('carries the mean population and the marginal shares that stand beside an amount', () => {
    const more = 'average_daily_population,marginal_share_lo,marginal_share_hi';
    const facts = said(`${HEAD},${more}\nPER,prison_budget,1000,PEN,2020,50.5,0.2,0.3\n`);
    expect(facts.map(({ name, value, definition }) => [name, value, definition.currency]).sort()).toEqual([
      ['average-daily-population', 50.5, 'PEN'],
      ['marginal-share-high', 0.3, 'PEN'],
      ['marginal-share-low', 0.2, 'PEN'],
      ['prison-budget', 1000, 'PEN'],
    ]);
  });
  it('puts what prison costs to the system, whatever programme the row names', () => {
    const [fact] = said(`${HEAD},programme\nMEX,prison_budget,1000,MXN,2020,Guadalupe\n`);
    expect(fact).toMatchObject({ name: 'prison-budget', facility: 'ALL' });
  });
  it('puts the cost of a programme where the programme is', () => {
    const [fact] = said(`${HEAD},programme\nMEX,programme_total,412000,MXN,2020,Guadalupe\n`);
    expect(fact).toMatchObject({ name: 'programme-cost', facility: 'Guadalupe', value: 412_000 });
  });
  it.each([
    ['no currency', `${HEAD}\nPER,prison_budget,1000,,2020`, 'value-missing'],
    ['a sign for a currency', `${HEAD}\nPER,prison_budget,1000,S/,2020`, 'word-not-in-vocabulary'],
    ['no year of prices', `${HEAD}\nPER,prison_budget,1000,PEN,`, 'value-missing'],
    ['prices of no year', `${HEAD}\nPER,prison_budget,1000,PEN,2020-05`, 'date-unreadable'],
    ['an unknown kind', `${HEAD}\nPER,lunch,1000,PEN,2020`, 'word-not-in-vocabulary'],
    ['no kind', `${HEAD}\nPER,,1000,PEN,2020`, 'value-missing'],
    ['a programme without a name', `${HEAD}\nPER,programme_total,1000,PEN,2020`, 'value-missing'],
    [
      'a share above one',
      `${HEAD},marginal_share_lo,marginal_share_hi\nPER,prison_budget,1000,PEN,2020,25,40`,
      'word-not-in-vocabulary',
    ],
  ])('sets aside an amount with %s', (_what, text, code) => {
    expect(said(`${text}\n`)).toEqual([]);
    expect(codes(`${text}\n`)).toContain(code);
  });
  it('keeps two amounts of one kind apart by their money, and trusts neither of two in the same', () => {
    expect(
      said(`${HEAD}\nPER,prison_budget,1000,PEN,2020\nPER,prison_budget,300,USD,2020\n`)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([1000, 300]);
    const rivals = `${HEAD}\nPER,prison_budget,1000,PEN,2020\nPER,prison_budget,1001,PEN,2020\n`;
    expect(said(rivals)).toEqual([]);
    expect(codes(rivals)).toContain('key-contradictory');
  });
});

describe('the table of returns', () => {
  const HEAD =
    'country,programme,study_group,period_start,period_end,event,window_months,followed_up,returned,rate_percent,comparison_design';
  const row = (text: string) => said(`${HEAD}\n${text}\n`);
  it('gives one arm, with what counts as a return', () => {
    const text = 'PER,court,treated,2018,2020,reconviction,24,100,38,,matched';
    expect(tables(`${HEAD}\n${text}\n`)).toEqual(['recidivism']);
    const [first] = row(text);
    expect(row(text).map(({ name, value }) => [name, value])).toEqual([
      ['followed-up', 100],
      ['returned', 38],
    ]);
    expect(first).toMatchObject({
      facility: 'court',
      slice: { study_group: 'treated' },
      period: { start: '2018-01-01', end: '2020-12-31' },
      definition: { comparison_design: 'matched', return_event: 'reconviction', follow_up_months: '24' },
    });
  });
  it('takes a rate without counts, and a design that is not stated for none', () => {
    const [fact] = row('PER,court,comparison,2018,2020,rearrest,12,,,50.5,');
    expect(fact).toMatchObject({ name: 'return-rate', value: 50.5 });
    expect(fact?.definition).toEqual({ return_event: 'rearrest', follow_up_months: '12' });
  });
  it.each([
    ['more returns than people', 'PER,court,treated,2018,2020,rearrest,12,10,11,,', 'part-exceeds-total'],
    ['an event that is none', 'PER,court,treated,2018,2020,relapse,12,10,5,,', 'word-not-in-vocabulary'],
    ['no event', 'PER,court,treated,2018,2020,,12,10,5,,', 'value-missing'],
    ['no window', 'PER,court,treated,2018,2020,rearrest,,10,5,,', 'value-missing'],
    ['no arm', 'PER,court,,2018,2020,rearrest,12,10,5,,', 'value-missing'],
    ['an end before its start', 'PER,court,treated,2020,2018,rearrest,12,10,5,,', 'date-contradictory'],
    [
      'a design that nobody knows',
      'PER,court,treated,2018,2020,rearrest,12,10,5,,magic',
      'word-not-in-vocabulary',
    ],
  ])('sets aside %s', (_what, text, code) => {
    expect(row(text)).toEqual([]);
    expect(codes(`${HEAD}\n${text}\n`)).toContain(code);
  });
});

describe('the table of practices', () => {
  const HEAD = 'country,site,assessed_on,item,met';
  it('tells what is met, what does not apply and what nobody looked at', () => {
    const text = `${HEAD}\nPER,Callao,2020-05-04,incentives,0.5\nPER,Callao,2020-05-04,Aftercare,na\nPER,Callao,2020-05-04,data_system,\n`;
    expect(tables(text)).toEqual(['programme-practices']);
    expect(
      said(text).map(({ name, slice, value, facility }) => [name, slice.practice, value, facility]),
    ).toEqual([
      ['programme-practice', 'incentives', 0.5, 'Callao'],
      ['programme-practice-not-applicable', 'aftercare', 1, 'Callao'],
    ]);
    expect(normalised(text).inputs[0]).toMatchObject({ rowsRead: 3, rowsUsed: 2, rowsSetAside: 1 });
  });
  it('keeps a practice that was never met: three noughts are answers here', () => {
    const rows = ['2018-01-01', '2019-01-01', '2020-01-01'].map((day) => `PER,Callao,${day},incentives,0`);
    expect(said(`${HEAD}\n${rows.join('\n')}\n`)).toHaveLength(3);
  });
  it.each([
    ['a degree that is none', 'PER,Callao,2020-05-04,incentives,0.7', 'word-not-in-vocabulary'],
    ['a site without a name', 'PER,,2020-05-04,incentives,1', 'value-missing'],
    ['an item without a name', 'PER,Callao,2020-05-04,,1', 'value-missing'],
    ['no day', 'PER,Callao,,incentives,1', 'value-missing'],
  ])('sets aside %s', (_what, row, code) => {
    expect(said(`${HEAD}\n${row}\n`)).toEqual([]);
    expect(codes(`${HEAD}\n${row}\n`)).toContain(code);
  });
});

describe('the table of caseloads', () => {
  const HEAD = 'country,year,offence_class,ctg_category,cases,hours_per_case,counting_unit';
  it('gives cases and hours by kind; a group of drug cases is of drug cases', () => {
    const text = `${HEAD}\nPER,2020,all,,61000,,case\nPER,2020,drug,,8400,14.5,case\nPER,2020,,micro_trafficking_nonviolent,5900,,case\n`;
    expect(tables(text)).toEqual(['court-caseload']);
    expect(said(text).map(({ name, slice, value }) => [name, slice, value])).toEqual([
      ['court-cases', {}, 61_000],
      ['court-cases', { offence_class: 'drug' }, 8400],
      ['court-cases', { offence_class: 'drug', ctg_category: 'micro_trafficking_nonviolent' }, 5900],
      ['court-hours-per-case', { offence_class: 'drug' }, 14.5],
    ]);
  });
  it('does not take the hours of a hard kind of case for a part above its whole', () => {
    const text = `${HEAD}\nPER,2020,all,,100,5,case\nPER,2020,drug,,10,14,case\n`;
    expect(codes(text)).not.toContain('part-exceeds-total');
    expect(said(text)).toHaveLength(4);
    expect(codes(`${HEAD}\nPER,2020,all,,100,,case\nPER,2020,drug,,101,,case\n`)).toContain(
      'part-exceeds-total',
    );
  });
});

describe('penalties and programmes', () => {
  it('keep the rank of a conduct with who set it', () => {
    const head = 'country,offence_class,tier,min_months,max_months,conduct_id,seriousness_rank,rank_set_by';
    const { countries } = normalised(
      `${head}\nPER,drug,basic,12,60,possession,1,panel\nPER,rape,basic,72,120,rape,,panel\n`,
    );
    const [drug, rape] = countries.get('PER')?.penalties ?? [];
    expect(drug).toMatchObject({ seriousnessRank: 1, rankSetBy: 'panel' });
    expect(rape).not.toHaveProperty('seriousnessRank');
    expect(rape).not.toHaveProperty('rankSetBy');
  });
  it('know the steps before admission', () => {
    const head = 'country,programme,period_start,period_end,eligible,offered,accepted,admitted';
    expect(
      said(`${head}\nPER,court,2019,2020,640,310,186,171\n`)
        .map(({ name, value }) => [name, value])
        .sort(),
    ).toEqual([
      ['programme-accepted', 186],
      ['programme-admitted', 171],
      ['programme-eligible', 640],
      ['programme-offered', 310],
    ]);
  });
});

describe('what is not over yet', () => {
  it.each([
    ['price_year', 'country,kind,amount,currency,price_year\nPER,prison_budget,1000,PEN,2031\n'],
    ['assessed_on', 'country,site,assessed_on,item,met\nPER,Callao,2031-01-01,incentives,1\n'],
  ])('is set aside, and named by its column %s', (column, text) => {
    const { problems } = normalised(text);
    expect(problems).toMatchObject([{ code: 'date-in-future', where: { header: column } }]);
  });
});

describe('the table to ask for', () => {
  it.each([
    ['living-area', 'facility'],
    ['sanitary-area', 'facility'],
    ['seriousness-rank', 'statutory-penalties'],
    ['returned', 'recidivism'],
    ['followed-up', 'recidivism'],
    ['programme-eligible', 'programme-flow'],
    ['programme-practice', 'programme-practices'],
    ['prison-budget', 'unit-costs'],
    ['programme-cost', 'unit-costs'],
    ['court-cases', 'court-caseload'],
  ])('when there is no %s is %s', (name, table) => {
    expect(tableGiving(name)).toBe(table);
    expect(TABLES.map((known) => known.name)).toContain(table);
    expect([...Object.keys(FACT_KINDS), 'seriousness-rank']).toContain(name);
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf, normalised, saying } from './fixtures.js';

const codes = (text: string | readonly string[]) => normalised(text).problems.map(({ code }) => code);
const values = (text: string) =>
  factsOf(normalised(text)).map(
    ({ name, slice, value }) => `${name} ${Object.values(slice).join('+')} ${value}`,
  );

/** Every order of some rows. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('the same key twice', () => {
  it('with one value is one number with the cells, sources and definitions of both', () => {
    const [fact, ...rest] = factsOf(
      normalised([
        'country,date,total,coverage,source_id\nPER,2020,100,,wpb\n',
        'country,date,total,coverage,source_id\nPER,2020,100,national,inpe\n',
      ]),
    );
    expect(rest).toEqual([]);
    expect(fact).toMatchObject({
      value: 100,
      definition: { coverage: 'national' },
      sources: ['inpe', 'wpb'],
    });
    expect(fact?.cells.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.csv:2', 'b.csv:2']);
  });

  it('with two values is withheld, and both lines are named', () => {
    const { problems, setAside, countries } = normalised(
      'country,date,total\nPER,2020,100\nPER,2020,90\nPER,2021,95\n',
    );
    expect(countries.get('PER')?.facts.map(({ value }) => value)).toEqual([95]);
    expect(setAside.map(({ line }) => line)).toEqual([2, 3]);
    expect(problems).toMatchObject([
      { code: 'key-contradictory', where: { line: 2 }, args: { first: 100, second: 90, other: 'a.csv:3' } },
    ]);
  });

  it('under two definitions is two numbers', () => {
    expect(values('country,date,total,coverage\nMEX,2020,100,national\nMEX,2020,20,federal\n')).toEqual([
      'prison-population  20',
      'prison-population  100',
    ]);
  });

  it.each([
    [
      'an undefined value that one of two definitions repeats',
      ['100,', '100,national', '80,federal'],
      [80, 100],
    ],
    ['an undefined value that contradicts both', ['90,', '100,national', '80,federal'], []],
    ['a value against two that agree', ['100,', '100,national', '90,national'], []],
  ])('comes out the same in every order: %s', (_name, rows, expected) => {
    for (const order of orders(rows)) {
      const facts = factsOf(
        normalised(`country,date,total,coverage\n${order.map((row) => `MEX,2020,${row}`).join('\n')}\n`),
      );
      expect(facts.map(({ value }) => value)).toEqual(expected);
    }
  });
});

describe('parts and wholes', () => {
  it.each([
    ['both sexes go when they exceed the total', 'total,female,male', '100,20,90', [' 100']],
    [
      'one more than the total is rounding',
      'total,female,male',
      '100,11,90',
      [' 100', 'female 11', 'male 90'],
    ],
    ['women above everyone go', 'total,female', '10,11', [' 10']],
    ['drug offences above everyone go', 'total,drug_offence', '100,101', [' 100']],
    [
      'women held for drugs above all women go',
      'total,female,drug_female',
      '100,10,11',
      [' 100', 'female 10'],
    ],
    ['a part is held against every whole there is', 'total,drug_female', '100,101', [' 100']],
    ['statuses that exceed the total go', 'total,unsentenced_sdg,sentenced', '1000,500,600', [' 1000']],
    [
      'half a percent is late records',
      'total,unsentenced_sdg,sentenced',
      '1000,400,605',
      [' 1000', 'sentenced 605', 'unsentenced 400'],
    ],
    [
      'the sentenced complete one meaning of unsentenced and are not held against another',
      'total,unsentenced_sdg,remand_wpb,sentenced',
      '1000,300,340,700',
      [' 1000', 'sentenced 700', 'unsentenced 300', 'unsentenced 340'],
    ],
  ])('%s', (_name, header, row, expected) => {
    const found = values(`country,date,${header}\nPER,2020,${row}\n`);
    expect(found.map((text) => text.replace('prison-population ', ''))).toEqual(expected);
  });

  it('a meaning of unsentenced that the sentenced do not complete is not even said', () => {
    const held = (unsentenced: string) =>
      codes(`country,date,total,unsentenced_sdg,remand_wpb,sentenced\nPER,2020,1000,${unsentenced},700\n`);
    expect(held('300,340')).toEqual([]);
    expect(held('300,250')).toEqual([]);
    expect(held('310,250')).toEqual(['statuses-do-not-sum']);
    expect(held('310,340')).toEqual(['statuses-exceed-total']);
  });

  it('a part of unlike scope is not held against a whole', () => {
    expect(
      codes(
        'country,valid_from,definition,places,estate_sex\nPER,2020,design,1000,all\nPER,2020,operational,1200,male\n',
      ),
    ).toEqual([]);
  });

  it('women and one other part are no division of the total', () => {
    expect(
      codes(
        'country,date,sex,legal_status,breakdown,category,persons\nPER,2020,all,all,total,,100\nPER,2020,female,all,total,,10\nPER,2020,unknown,all,total,,5\n',
      ),
    ).toEqual([]);
  });
});

describe('an offence table that counts charges', () => {
  const HEAD = 'country,date,sex,legal_status,breakdown,category,persons,source_id';
  const text = `${HEAD}
COL,2020,all,all,total,,100,x
COL,2020,all,all,offence_class,drug,60,inpec
COL,2020,female,all,offence_class,drug,9,inpec
COL,2020,all,all,drug_subtype,trafficking,50,inpec
COL,2020,all,all,offence_class,theft,90,inpec
`;

  it('becomes charges in all its parts, with its sum, and the people held stay', () => {
    expect(values(text)).toEqual([
      'offence-charges  150',
      'offence-charges drug 60',
      'offence-charges drug+trafficking 50',
      'offence-charges theft 90',
      'offence-charges female+drug 9',
      'prison-population  100',
    ]);
    const [sum] = factsOf(normalised(text));
    expect(sum).toMatchObject({
      unit: 'charges',
      definition: { counting_unit: 'charge' },
      parts: ['drug', 'theft'],
      sources: ['inpec'],
    });
    expect(sum?.cells.map(({ line }) => line)).toEqual([3, 6]);
  });

  it('is not made of one class, nor of classes crossed with schooling', () => {
    expect(
      codes(
        'country,date,breakdown,category,education,persons\nCOL,2020,total,,,100\nCOL,2020,offence_class,drug,,60\nCOL,2020,offence_class,drug,none,50\nCOL,2020,offence_class,theft,none,30\n',
      ),
    ).toEqual([]);
  });

  it('up to two percent above the people is not one', () => {
    expect(values(text.replace(',90,inpec', ',42,inpec'))).toContain('prison-population theft 42');
    expect(values(text.replace(',90,inpec', ',43,inpec'))).toContain('offence-charges theft 43');
  });
});

describe('series', () => {
  it('two noughts in a row are kept, three are not, whatever stands around them', () => {
    const series = (counts: readonly number[]) =>
      factsOf(
        normalised(
          `country,date,foreign\n${counts.map((count, index) => `PER,${2010 + index},${count}`).join('\n')}\n`,
        ),
      ).map(({ value }) => value);
    expect(series([5, 0, 0, 7])).toEqual([5, 0, 0, 7]);
    expect(series([5, 0, 0, 0, 7])).toEqual([5, 7]);
    expect(series([0, 0, 0])).toEqual([]);
  });

  it('a young programme that has graduated nobody is left alone', () => {
    const row = (year: number) => `MEX,Court,${year},${year},10,0,4,6`;
    expect(
      codes(
        `country,programme,period_start,period_end,admitted,graduated,left,active\n${[2018, 2019, 2020].map(row).join('\n')}\n`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a quarter in a year is allowed', '2020,1000', '2021,1250', []],
    ['more is said', '2020,1000', '2021,1251', ['stock-jump']],
    ['the same in two years is not', '2020,1000', '2022,1251', []],
    ['a fall by a fifth undoes a rise by a quarter', '2020,1251', '2021,1000', ['stock-jump']],
  ])('%s', (_name, first, second, expected) => {
    expect(codes(`country,date,total\nPER,${first}\nPER,${second}\n`)).toEqual(expected);
  });

  it('numbers of unlike scope are no series', () => {
    expect(codes('country,date,total,coverage\nMEX,2020,1000,national\nMEX,2021,100,federal\n')).toEqual([]);
  });
});

describe('facilities', () => {
  const rows = (counts: readonly (readonly [string, number])[]) =>
    `country,date,facility,total\n${counts.map(([name, count]) => `PER,2020,${name},${count}`).join('\n')}\n`;

  it('make the total within a percent', () => {
    expect(
      codes(
        rows([
          ['ALL', 1000],
          ['North', 495],
          ['South', 495],
        ]),
      ),
    ).toEqual([]);
    expect(
      codes(
        rows([
          ['ALL', 1000],
          ['North', 495],
          ['South', 494],
        ]),
      ),
    ).toEqual(['facilities-do-not-sum']);
  });

  it('are not summed over two meanings of place', () => {
    expect(
      codes(
        'country,valid_from,facility_id,definition,places\nPER,2020,ALL,,100\nPER,2020,N,design,60\nPER,2020,N,operational,70\nPER,2020,S,design,40\n',
      ),
    ).toEqual([]);
  });
});

describe('occupancy', () => {
  it('is plausible when one meaning of place makes it so', () => {
    const held = 'country,date,total\nPER,2020,1000\n';
    const places = (rows: string) => `country,valid_from,definition,places\n${rows}\n`;
    expect(codes([held, places('PER,2020,design,100')])).toEqual(['occupancy-implausible']);
    expect(codes([held, places('PER,2020,design,100\nPER,2020,operational,800')])).toEqual([]);
  });
});

describe('laws', () => {
  const HEAD =
    'country,conduct_id,offence_class,tier,min_months,max_months,is_life,in_force_from,in_force_to,source_id';

  it('given twice are one, with both sources', () => {
    const row = (source: string) => `${HEAD}\nPER,traffic,drug,basic,96,180,,2003,,${source}\n`;
    const { countries, setAside } = normalised([row('spij'), row('lp')]);
    expect(countries.get('PER')?.penalties).toMatchObject([{ sources: ['lp', 'spij'] }]);
    expect(setAside).toEqual([]);
  });

  it.each([
    [
      'of one conduct that follow each other do not overlap',
      'basic,96,180,,2003,2009',
      'basic,120,180,,2010,',
      [],
    ],
    ['of two tiers do not overlap', 'basic,96,180,,2003,', 'aggravated,120,300,,2003,', []],
    ['for life and for years overlap', 'basic,96,180,,2003,', 'basic,96,180,true,2003,', ['penalty-overlap']],
  ])('%s', (_name, first, second, expected) => {
    expect(codes(`${HEAD}\nPER,traffic,drug,${first},\nPER,traffic,drug,${second},\n`)).toEqual(expected);
  });
});

describe('messages', () => {
  it('are one a cause, with the number of rows and the first lines', () => {
    const rows = [2015, 2016, 2017, 2018, 2019].map((year) => `PER,${year},100,101`).join('\n');
    const { problems } = normalised(`country,date,total,female\n${rows}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.args).toMatchObject({ count: 5, lines: '2, 3, 4' });
  });

  it('name every source that is not described', () => {
    const { problems } = normalised(
      'country,date,total,source_id\nPER,2020,100,a\nPER,2021,100,b\nPER,2022,100,a\n',
    );
    expect(problems.map(({ args }) => args.id)).toEqual(['a', 'b']);
  });

  it('say the same facts in every order of rows', () => {
    const rows = ['PER,2020,100,40', 'PER,2021,90,95', 'PER,2021,90,94', 'PER,2022,x,30'];
    const texts = orders(rows).map((order) =>
      factsOf(normalised(`country,date,total,female\n${order.join('\n')}\n`)).map(saying),
    );
    for (const text of texts) expect(text).toEqual(texts[0]);
  });
});

describe('the people held when a period ends', () => {
  const rows = (start: number) =>
    `country,period_start,period_end,stock_start,admissions,releases,stock_end\nPER,2021-01-01,2021-12-31,900,200,100,1000\nPER,2022-01-01,2022-12-31,${start},100,100,${start}\n`;

  it.each([
    [1000, []],
    [1010, []],
    [990, []],
    [1011, ['stock-not-carried']],
    [989, ['stock-not-carried']],
  ])('are those when the next begins, within one percent: %i', (start, expected) => {
    expect(codes(rows(start))).toEqual(expected);
  });

  it('are not held against a period that begins later', () => {
    expect(codes(rows(2000).replace('PER,2022-01-01', 'PER,2022-01-03'))).toEqual([]);
  });
});

describe('people of whom a breakdown knows nothing', () => {
  it.each([
    [50, []],
    [51, ['unknown-share']],
    [200, ['unknown-share']],
    [201, ['unknown-share-too-high']],
  ])('are said above five percent: %i of a thousand', (unknown, expected) => {
    expect(codes(`country,date,total,drug_offence,offence_unknown\nPER,2021,1000,200,${unknown}\n`)).toEqual(
      expected,
    );
  });
});

describe('fewer than five people of whom a breakdown knows nothing', () => {
  it('are not said: the message would tell how many they are', () => {
    expect(codes('country,date,total,drug_offence,offence_unknown\nPER,2021,16,4,4\n')).toEqual([]);
    expect(codes('country,date,total,drug_offence,offence_unknown\nPER,2021,16,4,5\n')).toEqual([
      'unknown-share-too-high',
    ]);
  });
});

describe('numbers rounded to hundreds', () => {
  const table = (female: number) =>
    `country,date,facility,total,female,male\n${[4, 5, 6, 7, 8]
      .map((count) => `PER,2021,Penal ${count},${count * 1000},${count * 100},${count * 900}\n`)
      .join('')}PER,2021,Penal Norte,2700,${female},2600\n`;

  it.each([
    [200, []],
    [300, ['sexes-exceed-total']],
  ])('leave half a step a number between whole and parts: %i women', (female, expected) => {
    expect(codes(table(female))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { type Analysis, analyze, type FileDecisions } from '../../src/index.js';

const FOLDER = 'tests/published/extracts';

async function read(file: string, decisions: FileDecisions = {}): Promise<Analysis> {
  return analyze([`${FOLDER}/${file}`], { today: '2026-11-24', decisionsOf: () => decisions });
}

/** A number for the whole, by name and part. */
function whole({ studies }: Analysis, name: string, part: object = {}): number | undefined {
  const wanted = JSON.stringify(Object.entries(part).sort());
  return studies
    .flatMap(({ facts }) => facts)
    .find(
      (fact) =>
        fact.name === name &&
        fact.place.facility === 'ALL' &&
        JSON.stringify(Object.entries(fact.slice).sort()) === wanted,
    )?.value;
}
const measured = ({ studies }: Analysis, indicator: string) =>
  studies.flatMap(({ measures }) => measures).find((measure) => measure.indicator === indicator);
const input = ({ normalised }: Analysis) => {
  const [first] = normalised.inputs;
  return [first?.encoding, first?.rowsRead, first?.rowsUsed, first?.rowsSetAside];
};
const codes = ({ problems }: Analysis) => problems.map(({ code }) => code);

describe('a published file', () => {
  it('of UNODC, long with the header on its third row', async () => {
    const peru = await read('unodc-cts.csv');
    expect(input(peru).slice(1)).toEqual([35, 12, 23]);
    expect(whole(peru, 'prison-population')).toBe(89_723);
    expect(whole(peru, 'prison-population', { sex: 'female' })).toBe(4_485);
    expect(whole(peru, 'prison-population', { legal_status: 'unsentenced' })).toBe(32_405);
    expect(whole(peru, 'official-capacity')).toBe(41_123);
    expect(whole(peru, 'prison-population', { offence_class: 'drug', drug_subtype: 'trafficking' })).toBe(
      14_793,
    );
  });

  it('of Mexico, states above their prisons and an excess that is signed', async () => {
    const mexico = await read('cuaderno-mensual.csv', { country: 'MEX' });
    expect(input(mexico)).toEqual(['windows-1252', 11, 9, 2]);
    expect(codes(mexico)).toEqual(
      expect.arrayContaining(['row-is-sum', 'percent-proved', 'date-from-title']),
    );
    expect(whole(mexico, 'prison-population')).toBe(1_417 + 16_249);
    expect(whole(mexico, 'official-capacity')).toBe(1_275 + 14_987);
  });

  it('of Mexico, states whose prisons are not all there', async () => {
    const mexico = await read('cuaderno-mensual-missing.csv', { country: 'MEX' });
    expect(input(mexico).slice(1)).toEqual([42, 1, 41]);
    expect(whole(mexico, 'prison-population')).toBe(6_538 + 2_921 + 5_330 + 6_483);
    expect(whole(mexico, 'official-capacity')).toBe(6_091 + 2_625 + 3_521 + 7_310);
    const said = mexico.problems.filter(({ code }) => code === 'group-does-not-sum');
    expect(said.map(({ where, args }) => [where.line, args.name, args.printed, args.sum])).toEqual([
      [6, 'Chihuahua', 6_538, 275 + 130 + 217 + 76 + 73 + 30 + 39 + 25 + 40 + 4],
      [21, 'Tabasco', 5_330, 5_293],
      [39, 'Tamaulipas', 6_483, 3_980],
    ]);
    expect(codes(mexico)).not.toContain('parts-do-not-make-total');
  });

  it('of the United States, numbers rounded to hundreds beside an exact total', async () => {
    const federal = await read('bjs-federal-offences.csv', { country: 'USA' });
    expect(whole(federal, 'prison-population')).toBe(162_904);
    expect(whole(federal, 'prison-population', { offence_class: 'drug' })).toBe(76_700);
    expect(whole(federal, 'prison-population', { sex: 'female', offence_class: 'drug' })).toBe(6_400);
    expect(codes(federal)).not.toContain('parts-do-not-make-total');
    expect(codes(federal)).not.toContain('sexes-exceed-total');
    expect(measured(federal, 'drug-offence-share')?.value).toBeCloseTo((100 * 76_700) / 162_904, 6);
  });

  it('of Mexico, sixteen columns that cross fuero, status and sex', async () => {
    const mexico = await read('cuaderno-mensual-entidades.csv', { country: 'MEX', date: '2012-12' });
    expect(whole(mexico, 'prison-population')).toBe(1_417 + 16_249 + 1_704 + 1_402 + 6_984);
    expect(whole(mexico, 'prison-population', { legal_status: 'unsentenced' })).toBe(13_201);
  });

  it('of Brazil, charges that are no persons', async () => {
    const brazil = await read('infopen.csv', { date: '2019-12' });
    expect(input(brazil)).toEqual(['windows-1252', 5, 5, 0]);
    expect(whole(brazil, 'prison-population')).toBe(1_391 + 83 + 202 + 558 + 128);
    expect(whole(brazil, 'prison-population', { legal_status: 'unsentenced' })).toBe(821 + 25 + 98);
    expect(whole(brazil, 'official-capacity')).toBe(440 + 324 + 80 + 553 + 132);
    expect(measured(brazil, 'drug-offence-share')?.value).toBeNull();
  });

  it('of Mexico’s census, offences added over states and jurisdictions', async () => {
    const mexico = await read('inegi.csv');
    const facts = mexico.studies.flatMap((study) => study.facts);
    const drug = facts.filter(({ slice }) => slice.offence_class === 'drug');
    expect(drug.every(({ name }) => name === 'offence-charges')).toBe(true);
    expect(drug.reduce((sum, { value }) => sum + value, 0)).toBe(282);
    expect(
      drug.filter(({ slice }) => slice.sex === 'female').reduce((sum, { value }) => sum + value, 0),
    ).toBe(15);
  });

  it('of the World Prison Brief, fillers that are no numbers', async () => {
    const peru = await read('world-prison-brief-series.csv');
    expect(peru.studies[0]?.facts.map(({ period, value }) => [period.start.slice(0, 4), value])).toEqual([
      ['2016', 79_644],
      ['2018', 87_995],
      ['2020', 92_195],
      ['2022', 88_594],
    ]);
  });

  it('of the World Prison Brief, rates without a date: the date is asked for', async () => {
    expect(codes(await read('world-prison-brief-table.csv'))).toContain('date-missing');
    const dated = await read('world-prison-brief-table.csv', { date: '2019' });
    const peru = dated.studies.find(({ country }) => country === 'PER');
    expect(peru?.facts.map(({ name, value }) => [name, value])).toContainEqual([
      'published-occupancy-rate',
      232.8,
    ]);
    expect(measured(dated, 'occupancy-rate')?.status).not.toBe('measured');
  });

  it('of the United States, groups in one column and their parts in the next', async () => {
    const states = await read('bjs-offences.csv', { country: 'USA' });
    expect(whole(states, 'prison-population')).toBe(1_273_674);
    expect(whole(states, 'prison-population', { offence_class: 'drug', drug_subtype: 'possession' })).toBe(
      46_800,
    );
    expect(whole(states, 'prison-population', { offence_class: 'drug', drug_subtype: 'unknown' })).toBe(
      137_100,
    );
    expect(measured(states, 'drug-offence-share')?.value).toBeCloseTo(14.4, 1);
  });

  it('of the United States, years above the columns and notes glued to names', async () => {
    const held = await read('bjs-jurisdictions.csv', { country: 'USA' });
    const facts = held.studies.flatMap((study) => study.facts);
    const total = (year: string, part: object) =>
      facts.find(
        ({ place, period, slice }) =>
          place.facility === 'ALL' &&
          period.start.startsWith(year) &&
          JSON.stringify(slice) === JSON.stringify(part),
      )?.value;
    expect(total('2018', {})).toBe(1_465_158);
    expect(total('2018', { sex: 'female' })).toBe(110_845);
    expect(total('2017', {})).toBe(1_489_189);
    // States are no prisons: nothing is said of one of them as if it were.
    expect(facts.every(({ place }) => place.facility === 'ALL')).toBe(true);
  });

  it('of Massachusetts, a percentage that is no occupancy', async () => {
    const state = await read('massachusetts.csv', { country: 'USA' });
    expect(whole(state, 'prison-population')).toBe(7_938);
    expect(whole(state, 'official-capacity')).toBe(10_173);
    expect(codes(state)).toContain('percent-unlike-counts');
  });

  it('of a Brazilian state, a form whose sections have headers of their own', async () => {
    const bahia = await read('sisdepen-state-report.csv');
    expect(input(bahia)).toEqual(['windows-1252', 62, 13, 49]);
    expect(whole(bahia, 'prison-population')).toBe(14_896);
    expect(whole(bahia, 'prison-population', { sex: 'female' })).toBe(449);
    expect(whole(bahia, 'prison-population', { legal_status: 'unsentenced' })).toBe(7_252);
    expect(whole(bahia, 'prison-population', { legal_status: 'sentenced' })).toBe(4_925 + 2_646 + 0);
    expect(whole(bahia, 'official-capacity')).toBe(11_983);
    expect(whole(bahia, 'offence-charges')).toBe(16_042);
    expect(whole(bahia, 'offence-charges', { offence_class: 'drug' })).toBe(5_167);
    expect(whole(bahia, 'offence-charges', { sex: 'female', offence_class: 'drug' })).toBe(205);
    const facts = bahia.studies.flatMap((study) => study.facts);
    expect(new Set(facts.map(({ definition }) => definition.coverage))).toEqual(new Set(['state']));
    expect(new Set(facts.map(({ period }) => period.end))).toEqual(new Set(['2018-12-31']));
    // 1,750 men and 50 women in police cells are not the 1,820 printed beside them.
    expect(bahia.problems.find(({ code }) => code === 'row-does-not-sum')).toMatchObject({
      where: { line: 16 },
      args: { sum: 1_800, printed: 1_820 },
    });
  });

  it('of the Urban Institute, coded headers and fractions of people that only a person can name', async () => {
    expect((await read('urban-forecaster.csv')).studies).toEqual([]);
    const states = await read('urban-forecaster.csv', {
      country: 'USA',
      columns: { ppf_cat: 'offence', nt: 'total', state: 'region' },
      labels: { drugposs: 'drug/possession', drugtraff: 'drug/trafficking', otherdrug: 'drug/other' },
    });
    expect(input(states).slice(1)).toEqual([16, 16, 0]);
    expect(codes(states)).toContain('column-weighted');
    const facts = states.studies.flatMap((study) => study.facts);
    const possession = facts.filter(({ slice }) => slice.drug_subtype === 'possession');
    expect(possession.map(({ value }) => value)).toEqual([
      expect.closeTo(72.6827761908438 + 5432.93067609431, 8),
      expect.closeTo(56.2710629182218 + 1947.3455049928, 8),
    ]);
  });
});

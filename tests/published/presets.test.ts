import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, type FileDecisions } from '../../src/index.js';
import type { Fact } from '../../src/model/fact.js';
import { periodKey } from '../../src/model/period.js';
import { sliceKey } from '../../src/model/slice.js';

async function read(file: string, decisions: FileDecisions = {}): Promise<Analysis> {
  return analyze([`tests/published/extracts/${file}`], {
    today: '2026-11-24',
    decisionsOf: () => decisions,
  });
}
const factsOf = ({ studies }: Analysis) => studies.flatMap(({ facts }) => facts);
const codes = ({ problems }: Analysis) => problems.map(({ code }) => code);
const rows = ({ normalised }: Analysis) => {
  const [first] = normalised.inputs;
  return [first?.rowsRead, first?.rowsUsed, first?.rowsSetAside];
};
/** A fact in one line: name, place, part, period, value. */
const line = ({ name, place, slice, period, value }: Fact) =>
  [name, place.country, place.facility, sliceKey(slice), periodKey(period), value].join(' ');
const lines = (analysis: Analysis) => factsOf(analysis).map(line).sort();
const used = (analysis: Analysis) => analysis.problems.find(({ code }) => code === 'preset-used')?.args.title;

const textOf = (file: string) => readFileSync(`tests/published/extracts/${file}`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'ctg-presets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const readText = async (text: string) => {
  writeFileSync(join(folder, 'file.csv'), text);
  return analyze([join(folder, 'file.csv')], { today: '2026-11-24' });
};

describe('Eurostat, prison capacity', () => {
  const HELD_AND_PLACES = [
    'official-capacity BEL ALL  2021 1000',
    'official-capacity BEL ALL  2022 1000',
    'prison-population BEL ALL  2021 1100',
    'prison-population BEL ALL  2022 1150',
    'prison-population GRC ALL  2021 2100',
  ];

  it('one observation a row: codes of its own for countries, rates and parts of a country apart', async () => {
    const capacity = await read('eurostat-capacity.synthetic.csv');
    expect(lines(capacity)).toEqual(HELD_AND_PLACES);
    expect(rows(capacity)).toEqual([8, 5, 3]);
    const flagged = capacity.problems.find(({ code }) => code === 'figures-flagged');
    expect(flagged?.args).toEqual({ count: 3, flags: 'b, p' });
  });

  it('a year a column: the first column is several, and flags stand in the cells of numbers', async () => {
    const capacity = await read('eurostat-capacity-years.synthetic.tsv');
    expect(lines(capacity)).toEqual(
      [
        ...HELD_AND_PLACES,
        'prison-population GRC ALL  2020 2000',
        'prison-population GRC ALL  2022 2050',
      ].sort(),
    );
    expect(rows(capacity)).toEqual([6, 3, 3]);
    const flagged = capacity.problems.find(({ code }) => code === 'figures-flagged');
    expect(flagged?.args).toEqual({ count: 3, flags: 'b, p' });
    const cells = factsOf(capacity).flatMap((fact) => fact.cells);
    expect(cells.map(({ header, text }) => [header.trim(), text])).toContainEqual(['2022', '1150']);
  });
});

describe('Eurostat, prisoners', () => {
  it('by offence: classes of the international classification, each sex', async () => {
    expect(lines(await read('eurostat-offences.synthetic.csv'))).toEqual([
      'prison-population GRC ALL offence_class=drug 2022 410',
      'prison-population GRC ALL offence_class=intentional_homicide 2022 300',
      'prison-population GRC ALL offence_class=rape 2022 150',
      'prison-population GRC ALL sex=female,offence_class=intentional_homicide 2022 20',
      'prison-population GRC ALL sex=male,offence_class=drug 2022 380',
    ]);
  });

  it('by offence, from the download that has labels beside its codes', async () => {
    const labelled = [
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,iccs,International classification of crime for statistical purposes (ICCS),sex,Sex,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)',
      'dataflow,ESTAT:CRIM_PRIS_OFF(1.0),Prisoners by offence category and sex,A,Annual,ICCS0601,Unlawful acts involving controlled drugs or precursors,F,Females,NR,Number,EL,Greece,2022,,30,,b,"break in time series",,',
      'dataflow,ESTAT:CRIM_PRIS_OFF(1.0),Prisoners by offence category and sex,A,Annual,ICCS0601,Unlawful acts involving controlled drugs or precursors,T,Total,NR,Number,EL,Greece,2022,,410,,,,,',
    ].join('\n');
    expect(lines(await readText(labelled))).toEqual([
      'prison-population GRC ALL offence_class=drug 2022 410',
      'prison-population GRC ALL sex=female,offence_class=drug 2022 30',
    ]);
  });

  it('by age: everyone and each sex, and no age group', async () => {
    expect(lines(await read('eurostat-ages.synthetic.csv'))).toEqual([
      'prison-population BEL ALL  2022 1150',
      'prison-population BEL ALL sex=female 2022 60',
      'prison-population BEL ALL sex=male 2022 1090',
    ]);
  });
});

describe('Justice Counts', () => {
  it('of a prison agency: a stock, its parts and the flows of a month, of a set of facilities', async () => {
    const prisons = await read('justice-counts-prisons.synthetic.csv');
    expect(lines(prisons)).toEqual([
      'admissions USA ALL  2023-01 210',
      'admissions USA ALL  2023-02 190',
      'admissions USA ALL offence_class=drug 2023-01 60',
      'prison-population USA ALL  2023-01 2500',
      'prison-population USA ALL offence_class=drug 2023-01 700',
      'prison-population USA ALL offence_class=unknown 2023-01 100',
      'prison-population USA ALL sex=female 2023-01 200',
      'prison-population USA ALL sex=male 2023-01 2300',
      'releases USA ALL  2023-01 205',
    ]);
    expect(rows(prisons)).toEqual([13, 9, 4]);
    const stocks = factsOf(prisons).filter(({ name }) => name === 'prison-population');
    expect(stocks.every(({ definition }) => definition.coverage === 'facility_set')).toBe(true);
    const admitted = factsOf(prisons).filter(({ name }) => name === 'admissions');
    expect(admitted.every(({ definition }) => definition.admissions_unit === 'entry')).toBe(true);
  });

  it('of a jail: before and after adjudication, and no sum that it does not print', async () => {
    expect(lines(await read('justice-counts-jails.synthetic.csv'))).toEqual([
      'admissions USA ALL legal_status=sentenced 2023-01 40',
      'admissions USA ALL legal_status=unsentenced 2023-01 90',
      'prison-population USA ALL legal_status=sentenced 2023-01 120',
      'prison-population USA ALL legal_status=unsentenced 2023-01 310',
      'prison-population USA ALL legal_status=unsentenced,offence_class=drug 2023-01 85',
      'prison-population USA ALL sex=female,legal_status=sentenced 2023-01 15',
      'releases USA ALL legal_status=unsentenced 2023-01 88',
    ]);
  });
});

describe('the French prison administration', () => {
  it('a ward a row: prisons are the sums of their wards, and a ward not communicated leaves no smaller number', async () => {
    const wards = await read('dap-wards.synthetic.csv');
    expect(rows(wards)).toEqual([10, 6, 4]);
    const held = factsOf(wards).filter(({ name }) => name === 'prison-population');
    expect(held.map(line).sort()).toEqual([
      'prison-population FRA CP A  2026-07-01 1828',
      'prison-population FRA MA D  2026-07-01 0',
      'prison-population FRA MA E  2026-07-01 81',
    ]);
    expect(held.find(({ value }) => value === 1_828)?.cells.map(({ text }) => text)).toEqual(['1 806', '22']);
    const places = (meaning: string, facility: string) =>
      factsOf(wards).find(
        ({ name, definition, place }) =>
          name === 'official-capacity' && definition.capacity === meaning && place.facility === facility,
      )?.value;
    expect(places('official_unspecified', 'ALL')).toBe(1_100 + 40 + 200 + 90 + 60 + 45);
    expect(places('operational', 'CP C')).toBe(288);
    // MA D has no place in operation: nobody can say how many there are in all.
    expect(places('operational', 'ALL')).toBeUndefined();
    expect(factsOf(wards).every(({ definition }) => definition.coverage === 'facility_set')).toBe(true);
    expect(codes(wards)).not.toContain('coverage-not-stated');
  });

  it('all France, of the row that says so', async () => {
    const levels = await read('dap-levels.synthetic.csv');
    expect(lines(levels)).toEqual([
      'official-capacity FRA ALL  2026-07-01 62300',
      'official-capacity FRA ALL  2026-07-01 62800',
      'prison-population FRA ALL  2026-07-01 86500',
    ]);
    expect(rows(levels)).toEqual([3, 1, 2]);
  });

  it('twenty-five months: the first of each, whichever way round the numbers could be read', async () => {
    const series = await read('dap-series.synthetic.csv');
    const july = lines(series).filter((text) => text.includes('2026-07-01'));
    expect(july).toEqual([
      'prison-population FRA ALL  2026-07-01 86500',
      'prison-population FRA ALL legal_status=sentenced 2026-07-01 63900',
      'prison-population FRA ALL legal_status=unsentenced 2026-07-01 22600',
    ]);
    expect(lines(series)).toHaveLength(9);
  });
});

describe('Latin America', () => {
  it('Peru: regional offices are sums, the percentage is an excess, the flag is no number', async () => {
    const peru = await read('inpe-capacity.synthetic.csv');
    const whole = lines(peru).filter((text) => text.includes(' ALL '));
    expect(whole).toContain('prison-population PER ALL  2026-01 3950');
    expect(whole).toContain('official-capacity PER ALL  2026-01 2200');
    expect(rows(peru)).toEqual([8, 5, 3]);
    expect(lines(peru)).toContain('published-excess-rate PER E.P. DE D  2026-01 -14');
  });

  it('Peru: a table of the overcrowded prisons alone is not the country', async () => {
    const national = await read('inpe-capacity.synthetic.csv');
    expect(factsOf(national).every(({ definition }) => definition.coverage === undefined)).toBe(true);
    const [title = '', month = '', header = '', ...others] = textOf('inpe-capacity.synthetic.csv').split(
      '\n',
    );
    const prisons = others.filter((text) => /^\d.*,SI$/.test(text));
    // The printed total proves that the rows are all of the table, and not that the table is the country.
    const total = ',TOTAL,"1,400","3,200",229%,"1,800",129%,SI';
    const crowded = [title, month, header, ...prisons, total].join('\n');
    const held = factsOf(await readText(crowded)).find(
      ({ name, place }) => name === 'prison-population' && place.facility === 'ALL',
    );
    expect([held?.value, held?.definition.coverage]).toEqual([3_200, 'facility_set']);
  });

  it('Colombia: a row an offence of someone who came back, and only the user can say what it stands for', async () => {
    const colombia = await read('inpec-recidivists.synthetic.csv');
    expect(codes(colombia)).toEqual(expect.arrayContaining(['preset-used', 'case-event-not-said']));
    expect(factsOf(colombia)).toEqual([]);
    expect(rows(colombia)).toEqual([3, 0, 3]);
    expect(colombia.normalised.setAside.map(({ code }) => code)).toContain('case-event-not-said');
  });

  it('Chile: only who is held day and night in the closed subsystem', async () => {
    const chile = await read('gendarmeria-monthly.synthetic.csv');
    expect(lines(chile)).toEqual([
      'prison-population CHL ALL  2024-11-30 910',
      'prison-population CHL ALL legal_status=sentenced 2024-11-30 730',
      'prison-population CHL ALL sex=female 2024-11-30 20',
      'prison-population CHL ALL sex=male 2024-11-30 890',
    ]);
    expect(rows(chile)).toEqual([6, 4, 2]);
  });

  it('Argentina: people held on the day of the census, a row each', async () => {
    const argentina = await read('sneep.synthetic.csv');
    expect(codes(argentina)).toContain('preset-used');
    expect(rows(argentina)).toEqual([2, 2, 0]);
    // So few are hidden in the study.
    expect(lines(argentina)).toEqual([]);
    const held = [...argentina.normalised.countries.values()].flatMap(({ facts }) => facts.map(line));
    expect(held.filter((text) => !text.startsWith('prison-population ARG ALL'))).toEqual([]);
    const part = (slice: string) =>
      held
        .find((text) => text.split(' ')[3] === slice)
        ?.split(' ')
        .at(-1);
    expect([part(''), part('sex=female'), part('legal_status=unsentenced')]).toEqual(['2', '1', '1']);
    expect(part('offence_class=drug')).toBe('2');
  });
});

describe('a file that is not of the source', () => {
  it('is not taken for it by the headers that many tables have', async () => {
    const capacity = textOf('eurostat-capacity.synthetic.csv');
    expect(used(await readText(capacity))).toContain('crim_pris_cap');
    const police = capacity.replaceAll('CRIM_PRIS_CAP', 'CRIM_JUST_JOB').replace(/PRIS_\w+_CAP/g, 'POLICE');
    expect(used(await readText(police))).toBeUndefined();
    const offences = textOf('eurostat-offences.synthetic.csv');
    const recorded = await readText(offences.replaceAll('CRIM_PRIS_OFF', 'CRIM_HOM_SOFF'));
    expect(used(recorded)).toBeUndefined();
    expect(factsOf(recorded)).toEqual([]);
  });

  it('makes no number of another table of the same publisher, a year a column', async () => {
    const inhabitants = await readText(
      'freq,unit,age,sex,geo\\TIME_PERIOD\t2020 \t2021 \nA,NR,TOTAL,T,BE\t11522440 \t11554767 b\nA,NR,TOTAL,T,EL\t10718565 \t10678632 \n',
    );
    expect(used(inhabitants)).toBeUndefined();
    expect(factsOf(inhabitants)).toEqual([]);
  });

  it('counts people under supervision and nobody held', async () => {
    const supervision =
      'metric,year,month,breakdown_category,breakdown,value\npopulation,2023,1,,,9000\ndischarges,2023,1,,,300\n';
    const analysis = await readText(supervision);
    expect(used(analysis)).toBeUndefined();
    expect(factsOf(analysis)).toEqual([]);
  });

  it('is still known with a column more, and reads the same', async () => {
    const offences = textOf('eurostat-offences.synthetic.csv');
    const wider = offences
      .trimEnd()
      .split('\n')
      .map((text, at) => `${text},${at === 0 ? 'Note' : 'checked'}`)
      .join('\n');
    const plain = await read('eurostat-offences.synthetic.csv');
    expect(lines(await readText(wider))).toEqual(lines(plain));
  });
});

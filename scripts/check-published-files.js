/**
 * Reads whole published files, where they are at hand, and compares what comes out with totals computed independently
 * or published by their source. `node scripts/check-published-files.js FOLDER`; files that are absent are skipped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../dist/index.js';
import { CASE_FILES, statisticOf } from './published-cases.js';

const TODAY = '2026-11-24';
const folder = process.argv[2];
if (!folder) throw new Error('name the folder of the published files');

/** By file: what a person must say, and the numbers wanted, as [country, fact, part, year, value]. */
const FILES = [
  {
    file: 'mexico-cuaderno-mensual/cuaderno_2010-12_centros.csv',
    say: { country: 'MEX' },
    want: [
      ['MEX', 'prison-population', {}, '2010', 219_027],
      ['MEX', 'official-capacity', {}, '2010', 181_876],
    ],
  },
  {
    file: 'mexico-cuaderno-mensual/cuaderno_2012-12_centros.csv',
    say: { country: 'MEX' },
    want: [
      ['MEX', 'prison-population', {}, '2012', 239_089],
      ['MEX', 'official-capacity', {}, '2012', 194_062],
    ],
  },
  {
    file: 'mexico-cuaderno-mensual/cuaderno_2012-12_entidades.csv',
    say: { country: 'MEX', date: '2012-12' },
    want: [
      ['MEX', 'prison-population', {}, '2012', 214_597],
      ['MEX', 'prison-population', { legal_status: 'unsentenced' }, '2012', 87_423],
      ['MEX', 'prison-population', { sex: 'female' }, '2012', 10_473],
    ],
  },
  {
    file: 'mexico-cuaderno-ocr/cuaderno_zacatecas.csv',
    say: { country: 'MEX', date: '2000-01' },
    want: [
      ['MEX', 'prison-population', {}, '2000', 145_139],
      ['MEX', 'official-capacity', {}, '2000', 108_828],
    ],
  },
  {
    file: 'brazil-infopen/infopen-dez-2019.csv',
    say: { date: '2019-12' },
    want: [
      ['BRA', 'prison-population', {}, '2019', 748_009],
      ['BRA', 'official-capacity', {}, '2019', 442_349],
      ['BRA', 'prison-population', { legal_status: 'unsentenced' }, '2019', 222_558],
      ['BRA', 'prison-population', { legal_status: 'sentenced' }, '2019', 362_547 + 133_408 + 25_137],
      ['BRA', 'prison-population', { legal_status: 'other' }, '2019', 4_109 + 250],
      ['BRA', 'offence-charges', { offence_class: 'drug' }, '2019', 200_583],
      ['BRA', 'offence-charges', { offence_class: 'drug', sex: 'female' }, '2019', 17_506],
    ],
  },
  {
    file: 'unodc-cts/data_cts_prisons_and_prisoners.csv',
    say: {},
    want: [
      ['CRI', 'prison-population', {}, '2020', 15_694],
      ['COL', 'prison-population', {}, '2021', 96_913],
      ['PAN', 'prison-population', {}, '2021', 19_925],
      ['PER', 'prison-population', {}, '2021', 89_723],
      ['DOM', 'prison-population', {}, '2021', 27_198],
      ['MEX', 'prison-population', {}, '2021', 220_419],
    ],
  },
  {
    file: 'world-prison-brief-series/wpb_26-06-2023.csv',
    say: {},
    want: [
      ['CRI', 'prison-population', {}, '2021', 15_516],
      ['COL', 'prison-population', {}, '2022', 97_487],
      ['PAN', 'prison-population', {}, '2022', 20_798],
      ['PER', 'prison-population', {}, '2022', 88_594],
      ['DOM', 'prison-population', {}, '2022', 26_794],
      ['MEX', 'prison-population', {}, '2022', 226_916],
    ],
  },
  {
    file: 'world-prison-brief-table/wpb_tables.csv',
    say: { date: '2019' },
    want: [
      ['PER', 'prison-population', {}, '2019', 83_639],
      ['PER', 'published-occupancy-rate', {}, '2019', 232.8],
      ['COL', 'prison-population', {}, '2019', 115_878],
    ],
  },
  {
    file: 'mexico-inegi-prison-offences/delitos_poblacion_privada_libertad_2017-2021.csv',
    say: {},
    want: [
      ['MEX', 'offence-charges', { offence_class: 'drug' }, '2017', 27_817],
      ['MEX', 'offence-charges', { offence_class: 'drug' }, '2018', 24_410],
      ['MEX', 'offence-charges', { offence_class: 'drug' }, '2019', 19_375],
      ['MEX', 'offence-charges', { offence_class: 'drug' }, '2020', 20_684],
      ['MEX', 'offence-charges', { offence_class: 'drug' }, '2021', 18_508],
      ['MEX', 'offence-charges', { offence_class: 'drug', sex: 'female' }, '2021', 1_558],
    ],
  },
  {
    file: 'us-massachusetts-occupancy/doc_facilities.csv',
    say: { country: 'USA' },
    want: [
      ['USA', 'prison-population', {}, '2020-01-06', 7_938],
      ['USA', 'official-capacity', {}, '2020-01-06', 10_173],
      ['USA', 'prison-population', {}, '2021-03-15', 6_381],
    ],
  },
  {
    file: 'us-bjs-prisoners-2018/p18t02.csv',
    say: { country: 'USA' },
    want: [
      ['USA', 'prison-population', {}, '2018', 1_465_158],
      ['USA', 'prison-population', { sex: 'female' }, '2018', 110_845],
    ],
  },
  {
    file: 'us-bjs-prisoners-2018/p18t14.csv',
    say: { country: 'USA' },
    want: [
      ['USA', 'prison-population', {}, '2017', 1_273_674],
      ['USA', 'prison-population', { offence_class: 'drug' }, '2017', 183_900],
    ],
  },
  {
    file: 'eu-crime-prison/eu_crime_stats_new.csv',
    say: {},
    // Three of its ten places are parts of the United Kingdom, which no country's study is about.
    want: [
      ['AUT', 'prison-population', {}, '2014', 8_692],
      ['DNK', 'prison-population', {}, '2014', 3_583],
      ['FIN', 'prison-population', {}, '2014', 3_148],
      ['IRL', 'prison-population', {}, '2014', 4_218],
      ['NOR', 'prison-population', {}, '2014', 3_921],
      ['SVK', 'prison-population', {}, '2014', 10_020],
      ['SWE', 'prison-population', {}, '2014', 5_702],
      ['AUT', 'prison-population', { offence_class: 'drug' }, '2014', undefined],
    ],
  },
  {
    file: 'us-bjs-prisoners-2018/p18t16.csv',
    say: { country: 'USA' },
    want: [
      ['USA', 'prison-population', {}, '2018', 162_904],
      ['USA', 'prison-population', { offence_class: 'drug' }, '2018', 76_700],
    ],
  },
  ...[
    ['BA_dez_2018', '2018', 14_896, 449, 11_983, 7_252, 5_167, 205],
    ['CE_dez_2020', '2020', 35_505, 2_419, 21_032, 15_581, 13_907, 1_672],
  ].map(([name, year, all, women, places, unsentenced, drugs, womenForDrugs]) => ({
    file: `brazil-state-reports/${name}.csv`,
    say: {},
    want: [
      ['BRA', 'prison-population', {}, year, all],
      ['BRA', 'prison-population', { sex: 'female' }, year, women],
      ['BRA', 'official-capacity', {}, year, places],
      ['BRA', 'prison-population', { legal_status: 'unsentenced' }, year, unsentenced],
      ['BRA', 'offence-charges', { offence_class: 'drug' }, year, drugs],
      ['BRA', 'offence-charges', { offence_class: 'drug', sex: 'female' }, year, womenForDrugs],
    ],
  })),
  {
    file: 'us-urban-forecaster/counts.csv',
    say: {
      country: 'USA',
      columns: { ppf_cat: 'offence', nt: 'total', state: 'region' },
      labels: {
        drugposs: 'drug/possession',
        drugtraff: 'drug/trafficking',
        otherdrug: 'drug/other',
        arson: 'other',
        dwi: 'other',
        mvtheft: 'theft',
        public_oth: 'other',
        sexassault: 'other_sexual',
      },
    },
    want: [
      ['USA', 'prison-population', {}, '2010', 1_285_643],
      ['USA', 'prison-population', { offence_class: 'drug' }, '2010', 239_985.302],
      ['USA', 'prison-population', {}, '2015', 1_208_954],
      ['USA', 'prison-population', { offence_class: 'drug' }, '2015', 194_224.369],
    ],
  },
];

/** The number for the whole of a part: printed, or the sum of the parts that name more dimensions. */
function found(studies, country, fact, part, since) {
  const facts = (studies.find((study) => study.country === country)?.facts ?? []).filter(
    ({ name, place, period }) => name === fact && place.facility === 'ALL' && period.start.startsWith(since),
  );
  const says = ({ slice }) => Object.entries(part).every(([key, value]) => slice[key] === value);
  const exact = facts.filter(
    (own) => says(own) && Object.keys(own.slice).length === Object.keys(part).length,
  );
  if (exact[0]) return exact[0].value;
  // The same people by sex and for both sexes are counted once.
  const bySex = (fact) => fact.slice.sex !== undefined && part.sex === undefined;
  const parts = facts.filter(says);
  const finer = parts.every(bySex) ? parts : parts.filter((fact) => !bySex(fact));
  return finer.length > 0 ? finer.reduce((sum, { value }) => sum + value, 0) : undefined;
}

let wrong = 0;
for (const { file, say, want } of FILES) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    process.stdout.write(`skipped  ${file}\n`);
    continue;
  }
  const start = Date.now();
  const { studies, normalised } = await analyze([path], { today: TODAY, decisionsOf: () => say });
  const [input] = normalised.inputs;
  process.stdout.write(
    `${file}: ${input?.rowsRead} read = ${input?.rowsUsed} used + ${input?.rowsSetAside} set aside, ${Date.now() - start} ms\n`,
  );
  for (const [country, fact, part, since, value] of want) {
    const got = found(studies, country, fact, part, since);
    // Weighted counts are compared to the thousandth of a person, as their source prints them.
    const same = got === value || Math.abs(got - value) < 0.0006;
    if (!same) wrong += 1;
    process.stdout.write(
      `  ${same ? 'ok   ' : 'WRONG'} ${country} ${fact} ${Object.values(part).join('+') || 'all'} ${since}: ${got}${same ? '' : ` instead of ${value}`}\n`,
    );
  }
}
for (const { file, say, rows, used = rows, want } of CASE_FILES) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    process.stdout.write(`skipped  ${file}\n`);
    continue;
  }
  const start = Date.now();
  const { normalised } = await analyze([path], { today: TODAY, decisionsOf: () => say });
  const [input] = normalised.inputs;
  const cases = normalised.countries.get(say.country)?.cases ?? [];
  process.stdout.write(
    `${file}: ${input?.rowsRead} read = ${input?.rowsUsed} used + ${input?.rowsSetAside} set aside, ${Date.now() - start} ms\n`,
  );
  const got = [
    ['rows read', input?.rowsRead, rows],
    ['rows used', input?.rowsUsed, used],
  ];
  for (const [part, statistic, value] of want)
    got.push([
      `${statistic} ${Object.values(part).join('+') || 'all'}`,
      statisticOf(cases, part, statistic),
      value,
    ]);
  for (const [name, found, value] of got) {
    if (found !== value) wrong += 1;
    process.stdout.write(
      `  ${found === value ? 'ok   ' : 'WRONG'} ${name}: ${found}${found === value ? '' : ` instead of ${value}`}\n`,
    );
  }
}
process.exitCode = wrong > 0 ? 1 : 0;

/** Published files of one row a person: what a person must say of each, and totals computed apart from this program. */

const NEW_YORK = {
  country: 'USA',
  event: 'admissions',
  coverage: 'state',
  columns: {
    record: 'case_id',
    dateReceivedOriginal: 'admission_date',
    maxSentence: 'sentence_years',
    crime1: 'offence',
  },
  values: { maxSentence: { 100: 'life', 0: 'unknown', undefined: 'unknown' } },
  labels: { '*CONTR SUBS*': 'drug', '*': 'other' },
};
const FEDERAL = {
  country: 'USA',
  event: 'sentences',
  coverage: 'federal',
  values: { SENSPCAP: { 470: 'life' } },
  labels: { 10: 'drug/trafficking', 9: 'drug/possession', '*': 'other' },
};
const IOWA = {
  country: 'USA',
  coverage: 'state',
  followup: 36,
  returnEvent: 'imprisonment',
  columns: { 'Fiscal Year Released': 'year', 'Offense Type': 'offence_group', 'Offense Subtype': 'offence' },
};
const NEW_YORK_CITY = {
  country: 'USA',
  event: 'held',
  coverage: 'facility_set',
  columns: { TOP_CHARGE: 'offence', INFRACTION: 'source_note' },
  values: {
    INMATE_STATUS_CODE: { DE: 'unsentenced', CS: 'sentenced', '*': 'other' },
  },
  labels: { '220*': 'drug', '221*': 'drug', '*-220*': 'drug', '*-221*': 'drug', '*': 'other' },
};
const BROWARD = {
  country: 'USA',
  event: 'releases',
  date: '2014',
  coverage: 'facility_set',
  followup: 24,
  returnEvent: 'arrest',
  columns: { two_year_recid: 'returned', c_charge_desc: 'offence', c_charge_degree: 'group', id: 'case_id' },
  labels: { 'Possession of Cocaine': 'drug/possession', '*': 'other' },
};

const drug = { offence_class: 'drug' };
/** [year, rows, drug in the first crime, women, median years of drug and of all with their numbers, life] */
const RECEIVED = [
  [2001, 17_051, 6_844, 1_311, 5, 6_378, 4, 16_171, 880],
  [2005, 16_872, 6_057, 1_270, 4, 5_945, 4, 16_403, 467],
  [2010, 15_284, 4_006, 990, 2.5, 4_004, 3.5, 14_968, 315],
  [2018, 12_352, 3_140, 1_114, 3, 3_138, 4, 12_044, 308],
  [2020, 4_205, 979, 351, 3, 977, 4, 4_117, 88],
];
/** The source counts a year's file; by the date received some rows lie in the year beside it. */
const BY_DATE = { 2001: 1, 2005: -1, 2010: -2 };
const received = (year, shift = 0) =>
  RECEIVED.filter(([own]) => own === year).flatMap(
    ([own, rows, drugs, women, drugMedian, drugTerms, median, terms, life]) => {
      const period = String(own);
      return [
        [{ period }, 'rows', rows + shift],
        [{ period, ...drug }, 'rows', drugs],
        [{ period, sex: 'female' }, 'rows', women],
        [{ period, ...drug }, 'median', drugMedian * 12],
        [{ period, ...drug }, 'terms', drugTerms],
        [{ period }, 'median', median * 12],
        [{ period }, 'terms', terms + shift],
        [{ period }, 'life', life],
      ];
    },
  );
/** [year, released, returned, drug, drug returned] */
const RELEASED = [
  ['2010', 3_716, 1_127, 1_219, 417],
  ['2011', 3_917, 1_162, 1_123, 328],
  ['2012', 4_740, 1_510, 1_455, 508],
  ['2013', 4_687, 1_605, 1_372, 500],
  ['2014', 4_586, 1_623, 1_434, 564],
  ['2015', 4_374, 1_654, 1_312, 525],
];
const federal = (period, rows, trafficking, possession, means, medians, zeros, capped) => {
  const of = (drug_subtype) => ({ ...drug, drug_subtype });
  return [
    [{ period }, 'rows', rows],
    [of('trafficking'), 'rows', trafficking],
    [of('possession'), 'rows', possession],
    ...[{}, of('trafficking'), of('possession')].flatMap((part, index) => [
      [part, 'mean', means[index]],
      [part, 'median-of-all', medians[index]],
    ]),
    [{}, 'zeros', zeros],
    [{}, 'life', capped],
  ];
};
const monday = (period, all, women, drugs, blank, unsentenced, sentenced) => [
  [{ period }, 'rows', all],
  [{ period, sex: 'female' }, 'rows', women],
  [{ period, ...drug }, 'rows', drugs],
  [{ period, offence_class: null }, 'rows', blank],
  [{ period, legal_status: 'unsentenced' }, 'rows', unsentenced],
  [{ period, legal_status: 'sentenced' }, 'rows', sentenced],
];

/** By file: what a person must say, the rows read, and the numbers wanted, as [part, statistic, value]. */
export const CASE_FILES = [
  {
    file: 'us-new-york-state-prisons/inmates2018.csv',
    say: NEW_YORK,
    rows: 12_352,
    want: received(2018),
  },
  {
    file: 'us-new-york-state-prisons/inmates_2001-2020.csv.gz',
    say: NEW_YORK,
    rows: 240_966,
    want: [
      [{}, 'rows', 240_966],
      [drug, 'rows', 69_715],
      [{ sex: 'male' }, 'rows', 222_823],
      [{ sex: 'female' }, 'rows', 18_143],
      ...RECEIVED.flatMap(([year]) => received(year, BY_DATE[year])),
    ],
  },
  {
    file: 'us-federal-sentences-ussc/ussc_sup_fy16.csv',
    say: { ...FEDERAL, date: '2016' },
    rows: 67_742,
    want: federal('2016', 67_742, 19_646, 1_885, [42.95, 66.0273, 4.4022], [21, 49, 6], 5_460, 125),
  },
  {
    file: 'us-federal-sentences-ussc/ussc_sup_fy17.csv',
    say: { ...FEDERAL, date: '2017' },
    rows: 66_873,
    want: federal('2017', 66_873, 19_628, 1_285, [44.1938, 69.5158, 3.9001], [21, 57, 5.91], 5_085, 156),
  },
  {
    file: 'us-iowa-recidivism/3-Year_Recidivism_for_Offenders_Released_from_Prison_in_Iowa.csv',
    say: IOWA,
    rows: 26_020,
    want: [
      ...RELEASED.flatMap(([period, released, returned, drugs, drugsReturned]) => [
        [{ period }, 'rows', released],
        [{ period, returned: 'yes' }, 'rows', returned],
        [{ period, ...drug }, 'rows', drugs],
        [{ period, ...drug, returned: 'yes' }, 'rows', drugsReturned],
      ]),
      [{ returned: 'yes' }, 'rows', 8_681],
      [drug, 'rows', 7_915],
      [{ ...drug, returned: 'yes' }, 'rows', 2_842],
    ],
  },
  {
    // Every row, whoever it is about: as the source counts.
    file: 'us-nyc-jail-census/inmates_in_custody_weekly_2017-2018.csv.gz',
    say: { ...NEW_YORK_CITY, columns: { ...NEW_YORK_CITY.columns, INMATEID: 'source_note' } },
    rows: 937_686,
    used: 937_686,
    want: [
      ...monday('2017-01-02', 9_238, 567, 1_516, 944, 6_519, 1_131),
      ...monday('2018-12-31', 7_872, 476, 1_082, 899, 5_392, 837),
    ],
  },
  {
    // 130 people stand twice in the list of one Monday, with two admissions: nothing says which row is right.
    file: 'us-nyc-jail-census/inmates_in_custody_weekly_2017-2018.csv.gz',
    say: NEW_YORK_CITY,
    rows: 937_686,
    used: 937_426,
    want: monday('2017-01-02', 9_238, 567, 1_516, 944, 6_519, 1_131),
  },
  {
    file: 'us-broward-jail-outcomes/compas-scores-two-years.csv',
    say: BROWARD,
    rows: 7_214,
    want: [
      [{ sex: 'female' }, 'rows', 1_395],
      [{ returned: 'yes' }, 'rows', 3_251],
      [{ drug_subtype: 'possession' }, 'rows', 474],
    ],
  },
];

/** A statistic of the cases of a part, from the counts that the study holds. */
export function statisticOf(cases, part, statistic) {
  const fields = [...Object.keys(part), ...(statistic === 'rows' ? [] : ['months'])];
  const tally = cases
    .flatMap(({ tallies }) => tallies)
    .find((own) => fields.every((field) => own.fields.includes(field)));
  if (!tally) return undefined;
  const at = (field) => tally.fields.indexOf(field);
  const cells = cellsOf(tally).filter(([values]) =>
    Object.entries(part).every(([field, value]) => values[at(field)] === value),
  );
  if (statistic === 'rows') return cells.reduce((sum, [, count]) => sum + count, 0);
  const terms = cells.map(([values, count]) => [values[at('months')], count]);
  const count = (wanted) => terms.reduce((sum, [months, own]) => sum + (wanted(months) ? own : 0), 0);
  const inYears = terms.filter(([months]) => months !== null && Number.isFinite(months) && months > 0);
  if (statistic === 'life') return count((months) => months === Number.POSITIVE_INFINITY);
  if (statistic === 'zeros') return count((months) => months === 0);
  if (statistic === 'terms') return inYears.reduce((sum, [, own]) => sum + own, 0);
  if (statistic === 'median') return medianOf(inYears);
  // The source caps every term at 470 months and counts life as that.
  const capped = terms
    .filter(([months]) => months !== null)
    .map(([months, own]) => [Math.min(months, 470), own]);
  if (statistic === 'median-of-all') return medianOf(capped);
  const known = capped.reduce((sum, [, own]) => sum + own, 0);
  const total = capped.reduce((sum, [months, own]) => sum + months * own, 0);
  return Math.round((total / known) * 1e4) / 1e4;
}

/** Every combination that a tally counts, as values. */
function cellsOf({ values, codes, counts }) {
  return Array.from(counts, (count, row) => [values.map((own, at) => own[codes[at][row]]), count]);
}

function medianOf(terms) {
  const sorted = [...terms].sort(([a], [b]) => a - b);
  const known = sorted.reduce((sum, [, own]) => sum + own, 0);
  const atRank = (rank) => {
    let seen = 0;
    for (const [months, own] of sorted) {
      seen += own;
      if (rank < seen) return months;
    }
    return undefined;
  };
  if (known === 0) return undefined;
  return Math.round(((atRank(Math.floor((known - 1) / 2)) + atRank(Math.floor(known / 2))) / 2) * 1e4) / 1e4;
}

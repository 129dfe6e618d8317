import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Study } from '../../../../src/index.js';
import { mulberry32 } from '../../../../src/measure/statistics/mulberry32.js';
import { Citations } from '../../../../src/render/citations.js';
import type { ChartModel } from '../../../../src/render/document/model.js';
import { SECTIONS } from '../../../../src/render/sections/index.js';
import { wordsFor } from '../../../../src/render/words-for.js';
import { HOSTILE } from '../../../support/hostile.js';
import { newFolder, write } from '../../../support/run.js';
import { expectSound } from '../charts/chart-checks.js';

const DAY = 86_400_000;
const LAST_DAY = Date.parse('2023-12-31');
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Made-up cases of every kind that a drawing needs, enough of each that none is hidden. */
function caseFiles(site: string) {
  const random = mulberry32(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = (from: string, days: number) => Date.parse(from) + Math.floor(random() * days) * DAY;
  const rows = (count: number, make: (index: number) => readonly (string | number)[]) =>
    Array.from({ length: count }, (_, index) => make(index).join(',')).join('\n');
  const sentencing = rows(360, (index) => {
    const drug = random() < 0.5;
    const admission = day('2022-09-01', 330);
    const end = Math.max(Date.parse('2023-01-01'), admission + Math.floor(random() * 400) * DAY);
    const done = end <= LAST_DAY;
    const grams = drug ? Math.round(10 ** (random() * 4)) : '';
    const months = drug
      ? Math.round(24 + 12 * Math.log10(Number(grams) + 1) + random() * 12)
      : 12 + Math.floor(random() * 60);
    return [
      'PER',
      `C${index}`,
      done ? iso(end) : '',
      iso(admission),
      done ? iso(end) : '',
      pick(['male', 'female']),
      drug ? 'drug' : pick(['theft', 'rape']),
      drug ? pick(['trafficking', 'possession']) : '',
      drug ? pick(['possession_personal_use', 'micro_trafficking_nonviolent']) : 'not_drug',
      drug ? 'cocaine_base' : '',
      grams,
      done ? 'custody' : '',
      done ? months : '',
      pick(['none', 'primary', 'primary', 'secondary', 'tertiary']),
    ];
  });
  const releases = rows(400, () => {
    const release = day('2019-01-01', 700);
    const back = release + Math.floor(random() * 3000) * DAY;
    const came = back <= LAST_DAY;
    return [
      'PER',
      iso(release),
      came ? 'true' : 'false',
      came ? iso(back) : '',
      iso(LAST_DAY),
      'imprisonment',
    ];
  });
  const participants = rows(200, (index) => {
    const entered = day('2020-01-01', 700);
    const outcome = pick(['graduated', 'graduated', 'terminated', 'withdrew']);
    const exited = entered + (outcome === 'graduated' ? 400 : 20 + Math.floor(random() * 330)) * DAY;
    return ['PER', `P${index}`, site, iso(entered), iso(exited), outcome, iso(LAST_DAY)];
  });
  return {
    'sentencing.csv': `country,case_id,sentence_date,admission_date,end_date,sex,offence_class,drug_subtype,ctg_category,drug,quantity_g,sentence_type,custodial_months,education\n${sentencing}\n`,
    'releases.csv': `country,release_date,returned,return_date,followup_end,return_event\n${releases}\n`,
    'participants.csv': `country,participant_id,site,entered_on,exited_on,outcome,followup_end\n${participants}\n`,
    'national_population.csv':
      'country,year,reference,education,persons\nPER,2022,census,none,900000\nPER,2022,census,primary,4200000\nPER,2022,census,secondary,9000000\nPER,2022,census,tertiary,6000000\n',
  };
}

const tables = (site: string) => ({
  'flows.csv':
    'country,period_start,period_end,stock_start,admissions,releases,stock_end\nPER,2016,2016,77000,36200,33600,79600\nPER,2020,2020,92000,39000,37000,94200\n',
  'population.csv': 'country,date,total\nPER,2020,94200\n',
  'drug.csv':
    'country,year,breakdown,category,persons\nPER,2020,offence_class,drug,16400\nPER,2020,offence_class,other,77800\n',
  'capacity.csv':
    'country,facility_id,valid_from,valid_to,definition,places\nPER,ALL,2020,2020,design,38000\nPER,ALL,2020,2020,official_unspecified,41000\n',
  'programme.csv': `country,programme,period_start,period_end,evaluated,admitted,graduated,left,active\nPER,${site},2020,2020,180,171,60,30,81\n`,
  'costs.csv': `country,kind,amount,currency,price_year,date,programme\nPER,prison_person_year,9924,PEN,2020,2020,\nPER,programme_total,412000,PEN,2020,2020,${site}\n`,
});

async function studyOf(files: Record<string, string>): Promise<Study> {
  const folder = write(join(newFolder(), 'synthetic'), files);
  const { studies } = await analyze([folder], {
    today: '2026-01-01',
    decisionsOf: () => ({ date: '2023-12-31' }),
  });
  const [study] = studies;
  if (!study) throw new Error('the files give no study');
  return study;
}

async function chartsOf(study: Study, language: 'en' | 'es'): Promise<Map<string, ChartModel>> {
  const words = await wordsFor(language, 'PE');
  const citations = new Citations(
    study.sources,
    study.measures.flatMap(({ sources }) => sources),
  );
  const found = SECTIONS.flatMap(({ charts }) => Object.entries(charts)).flatMap(([id, draw]) => {
    const chart = draw({ study, words, citations });
    return chart ? [[id, chart] as const] : [];
  });
  return new Map(found);
}

const OF_CASES = [
  'gap-grid',
  'sentence-ranges',
  'quantity-terms',
  'representation',
  'sentenced-sexes',
  'remand-time',
  'returns',
  'programme-retention',
];
const OF_TABLES = [
  'stock-growth',
  'flow-balance',
  'capacity-meanings',
  'category-costs',
  'programme-costs',
  'programme-flow',
];

let studies: readonly Study[] = [];
beforeAll(async () => {
  studies = [await studyOf(tables('Callao')), await studyOf(caseFiles('Callao'))];
}, 60_000);

describe.each(['en', 'es'] as const)('the charts of a study in %s', (language) => {
  let charts: Map<string, ChartModel>;
  beforeAll(async () => {
    charts = new Map(
      (await Promise.all(studies.map((study) => chartsOf(study, language)))).flatMap((own) => [...own]),
    );
  });

  it.each([...OF_CASES, ...OF_TABLES])(
    '%s is sound, says what to see, and has its numbers in a table',
    (id) => {
      const chart = charts.get(id);
      if (!chart) throw new Error(`no chart ${id} among ${[...charts.keys()].join(', ')}`);
      expectSound(chart.svg, chart);
      expect(chart.message).toMatch(/\d/);
      for (const text of [chart.message, chart.title, chart.description])
        expect(text).not.toMatch(/[{}]|NaN|undefined|\bnone\b/);
      const printed = chart.table ?? SECTIONS.find(({ charts: own }) => own[id])?.tables[id];
      const beside = SECTIONS.some(({ tables: own }) => own[id]);
      expect(printed !== undefined || beside).toBe(true);
      for (const row of chart.table?.rows ?? []) expect(row).toHaveLength(chart.table?.columns.length ?? 0);
    },
  );
});

it('draws nothing of what a study has not', async () => {
  const table = 'country,date,total\nPER,2019,95548\nPER,2020,94200\n';
  const study = await studyOf({ 'population.csv': table });
  expect([...(await chartsOf(study, 'en')).keys()]).toEqual(['population']);
});

it('draws no line through one date', async () => {
  const study = await studyOf({ 'population.csv': 'country,date,total\nPER,2020,94200\n' });
  expect([...(await chartsOf(study, 'en')).keys()]).toEqual([]);
});

it('leaves out of the facilities those fuller than any can be, and says how many', async () => {
  const study = await studyOf({
    'facilities.csv':
      'country,date,facility,total,capacity\nPER,2020,North,900,600\nPER,2020,South,500,600\nPER,2020,Monitoring,4449,1\n',
  });
  const chart = (await chartsOf(study, 'en')).get('facilities');
  expect(chart?.message).toContain('1 of 2 prisons hold more people than they have places for; North');
  expect(chart?.message).toContain('One more, below 20.0% or above 600.0%');
  expect(JSON.stringify(chart?.svg)).not.toContain('Monitoring');
});

it('keeps the name of a programme a text', async () => {
  const name = HOSTILE[0].replaceAll('"', '');
  const charts = await chartsOf(await studyOf(tables(name)), 'en');
  const chart = charts.get('programme-costs');
  expect(chart?.title).toContain('<');
  if (chart) expectSound(chart.svg, chart);
});

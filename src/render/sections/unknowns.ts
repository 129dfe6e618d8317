import { caseTableFor } from '../../model/case.js';
import { INDICATOR_IDS, type IndicatorId } from '../../model/indicator-id.js';
import type { Measure } from '../../model/measure.js';
import type { Study } from '../../model/study.js';
import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

/** The canonical table that holds each kind of number. */
const TABLE_OF: Readonly<Record<string, string>> = {
  'prison-population': 'prison-population',
  'facility-population': 'prison-population',
  'offence-charges': 'prison-population',
  'official-capacity': 'capacity',
  'national-population': 'national-population',
  admissions: 'admissions-releases',
  releases: 'admissions-releases',
  'stock-at-start': 'admissions-releases',
  'stock-at-end': 'admissions-releases',
  'statutory-penalty': 'statutory-penalties',
  'programme-admitted': 'programme-flow',
  'programme-graduated': 'programme-flow',
  'programme-left': 'programme-flow',
  'programme-eligible': 'programme-flow',
  'living-area': 'facility',
  'sanitary-area': 'facility',
  'seriousness-rank': 'statutory-penalties',
  returned: 'recidivism',
  'programme-practice': 'programme-practices',
  'prison-budget': 'unit-costs',
  'programme-cost': 'unit-costs',
  'court-cases': 'court-caseload',
};

export default defineSection({
  id: 'unknowns',
  tables: { withheld: withheldTable, requests: requestTable },
  charts: {},
});

interface Withheld {
  readonly id: IndicatorId;
  readonly measure: Measure;
}

/** The indicators of which no part has a number, each with the first reason. */
function withheld({ measures }: Study): Withheld[] {
  return INDICATOR_IDS.flatMap((id) => {
    const own = measures.filter(({ indicator }) => indicator === id);
    const [measure] = own;
    return measure?.reason && own.every(({ status }) => status !== 'measured') ? [{ id, measure }] : [];
  });
}

/** The indicators without a number, those of one reason in one row: a gap in the data is a finding too. */
function withheldTable({ study, words }: SectionContext): TableModel | undefined {
  const reasons = new Map<string, { status: string; titles: string[] }>();
  for (const { id, measure } of withheld(study)) {
    const why = measure.reason ? words.reason(measure.reason) : '—';
    const known = reasons.get(why) ?? { status: words.locale.statuses[measure.status], titles: [] };
    known.titles.push(words.locale.indicators[id].title);
    reasons.set(why, known);
  }
  if (reasons.size === 0) return undefined;
  return {
    id: 'withheld',
    caption: words.label('withheld'),
    columns: [
      { label: words.label('reason'), align: 'left' },
      { label: words.label('status'), align: 'left' },
      { label: words.label('indicator'), align: 'left' },
    ],
    rows: [...reasons]
      .sort(([, a], [, b]) => b.titles.length - a.titles.length)
      .map(([why, { status, titles }]) => [why, status, titles.join('; ')]),
  };
}

/** What to ask for, and which indicators would appear: the tables that fill most gaps first. */
function requestTable({ study, words, asked = [] }: SectionContext): TableModel | undefined {
  const unlocked = new Map<string, IndicatorId[]>();
  for (const { id, measure } of withheld(study)) {
    if (measure.reason?.code !== 'need-absent') continue;
    const { fact, event } = measure.reason.args;
    const table = fact === 'cases' ? caseTableFor(event) : TABLE_OF[String(fact)];
    if (table) unlocked.set(table, [...(unlocked.get(table) ?? []), id]);
  }
  for (const table of asked) if (!unlocked.has(table)) unlocked.set(table, []);
  if (unlocked.size === 0) return undefined;
  return {
    id: 'requests',
    caption: words.label('requests'),
    columns: [
      { label: words.label('table-name'), align: 'left' },
      { label: words.label('columns'), align: 'left' },
      { label: words.label('needed-for'), align: 'left' },
    ],
    rows: [...unlocked]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([table, ids]) => [
        words.locale.tables[table]?.name ?? table,
        words.locale.tables[table]?.request ?? '',
        ids.map((id) => words.locale.indicators[id].title).join('; ') || '—',
      ]),
  };
}

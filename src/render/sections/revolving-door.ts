import { comparePeriods } from '../../model/period.js';
import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'revolving-door', tables: { reentry: reentryTable }, charts: {} });

function reentryTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const all = study.measures
    .filter(({ indicator, status }) => indicator === 'reentry-share' && status === 'measured')
    .sort((a, b) => (a.period && b.period ? comparePeriods(b.period, a.period) : 0));
  const newest = all[0]?.period;
  if (!newest) return undefined;
  const { format } = words;
  const rows = all.filter(({ period }) => period?.start === newest.start && period.end === newest.end);
  return {
    id: 'reentry',
    caption: `${words.locale.indicators['reentry-share'].title}, ${format.date(newest)}`,
    columns: [
      { label: words.label('group'), align: 'left' },
      { label: words.label('with-earlier-imprisonment'), align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('share'), align: 'right' },
      { label: words.label('ratio-to-rest'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      words.part(measure.stratum),
      measure.numerator ? words.count(measure.numerator, measure) : '—',
      measure.denominator ? words.count(measure.denominator, measure) : '—',
      words.value(measure),
      measure.details['ratio-to-rest'] ? words.detail(measure, 'ratio-to-rest') : '—',
      citations.marks(measure.sources),
    ]),
    notes: [...new Set(rows.flatMap(({ flags }) => flags.map((flag) => words.flag(flag))))],
  };
}

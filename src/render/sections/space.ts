import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'space', tables: { space: spaceTable }, charts: {} });

/** Space for each person, the tightest facility first; the whole, where it is known, at the end. */
function spaceTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const found = study.measures.filter(
    ({ indicator, status }) => indicator === 'space-per-person' && status === 'measured',
  );
  if (found.length === 0) return undefined;
  const rows = [
    ...found.filter(({ variant }) => variant !== '').sort((a, b) => (a.value ?? 0) - (b.value ?? 0)),
    ...found.filter(({ variant }) => variant === ''),
  ];
  return {
    id: 'space',
    caption: words.locale.indicators['space-per-person'].title,
    columns: [
      { label: words.label('facility'), align: 'left' },
      { label: words.label('date'), align: 'left' },
      { label: words.locale.details['m2-per-person'] ?? '', align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.locale.details['persons-max-at-4m2'] ?? '', align: 'right' },
      { label: words.locale.details['ecthr-zone'] ?? '', align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      measure.variant || words.label('everyone'),
      measure.period ? words.format.date(measure.period) : '—',
      words.value(measure),
      measure.denominator ? words.count(measure.denominator, measure) : '—',
      words.detail(measure, 'persons-max-at-4m2'),
      words.detail(measure, 'ecthr-zone'),
      citations.marks(measure.sources),
    ]),
    notes: [...new Set(rows.flatMap(({ flags }) => flags.map((flag) => words.flag(flag))))],
  };
}

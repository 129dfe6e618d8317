import type { Measure, Operand } from '../../model/measure.js';
import { PRACTICES } from '../../model/practices.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { bounds, intervalNote } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'practices',
  tables: { practices: itemTable, 'programme-reach': reachTable, comparisons: comparisonTable },
  charts: {},
});

function measured({ study }: SectionContext, id: Measure['indicator']): Measure[] {
  return study.measures.filter(({ indicator, status }) => indicator === id && status === 'measured');
}

/** Every item with its answer, in the order of the checklist; items of a site's own come after. */
function itemTable(context: SectionContext): TableModel | undefined {
  const lists = measured(context, 'programme-practice-score');
  if (lists.length === 0) return undefined;
  const { words, citations } = context;
  const order = PRACTICES.map(({ id }): string => id);
  const place = (item: Operand) => {
    const found = order.indexOf(item.slice.practice ?? '');
    return found < 0 ? order.length : found;
  };
  return {
    id: 'practices',
    caption: words.locale.indicators['programme-practice-score'].title,
    columns: [
      { label: words.locale.columns.site, align: 'left' },
      { label: words.locale.columns.theme, align: 'left' },
      { label: words.locale.dimensions.practice, align: 'left' },
      { label: words.label('status'), align: 'left' },
      { label: words.label('basis'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: lists.flatMap((list) =>
      [...list.operands]
        .sort((a, b) => place(a) - place(b))
        .map((item) => {
          const known = PRACTICES.find(({ id }) => id === item.slice.practice);
          return [
            list.variant,
            known ? words.word(`theme-${known.theme}`) : '—',
            words.partValue('practice', item.slice.practice ?? ''),
            answerOf(item, words),
            known?.standard ?? '—',
            citations.marks(item.sources),
          ];
        }),
    ),
    notes: lists.flatMap((list) => [
      `${list.variant}: ${words.value(list)}`,
      ...list.flags.map((flag) => words.flag(flag)),
    ]),
  };
}

function answerOf({ fact, value }: Operand, words: Words): string {
  if (fact === 'programme-practice-not-applicable') return words.word('practice-na');
  if (value === 1) return words.word('practice-met');
  return words.word(value === 0 ? 'practice-unmet' : 'practice-partial');
}

/** From eligible to entered, one programme a row. */
function reachTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'programme-penetration');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const shown = ['offered-of-eligible', 'accepted-of-offered', 'entered-of-accepted', 'entered-of-eligible'];
  return {
    id: 'programme-reach',
    caption: words.locale.indicators['programme-penetration'].title,
    columns: [
      { label: words.label('programme'), align: 'left' },
      ...shown.map((name) => ({ label: words.locale.details[name] ?? name, align: 'right' as const })),
      { label: words.label('interval'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      measure.variant,
      ...shown.map((name) => words.detail(measure, name)),
      bounds(measure, words),
      citations.marks(measure.sources),
    ]),
    notes: [
      ...intervalNote(rows, words),
      ...new Set(rows.flatMap(({ flags }) => flags.map((flag) => words.flag(flag)))),
    ],
  };
}

/** Returns after a programme and in its comparison, with how the comparison was found in the same row. */
function comparisonTable(context: SectionContext): TableModel | undefined {
  const rows = measured(context, 'recidivism-comparison');
  if (rows.length === 0) return undefined;
  const { words, citations } = context;
  const shown = [
    'comparison-design',
    'return-event',
    'follow-up-months',
    'rate-treated',
    'rate-comparison',
    'risk-difference-points',
    'relative-risk',
    'nnt',
  ];
  return {
    id: 'comparisons',
    caption: words.locale.indicators['recidivism-comparison'].title,
    columns: [
      { label: words.label('programme'), align: 'left' },
      ...shown.map((name) => ({ label: words.locale.details[name] ?? name, align: 'left' as const })),
      { label: words.label('interval'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      words.variant(measure.variant),
      ...shown.map((name) => words.detail(measure, name)),
      bounds(measure, words),
      citations.marks(measure.sources),
    ]),
    notes: [
      ...intervalNote(rows, words),
      ...new Set(rows.flatMap(({ flags }) => flags.map((flag) => words.flag(flag)))),
    ],
  };
}

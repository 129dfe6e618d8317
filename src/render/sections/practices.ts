import type { Measure, Operand } from '../../model/measure.js';
import { PRACTICES, type Practice } from '../../model/practices.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { bounds, intervalNote } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'practices',
  tables: {
    practices: itemTable,
    'practice-guide': guideTable,
    'programme-reach': reachTable,
    comparisons: comparisonTable,
  },
  charts: {},
});

function measured({ study }: SectionContext, id: Measure['indicator']): Measure[] {
  return study.measures.filter(({ indicator, status }) => indicator === id && status === 'measured');
}

/** What an item was found to be: by a sign and in words. */
const SIGNS = { met: '●', partial: '◐', unmet: '○', na: '–', unseen: '?' } as const;

/**
 * Every item of every checklist by theme, in the order of a participant's path; those that nobody looked at say so, and
 * items of a site's own come after.
 */
function itemTable(context: SectionContext): TableModel | undefined {
  const lists = measured(context, 'programme-practice-score');
  if (lists.length === 0) return undefined;
  const { words } = context;
  const known = new Set<string>(PRACTICES.map(({ id }) => id));
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
    rows: lists.flatMap((list) => [
      ...PRACTICES.map((practice) => itemRow(practice, list, context)),
      ...list.operands
        .filter(({ slice }) => !known.has(slice.practice ?? ''))
        .map((item) => ownRow(item, list, context)),
    ]),
    notes: [
      words.locale.programme.labels.codes,
      ...lists.flatMap((list) => [
        `${list.variant}: ${words.value(list)}`,
        ...list.flags.map((flag) => words.flag(flag)),
      ]),
    ],
  };
}

function itemRow({ id, theme, standard }: Practice, list: Measure, context: SectionContext): string[] {
  const { words, citations } = context;
  const item = list.operands.find(({ slice }) => slice.practice === id);
  return [
    list.variant,
    words.word(`theme-${theme}`),
    words.partValue('practice', id),
    item ? answerOf(item, words) : `${SIGNS.unseen} ${words.locale.programme.labels['not-seen']}`,
    standard,
    item ? citations.marks(item.sources) : '—',
  ];
}

function ownRow(item: Operand, list: Measure, { words, citations }: SectionContext): string[] {
  return [
    list.variant,
    words.locale.programme.labels['own-item'],
    words.partValue('practice', item.slice.practice ?? ''),
    answerOf(item, words),
    '—',
    citations.marks(item.sources),
  ];
}

/** The empty checklist, when nobody looked: what to ask on a visit and what to look for. */
function guideTable(context: SectionContext): TableModel | undefined {
  const { study, words } = context;
  if (measured(context, 'programme-practice-score').length > 0) return undefined;
  if (!study.facts.some(({ name }) => name === 'programme-admitted')) return undefined;
  const { labels, lookFor } = words.locale.programme;
  return {
    id: 'practice-guide',
    caption: labels.guide,
    columns: [
      { label: labels.theme, align: 'left' },
      { label: words.locale.dimensions.practice, align: 'left' },
      { label: labels['look-for'], align: 'left' },
      { label: words.label('basis'), align: 'left' },
      { label: words.label('status'), align: 'left' },
    ],
    rows: PRACTICES.map(({ id, theme, standard }) => [
      words.word(`theme-${theme}`),
      words.partValue('practice', id),
      lookFor[id],
      standard,
      `${SIGNS.unseen} ${labels['not-seen']}`,
    ]),
    notes: [labels.codes],
  };
}

function answerOf({ fact, value }: Operand, words: Words): string {
  const answer =
    fact === 'programme-practice-not-applicable'
      ? 'na'
      : value === 1
        ? 'met'
        : value === 0
          ? 'unmet'
          : 'partial';
  return `${SIGNS[answer]} ${words.word(`practice-${answer}`)}`;
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

import { keyFiguresOf } from '../../model/key-figures.js';
import type { TableModel } from '../document/model.js';
import {
  type AbsenceLetter,
  type KeyFigureView,
  keyDefinitions,
  keyFigureViews,
} from '../view/key-figure-view.js';
import { defineSection, type SectionContext } from './define-section.js';

const LETTERS: readonly AbsenceLetter[] = ['a', 'b', 'c', 'd'];

export default defineSection({
  id: 'key-figures',
  tables: { 'key-figures': withNotes, 'key-figures-plain': (context) => figures(context, 'plain') },
  charts: {},
});

/** The figures that readers look for first, with their definitions at the foot. */
function withNotes(context: SectionContext): TableModel | undefined {
  const table = figures(context, 'full');
  const definitions = keyDefinitions(context.study, context.words).map(({ name, how }) => `${name}: ${how}`);
  return table && { ...table, notes: [...definitions, ...(table.notes ?? [])] };
}

const viewsOf = ({ study, words, citations }: SectionContext) => keyFigureViews(study, words, citations);

/** The same without definitions, for a page that prints them elsewhere; columns in which nothing stands are left out. */
function figures(context: SectionContext, kind: 'full' | 'plain'): TableModel | undefined {
  const { words, study, citations } = context;
  const views = viewsOf(context);
  const { left } = keyFiguresOf(study);
  if (views.length === 0 && left.length === 0) return undefined;
  const optional = (
    [
      ['year-before', 'before'],
      ['first-of-series', 'first'],
      ['comparison', 'comparison'],
      ['trust-mark', 'trust'],
    ] as const
  ).filter(([, key]) => views.some((view) => view[key] !== ''));
  const cell = (view: KeyFigureView, key: (typeof optional)[number][1]) =>
    view[key] || (view.available ? '—' : '');
  return {
    id: kind === 'full' ? 'key-figures' : 'key-figures-plain',
    caption: words.label('key-figures'),
    columns: [
      { label: words.label('indicator'), align: 'left' },
      { label: words.label('latest'), align: 'right' },
      ...optional.map(([label]) => ({ label: words.label(label), align: 'right' as const })),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: views.map((view) => [
      view.title,
      view.latest,
      ...optional.map(([, key]) => cell(view, key)),
      citations.marks(view.sources) || '',
    ]),
    notes: [
      ...(views.some(({ trust }) => trust !== '') ? [words.label('trust-mark-note')] : []),
      ...(optional.some(([, key]) => views.some((view) => cell(view, key) === '—'))
        ? [words.label('no-figure-note')]
        : []),
      ...letterNote(views, context),
      ...(left.length > 0
        ? [
            words.label('not-in-tables', {
              figures: left.map((id) => words.locale.indicators[id].title).join('; '),
            }),
          ]
        : []),
    ],
  };
}

/** What the letters beside `n/a` mean, those that stand in the table only. */
function letterNote(views: readonly KeyFigureView[], { words }: SectionContext): string[] {
  const used = LETTERS.filter((letter) => views.some((view) => view.letter === letter));
  if (used.length === 0) return [];
  const meanings = used.map((letter) => `${letter} ${words.label(`absent-${letter}`)}`);
  return [`${words.label('not-available-short')}: ${meanings.join(' · ')}.`];
}

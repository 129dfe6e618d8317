import type { Measure } from '../../model/measure.js';
import type { TableModel } from '../document/model.js';
import {
  bounds,
  captioned,
  casesOf,
  inOrder,
  intervalNote,
  left,
  measured,
  middleHalf,
  nameOf,
  notesOf,
  right,
  variantOf,
  widest,
} from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'proportionality',
  tables: {
    'quantity-link': quantityTable,
    'minimum-clustering': minimumTable,
    'like-cases': likeCasesTable,
  },
  charts: {},
});

function quantityTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const all = widest(context, 'quantity-sentence-correlation');
  const rows = measured(all);
  if (rows.length === 0) return undefined;
  const slopes = measured(widest(context, 'sentence-quantity-elasticity'));
  return {
    id: 'quantity-link',
    caption: captioned('quantity-sentence-correlation', rows, words),
    columns: [
      left(words.label('drug')),
      right(words.label('cases')),
      right('Kendall τ-b'),
      right(words.label('interval')),
      right('Spearman ρ'),
      right(words.label('discordant-pairs')),
      right(words.label('tenfold')),
    ],
    rows: rows.map((measure) => {
      const slope = slopes.find((other) => variantOf(other) === variantOf(measure));
      const discordance = measure.details['discordance-share']?.value;
      return [
        words.variant(variantOf(measure)),
        casesOf(measure, words),
        words.value(measure),
        bounds(measure, words),
        words.detail(measure, 'spearman'),
        typeof discordance === 'number'
          ? words.figure(words.format.quantity(100 * discordance, 'percent'), measure, 100 * discordance)
          : '—',
        slope ? words.detail(slope, 'sentence-multiplier-for-10x-quantity') : '—',
      ];
    }),
    notes: [...intervalNote(rows, words), ...notesOf(all, words)],
  };
}

function minimumTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = inOrder(measured(widest(context, 'minimum-clustering-share')));
  if (rows.length === 0) return undefined;
  const modes = (measure: Measure) =>
    [1, 2, 3]
      .filter((rank) => measure.details[`mode-${rank}-months`])
      .map(
        (rank) =>
          `${words.detail(measure, `mode-${rank}-months`)} (${words.detail(measure, `mode-${rank}-n`)})`,
      )
      .join('; ');
  return {
    id: 'minimum-clustering',
    caption: captioned('minimum-clustering-share', rows, words),
    columns: [
      left(words.label('group')),
      right(words.label('cases')),
      right(words.label('at-minimum')),
      right(words.label('interval')),
      right(words.label('below-minimum')),
      left(words.label('commonest-terms')),
    ],
    rows: rows.map((measure) => [
      nameOf(measure, words),
      casesOf(measure, words),
      words.value(measure),
      bounds(measure, words),
      words.detail(measure, 'below-minimum'),
      modes(measure) || '—',
    ]),
    notes: intervalNote(rows, words),
  };
}

function likeCasesTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = measured(widest(context, 'like-case-dispersion')).sort(
    (a, b) => (b.value ?? 0) - (a.value ?? 0),
  );
  if (rows.length === 0) return undefined;
  const shown = rows.slice(0, 10);
  return {
    id: 'like-cases',
    caption: captioned('like-case-dispersion', rows, words),
    columns: [
      left(words.label('like-cell')),
      right(words.label('cases')),
      right(words.label('middle-half')),
      right(words.label('quartile-coefficient')),
      right('p90 / p10'),
    ],
    rows: shown.map((measure) => [
      words.variant(variantOf(measure)),
      casesOf(measure, words),
      middleHalf(measure, words),
      words.value(measure),
      words.detail(measure, 'p90-p10'),
    ]),
    notes: rows.length > shown.length ? [words.label('left-out', { n: rows.length - shown.length })] : [],
  };
}

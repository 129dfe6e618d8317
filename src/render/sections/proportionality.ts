import type { PenaltyScale } from '../../model/fact.js';
import type { Measure } from '../../model/measure.js';
import { quantityTerms } from '../charts/quantity-terms.js';
import type { ChartModel, TableModel } from '../document/model.js';
import { seriesOf } from '../series.js';
import type { Words } from '../words.js';
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
import { chartFormats } from './rows.js';

/** Drug conducts whose legal minimum is drawn beside the terms for quantities. */
const BY_QUANTITY = ['trafficking', 'micro_trafficking'];
const GRAMS_IN_KILO = 1000;

export default defineSection({
  id: 'proportionality',
  tables: {
    'quantity-link': quantityTable,
    'minimum-clustering': minimumTable,
    'like-cases': likeCasesTable,
  },
  charts: { 'quantity-terms': quantityChart },
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

/** Terms against quantities for the drug with most cases, with the line of the indicator and the minima of the law. */
function quantityChart(context: SectionContext): ChartModel | undefined {
  const { words, study } = context;
  const n = ({ details }: Measure) => Number(details.n?.value ?? 0);
  const [measure] = measured(widest(context, 'sentence-quantity-elasticity'))
    .filter((own) => seriesOf(own, 'terms-by-quantity').length > 0)
    .sort((a, b) => n(b) - n(a));
  if (!measure) return undefined;
  const bands = seriesOf(measure, 'terms-by-quantity').flatMap(({ rows }) =>
    rows.map(({ from = 0, to = 0, n: cases = 0, q1 = 0, median = 0, q3 = 0 }) => ({
      from,
      to,
      cases,
      q1,
      median,
      q3,
    })),
  );
  const line = seriesOf(measure, 'line-of-terms').flatMap(({ rows }) =>
    rows.map(({ grams = 0, months = 0 }) => [grams, months] as const),
  );
  const multiple = Number(measure.details['sentence-multiplier-for-10x-quantity']?.value ?? 1);
  const factor = words.format.number(multiple, 2);
  const drug = words.variant(variantOf(measure));
  const quantity = (grams: number) => massText(words, grams);
  const title = words.chart('quantity-title', { country: words.format.country(study.country), drug });
  const description = words.chart('quantity-description', {
    bands: bands.length,
    n: words.format.number(n(measure)),
  });
  const svg = quantityTerms(
    {
      bands,
      line,
      lineLabel: words.chart('quantity-line', { factor }),
      levels: minima(study.penalties).map(({ subtype, tier, minMonths }) => ({
        label: words.chart('quantity-minimum', {
          conduct: words.partValue('drug_subtype', subtype),
          tier: words.word(tier),
        }),
        term: minMonths,
      })),
      quantityLabel: words.chart('quantity-axis'),
      termLabel: words.label('months'),
      casesLabel: words.chart('quantity-cases'),
      quantity,
    },
    { id: 'quantity-terms', title, description },
    chartFormats(words),
  );
  const months = (value: number) => words.figure(words.format.quantity(value, 'months'), measure, value);
  return {
    id: 'quantity-terms',
    title,
    message: words.chart('see-quantity', { factor: words.figure(factor, measure, multiple) }),
    description,
    svg,
    table: {
      id: 'chart-quantity-terms',
      caption: title,
      columns: [
        left(words.chart('quantity-band')),
        right(words.label('cases')),
        right(words.label('median-months')),
        right(words.label('middle-half')),
      ],
      rows: bands.map(({ from, to, cases, q1, median, q3 }) => [
        [from, to].map((grams) => words.figure(quantity(grams), measure, grams)).join(' – '),
        words.figure(words.format.number(cases), measure, cases),
        months(median),
        `${months(q1)} – ${months(q3)}`,
      ]),
      notes: notesOf([measure], words),
    },
  };
}

/** `30 g`, `0.3 g`, `3 kg`. */
function massText({ format }: Words, grams: number): string {
  const [value, unit] = grams >= GRAMS_IN_KILO ? [grams / GRAMS_IN_KILO, 'kg'] : [grams, 'g'];
  const decimals = value >= 1 ? 0 : Math.ceil(-Math.log10(value) - 1e-9);
  return `${format.number(value, decimals)}\u00a0${unit}`;
}

/** The least minimum of each conduct and tier in force: the law's own steps by quantity and role. */
function minima(scales: readonly PenaltyScale[]) {
  const own = scales.filter(
    ({ inForceTo, offenceClass }) => offenceClass === 'drug' && inForceTo === undefined,
  );
  return BY_QUANTITY.flatMap((subtype) =>
    (['attenuated', 'basic', 'aggravated'] as const).flatMap((tier) => {
      const months = own.flatMap((scale) =>
        scale.drugSubtype === subtype && scale.tier === tier && scale.minMonths ? [scale.minMonths] : [],
      );
      return months.length > 0 ? [{ subtype, tier, minMonths: Math.min(...months) }] : [];
    }),
  );
}

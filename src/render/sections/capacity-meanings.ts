import { headline } from '../../model/headline.js';
import { tornado } from '../charts/tornado.js';
import type { ChartModel } from '../document/model.js';
import { left, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

export default defineSection({
  id: 'capacity-meanings',
  tables: {},
  charts: { 'capacity-meanings': meaningsChart },
});

/** Occupancy under each meaning of a place, from that which the report prints. */
function meaningsChart({ study, words, citations }: SectionContext): ChartModel | undefined {
  const measure = headline(study.measures, 'occupancy-capacity-sensitivity');
  const held = measure?.operands.find(({ fact }) => fact === 'prison-population');
  if (!measure?.period || !held) return undefined;
  const { format, locale } = words;
  const meanings = measure.operands
    .filter(({ fact, value }) => fact === 'official-capacity' && value > 0)
    .map(({ value, definition, sources }) => ({
      label: words.capital(locale.definitionValues.capacity[definition.capacity ?? ''] ?? locale.notStated),
      places: value,
      rate: (100 * held.value) / value,
      sources,
    }))
    .sort((a, b) => b.rate - a.rate);
  const [highest, lowest] = [meanings[0], meanings.at(-1)];
  if (meanings.length < 2 || !highest || !lowest) return undefined;
  const printed = headline(study.measures, 'occupancy-rate')?.value;
  const base = meanings.find(({ rate }) => printed !== null && rate === printed) ?? lowest;
  const title = words.chart('capacity-title', {
    country: format.country(study.country),
    date: format.date(measure.period),
  });
  const description = words.chart('capacity-description', { n: meanings.length });
  const baseLabel = base.rate === printed ? words.chart('capacity-base') : base.label;
  const svg = tornado(
    {
      base: base.rate,
      baseLabel,
      rows: meanings
        .filter((meaning) => meaning !== base)
        .map(({ label, rate }) => ({
          label,
          low: Math.min(rate, base.rate),
          high: Math.max(rate, base.rate),
        })),
    },
    { id: 'capacity-meanings', title, description },
    chartFormats(words),
  );
  const percent = (value: number) => words.figure(format.quantity(value, 'percent'), measure, value);
  return {
    id: 'capacity-meanings',
    title,
    message: words.chart('see-capacity', { low: percent(lowest.rate), high: percent(highest.rate) }),
    description,
    svg,
    table: {
      id: 'chart-capacity-meanings',
      caption: locale.indicators['occupancy-capacity-sensitivity'].title,
      columns: [
        left(words.label('capacity-meaning')),
        right(words.label('people-held')),
        right(words.label('places')),
        right(words.label('places-for-hundred')),
        left(words.label('sources')),
      ],
      rows: meanings.map(({ label, places, rate, sources }) => [
        label,
        words.figure(format.number(held.value), measure, held.value),
        words.figure(format.number(places), measure, places),
        percent(rate),
        citations.marks(sources),
      ]),
    },
  };
}

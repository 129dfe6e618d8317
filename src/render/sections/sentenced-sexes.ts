import type { Fact } from '../../model/fact.js';
import { periodKey } from '../../model/period.js';
import { mirrorBars } from '../charts/mirror-bars.js';
import type { ChartModel } from '../document/model.js';
import { left, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

/** Offences drawn one by one. */
const MOST_ROWS = 8;

export default defineSection({
  id: 'sentenced-sexes',
  tables: {},
  charts: { 'sentenced-sexes': sexesChart },
});

/** What women and men were sentenced for, in the newest of the years that tell most offences of both. */
function sexesChart({ study, words, citations }: SectionContext): ChartModel | undefined {
  const sentenced = study.facts.filter(({ name }) => name === 'persons-sentenced');
  const years = [...new Map(sentenced.map((fact) => [periodKey(fact.period), fact.period])).values()];
  const [best] = years
    .map((period) => {
      const own = sentenced.filter((fact) => periodKey(fact.period) === periodKey(period));
      const women = sharesOf(own, 'female');
      const men = sharesOf(own, 'male');
      const both = [...women.keys()].filter((offence) => men.has(offence) && offence !== 'unknown');
      return { period, own, women, men, both };
    })
    .filter(({ both }) => both.includes('drug') && both.length > 1)
    .sort((a, b) => b.both.length - a.both.length || (a.period.end < b.period.end ? 1 : -1));
  if (!best) return undefined;
  const { period, own, women, men, both } = best;
  const rows = both
    .map((offence) => ({
      label: words.capital(words.partValue('offence_class', offence)),
      left: women.get(offence)?.share ?? 0,
      right: men.get(offence)?.share ?? 0,
      women: women.get(offence)?.people ?? 0,
      men: men.get(offence)?.people ?? 0,
      isDrug: offence === 'drug',
    }))
    .sort((a, b) => Number(b.isDrug) - Number(a.isDrug) || b.left + b.right - (a.left + a.right))
    .slice(0, MOST_ROWS);
  const percent = (value: number) => words.format.quantity(value, 'percent');
  const [drug] = rows;
  const title = words.chart('sentenced-sexes-title', {
    country: words.format.country(study.country),
    date: words.format.date(period),
  });
  const description = words.chart('sentenced-sexes-description', { n: rows.length });
  const svg = mirrorBars(
    { heads: [words.label('women'), words.label('men')], rows },
    { id: 'sentenced-sexes', title, description },
    chartFormats(words),
  );
  return {
    id: 'sentenced-sexes',
    title,
    message: words.chart('see-sentenced-sexes', {
      women: percent(drug?.left ?? 0),
      men: percent(drug?.right ?? 0),
    }),
    description,
    svg,
    table: {
      id: 'chart-sentenced-sexes',
      caption: title,
      columns: [
        left(words.label('offence')),
        right(words.label('women')),
        right(words.label('share')),
        right(words.label('men')),
        right(words.label('share')),
        left(words.label('sources')),
      ],
      rows: rows.map((row) => [
        row.label,
        words.format.number(row.women),
        percent(row.left),
        words.format.number(row.men),
        percent(row.right),
        citations.marks([...new Set(own.flatMap(({ sources }) => sources))]),
      ]),
    },
  };
}

/** Each offence's share of all sentenced of one sex; without their total there is no share. */
function sharesOf(facts: readonly Fact[], sex: string): Map<string, { people: number; share: number }> {
  const keys = ({ slice }: Fact) => Object.keys(slice).sort().join();
  const total = facts.find((fact) => fact.slice.sex === sex && keys(fact) === 'sex')?.value;
  const parts = facts.filter((fact) => fact.slice.sex === sex && keys(fact) === 'offence_class,sex');
  return new Map(
    total
      ? parts.map(({ slice, value }) => [
          slice.offence_class ?? '',
          { people: value, share: (100 * value) / total },
        ])
      : [],
  );
}

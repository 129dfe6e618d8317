import { comparePeriods, periodKey } from '../../model/period.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { SuppressedCell } from '../../model/suppression.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';

/** A row names this many parts; problems.csv and study.json name all. */
const MOST_NAMED = 12;

export default defineSection({
  id: 'suppression',
  tables: { suppressed: suppressedTable },
  charts: {},
});

/** Which counts are hidden, a row for each kind of count and date: never how many people they are. */
function suppressedTable({ study, words }: SectionContext): TableModel | undefined {
  if (study.suppressed.length === 0) return undefined;
  const groups = new Map<string, SuppressedCell[]>();
  for (const cell of study.suppressed) {
    const key = `${cell.name}|${periodKey(cell.period)}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const dated = [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    return first ? [{ first, cells }] : [];
  });
  return {
    id: 'suppressed',
    caption: words.label('suppressed-counts'),
    columns: [
      { label: words.label('hidden-count-of'), align: 'left' },
      { label: words.label('date'), align: 'left' },
      { label: words.label('hidden-parts'), align: 'left' },
      { label: words.label('hidden-cells'), align: 'right' },
    ],
    rows: dated
      .sort((a, b) => comparePeriods(a.first.period, b.first.period))
      .map(({ first, cells }) => [
        words.locale.facts[first.name],
        words.format.date(first.period),
        namesOf(cells, words),
        words.format.number(cells.length),
      ]),
  };
}

function namesOf(cells: readonly SuppressedCell[], words: Words): string {
  const names = [
    ...new Set(
      cells.map(({ place, slice }) =>
        place.facility === ALL_FACILITIES ? words.part(slice) : `${place.facility}: ${words.part(slice)}`,
      ),
    ),
  ];
  const left = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join('; ')}${left > 0 ? `; ${words.label('left-out', { n: left })}` : ''}`;
}

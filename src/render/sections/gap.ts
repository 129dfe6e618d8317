import type { OffenderGroup, Stage } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { heatGrid } from '../charts/heat-grid.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { left, notesOf } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

const GROUPS: readonly OffenderGroup[] = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent',
];
const STAGES: readonly Stage[] = ['pretrial', 'convicted', 'incarcerated'];

export default defineSection({
  id: 'gap',
  tables: { 'gap-grid': gridTable },
  charts: { 'gap-grid': gridChart },
});

/** Four groups by three stages; a cell that nothing fills says so. */
function gridTable({ study, words }: SectionContext): TableModel | undefined {
  const cells = study.measures.filter(({ indicator }) => indicator === 'gap-grid');
  if (!cells.some(({ status }) => status === 'measured')) return undefined;
  const at = (group: OffenderGroup, stage: Stage) =>
    cells.find(({ variant }) => variant === `${group}/${stage}`);
  return {
    id: 'gap-grid',
    caption: words.locale.indicators['gap-grid'].title,
    columns: [left(words.label('group')), ...STAGES.map((stage) => left(words.locale.stages[stage]))],
    rows: GROUPS.map((group) => [
      words.locale.groups[group],
      ...STAGES.map((stage) => cellText(at(group, stage), words)),
    ]),
    notes: [...new Set(cells.flatMap((cell) => (cell.reason ? notesOf([cell], words) : [])))],
  };
}

function cellText(cell: Measure | undefined, words: Words): string {
  if (cell?.status !== 'measured') return words.label('no-data-cell');
  const known = (name: string) => cell.details[name]?.value !== null && cell.details[name] !== undefined;
  return [
    `${words.value(cell)}, ${words.detail(cell, 'counted')}${cell.period ? ` (${words.format.date(cell.operands[0]?.period ?? cell.period)})` : ''}`,
    known('share-of-stage') ? words.label('cell-share', { share: words.detail(cell, 'share-of-stage') }) : '',
    known('occupancy-points')
      ? words.label('cell-points', { points: words.detail(cell, 'occupancy-points') })
      : '',
    known('median-time') ? words.label('cell-time', { time: words.detail(cell, 'median-time') }) : '',
    known('n-dependent') ? words.label('cell-dependent', { n: words.detail(cell, 'n-dependent') }) : '',
    words.label('cell-law', { law: words.detail(cell, 'alternative-in-law') }),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** The same grid as a picture: the counts printed, and darker the larger their share of the stage. */
function gridChart({ study, words }: SectionContext): ChartModel | undefined {
  const measures = study.measures.filter(({ indicator }) => indicator === 'gap-grid');
  const cells = GROUPS.flatMap((group) =>
    STAGES.map((stage) => {
      const own = measures.find(
        ({ variant, status }) => variant === `${group}/${stage}` && status === 'measured',
      );
      const share = own?.details['share-of-stage']?.value;
      return {
        group,
        stage,
        own,
        value: own?.value ?? undefined,
        share: typeof share === 'number' ? share : undefined,
      };
    }),
  );
  const filled = cells.filter(({ value }) => value !== undefined);
  const [largest] = [...filled].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (!largest?.value) return undefined;
  const { format, locale } = words;
  const counts = { filled: format.number(filled.length), cells: format.number(cells.length) };
  const most = Math.max(...cells.map(({ share = 0 }) => share));
  const title = words.chart('gap-title', { country: format.country(study.country) });
  const description = words.chart('gap-description', counts);
  const svg = heatGrid(
    {
      columns: STAGES.map((stage) => words.capital(locale.stages[stage])),
      rows: GROUPS.map((group) => ({
        label: words.capital(locale.groups[group]),
        cells: cells
          .filter((cell) => cell.group === group)
          .map(({ value, share, own }) => ({
            value,
            share,
            notes:
              own && share !== undefined
                ? [words.label('cell-share', { share: words.detail(own, 'share-of-stage') })]
                : [],
          })),
      })),
      emptyLabel: words.label('no-data-cell'),
      keyLabel: words.chart('gap-key', { most: format.quantity(most, 'percent') }),
    },
    { id: 'gap-grid', title, description },
    chartFormats(words),
  );
  const message = words.chart('see-gap', {
    ...counts,
    group: locale.groups[largest.group],
    stage: locale.stages[largest.stage],
    n: largest.own
      ? words.figure(format.number(largest.value), largest.own, largest.value)
      : format.number(largest.value),
  });
  return { id: 'gap-grid', title, message, description, svg };
}

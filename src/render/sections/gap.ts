import type { OffenderGroup, Stage } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { left, notesOf } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

const GROUPS: readonly OffenderGroup[] = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent',
];
const STAGES: readonly Stage[] = ['pretrial', 'convicted', 'incarcerated'];

export default defineSection({ id: 'gap', tables: { 'gap-grid': gridTable }, charts: {} });

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

import type { Table } from '../../model/table.js';
import { phraseOf } from '../vocabulary/phrase.js';
import dapLevels from './dap-levels.js';
import dapSeries from './dap-series.js';
import dapWards from './dap-wards.js';
import type { Preset } from './define-preset.js';
import eurostatAges from './eurostat-ages.js';
import eurostatCapacity from './eurostat-capacity.js';
import eurostatCapacityYears from './eurostat-capacity-years.js';
import eurostatOffences from './eurostat-offences.js';
import gendarmeriaMonthly from './gendarmeria-monthly.js';
import inegiPrisonOffences from './inegi-prison-offences.js';
import infopen from './infopen.js';
import inpeCapacity from './inpe-capacity.js';
import inpecRecidivists from './inpec-recidivists.js';
import justiceCounts from './justice-counts.js';
import sisdepenStateReport from './sisdepen-state-report.js';
import sneep from './sneep.js';
import unodcCts from './unodc-cts.js';
import worldPrisonBriefSeries from './world-prison-brief-series.js';
import worldPrisonBriefTable from './world-prison-brief-table.js';

export type { CellRule, Preset, RowRule, Where } from './define-preset.js';

/** Every published source that is read by its own rules. */
export const PRESETS: readonly Preset[] = [
  unodcCts,
  worldPrisonBriefSeries,
  worldPrisonBriefTable,
  infopen,
  inegiPrisonOffences,
  inpeCapacity,
  inpecRecidivists,
  sneep,
  gendarmeriaMonthly,
  dapWards,
  dapLevels,
  dapSeries,
  eurostatCapacity,
  eurostatCapacityYears,
  eurostatOffences,
  eurostatAges,
  justiceCounts,
  sisdepenStateReport,
];

/** The source whose headers, and where those are not enough whose cells, a table has; `undefined` when none fits. */
export function presetOf(table: Table): Preset | undefined {
  const headers = table.header.map(phraseOf);
  const named = new Set(headers);
  return PRESETS.find(
    (preset) =>
      preset.headers.every((header) => named.has(header)) &&
      (preset.evidence === undefined ||
        Object.entries(preset.evidence).some(([header, texts]) =>
          hasCell(table, headers.indexOf(phraseOf(header)), texts),
        )),
  );
}

function hasCell(table: Table, index: number, texts: readonly string[]): boolean {
  const beginnings = texts.map(phraseOf);
  return table.rows.some(({ cells }) => {
    const phrase = phraseOf(cells[index] ?? '');
    return beginnings.some((text) => phrase === text || phrase.startsWith(`${text} `));
  });
}

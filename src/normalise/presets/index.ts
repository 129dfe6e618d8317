import type { Table } from '../../model/table.js';
import { phraseOf } from '../vocabulary/phrase.js';
import type { Preset } from './define-preset.js';
import inegiPrisonOffences from './inegi-prison-offences.js';
import infopen from './infopen.js';
import sisdepenStateReport from './sisdepen-state-report.js';
import unodcCts from './unodc-cts.js';
import worldPrisonBriefSeries from './world-prison-brief-series.js';
import worldPrisonBriefTable from './world-prison-brief-table.js';

export type { CellRule, Preset, RowRule } from './define-preset.js';

/** Every published source that is read by its own rules. */
export const PRESETS: readonly Preset[] = [
  unodcCts,
  worldPrisonBriefSeries,
  worldPrisonBriefTable,
  infopen,
  inegiPrisonOffences,
  sisdepenStateReport,
];

/** The source whose headers a table has; `undefined` when it has those of none. */
export function presetOf(table: Table): Preset | undefined {
  const headers = new Set(table.header.map(phraseOf));
  return PRESETS.find((preset) => preset.headers.every((header) => headers.has(header)));
}

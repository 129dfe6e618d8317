import type { CellChange, MeasureChange } from '../../model/comparison.js';
import type { Unit } from '../../model/measure.js';
import { ALL_FACILITIES } from '../../model/place.js';
import type { SnapshotMeasure } from '../../model/snapshot.js';
import type { Words } from '../words.js';
import { say } from './parts.js';

/** What a figure is: its indicator, part, variant and facility. */
export function figureName(measure: SnapshotMeasure, words: Words): string {
  const { facility } = measure.place;
  return `${words.title(measure)}${facility === ALL_FACILITIES ? '' : ` — ${facility}`}`;
}

export function dateOf({ since, period }: SnapshotMeasure, words: Words): string {
  if (!period) return '';
  return `${since ? `${words.format.date(since)} – ` : ''}${words.format.date(period)}`;
}

/** The number, or why there is none. */
export function numberText(measure: SnapshotMeasure | null, words: Words): string {
  if (!measure) return say(words)('none-stated');
  const { value, unit, definition, reason } = measure;
  if (value !== null) return words.format.quantity(value, unit, definition.currency);
  if (!reason || reason.code === 'suppressed') return words.label('not-available-short');
  return `${words.label('not-available-short')}: ${words.reason(reason)}`;
}

/** A difference with its sign: of percentages, in points. */
export function differenceText(
  absolute: number,
  { unit, definition }: Pick<SnapshotMeasure, 'unit' | 'definition'>,
  words: Words,
): string {
  const own: Unit = unit === 'percent' ? 'percentage-points' : unit;
  const quantity = (value: number) => words.format.quantity(value, own, definition.currency);
  if (absolute !== 0 && quantity(absolute) === quantity(0)) return say(words)('less-than-shown');
  return `${absolute > 0 ? '+' : ''}${quantity(absolute)}`;
}

/** A share of the earlier number, as a percentage with its sign. */
export function relativeText(relative: number | null, words: Words): string {
  if (relative === null) return words.label('not-available-short');
  const text = words.format.quantity(relative * 100, 'percent');
  return relative > 0 ? `+${text}` : text;
}

/** Whether the change is larger than the interval, in the words of its kind. */
export function intervalText({ interval, before, after }: MeasureChange, words: Words): string {
  const kind = after?.interval?.kind ?? before?.interval?.kind;
  if (interval === 'none' || !kind) return say(words)('no-interval');
  return say(words)(`${interval}-${kind}`);
}

export function causeText({ causes }: MeasureChange, words: Words): string {
  return words.format.list(causes.map((cause) => words.locale.causes[cause]));
}

/** More cells of one figure are left to the JSON. */
const MOST_CELLS = 3;

/** The cells that read otherwise, with file and line. */
export function cellsText(cells: readonly CellChange[], words: Words): string {
  const tell = say(words);
  const shown = cells.slice(0, MOST_CELLS).map(({ file, header, before, after }) => {
    const place = `${file}:${after?.line ?? before?.line ?? ''}`;
    const args = { place, header, before: before?.text ?? '', after: after?.text ?? '' };
    if (!after) return tell('cell-gone', args);
    return tell(before ? 'cell-changed' : 'cell-come', args);
  });
  const left = cells.length - shown.length;
  return [...shown, ...(left > 0 ? [tell('cells-more', { n: left })] : [])].join('; ');
}

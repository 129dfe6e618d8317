import { METHOD_ASPECTS, type MethodAspect, type MethodChange } from '../model/comparison.js';
import type { Snapshot } from '../model/snapshot.js';
import type { PairedInputs } from './inputs.js';

/** Everything that shapes results beside the data, and that differs: version, dates, cut-offs, and how files are read. */
export function methodChanges(before: Snapshot, after: Snapshot, { pairs }: PairedInputs): MethodChange[] {
  const limits = new Map(before.limits.map(({ id, value }) => [id, value]));
  const own: MethodChange[] = [
    change('version', '', before.generator.version, after.generator.version),
    change('as-of', '', before.asOf ?? '', after.asOf ?? ''),
    change('suppression', '', thresholdOf(before), thresholdOf(after)),
    ...after.limits.map(({ id, value }) => change('limit', id, text(limits.get(id)), text(value))),
  ];
  const reading = pairs.flatMap(([a, b]) => [
    change('table', b.file, a.table, b.table),
    change('preset', b.file, presetOf(before, a.file), presetOf(after, b.file)),
    change('encoding', b.file, a.encoding, b.encoding),
    change('delimiter', b.file, a.delimiter, b.delimiter),
    // A title line more is another file; the same bytes with another header were read otherwise.
    ...(a.sha256 === b.sha256 ? [change('header-line', b.file, text(a.headerLine), text(b.headerLine))] : []),
  ]);
  const order = (aspect: MethodAspect) => METHOD_ASPECTS.indexOf(aspect);
  return [...own, ...reading]
    .filter(({ before: a, after: b }) => a !== b)
    .sort((a, b) => order(a.aspect) - order(b.aspect) || (a.name < b.name ? -1 : 1));
}

const change = (aspect: MethodAspect, name: string, before: string, after: string): MethodChange => ({
  aspect,
  name,
  before,
  after,
});

const text = (value: number | undefined) => (value === undefined ? '' : String(value));

function presetOf({ problems }: Snapshot, file: string): string {
  const used = problems.find(({ code, where }) => code === 'preset-used' && where.file === file);
  return used ? String(used.args.title ?? '') : '';
}

/** Below how many people a count was hidden, as the measure of suppression states it among its details. */
function thresholdOf({ measures }: Snapshot): string {
  const said = measures.find(({ indicator }) => indicator === 'small-cell-suppression');
  const value = said?.details.threshold?.value;
  return typeof value === 'number' ? text(value) : '';
}

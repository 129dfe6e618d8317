import type { Period } from '../../model/period.js';
import { decimalYear } from '../../model/period.js';
import type { Study } from '../../model/study.js';
import type { EvidenceEntry, EvidenceGroup, FigureIndex, Part } from '../document/model.js';
import type { Format } from '../format.js';
import type { Figures } from './figures.js';
import { stretches } from './mark.js';

/**
 * Finds for every figure of a report the evidence that it rests on, and for every cell the value to sort it by.
 * @param evidence empty when the report has no chapter of evidence: its figures are then no links
 */
export function figureIndex(
  figures: Figures,
  evidence: readonly EvidenceGroup[],
  study: Study,
  format: Format,
): FigureIndex {
  const entries = new Map<string, EvidenceEntry>(
    evidence.flatMap((group) => group.entries.map((entry) => [entry.key, entry] as const)),
  );
  const dates = datesOf(study, format);
  const parts = (text: string): Part[] =>
    stretches(text).map(({ text: own, mark }) => {
      const figure = mark === undefined ? undefined : figures.at(mark);
      const entry = figure ? entries.get(figure.ground.key) : undefined;
      return {
        text: own,
        ...(entry ? { entry } : {}),
        ...(figure ? { value: figure.value } : {}),
      };
    });
  return {
    parts,
    sortValue: (text, isNumber) => {
      const found = parts(text);
      const figure = found.find(({ value }) => value !== undefined)?.value;
      const plain = found.map(({ text: own }) => own).join('');
      const date = dates.get(plain) ?? dates.get(plain.split(' – ')[0] ?? '');
      return figure ?? date ?? (isNumber ? format.read(plain) : undefined);
    },
  };
}

/** For a page whose figures lead nowhere: its cells are sorted by the numbers that they begin with. */
export const plainFigures = (format: Format): FigureIndex => ({
  parts: (text) => [{ text }],
  sortValue: (text, isNumber) => (isNumber ? format.read(text) : undefined),
});

/** The beginning of every period that the study speaks of, by its date as the report writes it. */
function datesOf({ facts, measures, penalties }: Study, format: Format): ReadonlyMap<string, number> {
  const dates = new Map<string, number>();
  const add = (period: Period | null | undefined) => {
    if (!period) return;
    dates.set(format.date(period), decimalYear({ ...period, end: period.start, precision: 'day' }));
  };
  for (const { period } of facts) add(period);
  for (const { inForceFrom, inForceTo } of penalties) {
    add(inForceFrom);
    add(inForceTo);
  }
  for (const { since, period, operands } of measures) {
    add(since);
    add(period);
    for (const operand of operands) add(operand.period);
  }
  return dates;
}

import type { Element } from 'hast';
import { RULE, rule } from './palette.js';
import { type Block, put } from './typeset.js';

interface Wanted {
  /** Where the middle of the label would best be. */
  readonly at: number;
  readonly extent: number;
}

/**
 * Moves labels along one direction until none covers another, as little as possible and without changing their
 * order. Labels that do not fit between the ends run over the far one.
 * @returns the middle of each label, in the order given
 */
export function spread(labels: readonly Wanted[], start: number, end: number): number[] {
  interface Run {
    members: { index: number; at: number; extent: number }[];
    extent: number;
    from: number;
  }
  const settle = (members: Run['members']): Run => {
    let offset = 0;
    let sum = 0;
    for (const { at, extent } of members) {
      sum += at - (offset + extent / 2);
      offset += extent;
    }
    const from = Math.max(start, Math.min(sum / members.length, end - offset));
    return { members, extent: offset, from };
  };
  const runs: Run[] = [];
  const ordered = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  for (const label of ordered) {
    let run = settle([label]);
    for (let before = runs.at(-1); before && before.from + before.extent > run.from; before = runs.at(-1)) {
      runs.pop();
      run = settle([...before.members, ...run.members]);
    }
    runs.push(run);
  }
  const middles = labels.map(() => 0);
  for (const run of runs) {
    let offset = run.from;
    for (const { index, extent } of run.members) {
      middles[index] = offset + extent / 2;
      offset += extent;
    }
  }
  return middles;
}

/** A label for the end of a line, and the point it belongs to. */
export interface EndLabel {
  readonly text: Block;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** Between the end of a line and its label: room for a marker and a hairline. */
export const REACH = 18;

const GAP = 4;

/** The least height in which the labels fit one above the other. */
export function stackHeight(texts: readonly Block[]): number {
  return texts.reduce((sum, text) => sum + text.height + GAP, 0);
}

/** Draws labels beside the points they belong to; a hairline joins those that had to move away. */
export function endLabels(
  labels: readonly EndLabel[],
  x: number,
  top: number,
  bottom: number,
  side: 'left' | 'right' = 'right',
): Element[] {
  const wanted = labels.map((label) => ({ at: label.y, extent: label.text.height + GAP }));
  const middles = spread(wanted, top, bottom);
  const outward = side === 'right' ? 1 : -1;
  return labels.flatMap((label, index) => {
    const middle = middles[index] ?? label.y;
    const away = Math.abs(middle - label.y) > label.text.height / 2 || Math.abs(x - label.x) > 24;
    const from = [label.x + 7 * outward, label.y] as const;
    const text = put(label.text, x, middle - label.text.height / 2, {
      anchor: side === 'right' ? 'start' : 'end',
      fill: label.fill,
    });
    return away ? [rule(from, [x - 3 * outward, middle], RULE, 1), text] : [text];
  });
}

/**
 * Puts labels of given places and widths into as few rows as keep them apart.
 * @returns the row of each label, from 0
 */
export function rowsApart(spans: readonly { readonly from: number; readonly to: number }[]): number[] {
  const taken: (readonly { readonly from: number; readonly to: number }[])[] = [];
  return spans.map((span) => {
    const free = taken.findIndex((row) => row.every((other) => span.from > other.to || span.to < other.from));
    const row = free < 0 ? taken.length : free;
    taken[row] = [...(taken[row] ?? []), span];
    return row;
  });
}

import type { Element } from 'hast';
import { s } from 'hastscript';
import { INK, PAPER, round } from './palette.js';

/** Sizes in units of a viewBox 560 wide: on a 360-pixel screen 18 units are about 10.5 pixels. */
export const SIZE = 18;
export const SMALL = 17;

const LEADING = 1.18;
/** Room for fonts wider than Arial, whose widths are the ones below. */
const SAFETY = 1.1;

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Private signs are marks of figures, which no drawing shows.
  [/[\p{M}\p{Co}]/u, 0],
  [/[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|\p{Emoji_Presentation}/u, 1],
  [/[ijlíìïîI|'!.,:;\s]/u, 0.28],
  [/[frt()[\]-]/u, 0.34],
  [/[mMW%@—…]/u, 0.9],
  [/w/u, 0.72],
  [/\p{Lu}/u, 0.7],
];

const known = new Map<string, number>();

function charWidth(char: string): number {
  let width = known.get(char);
  if (width === undefined) {
    width = WIDTHS.find(([set]) => set.test(char))?.[1] ?? 0.556;
    known.set(char, width);
  }
  return width;
}

/** The width of a text set in one line, estimated from the widths of Arial. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char);
  return ems * size * SAFETY * (bold ? 1.06 : 1);
}

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** Lines of text that are placed together. Sizes are in viewBox units. */
export interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a block; each part begins on a new line. */
export type Part = string | { readonly bold: string };

/** Breaks texts into lines no wider than `maxWidth`, and as even in length as their number allows. */
export function block(parts: readonly Part[], maxWidth: number, size: number = SIZE): Block {
  const lines = parts.flatMap((part): Line[] => {
    const bold = typeof part !== 'string';
    const measure = (text: string) => textWidth(text, size, bold);
    return wrap(bold ? part.bold : part, maxWidth, measure).map((text) => ({ text, bold }));
  });
  const width = Math.max(0, ...lines.map((line) => textWidth(line.text, size, line.bold)));
  return { lines, size, width, height: lines.length * size * LEADING };
}

interface Placing {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** A margin of paper colour round the letters, for text that crosses lines or hatching. */
  readonly halo?: boolean;
}

/** Draws a block from its top edge down; `x` is its left edge, middle or right edge by `anchor`. */
export function put(text: Block, x: number, top: number, placing: Placing = {}): Element {
  const leading = text.size * LEADING;
  return s(
    'text',
    {
      fontSize: text.size,
      fill: placing.fill ?? INK,
      textAnchor: placing.anchor === 'start' ? undefined : placing.anchor,
      ...(placing.halo
        ? { stroke: PAPER, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {}),
    },
    text.lines.map((line, index) =>
      s(
        'tspan',
        {
          x: round(x),
          y: round(top + leading * (index + 0.5) + text.size * 0.35),
          fontWeight: line.bold ? 700 : undefined,
        },
        line.text,
      ),
    ),
  );
}

function wrap(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const greedy = fill(text, maxWidth, measure);
  for (let narrower = maxWidth * 0.5; narrower < maxWidth; narrower += maxWidth * 0.05) {
    const even = fill(text, narrower, measure);
    // Words are cut only where the full width would cut them as well.
    if (even.length === greedy.length && words(even) === words(greedy)) return even;
  }
  return greedy;
}

const words = (lines: readonly string[]) => lines.join(' ');

function fill(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  // No-break spaces are not split on: they hold the groups of a number together.
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    if (line && measure(`${line} ${word}`) <= maxWidth) {
      line = `${line} ${word}`;
      continue;
    }
    if (line) lines.push(line);
    const pieces = measure(word) <= maxWidth ? [word] : cut(word, maxWidth, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(word: string, maxWidth: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (measure(longer) <= maxWidth) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces.filter(Boolean);
}

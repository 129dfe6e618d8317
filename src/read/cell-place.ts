import { readFile, stat } from 'node:fs/promises';
import { decode, ENCODINGS } from './encoding.js';
import { isGzip } from './gzip.js';
import { isWorkbook } from './workbook.js';

/** A cell by its row and its number in the row; both begin at 1. */
export interface CellPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How a file was read, as a study records it. */
export interface ReadAs {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
}

/** Larger files are not read again for the sake of a mark under a cell. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** Gives the character of its line at which a cell begins, the first being 1; `undefined` where that is not known. */
export type CharacterOf = (place: CellPlace) => number | undefined;

/**
 * Where cells begin, for programs that mark a place in a text. Reads the files again; a workbook, a packed or a very
 * large file, or one that cannot be read any more, gives nothing.
 */
export async function cellCharacters(
  places: readonly CellPlace[],
  inputs: readonly ReadAs[],
): Promise<CharacterOf> {
  const lines = new Map<string, readonly string[]>();
  for (const file of new Set(places.map((place) => place.file))) {
    const input = inputs.find((candidate) => candidate.file === file);
    if (input) lines.set(file, await linesOf(input));
  }
  const delimiters = new Map(inputs.map(({ file, delimiter }) => [file, delimiter]));
  return ({ file, line, column }) => {
    const text = lines.get(file)?.[line - 1];
    return text === undefined ? undefined : characterIn(text, delimiters.get(file) ?? ',', column);
  };
}

async function linesOf({ file, encoding }: ReadAs): Promise<readonly string[]> {
  const known = ENCODINGS.find((name) => name === encoding);
  if (!known || isWorkbook(file)) return [];
  try {
    if ((await stat(file)).size > LARGEST_FILE) return [];
    const bytes = await readFile(file);
    return isGzip(bytes) ? [] : (decode(bytes, known)?.text.split('\n') ?? []);
  } catch {
    return [];
  }
}

/** The character at which a cell of a line begins; `undefined` when the line has no such cell. */
export function characterIn(line: string, delimiter: string, column: number): number | undefined {
  let cell = 1;
  let quoted = false;
  let atStart = true;
  for (let index = 0; index <= line.length; index += 1) {
    if (cell === column && atStart) return index + 1;
    const mark = line[index];
    // A mark that stands twice inside a quoted cell closes and opens it again, which leaves it open.
    if (mark === '"' && (atStart || quoted)) quoted = !quoted;
    else if (mark === '"' && line[index - 1] === '"') quoted = true;
    atStart = mark === delimiter && !quoted;
    if (atStart) cell += 1;
  }
  return undefined;
}

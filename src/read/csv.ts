import { type Problem, type ProblemCode, problem } from '../model/problem.js';
import type { ReadDecisions, ReadHelp } from '../model/table.js';
import { dialectOf } from './dialect.js';
import { type Decoded, decode, ENCODINGS, kindOf } from './encoding.js';
import { inflate, isGzip } from './gzip.js';
import { parseRows } from './rows.js';
import { type ReadResult, tableOf } from './table-of-rows.js';

/** In bytes. Larger files do not fit into one text. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** A reader that knows no word. */
export const NO_HELP: ReadHelp = { isHeader: () => false, isNote: () => false };

/** The answer to a file above {@link LARGEST_FILE}, which may be known before its bytes are read. */
export function tooLarge(bytes: number, file: string): ReadResult {
  return { problems: [problem('file-too-large', { file }, { bytes, limit: LARGEST_FILE })] };
}

/**
 * Reads the bytes of one file into text cells. Pure: the same bytes give the same table. Never throws for what stands
 * in the file.
 * @param file the path to print, with forward slashes
 * @param help what the words in it may mean, to tell headers and notes from data
 * @param decisions what the user decides instead of the evidence
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  help: ReadHelp = NO_HELP,
  decisions: ReadDecisions = {},
): ReadResult {
  const refused = (code: ProblemCode, args: Problem['args'] = {}): ReadResult => ({
    problems: [problem(code, { file }, args)],
  });
  if (bytes.length > LARGEST_FILE) return tooLarge(bytes.length, file);
  const plain = isGzip(bytes) ? inflate(bytes, LARGEST_FILE) : bytes;
  if (plain === 'too-large') return tooLarge(LARGEST_FILE + 1, file);
  if (plain === 'grows-too-much') return refused('file-not-text', { kind: 'gzip of nothing but repetition' });
  if (plain === 'damaged') return refused('file-not-text', { kind: 'damaged gzip' });
  const kind = kindOf(plain);
  if (kind) return refused('file-not-text', { kind });
  const given = ENCODINGS.find((encoding) => encoding === decisions.encoding);
  const decoded = decode(plain, given);
  if (!decoded) return refused('file-not-text', { kind: 'damaged UTF-16' });
  const { text, problems } = clean(decoded, file);
  if (text.trim() === '') return refused('file-empty');
  const found = dialectOf(text, decisions);
  const { delimiter } = found.dialect;
  if (delimiter !== ',' && found.decidedBy === 'evenness') {
    const shown = delimiter === '\t' ? 'tab' : delimiter;
    problems.push(problem('delimiter-decided', { file }, { delimiter: shown }));
  }
  if (found.linesUnwrapped) problems.push(problem('lines-unwrapped', { file }));
  const parsed = parseRows(found.text, found.dialect, found.firstLine);
  if (!parsed) return { problems: [...problems, problem('quote-unclosed', { file })] };
  return tableOf(parsed, {
    file,
    bytes,
    encoding: decoded.encoding,
    dialect: found.dialect,
    problems,
    help,
    decisions,
  });
}

/** Says how the bytes were understood, and takes out those that no text has. */
function clean(decoded: Decoded, file: string) {
  const problems: Problem[] = [];
  const { text, encoding, assumedAtLine, repairedLines, otherLines } = decoded;
  if (assumedAtLine !== undefined)
    problems.push(problem('encoding-assumed', { file, line: assumedAtLine }, { encoding }));
  if (repairedLines[0] !== undefined)
    problems.push(
      problem('text-encoded-twice', { file, line: repairedLines[0] }, { count: repairedLines.length }),
    );
  if (otherLines[0] !== undefined)
    problems.push(problem('encoding-mixed', { file, line: otherLines[0] }, { count: otherLines.length }));
  const first = text.indexOf('\u0000');
  if (first === -1) return { text, problems };
  const line = text.slice(0, first).split('\n').length;
  const without = text.replaceAll('\u0000', '');
  problems.push(problem('nul-removed', { file, line }, { count: text.length - without.length }));
  return { text: without, problems };
}

import type { ProblemCode } from '../../model/problem.js';
import type { Table } from '../../model/table.js';

/** What was repaired in the first lines and may not be repaired piece by piece. */
const NEEDS_WHOLE = new Set<ProblemCode>([
  'encoding-mixed',
  'text-encoded-twice',
  'lines-unwrapped',
  'nul-removed',
  'row-quote-unclosed',
]);

/** Whether a file can only be read the thorough way, by its first lines. */
export const needsWhole = ({ problems }: Table): boolean =>
  problems.some(({ code }) => NEEDS_WHOLE.has(code));

import { type Problem, problem } from '../../model/problem.js';
import type { Table } from '../../model/table.js';
import { shown } from '../cell.js';
import { type OffenceLabel, offenceOf } from '../labels/index.js';
import { isTotalLabel } from '../vocabulary/index.js';
import type { Column } from './columns.js';
import type { TableDecisions } from './reading.js';

/** What a row's label means; `total` for everyone held. */
export type RowOffence = Pick<OffenceLabel, 'offenceClass' | 'drugSubtype'> | 'total';

/** The offences of a table, by line; a line that is absent has a label that nothing maps. */
export interface TableOffences {
  readonly byLine: ReadonlyMap<number, RowOffence>;
  /** One problem for each label that nothing maps: it is never put under "other". */
  readonly problems: readonly Problem[];
}

/**
 * The offence class of each row: by the user's word, by the law of the file's country, by general words. A part of a
 * group is what group and part say together, so that "Other" under "Drug" is a drug offence.
 * @param groups lines of groups with the lines of their parts
 */
export function tableOffences(
  table: Table,
  column: Column | undefined,
  groups: ReadonlyMap<number, readonly number[]>,
  decisions: TableDecisions,
): TableOffences {
  const byLine = new Map<number, RowOffence>();
  if (!column) return { byLine: new Map(table.rows.map(({ line }) => [line, 'total'])), problems: [] };
  const textOf = new Map(table.rows.map(({ line, cells }) => [line, (cells[column.index] ?? '').trim()]));
  const groupOf = new Map(
    [...groups].flatMap(([head, parts]) => parts.map((line) => [line, textOf.get(head) ?? ''])),
  );
  const unknown = new Map<string, { line: number; rows: number }>();
  const known = new Map<string, RowOffence | undefined>();
  for (const [line, text] of textOf) {
    const group = groupOf.get(line) ?? '';
    const key = `${group}\u0000${text}`;
    if (!known.has(key)) known.set(key, classOf(text, group, decisions));
    const found = known.get(key);
    if (found) byLine.set(line, found);
    // The head of a group needs no class of its own: its parts are read.
    else if (text !== '' && !groups.has(line)) {
      const held = unknown.get(text);
      if (held) held.rows += 1;
      else unknown.set(text, { line, rows: 1 });
    }
  }
  const where = { file: table.file, column: column.index + 1, header: column.header };
  return {
    byLine: withSubtypes(byLine, groups),
    problems: [...unknown].map(([text, { line, rows }]) =>
      problem('label-not-mapped', { ...where, line }, { label: shown(text), rows }),
    ),
  };
}

function classOf(text: string, group: string, decisions: TableDecisions): RowOffence | undefined {
  if (isTotalLabel(text)) return 'total';
  const stated = decisions.labels?.[text];
  if (stated !== undefined) {
    const [offenceClass = '', drugSubtype] = stated.split('/');
    return { offenceClass, ...(drugSubtype ? { drugSubtype } : {}) };
  }
  const joined = group === '' ? undefined : offenceOf(`${group} ${text}`, decisions.country);
  return joined ?? offenceOf(text, decisions.country);
}

/** Beside other drug offences one without a sub-type is a part of them, and not the whole. */
function withSubtypes(
  byLine: ReadonlyMap<number, RowOffence>,
  groups: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, RowOffence> {
  const isDrug = (found: RowOffence) => found !== 'total' && found.offenceClass === 'drug';
  const kinds = new Set(
    [...byLine].flatMap(([line, found]) =>
      isDrug(found) && !groups.has(line) ? [found === 'total' ? '' : (found.drugSubtype ?? '')] : [],
    ),
  );
  if (kinds.size < 2) return byLine;
  return new Map(
    [...byLine].map(([line, found]) =>
      found !== 'total' && isDrug(found) && !found.drugSubtype
        ? [line, { ...found, drugSubtype: 'unknown' }]
        : [line, found],
    ),
  );
}

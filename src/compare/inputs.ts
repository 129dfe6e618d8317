import type { InputChange } from '../model/comparison.js';
import type { Snapshot } from '../model/snapshot.js';

type Input = Snapshot['inputs'][number];

/** The inputs of two states, paired, and the name in the later state of every file of the earlier one. */
export interface PairedInputs {
  readonly changes: readonly InputChange[];
  readonly pairs: readonly (readonly [Input, Input])[];
  /** The later name of a file; its own name when it has no counterpart. */
  readonly nameAfter: (file: string) => string;
}

const nameOf = (file: string) => file.split('/').at(-1) ?? file;

/** Ways in which a file of one state may be that of another, the surest first. */
const ALIKE: readonly ((a: Input, b: Input) => boolean)[] = [
  (a, b) => a.file === b.file,
  (a, b) => a.sha256 === b.sha256,
  (a, b) => nameOf(a.file) === nameOf(b.file),
];

/** Pairs the inputs by path, else by content, else by the name of the file alone. */
export function pairInputs(before: readonly Input[], after: readonly Input[]): PairedInputs {
  const earlier = new Set(before);
  const later = new Set(after);
  const pairs: (readonly [Input, Input])[] = [];
  for (const alike of ALIKE) {
    for (const a of [...earlier]) {
      const b = [...later].find((candidate) => alike(a, candidate));
      if (!b) continue;
      pairs.push([a, b]);
      earlier.delete(a);
      later.delete(b);
    }
  }
  const names = new Map(pairs.map(([a, b]) => [a.file, b.file]));
  const changes = [
    ...pairs.map(([a, b]): InputChange => ({ kind: kindOf(a, b), before: shown(a), after: shown(b) })),
    ...[...earlier].map((a): InputChange => ({ kind: 'removed', before: shown(a), after: null })),
    ...[...later].map((b): InputChange => ({ kind: 'added', before: null, after: shown(b) })),
  ].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
  return { changes, pairs, nameAfter: (file) => names.get(file) ?? file };
}

function kindOf(a: Input, b: Input): InputChange['kind'] {
  if (a.sha256 !== b.sha256) return 'changed';
  return a.file === b.file ? 'same' : 'renamed';
}

const shown = ({ file, sha256, rowsRead }: Input) => ({ file, sha256, rowsRead });
const fileOf = ({ before, after }: InputChange) => after?.file ?? before?.file ?? '';

/** Whether what was read differs. A file of another name and the same bytes is the same data. */
export function dataDiffers(changes: readonly InputChange[]): boolean {
  return changes.some(({ kind }) => kind !== 'same' && kind !== 'renamed');
}

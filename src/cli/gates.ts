import { type Assertions, type Baseline, gate, type Study, type Verdict } from '../index.js';
import { loadBaseline, readBaseline } from './baseline-file.js';
import type { Inputs } from './inputs.js';

const NOTHING_ASSERTED: Assertions = { measures: [], problems: [], rules: {} };

/**
 * What a run holds its studies against: the assertions of its ctg.yaml, and a baseline from the command line or from
 * there. Loaded before anything is computed, so that a missing baseline is said at once.
 * @returns gives the verdicts on some studies; none when nothing is asserted
 * @throws UserError when the baseline cannot be read
 */
export async function gateOf(
  { assertions, baseline: named }: Pick<Inputs, 'assertions' | 'baseline'>,
  flag: string | undefined,
): Promise<(studies: readonly Study[]) => Verdict[]> {
  const baseline = flag === undefined ? await namedIn(named) : await loadBaseline(flag);
  if (!assertions && !baseline) return () => [];
  return (studies) => studies.flatMap((study) => gate(study, assertions ?? NOTHING_ASSERTED, baseline));
}

/**
 * The baseline that a ctg.yaml names. Before the first acceptance there is none: the study is made then, which is what
 * is to be accepted, and fails for having nothing to be held against.
 */
async function namedIn(path: string | undefined): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  return (await readBaseline(path)) ?? { kind: 'ctg-baseline', version: 1, accepted: [], studies: [] };
}

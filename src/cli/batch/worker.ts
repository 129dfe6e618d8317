/** The process in which the studies of a batch are made, one after the other. Started by `pool.ts`; ends with it. */
import type { BatchOutcome } from '../../model/batch.js';
import { gateOf } from '../gates.js';
import { inputsOf } from '../inputs.js';
import { withLock } from '../lock.js';
import { runData } from '../reporting.js';
import { runStudy, type Step } from '../run-study.js';
import { type StudyFlags, settingsOf } from '../study-settings.js';
import { prepareFolder, refuseLinks } from '../write-files.js';
import { outcomeOf, outcomeOfFault } from './outcome.js';
import { forget, remember } from './record.js';

/** One study to make. */
export interface Task {
  readonly source: string;
  readonly folder: string;
  readonly flags: StudyFlags;
  readonly fingerprint: string;
  readonly today: string;
}

export type FromWorker =
  | { readonly kind: 'says'; readonly step: Step }
  | { readonly kind: 'ended'; readonly outcome: BatchOutcome };

const tell = (message: FromWorker) => process.send?.(message);

async function make({ source, folder, flags, fingerprint, today }: Task): Promise<BatchOutcome> {
  try {
    const inputs = await inputsOf([source], flags);
    const settings = settingsOf(inputs, flags);
    const gate = await gateOf(inputs, flags.baseline);
    await refuseLinks(folder);
    await prepareFolder(folder);
    return await withLock(folder, async () => {
      await forget(folder);
      const run = await runStudy(inputs, settings, folder, (step) => tell({ kind: 'says', step }));
      const { studies, problems, normalised } = run.analysis;
      const verdicts = gate(studies);
      const outcome = outcomeOf(run, verdicts, folder);
      const data = await runData({ studies, problems, inputs: normalised.inputs }, verdicts);
      const dependsOnDay = problems.some(({ code }) => code === 'date-in-future');
      await remember(folder, { fingerprint, day: dependsOnDay ? today : null, outcome }, data);
      return outcome;
    });
  } catch (thrown) {
    return outcomeOfFault(thrown);
  }
}

process.on('message', (task: Task) => {
  make(task).then((outcome) => tell({ kind: 'ended', outcome }));
});
// Whoever asked is gone, whatever ended it: what would be written now nobody waits for.
process.on('disconnect', () => process.exit());

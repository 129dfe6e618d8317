import { dirname } from 'node:path';
import { acceptBaseline, type Study } from '../../index.js';
import { baselineText, readBaseline } from '../baseline-file.js';
import { EXIT, type ExitCode } from '../exit.js';
import { usage } from '../options.js';
import { loadStudy } from '../study-file.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder, writeAlone } from '../write-files.js';

export interface BaselineFlags {
  readonly out: string;
  readonly by: string;
  readonly why: string;
}

/** `ctg baseline`: accepts studies as they stand, with who, why and when; earlier acceptances stay in the file. */
export async function baselineCommand(
  paths: readonly string[],
  flags: BaselineFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const said = { by: flags.by.trim(), why: flags.why.trim() };
  if (said.by === '' || said.why === '')
    throw usage(
      `--${said.by === '' ? 'by' : 'why'} is empty`,
      'whoever finds a figure changed must be able to ask somebody, and read the reason',
      '--by "Name, office" --why "the ministry corrected 2021"',
    );
  const studies = new Map<string, Study>();
  for (const path of paths) {
    const study = await loadStudy(path);
    if (studies.has(study.country))
      throw usage(
        `two studies are of ${study.country}`,
        'one state a country can be accepted',
        'name one of them',
      );
    studies.set(study.country, study);
  }
  const earlier = await readBaseline(flags.out);
  // To the second: a finer clock would say nothing more to a reader.
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const baseline = acceptBaseline([...studies.values()], { ...said, at }, earlier);
  await prepareFolder(dirname(flags.out));
  await writeAlone(flags.out, baselineText(baseline));
  for (const { country, measures } of studies.values()) {
    const figures = measures.filter(({ status }) => status === 'measured').length;
    terminal.out(`${country}: ${figures} figures accepted by ${said.by}: ${said.why}\n`);
  }
  terminal.out(`→ ${flags.out}\n`);
  return EXIT.fine;
}

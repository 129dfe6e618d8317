import { dirname } from 'node:path';
import { exportCsv, type RenderedBytes, type RenderedFile } from '../../index.js';
import { drawerFor } from '../draw-reports.js';
import { EXIT, type ExitCode } from '../exit.js';
import { REDRAWN } from '../formats.js';
import { choices, languagesOf, regionOf } from '../options.js';
import { loadStudy } from '../study-file.js';
import { loadTemplate, withTemplateFaults } from '../template-files.js';
import type { Terminal } from '../terminal.js';
import { prepareFolder, writeFiles } from '../write-files.js';

export interface ReportFlags {
  readonly out?: string;
  readonly lang: string;
  readonly format: string;
  readonly region?: string;
  readonly template?: string;
}

/** `ctg report`: draws a saved study again, in any language, without its inputs. */
export async function reportCommand(path: string, flags: ReportFlags, terminal: Terminal): Promise<ExitCode> {
  const languages = languagesOf(flags.lang);
  const formats = choices('--format', flags.format, REDRAWN);
  const drawer = await drawerFor(formats);
  const region = flags.region === undefined ? undefined : regionOf(flags.region);
  const study = await loadStudy(path);
  const template = await loadTemplate(flags.template);
  const folder = flags.out ?? dirname(path);
  await prepareFolder(folder);
  const files: (RenderedFile | RenderedBytes)[] = [];
  await withTemplateFaults(flags.template, async () => {
    for (const language of languages) {
      files.push(...(await drawer.of(study, template, language, region)));
    }
  });
  if (formats.includes('csv')) files.push(...(await exportCsv(study)));
  await writeFiles(folder, files);
  for (const file of files.filter((item) => !item.path.startsWith('charts/')))
    terminal.out(`${folder}/${file.path}\n`);
  return EXIT.fine;
}

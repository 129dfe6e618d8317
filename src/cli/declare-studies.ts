import { type Command, InvalidArgumentError, Option } from 'commander';
import { addReadingFlags } from './add-reading-flags.js';
import type { ExitCode } from './exit.js';
import type { Terminal } from './terminal.js';

export const REPORTER_HELP =
  'pretty, json, github, junit, sarif, markdown; each may name a file: junit=junit.xml';
export const LANGUAGE_HELP = 'languages of the reports, separated by commas: see ctg list languages';

/** Declares the commands that make studies and look after them: analyze, batch, init. */
export function declareStudies(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const analyze = program
    .command('analyze')
    .description('read tables, write a study and its reports')
    .argument('[file-or-folder...]', 'CSV files, folders of them, or a ctg.yaml; default: the ctg.yaml here')
    .action(async (paths, options) => {
      const { analyzeCommand } = await import('./commands/analyze.js');
      done(await analyzeCommand(paths, options, terminal));
    });
  addStudyFlags(analyze);
  analyze
    .option('--json', 'print the studies as JSON and write nothing else to the output')
    .addHelpText('after', READING_HELP);
  addReadingFlags(analyze);
  const batch = program
    .command('batch')
    .description('many studies: a plan, then reports, then one page about all of them')
    .argument('<ctg.yaml-or-folder...>', 'each a ctg.yaml, a folder of studies, or a pattern in quotes')
    .option('--jobs <n>', 'how many at once; default: as many as the machine has processors', whole)
    .option('--dry-run', 'print the plan and stop')
    .option('--force', 'make again also what has not changed')
    .option('--json', 'print the plan or the summary as JSON')
    .action(async (paths, options) => {
      const { batchCommand } = await import('./commands/batch.js');
      done(await batchCommand(paths, options, terminal));
    });
  addStudyFlags(batch);
  batch.addHelpText('after', BATCH_HELP);
  const drafting = program
    .command('init')
    .description('begin a study’s folder; or draft ctg.yaml for files where they lie')
    .argument('[folder-or-files...]', 'a new folder, or tables that exist; default: the folder here')
    .option('--from <files...>', 'tables to copy into the folder, as data/')
    .option('--country <name>', 'the country, for files that name none')
    .option('--lang <languages>', `${LANGUAGE_HELP}`)
    .option('--format <formats>', 'forms of the reports: see ctg list formats')
    .option('--as-of <date>', 'last day considered')
    .option('--no-workflow', 'leave out .github/workflows/ctg.yml')
    .option('--out <file>', 'for files that exist: where to write; default: ctg.yaml')
    .option('--force', 'write over files that exist')
    .addHelpText('after', INIT_HELP)
    .action(async (paths, options) => {
      const { initCommand } = await import('./commands/init.js');
      done(await initCommand(paths, options, terminal));
    });
  addReadingFlags(drafting);
}

/** The flags of a study that ctg.yaml can state too. */
function addStudyFlags(command: Command): void {
  command
    .option('--country <names>', 'only these, as codes or names, separated by commas')
    .option('--out <folder>', 'where to write; default: ctg-out')
    .option('--lang <languages>', `${LANGUAGE_HELP}; default: en`)
    .option('--format <formats>', 'md, html, json, csv (all by default), docx, pdf')
    .option('--as-of <date>', 'last day considered: 2022, 2022-06 or 2022-06-30')
    .option('--region <code>', 'number style, e.g. PE; default: the country’s own')
    .option('--template <name-or-folder>', 'a built-in template, or one of your own: see ctg template')
    .option('--limit <name=value...>', 'set a cut-off otherwise: see ctg list limits')
    .option('--suppress <n>', 'hide counts of fewer than n people; 0 hides none; default: 5')
    .option('--previous <study.json>', 'the last edition: its recommendations are followed up')
    .option('--baseline <file>', 'hold the studies against this accepted state: see ctg baseline')
    .option('--reporter <list>', REPORTER_HELP)
    .option('--publish', 'exit 3 and write nothing when an input has columns of names or identity numbers')
    .option('--strict', 'exit 3 when any row had to be set aside for a fault')
    .addOption(new Option('--root <folder>', 'the folder above which no ctg.yaml is extended'));
}

function whole(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}

const READING_HELP = `
The options from --encoding on overrule what the reader decides, for every file of the run; ctg.yaml does so file by
file. ctg inspect FILE shows what is decided, and why. What a flag says stands before what ctg.yaml says.
`;

const INIT_HELP = `
Examples:
  ctg init peru --from downloads/*.csv --country Peru --lang es,en
  ctg init data/*.csv --country PER --out ctg.yaml
`;

const BATCH_HELP = `
A folder with a ctg.yaml is a study, and so is one that holds tables; of any other folder, each sub-folder that does.
Reports go to OUT/STUDY/COUNTRY, the page about all of them to OUT/summary.html, .md and .json. A study of which inputs,
settings, template and program are as they were is not made again. One that fails stops no other.

Examples:
  ctg batch studies/ --dry-run
  ctg batch sample-data --lang en,es --format html,md --jobs 4
  ctg batch 'studies/*/ctg.yaml' --out reports
`;

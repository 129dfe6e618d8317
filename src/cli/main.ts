/** The command line: declares the commands and loads what one needs only when it runs. Calls `src/index.ts`. */
import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.js';
import { addReadingFlags } from './add-reading-flags.js';
import { EXIT, type ExitCode, UserError } from './exit.js';
import { processTerminal, type Terminal } from './terminal.js';

const LANGUAGE_HELP = 'languages of the report: en, es';

/** Runs one command and gives the exit code. */
export async function run(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = declare(terminal, (result) => {
    code = result;
  });
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (thrown) {
    return failed(thrown, terminal, argv.includes('--debug'));
  }
}

function failed(thrown: unknown, terminal: Terminal, debug: boolean): ExitCode {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (thrown instanceof UserError) {
    terminal.error(`error: ${thrown.what}\n  why: ${thrown.why}\n  try: ${thrown.todo}\n`);
    return thrown.exit;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  terminal.error(
    `error: ctg failed: ${message}\n  why: this is a fault of ctg, not of your data\n  try: run again with --debug and report what it prints\n`,
  );
  if (debug && thrown instanceof Error) terminal.error(`${thrown.stack ?? ''}\n`);
  return EXIT.bug;
}

function declare(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('ctg')
    .description('A country’s prison and court tables in, a sourced diagnostic report out.')
    .version(VERSION)
    .option('--debug', 'print the stack of an unexpected error')
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  // Sub-commands inherit where to write and how to exit.
  const analyze = program
    .command('analyze')
    .description('read tables, write a study and its reports')
    .argument('<file-or-folder...>', 'CSV files, folders of them, or a ctg.yaml')
    .option('--country <names>', 'only these, as codes or names, separated by commas')
    .option('--out <folder>', 'where to write', 'ctg-out')
    .option('--lang <languages>', LANGUAGE_HELP, 'en')
    .option('--format <formats>', 'md, html, json, csv', 'md,html,json,csv')
    .option('--as-of <date>', 'last day considered: 2022, 2022-06 or 2022-06-30')
    .option('--region <code>', 'number style, e.g. PE; default: the country’s own')
    .option('--template <folder>', 'a template of your own instead of the built-in one')
    .option('--limit <name=value...>', 'set a cut-off otherwise: see ctg list limits')
    .option('--suppress <n>', 'hide counts of fewer than n people; 0 hides none; default: 5')
    .option('--previous <study.json>', 'the last edition: its recommendations are followed up')
    .option('--publish', 'exit 3 and write nothing when an input has columns of names or identity numbers')
    .option('--strict', 'exit 3 when any row had to be set aside for a fault')
    .option('--json', 'print the studies as JSON and write nothing else to the output')
    .addHelpText('after', READING_HELP)
    .action(async (paths, options) => {
      const { analyzeCommand } = await import('./commands/analyze.js');
      done(await analyzeCommand(paths, options, terminal));
    });
  addReadingFlags(analyze);
  const inspecting = program
    .command('inspect')
    .description('how a file is read, and why: encoding, header, columns, rows; nothing is written')
    .argument('<file>', 'a published or canonical table')
    .option('--country <name>', 'the country, for a file that names none')
    .addOption(new Option('--lang <language>', 'language of the words').default('en'))
    .option('--rows', 'print the parsed table as JSON, as text')
    .option('--json', 'print every decision as JSON')
    .action(async (path, options) => {
      const { inspectCommand } = await import('./commands/inspect.js');
      done(await inspectCommand(path, options, terminal));
    });
  addReadingFlags(inspecting);
  const drafting = program
    .command('init')
    .description('draft ctg.yaml: what is decided about some files, written down')
    .argument('<file-or-folder...>', 'published or canonical tables')
    .option('--country <name>', 'the country, for files that name none')
    .option('--out <file>', 'where to write', 'ctg.yaml')
    .option('--force', 'write over a file that exists')
    .action(async (paths, options) => {
      const { initCommand } = await import('./commands/init.js');
      done(await initCommand(paths, options, terminal));
    });
  addReadingFlags(drafting);
  const checking = program
    .command('check')
    .description('only what is wrong with the data, by file, line and column')
    .argument('<file-or-folder...>', 'published or canonical tables, or a ctg.yaml')
    .option('--country <names>', 'only these, as codes or names, separated by commas')
    .option('--as-of <date>', 'last day considered')
    .addOption(new Option('--lang <language>', 'language of the words').default('en'))
    .option('--json', 'print as JSON')
    .action(async (paths, options) => {
      const { checkCommand } = await import('./commands/check.js');
      done(await checkCommand(paths, options, terminal));
    });
  addReadingFlags(checking);
  program
    .command('request')
    .description('an empty table with headers and notes, to send to a ministry')
    .argument('[table]', 'its name: see ctg list tables')
    .option('--missing <study.json>', 'the tables that a study lacks instead')
    .option('--country <name>', 'for which country')
    .option('--out <path>', 'a file; with --missing a folder')
    .addOption(new Option('--lang <language>', 'language of the notes').default('en'))
    .action(async (table, options) => {
      const { requestCommand } = await import('./commands/request.js');
      done(await requestCommand(table, options, terminal));
    });
  program
    .command('report')
    .description('redraw the reports of a study, without its inputs')
    .argument('<study.json>', 'a study that analyze wrote')
    .option('--out <folder>', 'where to write; default: beside the study')
    .option('--lang <languages>', LANGUAGE_HELP, 'en')
    .option('--format <formats>', 'md, html, csv', 'md,html')
    .option('--region <code>', 'number style, e.g. PE')
    .option('--template <folder>', 'a template of your own')
    .action(async (path, options) => {
      const { reportCommand } = await import('./commands/report.js');
      done(await reportCommand(path, options, terminal));
    });
  program
    .command('explain')
    .description(
      'what an indicator is, or a card of an alternative; with a study, how this very number was made',
    )
    .argument('<indicator-or-card>', 'its id: see ctg list indicators and ctg list cards')
    .option('--study <path>', 'a study.json, or the folder that analyze wrote')
    .option('--country <name>', 'the country, when the path is a folder')
    .addOption(new Option('--lang <language>', 'language of the words').default('en'))
    .option('--json', 'print as JSON')
    .action(async (id, options) => {
      const { explainCommand } = await import('./commands/explain.js');
      done(await explainCommand(id, options, terminal));
    });
  program
    .command('list')
    .description('list indicators, tables, presets, limits, cards or problems')
    .argument('<what>', 'indicators | tables | presets | limits | cards (alternatives) | problems')
    .addOption(new Option('--lang <language>', 'language of the words').default('en'))
    .option('--json', 'print as JSON')
    .action(async (what, options) => {
      const { listCommand } = await import('./commands/list.js');
      done(await listCommand(what, options, terminal));
    });
  for (const command of program.commands) {
    command.copyInheritedSettings(program).showSuggestionAfterError();
  }
  return program;
}

const READING_HELP = `
The options from --encoding on overrule what the reader decides, for every file of the run; ctg.yaml does so file by
file. ctg inspect FILE shows what is decided, and why.
`;

const EXAMPLES = `
Examples:
  ctg analyze sample-data/peru --lang en,es
  ctg analyze my-tables/ --country Perú --as-of 2022
  ctg inspect poblacion-2021.csv
  ctg init poblacion-2021.csv --country PER && ctg analyze ctg.yaml
  ctg report ctg-out/PER/study.json --lang es
  ctg explain occupancy-rate --study ctg-out --country PER

Exit codes: 0 fine, 1 an assertion failed, 2 usage, 3 data cannot be read, 70 a fault of ctg, 130 interrupted.
`;

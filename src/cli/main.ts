/** The command line: declares the commands and loads what one needs only when it runs. Calls `src/index.ts`. */
import { Command, CommanderError } from 'commander';
import { LANGUAGES } from '../model/language.js';
import { VERSION } from '../version.js';
import { addReadingFlags } from './add-reading-flags.js';
import { declareProgram } from './declare-program.js';
import { declareStudies, LANGUAGE_HELP, REPORTER_HELP } from './declare-studies.js';
import { EXIT, type ExitCode, UserError } from './exit.js';
import { processTerminal, type Terminal } from './terminal.js';

const LANGUAGE_OF_WORDS = `language of the words: ${LANGUAGES.join(', ')}`;

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
  declareStudies(program, terminal, done);
  const inspecting = program
    .command('inspect')
    .description('how a file is read, and why: encoding, header, columns, rows; nothing is written')
    .argument('<file>', 'a published or canonical table')
    .option('--country <name>', 'the country, for a file that names none')
    .option('--lang <language>', LANGUAGE_OF_WORDS, 'en')
    .option('--rows', 'print the parsed table as JSON, as text')
    .option('--json', 'print every decision as JSON')
    .action(async (path, options) => {
      const { inspectCommand } = await import('./commands/inspect.js');
      done(await inspectCommand(path, options, terminal));
    });
  addReadingFlags(inspecting);
  const checking = program
    .command('check')
    .description('only what is wrong with the data, by file, line and column')
    .argument(
      '[file-or-folder...]',
      'published or canonical tables, or a ctg.yaml; default: the ctg.yaml here',
    )
    .option('--country <names>', 'only these, as codes or names, separated by commas')
    .option('--as-of <date>', 'last day considered')
    .option('--root <folder>', 'the folder above which no ctg.yaml is extended')
    .option('--lang <language>', LANGUAGE_OF_WORDS, 'en')
    .option('--reporter <list>', REPORTER_HELP)
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
    .option('--lang <language>', LANGUAGE_OF_WORDS, 'en')
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
    .option('--format <formats>', 'md, html, csv, docx, pdf', 'md,html')
    .option('--region <code>', 'number style, e.g. PE')
    .option('--template <name-or-folder>', 'a built-in template, or one of your own: see ctg template')
    .action(async (path, options) => {
      const { reportCommand } = await import('./commands/report.js');
      done(await reportCommand(path, options, terminal));
    });
  program
    .command('template')
    .description('the templates of reports: list the built-in ones, copy one to edit it, check a copy')
    .argument('<action>', 'list | eject | check')
    .argument('[name-or-folder]', 'eject: a built-in template; check: a folder, or a built-in template')
    .argument('[folder]', 'eject: where to write; default: a folder of the same name')
    .option('--json', 'print as JSON')
    .addHelpText('after', TEMPLATE_HELP)
    .action(async (action, subject, folder, options) => {
      const { templateCommand } = await import('./commands/template.js');
      done(await templateCommand(action, { subject, folder, ...options }, terminal));
    });
  program
    .command('compare')
    .description(
      'what moved between two studies of a country; or countries side by side, where definitions agree',
    )
    .argument(
      '<study...>',
      'BEFORE AFTER, each a study.json, its folder or (first) a baseline; or several countries',
    )
    .option('--out <folder>', 'where to write the pages; without it only the terminal is written to')
    .option('--lang <languages>', LANGUAGE_HELP, 'en')
    .option('--format <formats>', 'md, html, json; one alone, without --out, is printed')
    .option('--within <days>', 'countries: dates of one figure lie at most this far apart; default: 730')
    .option('--region <code>', 'number style, e.g. PE')
    .option('--json', 'print the comparison as JSON')
    .action(async (paths, options) => {
      const { compareCommand } = await import('./commands/compare.js');
      done(await compareCommand(paths, options, terminal));
    });
  program
    .command('baseline')
    .description('accept studies as they stand: later ones are held against them')
    .argument('<study.json...>', 'studies that analyze wrote, one a country')
    .option('--out <file>', 'the baseline; what it holds of other countries stays', 'baseline.json')
    .requiredOption('--by <name>', 'who accepts')
    .requiredOption('--why <text>', 'why the figures are right as they are')
    .action(async (paths, options) => {
      const { baselineCommand } = await import('./commands/baseline.js');
      done(await baselineCommand(paths, options, terminal));
    });
  program
    .command('explain')
    .description(
      'what an indicator is, or a card of an alternative; with a study, how this very number was made',
    )
    .argument('<indicator-or-card>', 'its id: see ctg list indicators and ctg list cards')
    .option('--study <path>', 'a study.json, or the folder that analyze wrote')
    .option('--country <name>', 'the country, when the path is a folder')
    .option('--lang <language>', LANGUAGE_OF_WORDS, 'en')
    .option('--json', 'print as JSON')
    .action(async (id, options) => {
      const { explainCommand } = await import('./commands/explain.js');
      done(await explainCommand(id, options, terminal));
    });
  program
    .command('list')
    .description('everything of a kind that has a name, the name first')
    .argument(
      '<what>',
      'indicators | findings | tables | presets | limits | cards (alternatives) | problems | languages | formats',
    )
    .option('--lang <language>', LANGUAGE_OF_WORDS, 'en')
    .option('--json', 'print as JSON')
    .action(async (what, options) => {
      const { listCommand } = await import('./commands/list.js');
      done(await listCommand(what, options, terminal));
    });
  declareProgram(program, terminal, done);
  // Sub-commands inherit where to write and how to exit.
  for (const command of program.commands) {
    command.copyInheritedSettings(program).showSuggestionAfterError();
  }
  return program;
}

const TEMPLATE_HELP = `
Examples:
  ctg template list
  ctg template eject country-diagnostic my-report
  ctg template check my-report                            exit 2 when it has mistakes
  ctg report ctg-out/PER/study.json --template my-report
`;

const EXAMPLES = `
Examples:
  ctg analyze sample-data/peru --lang en,es
  ctg analyze my-tables/ --country Perú --as-of 2022
  ctg inspect poblacion-2021.csv
  ctg init poblacion-2021.csv --country PER && ctg analyze ctg.yaml
  ctg batch studies/ --lang en,es --format html,md
  ctg report ctg-out/PER/study.json --lang es
  ctg explain occupancy-rate --study ctg-out --country PER

Exit codes: 0 fine, 1 an assertion failed, 2 usage, 3 data cannot be read, 70 a fault of ctg, 130 interrupted.
`;

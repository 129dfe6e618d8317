import { type Command, Option } from 'commander';

/** Adds the flags that overrule what the reader decides. */
export function addReadingFlags(command: Command): Command {
  const one = (flag: string, about: string, choices: readonly string[]) =>
    command.addOption(new Option(flag, about).choices(choices));
  one('--encoding <name>', 'how the bytes are read', [
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'iso-8859-15',
    'macintosh',
    'cp850',
    'cp437',
  ]);
  command.option('--delimiter <mark>', 'between cells: , ; | tab');
  command.option('--quote <mark>', 'around cells: " \' or none');
  command.option('--escape <mark>', 'before a quotation mark in a cell: " or \\');
  command.option('--header-row <lines>', 'line of the header, or first-last when it has several');
  command.option('--sheet <name>', 'of a workbook: its name or number');
  command.option('--decimal <mark>', 'point or comma');
  command.option('--thousands <mark>', 'point, comma, space or apostrophe');
  one('--date-order <order>', 'of dates in digits', ['dmy', 'mdy', 'ymd']);
  command.option('--date <date>', 'when it was counted, for a file that does not say');
  command.option(
    '--value <meaning>',
    'what the numbers are, for a file that does not say: total, capacity …',
  );
  one('--overcrowding <meaning>', 'what a column of that name holds', ['occupancy', 'excess']);
  one('--coverage <scope>', 'what the rows cover', ['national', 'federal', 'state', 'facility_set']);
  one('--event <kind>', 'what a row of a list of people stands for', [
    'sentences',
    'admissions',
    'releases',
    'held',
    'participants',
  ]);
  command.option('--followup-months <months>', 'how long every released person was followed');
  one('--return-event <event>', 'what counts as a return', [
    'arrest',
    'conviction',
    'imprisonment',
    'technical',
  ]);
  command.option('--column <header=meaning...>', 'what a column is: "Pob. total=total"');
  command.option('--label <label=meaning...>', 'what a label is: "TID=drug/trafficking"');
  return command;
}

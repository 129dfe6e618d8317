import type { Inspection, Words } from '../../index.js';
import { chalk } from '../colour.js';
import type { Terminal } from '../terminal.js';
import { problemText } from './problem-list.js';
import { textTable } from './text-table.js';

const NAMED: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'space' };
const shown = (mark: string | null) => (mark === null ? '—' : (NAMED[mark] ?? mark));
/** Longer headers are cut, so that the table of columns stays a table. */
const WIDEST_HEADER = 48;

/** How a file is read, column by column, for a person. */
export function printInspection(inspection: Inspection, words: Words, terminal: Terminal): void {
  const say = (name: Parameters<Words['label']>[0]) => words.label(name);
  const { file, encoding, title, footer, columns } = inspection;
  terminal.out(`${chalk.bold(file)}\n`);
  if (encoding !== null) {
    const facts: [string, string][] = [
      [say('encoding'), encoding],
      [say('delimiter'), shown(inspection.delimiter)],
      [say('quotation-mark'), shown(inspection.quote)],
      [say('decimal-mark'), shown(inspection.decimal)],
      [say('thousands-mark'), shown(inspection.thousands)],
      [say('header-lines'), inspection.headerLines.join(', ')],
      [say('recognised-as'), nameOf(inspection, words)],
      [say('rows-read'), words.format.number(inspection.rowsRead)],
      [say('rows-used'), words.format.number(inspection.rowsUsed)],
      [say('rows-set-aside'), words.format.number(inspection.rowsSetAside)],
    ];
    terminal.out(
      textTable(
        facts.map(([name, value]) => [`  ${name}`, value]),
        terminal.width,
      ),
    );
    for (const text of title) terminal.out(`  ${chalk.dim(`${say('title-row')}: ${text}`)}\n`);
    for (const text of footer) terminal.out(`  ${chalk.dim(`${say('footer-row')}: ${text}`)}\n`);
    terminal.out('\n');
    const head = ['#', say('header'), say('understood-as'), say('rests-on')].map((text) => chalk.dim(text));
    const rows = columns
      .filter(({ how }) => how !== 'empty')
      .map(({ position, header, meaning, how, phrase, candidates, decidedBy, dateOrder }) => [
        String(position),
        header.length > WIDEST_HEADER ? `${header.slice(0, WIDEST_HEADER - 1)}…` : header,
        meaning ?? (candidates ? `? ${candidates.join(' | ')}` : '—'),
        [phrase && phrase !== header ? `${how}: ${phrase}` : how, dateOrder, decidedBy]
          .filter((part) => part !== undefined)
          .join(', '),
      ]);
    if (rows.length > 0) terminal.out(textTable([head, ...rows], terminal.width));
  }
  printFields(inspection, words, terminal);
  if (inspection.needs.length > 0) {
    terminal.out(`\n${chalk.bold(say('only-you-can-say'))}\n`);
    for (const need of inspection.needs) terminal.out(`  ${chalk.cyan('→')} ${say(`need-${need}`)}\n`);
  }
  const problems = inspection.problems.filter(({ code }) => !NEEDED.has(code));
  if (problems.length > 0) terminal.out('\n');
  for (const item of problems) terminal.out(problemText(item, words));
}

/** Of a table of cases, what is known of each, and of how many. */
function printFields({ fields = [] }: Inspection, words: Words, terminal: Terminal): void {
  if (fields.length === 0) return;
  const head = (['case-field', 'rows-known', 'rows-unknown', 'header'] as const).map((key) =>
    chalk.dim(words.label(key)),
  );
  const rows = fields.map(({ field, known, unknown, headers }) => [
    field,
    words.format.number(known),
    words.format.number(unknown),
    headers.join(', '),
  ]);
  terminal.out(`\n${textTable([head, ...rows], terminal.width, [1, 2])}`);
}

/** Said already among the needs. */
const NEEDED = new Set([
  'case-event-not-said',
  'country-missing',
  'date-missing',
  'value-not-named',
  'rows-not-told-apart',
]);

function nameOf({ table, shape }: Inspection, words: Words): string {
  const name = table === null ? '—' : (words.locale.tables[table]?.name ?? table);
  return shape === null || shape === 'canonical' ? name : `${name} (${words.label(`shape-${shape}`)})`;
}

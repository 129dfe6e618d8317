import { CASE_TABLES, describeTable, TABLES } from '../../dist/index.js';
import { capital, code, lines, sentence, table } from './markdown.js';

/** Every canonical table with its columns: docs/tables.md. */
export async function tablesPage(words) {
  const part = async (tables) => (await Promise.all(tables.map((own) => section(own, words)))).flat();
  return lines(
    '# Tables',
    'The tool’s own form of each table. A file with these headers needs no questions. `ctg request <table>` writes one empty, with these notes, in English or Spanish, to send to whoever holds the figures; as it comes back it is read without further decisions. Dates are written 2021-12-31, 2021-12 or 2021; an empty cell is unknown, and never nought.',
    '## Counts',
    ...(await part(TABLES)),
    '## Case records',
    `One row a person. ${words.label('request-case-privacy')} How to bring records in their publisher’s own form is told in [cases.md](cases.md).`,
    ...(await part(CASE_TABLES)),
  );
}

async function section({ name }, words) {
  const text = words.locale.tables[name];
  const columns = await describeTable(name, words.locale.language);
  return [
    `<a id="${name}"></a>`,
    `### ${name}`,
    `${capital(text.name)}. To ask for: ${sentence(text.request.replace(/ \(columns?: .*\)\.?$/, ''))}`,
    table(
      ['column', 'what it holds', '', 'words'],
      columns.map(({ column, meaning, need, allowed }) => [
        code(column),
        meaning,
        need,
        (allowed ?? []).map(code).join(' '),
      ]),
    ),
  ];
}

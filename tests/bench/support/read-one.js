/** Reads one file in one of the ways that reading.js compares; fails when not every row came through. */
import { createReadStream } from 'node:fs';

const [how, file, rows] = process.argv.slice(2);
const WAYS = {
  async parse() {
    const { parse } = await import('csv-parse');
    let records = 0;
    for await (const record of createReadStream(file).pipe(parse())) if (record.length > 0) records += 1;
    return records - 1;
  },
  async read() {
    const { readFiles } = await import('../../../dist/read/index.js');
    const { tables } = await readFiles([file]);
    return tables[0].rowsRead;
  },
  async facts() {
    const { readFiles } = await import('../../../dist/read/index.js');
    const { normalise } = await import('../../../dist/normalise/index.js');
    const { tables } = await readFiles([file]);
    return normalise(tables, { today: '2026-01-01' }).inputs[0].rowsUsed;
  },
  async cases() {
    const { readFiles } = await import('../../../dist/read/index.js');
    const { isCaseTable, isKnownHeader, isNoteStart, normalise } = await import(
      '../../../dist/normalise/index.js'
    );
    const { countCases } = await import('../../../dist/count-cases.js');
    const options = { today: '2026-01-01' };
    const help = { isHeader: isKnownHeader, isNote: isNoteStart, isCases: (table) => isCaseTable(table) };
    const read = await readFiles([file], help);
    const counted = await countCases(read.cases, [], help, options);
    return normalise(read.tables, options, counted).inputs[0].rowsUsed;
  },
};
const found = await WAYS[how]();
if (found !== Number(rows)) throw new Error(`${how}: ${found} rows of ${rows}`);

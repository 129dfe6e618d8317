/** The task of cases.js in this toolkit: counts in one pass over the file, statistics on the counts. */
import { readFileSync } from 'node:fs';
import { countCases } from '../../../dist/count-cases.js';
import { Cases } from '../../../dist/measure/cases.js';
import { meanOf, quantileOf, sizeOf, spearman } from '../../../dist/measure/statistics/index.js';
import { isCaseTable, isKnownHeader, isNoteStart } from '../../../dist/normalise/index.js';
import { readFiles } from '../../../dist/read/index.js';

const [file, list] = process.argv.slice(2);
const labels = Object.fromEntries(
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')),
);
const decisions = {
  event: 'sentences',
  country: 'PER',
  labels,
  values: { custodial_months: { perpetua: 'life' } },
};
const requests = [
  { keys: ['period', 'offence_class', 'sex', 'months'] },
  { keys: ['period', 'sex', 'offence_class'] },
  { keys: ['offence_class', 'quantity_g', 'months'] },
];
const help = {
  isHeader: isKnownHeader,
  isNote: isNoteStart,
  isCases: (table) => isCaseTable(table, decisions),
};

const { cases } = await readFiles([file], help);
const options = { today: '2026-01-01', decisionsOf: () => decisions };
const [counted] = await countCases(cases, requests, help, options);
const { tallies, unread, filled } = counted.answer;
const [byTerm, byClass, byQuantity] = tallies.slice(-requests.length).map((tally) => new Cases({}, tally));

const lines = [];
const parts = (set, ...fields) =>
  fields.reduce(
    (sets, field) =>
      sets.flatMap(([key, own]) =>
        [...own.each(field).map(([value]) => value), null].map((value) => [
          [...key, value ?? 'unknown'],
          own.where({ [field]: value }),
        ]),
      ),
    [[[], set]],
  );

for (const [key, own] of parts(byTerm, 'period', 'offence_class', 'sex')) {
  if (own.size === 0) continue;
  const terms = own.counts('months').filter(([months]) => Number.isFinite(months));
  const known =
    terms.length === 0 ? ['', '', ''] : [meanOf(terms), quantileOf(terms, 0.5), quantileOf(terms, 0.9)];
  lines.push(['group', ...key, own.size, sizeOf(terms), ...known]);
}
for (const [key, own] of parts(byClass, 'period', 'sex'))
  if (own.size > 0) lines.push(['share', ...key, own.where({ offence_class: 'drug' }).size / own.size]);
const pairs = byQuantity.where({ offence_class: 'drug' }).pairs('quantity_g', 'months');
lines.push(['spearman', spearman(pairs.filter(([, months]) => Number.isFinite(months)))]);
lines.push([
  'life',
  byTerm.counts('months').find(([months]) => months === Number.POSITIVE_INFINITY)?.[1] ?? 0,
]);
for (const header of ['sentence_date', 'age', 'quantity_g', 'custodial_months', 'prior_convictions']) {
  const column = cases[0].sample.header.indexOf(header);
  if (!filled.has(column)) throw new Error(`${header} was not read`);
  const rows = unread.filter((text) => text.column === column).reduce((sum, text) => sum + text.rows, 0);
  lines.push(['unread', header, rows]);
}
process.stdout.write(`${lines.map((line) => line.join(',')).join('\n')}\n`);

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Document, isMap, isScalar, isSeq, type Pair, visit } from 'yaml';
import type { FileDecisions, Inspection } from '../index.js';

/** What stands where a person must write: no reader takes it for an answer. */
export const ASK = '?';

/**
 * A ctg.yaml in which every decision about some files is written down.
 * @param folder where it will lie
 * @param pathOf the path of a file as seen from there
 * @param more settings of the study besides its inputs
 */
export function draftConfig(
  inspections: readonly Inspection[],
  decisions: FileDecisions,
  folder: string,
  pathOf: (inspection: Inspection) => string,
  more: Readonly<Record<string, unknown>> = {},
): Document {
  const inputs =
    inspections.length > 0
      ? inspections.map((inspection) => inputOf(inspection, decisions, pathOf(inspection)))
      : [{ file: 'data/*.csv' }];
  const country = decisions.country;
  const anyAsks = inspections.length === 0 || inspections.some(({ needs }) => needs.includes('country'));
  const content = {
    version: 1,
    ...(country ? { country } : anyAsks ? { country: ASK } : {}),
    ...more,
    inputs,
  };
  const document = new Document(content);
  const schema = schemaNear(folder);
  document.commentBefore =
    (schema === undefined ? '' : ` yaml-language-server: $schema=${schema}\n`) +
    ' How these files are read. Written by ctg init from what the files show; ctg analyze reads them so again.\n A value of ? is one that only you can say.';
  comment(document, inspections);
  return document;
}

/** The package's own schema, where it is installed beside the study or above it: a path that moves with the study. */
function schemaNear(folder: string): string | undefined {
  let above = '';
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, PUBLISHED_SCHEMA))) return `${above === '' ? './' : above}${PUBLISHED_SCHEMA}`;
    if (at === dirname(at)) return undefined;
    above += '../';
  }
}

const PUBLISHED_SCHEMA = 'node_modules/closing-the-gap/ctg.schema.json';

function inputOf(inspection: Inspection, decisions: FileDecisions, path: string): Record<string, unknown> {
  const dates = inspection.columns.find(({ dateOrder }) => dateOrder !== undefined);
  const thousands = inspection.columns.find(({ thousands: own }) => own)?.thousands ?? inspection.thousands;
  // A column of a table of cases that has its canonical name is no decision.
  const isPlain = (how: string) => inspection.event !== undefined && how === 'canonical';
  const published = inspection.shape !== 'canonical';
  const columns = inspection.columns.flatMap(({ header, meaning, type, how }): [string, string][] =>
    header.trim() === '' || meaning === null || type === null || isPlain(how) ? [] : [[header, meaning]],
  );
  return {
    file: path,
    encoding: inspection.encoding,
    delimiter: inspection.delimiter,
    ...(inspection.quote === '"' ? {} : { quote: inspection.quote }),
    ...(inspection.escape === '\\' ? { escape: '\\' } : {}),
    header: [...inspection.headerLines],
    ...(inspection.decimal ? { decimal: inspection.decimal } : {}),
    ...(thousands ? { thousands } : {}),
    ...(dates ? { date_order: dates.dateOrder } : {}),
    ...(decisions.date ? { date: decisions.date } : inspection.needs.includes('date') ? { date: ASK } : {}),
    ...(decisions.value
      ? { value: decisions.value }
      : inspection.needs.includes('value')
        ? { value: ASK }
        : {}),
    ...caseDecisions(inspection, decisions),
    ...(decisions.overcrowding ? { overcrowding: decisions.overcrowding } : {}),
    ...(decisions.coverage ? { coverage: decisions.coverage } : {}),
    ...(published && columns.length > 0 ? { columns: Object.fromEntries(columns) } : {}),
  };
}

/** What a table of cases needs that counts of people do not. */
function caseDecisions(
  { event, needs }: Inspection,
  { followup, returnEvent }: FileDecisions,
): Record<string, unknown> {
  if (event === undefined) return {};
  const ask = (need: Inspection['needs'][number]) => (needs.includes(need) ? ASK : undefined);
  const [months, kind] = [followup ?? ask('followup'), returnEvent ?? ask('return-event')];
  return {
    event: event ?? ASK,
    ...(months === undefined ? {} : { followup_months: months }),
    ...(kind === undefined ? {} : { return_event: kind }),
  };
}

/** Beside each question what may be answered; below each file what it leaves open and no run needs. */
function comment(document: Document, inspections: readonly Inspection[]): void {
  const HINTS: Readonly<Record<string, string>> = {
    country: ' an ISO code or a name',
    date: ' when it was counted: 2021-12-31, 2021-12 or 2021',
    event: ' what a row stands for: sentences, admissions, releases, held or participants',
    followup_months: ' for how many months everyone was followed',
    return_event: ' what counts as a return: arrest, conviction, imprisonment or technical',
    value: ' total, capacity, unsentenced, sentenced, female, drug_offence …',
  };
  visit(document, {
    Pair(_, pair: Pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value) || pair.value.value !== ASK) return;
      pair.value.comment = HINTS[String(pair.key.value)] ?? '';
    },
  });
  const inputs = document.get('inputs');
  if (!isSeq(inputs)) return;
  for (const [index, item] of inputs.items.entries()) {
    const inspection = inspections[index];
    if (isMap(item) && inspection) item.comment = openOf(inspection);
  }
}

/** What nothing in a file decides, and what a line would: columns that are not used, labels that are not known. */
function openOf({ columns, problems, needs, shape }: Inspection): string {
  // What a table counts is the one thing that no other column can say.
  const nothing = columns.filter(
    ({ header, how }) => shape === null && how === 'unknown' && header.trim() !== '',
  );
  const counts = nothing.map(
    ({ header }) => ` not known: "${header}": say what it is under columns, if it should be read`,
  );
  const first =
    counts.length > 0 ? [' no column says what it counts: name one under columns, e.g. HEADER: total'] : [];
  const ambiguous = columns
    .filter(({ candidates, how }) => candidates !== undefined && how !== 'second')
    .map(
      ({ header, candidates, how, position }) =>
        ` not used: ${how === 'repeated' ? `column ${position}, ` : ''}"${header}" may be ${candidates?.join(' or ')}: say so under columns`,
    );
  const labels = problems
    .filter(({ code }) => code === 'label-not-mapped')
    .map(
      ({ args }) =>
        ` not known: "${args.label}" (${args.rows} rows): say what it is under labels, e.g. drug/trafficking`,
    );
  const rows = needs.includes('rows')
    ? [' say which column names the rows: under columns, HEADER: facility_id']
    : [];
  return [...first, ...counts, ...rows, ...ambiguous, ...labels, ...caseTexts(problems)]
    .slice(0, MOST_NOTES)
    .join('\n');
}

/** Labels and texts of cases that nothing explains, the commonest first, as lines to complete. */
function caseTexts(problems: Inspection['problems']): string[] {
  const rowsOf = ({ args }: Inspection['problems'][number]) => Number(args.rows ?? 0);
  const labels = problems
    .filter(({ code }) => code === 'case-label-not-mapped')
    .sort((a, b) => rowsOf(b) - rowsOf(a))
    .slice(0, MOST_LABELS);
  const texts = problems.filter(
    ({ code }) => code === 'case-text-not-understood' || code === 'case-column-not-understood',
  );
  return [
    ...(labels.length > 0
      ? [' labels: # not known; say what each is, e.g. drug/trafficking or other; * stands for anything']
      : []),
    ...labels.map((own) => `   ${JSON.stringify(own.args.label)}: ? # ${rowsOf(own)} rows`),
    ...(texts.length > 0 ? [' values: # not understood; say the word that each text stands for'] : []),
    ...texts.map(
      ({ where, args }) => `   ${JSON.stringify(where.header?.trim() ?? '')}: { TEXT: ? } # ${args.texts}`,
    ),
  ];
}
const MOST_LABELS = 15;

/** Longer lists are in the output of ctg inspect. */
const MOST_NOTES = 40;

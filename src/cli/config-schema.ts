import { z } from 'zod';
import { countryCode, LANGUAGES, LIMIT_IDS, type LimitId, nearestCountry, parseAsOf } from '../start.js';
import { ASSERT } from './assert-schema.js';
import { EDITION_SETTINGS } from './edition-schema.js';
import { FORMATS } from './formats.js';
import { SCENARIOS } from './scenario-schema.js';

const mark = z.string().min(1).max(1);
const words = z.record(z.string(), z.string());

/** A text that must mean something to us; where it does not, the second function says what might have been meant. */
const meaningful = (known: (text: string) => unknown, message: string, hint: (text: string) => string) =>
  z.string().check((context) => {
    if (known(context.value)) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: `"${context.value}" ${message}`,
      params: { todo: hint(context.value) },
    });
  });
const country = meaningful(countryCode, 'is no country', (text) =>
  nearestCountry(text) === '' ? 'write an ISO 3166 code, such as PER' : `perhaps "${nearestCountry(text)}"`,
);

/** How one file is read; what is left out is decided from the file. The texts are shown by editors. */
export const INPUT = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe(
      'The file, relative to the folder of the study and inside it; or several: data/*.csv, data/**/*.csv.',
    ),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'])
    .optional()
    .describe('How its bytes become text.'),
  delimiter: mark.optional().describe('What stands between cells: , ; | or a tab.'),
  quote: z
    .enum(['"', "'"])
    .nullable()
    .optional()
    .describe('The mark around cells; null when marks belong to the text.'),
  escape: z.enum(['"', "'", '\\']).optional().describe('What stands before a mark inside a cell.'),
  header: z
    .array(z.int().positive())
    .min(1)
    .optional()
    .describe('The lines of the header; the first line of the file is 1.'),
  sheet: z.string().optional().describe('Of a workbook: the name of the sheet, or its number from 1.'),
  decimal: z.enum(['.', ',']).optional().describe('The decimal mark of its numbers.'),
  thousands: z.enum(['.', ',', ' ', "'"]).optional().describe('The mark between thousands.'),
  date_order: z
    .enum(['dmy', 'mdy', 'ymd'])
    .optional()
    .describe('The order of day, month and year in dates of digits.'),
  country: country.optional().describe('The country of every row: an ISO 3166 code or a name.'),
  date: z
    .union([z.string(), z.int()])
    .transform(String)
    .optional()
    .describe('When its rows were counted: 2021-12-31, 2021-12 or 2021.'),
  value: z
    .string()
    .optional()
    .describe('What its numbers are, when it does not say: total, capacity, unsentenced, female …'),
  overcrowding: z
    .enum(['occupancy', 'excess'])
    .optional()
    .describe('Whether a column of overcrowding counts people per hundred places, or the excess over them.'),
  coverage: z
    .enum(['national', 'federal', 'state', 'facility_set'])
    .optional()
    .describe('How much of the prison system its rows cover.'),
  unit: z.enum(['person', 'charge', 'case']).optional().describe('What its numbers count.'),
  event: z
    .enum(['sentences', 'admissions', 'releases', 'held', 'participants'])
    .optional()
    .describe('What a row of a list of people stands for.'),
  basis: z
    .enum(['register', 'sample'])
    .optional()
    .describe('Whether its cases are all there were, or a sample of them.'),
  followup_months: z
    .number()
    .positive()
    .optional()
    .describe('For how many months every released person was followed.'),
  return_event: z
    .enum(['arrest', 'conviction', 'imprisonment', 'technical'])
    .optional()
    .describe('What counts as a return.'),
  values: z
    .record(z.string(), words)
    .optional()
    .describe('What the texts of a column mean, by its header: maxSentence: { "100": life, "0": unknown }.'),
  columns: words.optional().describe('What a column is, by its header: ctg inspect lists the headers.'),
  labels: words
    .optional()
    .describe(
      'What a label of this file is: an offence class, with its kind after a stroke: drug/trafficking.',
    ),
});

/** The whole of a ctg.yaml; `ctg.schema.json` is made from it. */
export const CONFIG = z
  .strictObject({
    version: z.literal(1).describe('The version of this form.'),
    extends: z
      .string()
      .min(1)
      .optional()
      .describe('Another ctg.yaml, of which everything holds that this one does not say otherwise.'),
    name: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u)
      .optional()
      .describe(
        'What the study is called in a batch, and its folder; by default the name of its own folder.',
      ),
    country: country.optional().describe('The country of every file that names none.'),
    countries: z
      .array(country)
      .min(1)
      .optional()
      .describe('The countries to study, when the files hold more of them.'),
    as_of: z
      .union([
        meaningful(parseAsOf, 'is no date', () => 'write 2022, 2022-06 or 2022-06-30'),
        z.int().min(1000).max(9999),
      ])
      .transform(String)
      .optional()
      .describe('The last day considered: 2022, 2022-06 or 2022-06-30.'),
    inputs: z.array(INPUT).min(1).describe('The files of the study.'),
    languages: z.array(z.enum(LANGUAGES)).min(1).optional().describe('The languages of the reports.'),
    formats: z.array(z.enum(FORMATS)).min(1).optional().describe('The forms of the reports.'),
    region: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional()
      .describe('The country whose way of writing numbers is used, as two letters.'),
    template: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A template that comes with ctg, by name; or a folder, relative to that of this file and inside it.',
      ),
    out: z
      .string()
      .min(1)
      .optional()
      .describe('Where the reports go, relative to the folder of the study and inside it.'),
    publish: z
      .boolean()
      .optional()
      .describe('Whether to stop when an input has columns of names or identity numbers.'),
    strict: z.boolean().optional().describe('Whether to stop when a row had to be set aside for a fault.'),
    labels: words.optional().describe('What labels are, in every file; * stands for anything.'),
    suppress: z
      .strictObject({ threshold: z.union([z.literal(0), z.int().min(3)]) })
      .optional()
      .describe(
        'Counts of people below the threshold are hidden; nought hides none, 1 and 2 would tell what is hidden.',
      ),
    thresholds: z
      .partialRecord(z.enum(LIMIT_IDS as unknown as [LimitId, ...LimitId[]]), z.number())
      .optional()
      .describe('Cut-offs set otherwise than by default; ctg list limits shows them.'),
    assert: ASSERT.optional(),
    baseline: z
      .string()
      .min(1)
      .optional()
      .describe('The accepted state that the study is held against: a file that ctg baseline wrote.'),
    ...EDITION_SETTINGS,
    scenarios: SCENARIOS.optional(),
  })
  .describe('How the files of a study are read, and what a person decides about them.');
export type Config = z.infer<typeof CONFIG>;

/** The JSON Schema of a ctg.yaml, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(CONFIG, { io: 'input' });
}

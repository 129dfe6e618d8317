import { z } from 'zod';
import { LIMIT_IDS, type LimitId } from '../index.js';
import { EDITION_SETTINGS } from './edition-schema.js';

const mark = z.string().min(1).max(1);
const words = z.record(z.string(), z.string());

/** How one file is read; what is left out is decided from the file. The texts are shown by editors. */
export const INPUT = z.strictObject({
  file: z.string().min(1).describe('The file, relative to the folder of this one, and inside it.'),
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
  country: z.string().optional().describe('The country of every row: an ISO 3166 code or a name.'),
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
    country: z.string().optional().describe('The country of every file that names none.'),
    inputs: z.array(INPUT).min(1).describe('The files of the study.'),
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
    ...EDITION_SETTINGS,
  })
  .describe('How the files of a study are read, and what a person decides about them.');

/** The JSON Schema of a ctg.yaml, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(CONFIG, { io: 'input' });
}

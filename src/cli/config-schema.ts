import { z } from 'zod';
import { LIMIT_IDS, type LimitId } from '../index.js';

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
  date: z.string().optional().describe('When its rows were counted: 2021-12-31, 2021-12 or 2021.'),
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
    labels: words.optional().describe('What labels are, in every file.'),
    thresholds: z
      .partialRecord(z.enum(LIMIT_IDS as unknown as [LimitId, ...LimitId[]]), z.number())
      .optional()
      .describe('Cut-offs set otherwise than by default; ctg list limits shows them.'),
  })
  .describe('How the files of a study are read, and what a person decides about them.');

/** The JSON Schema of a ctg.yaml, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(CONFIG, { io: 'input' });
}

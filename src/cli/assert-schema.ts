import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { DEFINITION_KEYS } from '../model/definition.js';
import { INDICATOR_IDS } from '../model/indicator-id.js';
import { parsePeriod } from '../model/period.js';
import { ALL_FACILITIES } from '../model/place.js';
import { PROBLEM_LEVELS } from '../model/problem.js';
import { DIMENSIONS } from '../model/slice.js';
import { type Assertions, BASELINE_RULES, type BaselineRule } from '../model/verdict.js';

const level = z.enum(['off', 'warn', 'error']);
const severity = level.optional().describe('What a failure is: error, the default, ends with exit code 1.');
const percent = z
  .string()
  .regex(/^\d+(?:\.\d+)?\s*%$/, 'is a percentage, such as "2%"')
  .describe('As a percentage of the earlier number, such as 2%.');

/** A name out of a long list: the message names the nearest instead of the list. */
function named<T extends string>(names: readonly [T, ...T[]], what: string) {
  return z.enum(names, {
    error: ({ input }) => `"${String(input)}" is no ${what}; perhaps "${closest(String(input), [...names])}"`,
  });
}

const PROBLEM_NAMES = ['error', 'warning', 'info', ...Object.keys(PROBLEM_LEVELS)] as unknown as [
  'error',
  ...(keyof typeof PROBLEM_LEVELS)[],
];

const MEASURE = z.strictObject({
  measure: named([...INDICATOR_IDS], 'indicator').describe('Its id: ctg list indicators shows them.'),
  stratum: z
    .partialRecord(named([...DIMENSIONS], 'dimension'), z.string())
    .optional()
    .describe('The part of the population, such as { sex: female }; everyone when left out.'),
  variant: z
    .string()
    .optional()
    .describe('Which of its variants, such as a programme or a pair of penalties.'),
  facility: z.string().optional().describe('One facility; the whole country when left out.'),
  definition: z
    .partialRecord(named([...DEFINITION_KEYS], 'key of a definition'), z.string())
    .optional()
    .describe('Only measures of this definition, such as { capacity: design }.'),
  period: z
    .union([z.string(), z.int()])
    .transform(String)
    .refine((text) => text === 'newest' || text === 'every' || parsePeriod(text) !== undefined, {
      message: 'is newest, every, or a date: 2022, 2022-06 or 2022-06-30',
    })
    .optional()
    .describe('newest, the default; every; or one date as in the tables.'),
  available: z
    .enum(['required', 'optional'])
    .optional()
    .describe('Whether there must be a number at all; required when left out.'),
  min: z.number().optional().describe('The least that it may be, in its own unit.'),
  max: z.number().optional().describe('The most that it may be, in its own unit.'),
  change: z
    .strictObject({
      absolute: z.number().nonnegative().optional().describe('In its own unit; percentages in points.'),
      relative: percent.optional(),
    })
    .refine(({ absolute, relative }) => (absolute === undefined) !== (relative === undefined), {
      message: 'has either absolute or relative',
    })
    .optional()
    .describe('How far it may lie from the baseline; moves within this are no moved figure.'),
  level: severity,
});

const PROBLEMS = z.strictObject({
  of: named(PROBLEM_NAMES, 'problem').describe(
    'A code, as ctg list problems shows; or error, warning, info.',
  ),
  max: z.int().nonnegative().describe('How many there may be.'),
  level: severity,
});

const ROWS = z.strictObject({
  'max-share': percent.describe('The largest share of the rows of any one file that may be set aside.'),
  level: severity,
});

const RULE_TEXTS: Readonly<Record<BaselineRule, string>> = {
  'no-new-problems':
    'No problem of level warning or error that the baseline does not have, whatever was mended.',
  'no-moved-figures': 'No other number for the same figure, date and definition.',
  'no-lost-figures': 'No figure that is gone or withheld where the baseline has a number.',
  'no-changed-answers': 'No finding that is answered otherwise.',
  'same-method': 'The same version, limits, dates and reading of files.',
  'same-definitions': 'No figure under another definition.',
};
const rules = Object.fromEntries(
  BASELINE_RULES.map((rule) => [rule, level.optional().describe(RULE_TEXTS[rule])]),
) as { readonly [R in BaselineRule]: z.ZodOptional<typeof level> };

/** The `assert` block of a ctg.yaml. */
export const ASSERT = z
  .strictObject({
    measures: z.array(MEASURE).optional().describe('Limits on single figures.'),
    problems: z.array(PROBLEMS).optional().describe('Limits on problems in the data.'),
    'rows-set-aside': ROWS.optional().describe('A limit on rows that could not be used, file by file.'),
    ...rules,
  })
  .describe('What must hold of the study; a failure of level error ends with exit code 1.');

type Written = z.infer<typeof ASSERT>;

/** What a ctg.yaml asserts, with what it leaves out filled in. */
export function assertionsOf(written: Written = {}): Assertions {
  const { measures = [], problems = [], 'rows-set-aside': rows } = written;
  return {
    measures: measures.map(({ stratum, variant, facility, definition, period, available, ...item }) => ({
      measure: item.measure,
      stratum: stratum ?? {},
      variant: variant ?? '',
      facility: facility ?? ALL_FACILITIES,
      definition: definition ?? {},
      period: period ?? 'newest',
      required: available !== 'optional',
      level: item.level ?? 'error',
      ...(item.min === undefined ? {} : { min: item.min }),
      ...(item.max === undefined ? {} : { max: item.max }),
      ...(item.change ? { change: toleranceOf(item.change) } : {}),
    })),
    problems: problems.map((item) => ({ of: item.of, max: item.max, level: item.level ?? 'error' })),
    ...(rows ? { rowsSetAside: { maxShare: shareOf(rows['max-share']), level: rows.level ?? 'error' } } : {}),
    rules: Object.fromEntries(
      BASELINE_RULES.flatMap((rule) => (written[rule] === undefined ? [] : [[rule, written[rule]]])),
    ),
  };
}

const shareOf = (text: string) => Number.parseFloat(text) / 100;

function toleranceOf({ absolute, relative }: NonNullable<z.infer<typeof MEASURE>['change']>) {
  return {
    ...(absolute === undefined ? {} : { absolute }),
    ...(relative === undefined ? {} : { relative: shareOf(relative) }),
  };
}

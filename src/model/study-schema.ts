import { z } from 'zod';
import { card, group, stage } from './card-schema.js';
import { DEFINITION_KEYS } from './definition.js';
import { FOLLOWED_STATES } from './edition.js';
import { FACT_KINDS } from './fact.js';
import { ADDRESSEES, FINDING_IDS, LIMIT_IDS } from './finding.js';
import { INDICATOR_IDS } from './indicator-id.js';
import { FLAG_CODES, REASON_CODES, SERIES_NAMES } from './measure.js';
import { PROBLEM_LEVELS, type ProblemCode } from './problem.js';
import { scenario, scenariosTogether } from './scenario-schema.js';
import { DIMENSIONS } from './slice.js';
import { STUDY_VERSION, type Study } from './study.js';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const period = z
  .object({ start: isoDay, end: isoDay, precision: z.enum(['year', 'month', 'day', 'range']) })
  .describe('A span of days, both ends included. For a stock, the span within which the count day lies.');
const args = z.record(z.string(), z.union([z.string(), z.number()]));
const cell = z.object({ file: z.string(), line: z.int().positive(), header: z.string(), text: z.string() });
const place = z.object({ country: z.string().regex(/^[A-Z]{3}$/), facility: z.string() });
const slice = z.object(Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, z.string().optional()])));
const definition = z.object(Object.fromEntries(DEFINITION_KEYS.map((key) => [key, z.string().optional()])));
const factName = z.enum(Object.keys(FACT_KINDS) as [keyof typeof FACT_KINDS]);
const finite = z.number().describe('Unrounded.');

const fact = z.object({
  name: factName,
  timing: z.enum(['stock', 'flow']),
  unit: z.string(),
  value: finite,
  place,
  period,
  slice,
  definition,
  label: z.string().optional(),
  cells: z.array(cell),
  sources: z.array(z.string()),
  parts: z.array(z.string()).optional(),
});
const penalty = z.object({
  country: z.string(),
  law: z.string(),
  article: z.string(),
  conductId: z.string(),
  conduct: z.string(),
  offenceClass: z.string(),
  drugSubtype: z.string().optional(),
  tier: z.enum(['basic', 'attenuated', 'aggravated']),
  minMonths: z.number().nonnegative().optional(),
  maxMonths: z.number().nonnegative().optional(),
  isLife: z.boolean(),
  inForceFrom: period.optional(),
  inForceTo: period.optional(),
  noncustodialPossible: z.boolean().optional(),
  benefitExcluded: z.boolean().optional(),
  remandMandatory: z.boolean().optional(),
  suspensionLimitMonths: z.number().optional(),
  substitutionLimitMonths: z.number().optional(),
  seriousnessRank: z.number().positive().optional(),
  rankSetBy: z.string().optional(),
  cells: z.array(cell),
  sources: z.array(z.string()),
});
const operand = z.object({
  fact: z.union([factName, z.literal('statutory-penalty'), z.literal('cases')]),
  value: finite,
  unit: z.string(),
  period: period.nullable(),
  slice,
  definition,
  cells: z.array(cell),
  sources: z.array(z.string()),
});
const detail = z.object({ value: z.union([finite, z.string(), z.boolean()]).nullable(), unit: z.string() });
const intervalKind = z.enum(['sampling', 'superpopulation', 'definition', 'model', 'none']);
const series = z
  .object({
    name: z.enum(SERIES_NAMES),
    part: z.string(),
    columns: z.array(z.object({ name: z.string(), unit: z.string() })),
    rows: z.array(z.array(finite.nullable())),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    message: 'every row must have one value for each column',
  });
const measure = z.object({
  id: z.string(),
  indicator: z.enum(INDICATOR_IDS),
  status: z.enum(['measured', 'not-available', 'not-comparable', 'not-applicable', 'error']),
  place,
  period: period.nullable(),
  since: period.nullable(),
  stratum: slice,
  variant: z.string(),
  unit: z.string(),
  value: finite.nullable(),
  details: z.record(z.string(), detail),
  series: z.array(series).optional(),
  numerator: operand.nullable(),
  denominator: operand.nullable(),
  operands: z.array(operand),
  interval: z.object({ low: finite, high: finite, kind: intervalKind, method: z.string() }).nullable(),
  intervalKind,
  definition,
  flags: z.array(z.object({ code: z.enum(FLAG_CODES), args })),
  reason: z.object({ code: z.enum(REASON_CODES), args }).nullable(),
  sources: z.array(z.string()),
});
const limit = z.object({
  id: z.enum(LIMIT_IDS),
  value: z.number(),
  unit: z.enum(['percent', 'ratio', 'persons', 'factor', 'index', 'percent-per-percent']),
  source: z.string(),
  overridden: z.boolean().optional(),
});
const findingArg = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('measure'), measure: z.string(), field: z.string().optional() }),
  z.object({ kind: z.literal('number'), value: z.number(), unit: z.string() }),
  z.object({ kind: z.literal('word'), word: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);
const recommendation = z.object({
  rule: z.string(),
  number: z.string(),
  addressee: z.enum(ADDRESSEES),
  level: z.enum(['law', 'rule', 'practice', 'resources', 'data']),
  horizon: z.enum(['now', '90-days', '6-months', '1-year', '3-years']),
  stages: z.array(stage),
  groups: z.array(group),
  cards: z.array(z.string()),
  strength: z.enum(['should', 'should-examine', 'should-record']),
  success: z.enum(INDICATOR_IDS),
  guards: z.array(z.string()),
  guardArgs: z.record(z.string(), findingArg).optional(),
  basis: z.string(),
});
const finding = z.object({
  id: z.enum(FINDING_IDS),
  number: z.string(),
  answer: z.string(),
  severity: z.enum(['critical', 'high', 'moderate', 'watch', 'none']),
  confidence: z.enum(['documented', 'reported', 'indicative', 'unknown']),
  supports: z.array(z.string()),
  args: z.record(z.string(), findingArg),
  limits: z.array(limit),
  sensitivity: z.enum(['stands', 'turns', 'not-tested']),
  recommendations: z.array(recommendation),
});
const followUp = z.object({
  version: z.string(),
  asOf: z.string().nullable(),
  until: period.nullable(),
  followed: z.array(
    z.object({
      finding: z.enum(FINDING_IDS),
      number: z.string(),
      rule: z.string(),
      before: z.string().nullable(),
      now: z.string().nullable(),
      state: z.enum(FOLLOWED_STATES),
      recommendedNow: z.boolean(),
    }),
  ),
  findings: z.array(finding),
  measures: z.array(measure),
});
const problemCode = z.enum(Object.keys(PROBLEM_LEVELS) as [ProblemCode]);
const problem = z.object({
  code: problemCode,
  level: z.enum(['error', 'warning', 'info']),
  where: z.object({
    file: z.string().optional(),
    line: z.int().optional(),
    column: z.int().optional(),
    header: z.string().optional(),
    country: z.string().optional(),
  }),
  args,
});
const input = z
  .object({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    table: z.string(),
    encoding: z.string(),
    delimiter: z.string(),
    headerLine: z.int().positive(),
    header: z.array(z.string()),
    rowsRead: z.int().nonnegative(),
    rowsUsed: z.int().nonnegative(),
    rowsSetAside: z.int().nonnegative(),
    rowsOfCountry: z.int().nonnegative(),
  })
  .refine(({ rowsRead, rowsUsed, rowsSetAside }) => rowsRead === rowsUsed + rowsSetAside, {
    message: 'rows read must be rows used plus rows set aside',
  });
const suppressed = z.object({
  name: factName,
  place,
  period,
  slice,
  definition,
});
const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedOn: z.string(),
  url: z.string(),
  accessedOn: z.string(),
  licence: z.string(),
  note: z.string(),
});

/** The shape of `study.json`, checked when one is loaded; `study.schema.json` is made from it. */
export const studySchema = z
  .object({
    version: z.literal(STUDY_VERSION),
    generator: z.object({ name: z.literal('ctg'), version: z.string() }),
    country: z.string().regex(/^[A-Z]{3}$/),
    asOf: z.string().nullable(),
    inputs: z.array(input),
    sources: z.array(source),
    facts: z.array(fact),
    penalties: z.array(penalty),
    measures: z.array(measure),
    findings: z.array(finding),
    alternatives: z.array(card),
    limits: z.array(limit),
    problems: z.array(problem),
    setAside: z.array(
      z.object({ file: z.string(), line: z.int(), lastLine: z.int().optional(), code: problemCode }),
    ),
    // Studies made before small counts were hidden have no such list.
    suppressed: z.array(suppressed).default([]),
    notes: z.record(z.string(), z.string()).optional(),
    followUp: followUp.optional(),
    scenarios: z.array(scenario).optional(),
    scenariosTogether: scenariosTogether.optional(),
  })
  .describe('A ctg study: one country, every number with its making, every problem met.');

/** A study that cannot be read: which field is wrong, and how. */
export class StudyError extends Error {
  override readonly name = 'StudyError';
}

/**
 * Reads a study from its JSON text.
 * @throws StudyError naming the first fields that are not as the schema says
 */
export function parseStudy(text: string): Study {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new StudyError(`not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  const parsed = studySchema.safeParse(value);
  // In the order of the file and not of the schema, since its fingerprint must be that of the file; what studies of an
  // older version have not comes after it.
  if (parsed.success) {
    const given = value as Study;
    const added = Object.entries(parsed.data).filter(([name]) => !(name in given));
    return { ...given, ...(Object.fromEntries(added) as Partial<Study>) };
  }
  const first = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'study'}: ${message}`);
  throw new StudyError(first.join('; '));
}

/** The JSON Schema of a study, for other programs. */
export function studyJsonSchema(): object {
  return z.toJSONSchema(studySchema);
}

import { z } from 'zod';
import { BASELINE_VERSION, type Baseline } from './baseline.js';
import { studySchema } from './study-schema.js';

const study = studySchema.shape;
const operand = study.measures.element.shape.operands.element;
const measure = study.measures.element
  .omit({ numerator: true, denominator: true, operands: true, flags: true, sources: true })
  .extend({
    operands: z.array(operand.pick({ fact: true, slice: true, period: true, value: true, cells: true })),
  });
const snapshot = z.object({
  generator: study.generator,
  country: study.country,
  asOf: study.asOf,
  inputs: study.inputs,
  limits: study.limits,
  problems: study.problems,
  sources: study.sources,
  measures: z.array(measure),
  findings: z.array(study.findings.element.pick({ id: true, number: true, answer: true, severity: true })),
});
const acceptance = z.object({
  country: study.country,
  by: z.string().min(1),
  why: z.string().min(1),
  at: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const baselineSchema = z.object({
  kind: z.literal('ctg-baseline'),
  version: z.literal(BASELINE_VERSION),
  accepted: z.array(acceptance).min(1),
  studies: z.array(snapshot).min(1),
});

/** A baseline that cannot be read: which field is wrong, and how. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** Whether a parsed JSON text says of itself that it is a baseline. */
export function isBaseline(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ctg-baseline';
}

/**
 * Reads a baseline from its JSON text.
 * @throws BaselineError naming the first fields that are not as the schema says
 */
export function parseBaseline(text: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new BaselineError(`not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  const parsed = baselineSchema.safeParse(value);
  if (parsed.success) return parsed.data as unknown as Baseline;
  const first = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'baseline'}: ${message}`);
  throw new BaselineError(first.join('; '));
}

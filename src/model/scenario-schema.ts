import { z } from 'zod';
import { FLAG_CODES } from './measure.js';
import { ASSUMPTION_IDS, LEVERS, STAY_MODELS } from './scenario.js';
import { DIMENSIONS } from './slice.js';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const period = z.object({
  start: isoDay,
  end: isoDay,
  precision: z.enum(['year', 'month', 'day', 'range']),
});
const slice = z.object(Object.fromEntries(DIMENSIONS.map((name) => [name, z.string().optional()])));
const ends = { low: z.number(), central: z.number(), high: z.number() };
const range = z.object(ends);
const input = z.enum(ASSUMPTION_IDS);
const pair = z.tuple([z.number(), z.number()]);

const reason = z.object({
  code: z.enum([
    'input-missing',
    'start-missing',
    'dates-too-far-apart',
    'group-exceeds-population',
    'base-too-small',
    'money-unlike',
  ]),
  input: input.nullable(),
  days: z.number().nullable(),
});
const money = z.object({ marginal: range, average: z.number() });
const result = z.object({
  flow: z.object({
    participants: z.number(),
    displaced: z.number(),
    widened: z.number(),
    failures: z.number(),
    released: z.number(),
    longRun: z.number(),
    steadyWithout: z.number(),
    steadyWith: z.number(),
    breakEvenFailure: z.number().nullable(),
  }),
  years: z
    .array(
      z.object({
        at: period,
        without: z.number(),
        with: range,
        fewer: range,
        occupancy: z.object({ ...ends, without: z.number() }).nullable(),
      }),
    )
    .min(2),
  cost: z
    .object({
      currency: z.string().nullable(),
      years: z.array(money),
      steady: money,
      present: money.nullable(),
    })
    .nullable(),
  target: z
    .object({
      occupancy: z.number(),
      reached: z.boolean(),
      toRemove: z.number(),
      required: z.number().nullable(),
      unit: z.enum(['persons-per-year', 'share']),
      shareOfAdmissions: z.number().nullable(),
      feasible: z.boolean(),
      floor: z.number(),
    })
    .nullable(),
  release: z.object({ halfLifeYears: z.number(), personYears: z.number() }).nullable(),
  uncertainty: z.object({
    draws: z.int(),
    seed: z.int(),
    p05: z.number(),
    p50: z.number(),
    p95: z.number(),
    shareRises: z.number(),
    tornado: z.array(z.object({ id: input, longRun: pair, fewer: pair, occupancy: pair.nullable() })),
  }),
});

/** A scenario as it stands in `study.json`. */
export const scenario = z.object({
  name: z.string(),
  lever: z.enum(LEVERS),
  group: slice,
  cards: z.array(z.string()),
  horizonYears: z.int(),
  target: z.number(),
  stayModel: z.enum(STAY_MODELS),
  correlated: z.boolean(),
  assumptions: z.array(
    z.object({
      id: input,
      ...ends,
      basis: z.enum(['stated', 'measured', 'convention']),
      source: z.string(),
      measure: z.string().nullable(),
    }),
  ),
  flags: z.array(
    z.object({
      code: z.enum(FLAG_CODES),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  result: result.nullable(),
  reason: reason.nullable(),
  without: z.array(z.object({ part: z.enum(['occupancy', 'cost']), reason })),
});

/** All levers at once. */
export const scenariosTogether = z.object({
  names: z.array(z.string()),
  at: period,
  fewer: range,
  occupancy: range,
  target: z.number(),
  reached: z.boolean(),
});

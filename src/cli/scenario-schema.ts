import { z } from 'zod';
import { CARDS, countryCode, parsePeriod } from '../index.js';
import {
  ASSUMPTION_IDS,
  ASSUMPTION_UNITS,
  type AssumptionId,
  LEVERS,
  type ScenarioRequest,
  STAY_MODELS,
} from '../model/scenario.js';
import { DIMENSIONS, OTHER_DIMENSIONS } from '../model/slice.js';
import { EXIT, UserError } from './exit.js';

const MOST_TEXT = 2_000;
const LONGEST = 30;
const MOST_DRAWS = 20_000;
const USUAL = { horizon: 5, draws: 2_000, seed: 42 };
const MONTHS = 12;

const CARD_IDS = CARDS.map(({ id }) => id) as [string, ...string[]];
const text = z.string().trim().min(1).max(MOST_TEXT);
const source = text.describe('Where it comes from, or who judged it; printed beside the numbers.');

/** What an assumption may be, by what it counts. A count of admissions or places is more than nought. */
const AMOUNTS: Readonly<Partial<Record<string, z.ZodNumber>>> = {
  share: z.number().min(0).max(1),
  months: z
    .number()
    .positive()
    .max(100 * MONTHS),
  'persons-per-year': z.number().positive(),
  persons: z.number().positive(),
  places: z.number().positive(),
};

function assumption(id: AssumptionId) {
  const amount = AMOUNTS[ASSUMPTION_UNITS[id]] ?? z.number().min(0);
  const [low, central, high] = [amount.optional(), amount.optional(), amount.optional()];
  return z
    .strictObject({ low, central, high, value: amount.optional(), source })
    .refine(isRange, { message: 'has low, central and high, from the least to the most; or one value' })
    .optional()
    .describe(TEXTS[id]);
}

interface StatedAmount {
  readonly low?: number | undefined;
  readonly central?: number | undefined;
  readonly high?: number | undefined;
  readonly value?: number | undefined;
}

function isRange({ low, central, high, value }: StatedAmount): boolean {
  if (value !== undefined) return [low, central, high].every((end) => end === undefined);
  if (low === undefined || central === undefined || high === undefined) return false;
  return low <= central && central <= high;
}

const TEXTS: Readonly<Record<AssumptionId, string>> = {
  eligible: 'Share of those admitted who meet the conditions of the alternative, from 0 to 1.',
  offered: 'Share of those eligible to whom it is offered, from 0 to 1.',
  uptake: 'Share of those offered it who enter, from 0 to 1.',
  'net-widening': 'Share of those who enter who would not have been held, from 0 to 1.',
  failure: 'Share of those who enter who fail, from 0 to 1.',
  'failure-stay': 'Months in prison after a failure.',
  'failure-custody':
    'Of those who would not have been held and fail, the share who end in custody; 1 when left out.',
  admissions: 'People of the group admitted in a year.',
  stay: 'Months from admission to release.',
  'stay-remaining': 'Share of the stay that is left, from 0 to 1.',
  released: 'Share of those held who are let go at once, from 0 to 1.',
  stock: 'People of the group who are held.',
  population: 'Everyone held.',
  capacity: 'Official places.',
  'average-cost': 'What one person held costs in a year.',
  'marginal-share': 'Share of that cost that moves with the number of people, from 0 to 1.',
  'programme-cost': 'What one person who enters the alternative costs.',
  'discount-rate': 'By how much money of a later year counts less, a year: 0.05 for 5%.',
};

type Stated = z.infer<ReturnType<typeof assumption>>;
const key = (id: AssumptionId) => id.replaceAll('-', '_');
const ASSUMPTIONS = z
  .strictObject(Object.fromEntries(ASSUMPTION_IDS.map((id) => [key(id), assumption(id)])))
  .default({})
  .describe(
    'Numbers with their range and source; what is left out is taken from the tables, where they have it.',
  );

const GROUP_DIMENSIONS = DIMENSIONS.filter((name) => !OTHER_DIMENSIONS.includes(name)) as [
  (typeof DIMENSIONS)[number],
  ...(typeof DIMENSIONS)[number][],
];

const SCENARIO = z.strictObject({
  name: text.describe('What the lever is called in the report; no two have one name.'),
  lever: z
    .enum(LEVERS)
    .describe(
      'diversion before prison; shorter-stay of all who enter; one-off-release of some who are held.',
    ),
  country: z
    .string()
    .refine((value) => countryCode(value) !== undefined, {
      message: 'is no country: write an ISO 3166 code or a name',
    })
    .optional()
    .describe('The country, where it is not that of the study.'),
  group: z
    .partialRecord(z.enum(GROUP_DIMENSIONS), z.string())
    .default({})
    .describe('Whom it is about, such as { offence_class: drug }; everyone held when left out.'),
  cards: z
    .array(z.enum(CARD_IDS))
    .default([])
    .describe(
      'The alternatives that it stands for: those that bring as much prison as they save are not recommended.',
    ),
  from: z
    .union([z.string(), z.int()])
    .transform(String)
    .refine((value) => parsePeriod(value) !== undefined, {
      message: 'is no date: write 2023, 2023-03 or 2023-03-08',
    })
    .optional()
    .describe('When it begins; by default when the group was last counted.'),
  horizon_years: z.int().min(1).max(LONGEST).default(USUAL.horizon).describe('For how many years it is run.'),
  target_occupancy: z
    .number()
    .positive()
    .optional()
    .describe('People per hundred places that are aimed at; by default the limit occupancy-critical.'),
  stay_model: z
    .enum(STAY_MODELS)
    .default('constant-hazard')
    .describe('fixed when all stay alike, as under long terms: the effect then arrives later.'),
  correlated: z
    .boolean()
    .default(false)
    .describe('Whether a wider offer goes with more people who would not have been held.'),
  draws: z.int().min(100).max(MOST_DRAWS).default(USUAL.draws).describe('How many draws are taken.'),
  seed: z.int().nonnegative().default(USUAL.seed).describe('From which number the draws are made.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('The money of the costs stated here, as three letters.'),
  assumptions: ASSUMPTIONS,
});
type StatedScenario = z.infer<typeof SCENARIO>;

/** The `scenarios` block of a ctg.yaml. */
export const SCENARIOS = z
  .array(SCENARIO)
  .refine((all) => new Set(all.map(({ name, country }) => `${country} ${name}`)).size === all.length, {
    message: 'two scenarios have the same name',
  })
  .describe('What would follow from levers, each with its assumptions.');

/**
 * The scenarios of a ctg.yaml.
 * @param home the country of the whole file
 * @throws UserError when one is of no country
 */
export function scenariosIn(
  path: string,
  stated: readonly StatedScenario[] | undefined,
  home: string | undefined,
): ScenarioRequest[] {
  return (stated ?? []).map((scenario) => {
    const country = countryCode(scenario.country ?? home ?? '');
    if (country === undefined)
      throw new UserError(
        EXIT.usage,
        `${path}: the scenario "${scenario.name}" is of no country`,
        'a scenario rests on the figures of one country',
        'add country: to the scenario, or to the whole file',
      );
    return requestOf(scenario, country);
  });
}

function requestOf(scenario: StatedScenario, country: string): ScenarioRequest {
  const { name, lever, group, cards, from, correlated, draws, seed, currency } = scenario;
  const assumptions: Readonly<Record<string, Stated>> = scenario.assumptions;
  return {
    name,
    country,
    lever,
    group,
    cards,
    from: (from === undefined ? undefined : parsePeriod(from)) ?? null,
    horizonYears: scenario.horizon_years,
    target: scenario.target_occupancy ?? null,
    stayModel: scenario.stay_model,
    correlated,
    draws,
    seed,
    currency: currency ?? null,
    assumptions: Object.fromEntries(
      ASSUMPTION_IDS.flatMap((id) => {
        const given = assumptions[key(id)];
        return given ? [[id, rangeOf(given)]] : [];
      }),
    ),
  };
}

function rangeOf(given: NonNullable<Stated>) {
  const { low, central, high, value, source: told } = given;
  const of = (end: number | undefined) => value ?? end ?? 0;
  return { low: of(low), central: of(central), high: of(high), source: told };
}

import type { Flag, Unit } from './measure.js';
import type { Period } from './period.js';
import type { Slice } from './slice.js';

/** What a scenario changes: who enters, how long they stay, or who is let go at once. */
export const LEVERS = ['diversion', 'shorter-stay', 'one-off-release'] as const;
export type Lever = (typeof LEVERS)[number];

/** How people leave: the same share of those held in every while, or each after the same stay. */
export const STAY_MODELS = ['constant-hazard', 'fixed'] as const;
export type StayModel = (typeof STAY_MODELS)[number];

/**
 * Every number that a scenario may rest on, in the order in which draws are taken. Shares go from 0 to 1, stays are in
 * months, flows a year.
 */
export const ASSUMPTION_IDS = [
  'eligible',
  'offered',
  'uptake',
  'net-widening',
  'failure',
  'failure-stay',
  'failure-custody',
  'admissions',
  'stay',
  'stay-remaining',
  'released',
  'stock',
  'population',
  'capacity',
  'average-cost',
  'marginal-share',
  'programme-cost',
  'discount-rate',
] as const;
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

export const ASSUMPTION_UNITS: Readonly<Record<AssumptionId, Unit>> = {
  eligible: 'share',
  offered: 'share',
  uptake: 'share',
  'net-widening': 'share',
  failure: 'share',
  'failure-stay': 'months',
  'failure-custody': 'share',
  admissions: 'persons-per-year',
  stay: 'months',
  'stay-remaining': 'share',
  released: 'share',
  stock: 'persons',
  population: 'persons',
  capacity: 'places',
  'average-cost': 'money-per-person-year',
  'marginal-share': 'share',
  'programme-cost': 'money-per-person',
  'discount-rate': 'share',
};

/** A number that is not known for sure: the least and the most that it may be, and what is most likely. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What someone assumes, and why. */
export interface StatedRange extends Range {
  /** Where it comes from, in the words of whoever states it. */
  readonly source: string;
}

/** A scenario as its authors ask for it. */
export interface ScenarioRequest {
  /** Unlike that of any other scenario of the country. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly lever: Lever;
  /** Whom the lever is about; everyone held when empty. */
  readonly group: Slice;
  /** Cards of the catalogue that the lever stands for. */
  readonly cards: readonly string[];
  /** When the lever begins to act; by default when the group was last counted. */
  readonly from: Period | null;
  readonly horizonYears: number;
  /** People per hundred places; by default the limit at which occupancy is called critical. */
  readonly target: number | null;
  readonly stayModel: StayModel;
  /** Whether a wider offer goes with more people who would not have been held. */
  readonly correlated: boolean;
  readonly draws: number;
  readonly seed: number;
  /** ISO 4217, of stated amounts. */
  readonly currency: string | null;
  readonly assumptions: Readonly<Partial<Record<AssumptionId, StatedRange>>>;
}

/** One number that a scenario rests on. */
export interface Assumption extends Range {
  readonly id: AssumptionId;
  /** Whether its authors state it, the study measured it, or the method fixes it. */
  readonly basis: 'stated' | 'measured' | 'convention';
  /** In its authors' words; empty when measured or a convention. */
  readonly source: string;
  /** Identity of the measure of the study that it was taken from. */
  readonly measure: string | null;
}

/** Why a scenario, or a part of it, gives no number. */
export interface ScenarioReason {
  readonly code:
    | 'input-missing'
    | 'start-missing'
    | 'dates-too-far-apart'
    | 'group-exceeds-population'
    | 'base-too-small'
    | 'money-unlike';
  readonly input: AssumptionId | null;
  readonly days: number | null;
}

/** What the lever does in a year and in the long run, with the central assumptions. */
export interface ScenarioFlow {
  /** People a year who enter the alternative; nought for levers without one. */
  readonly participants: number;
  /** Of these, people who would otherwise have been admitted. */
  readonly displaced: number;
  /** Of these, people who would not have been held. */
  readonly widened: number;
  /** People a year who end in custody for failing. */
  readonly failures: number;
  /** People set free at once. */
  readonly released: number;
  /** Change of the count once everything has settled. */
  readonly longRun: number;
  readonly steadyWithout: number;
  readonly steadyWith: number;
  /** Share of failures above which more people are held than without the lever; `null` where no failure is. */
  readonly breakEvenFailure: number | null;
}

/** The count of the group in one year, and what it makes of the whole. */
export interface ScenarioYear {
  readonly at: Period;
  /** Without the lever. */
  readonly without: number;
  readonly with: Range;
  /** People fewer than without the lever. */
  readonly fewer: Range;
  /** People per hundred places; `null` where places or everyone held are not known. */
  readonly occupancy: (Range & { readonly without: number }) | null;
}

/** Money of one year, or of all: what the alternative costs less what fewer people held save. Negative is a saving. */
export interface NetCost {
  /** At the part of the cost that moves with the number of people. */
  readonly marginal: Range;
  /** At the average cost, which one person fewer does not save. */
  readonly average: number;
}

export interface ScenarioCost {
  readonly currency: string | null;
  readonly years: readonly NetCost[];
  /** A year once everything has settled. */
  readonly steady: NetCost;
  /** All years of the horizon in today's money; `null` without a discount rate. */
  readonly present: NetCost | null;
}

/** What reaching the target would take. */
export interface ScenarioTarget {
  readonly occupancy: number;
  /** Whether the central path is at or under it in the last year. */
  readonly reached: boolean;
  /** People above it now; nought or less when it is reached already. */
  readonly toRemove: number;
  /** What the lever would have to be: participants a year, or a share from 0 to 1; `null` when no amount does it. */
  readonly required: number | null;
  readonly unit: 'persons-per-year' | 'share';
  /** Of admissions, for participants. */
  readonly shareOfAdmissions: number | null;
  readonly feasible: boolean;
  /** Occupancy if nobody of the group were held. */
  readonly floor: number;
}

/** How the first day's effect of a release wears off. */
export interface ReleaseEffect {
  readonly halfLifeYears: number;
  /** Years of prison less, over the horizon. */
  readonly personYears: number;
}

/** One assumption at its lowest and highest, all others in their middle. */
export interface TornadoRow {
  readonly id: AssumptionId;
  readonly longRun: readonly [low: number, high: number];
  readonly fewer: readonly [low: number, high: number];
  readonly occupancy: readonly [low: number, high: number] | null;
}

/** What becomes of the result when the assumptions are drawn from their ranges. */
export interface ScenarioUncertainty {
  readonly draws: number;
  readonly seed: number;
  /** Of the long-run change. */
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of draws, from 0 to 1, in which more people are held in the long run. */
  readonly shareRises: number;
  /** The widest first. */
  readonly tornado: readonly TornadoRow[];
}

/** What the numbers of a scenario are. */
export interface ScenarioResult {
  readonly flow: ScenarioFlow;
  /** From the start to the horizon. */
  readonly years: readonly ScenarioYear[];
  readonly cost: ScenarioCost | null;
  readonly target: ScenarioTarget | null;
  readonly release: ReleaseEffect | null;
  readonly uncertainty: ScenarioUncertainty;
}

/** A scenario: what is assumed and what would follow, or why it gives no number. */
export interface Scenario {
  readonly name: string;
  readonly lever: Lever;
  readonly group: Slice;
  readonly cards: readonly string[];
  readonly horizonYears: number;
  readonly target: number;
  readonly stayModel: StayModel;
  readonly correlated: boolean;
  /** Those that are known, in the fixed order. */
  readonly assumptions: readonly Assumption[];
  readonly flags: readonly Flag[];
  readonly result: ScenarioResult | null;
  /** Why there is no result at all. */
  readonly reason: ScenarioReason | null;
  /** Why a part of the result is missing. */
  readonly without: readonly { readonly part: 'occupancy' | 'cost'; readonly reason: ScenarioReason }[];
}

/** Several levers at once, of people who are of one group or of groups that share nobody. */
export interface ScenariosTogether {
  readonly names: readonly string[];
  readonly at: Period;
  readonly fewer: Range;
  readonly occupancy: Range;
  readonly target: number;
  readonly reached: boolean;
}

/**
 * How each result of a scenario is computed, by the names and codes of the catalogue of indicators. They are no indicators:
 * none gives a number without assumptions.
 */
export const SCENARIO_METHODS = {
  'scenario-stock-path': 'J1',
  'scenario-occupancy-and-cost': 'J2',
  'scenario-required-diversion': 'J3',
  'scenario-retroactive-release': 'J4',
  'scenario-uncertainty': 'J5',
} as const;
export type ScenarioMethod = keyof typeof SCENARIO_METHODS;

import { DEFAULT_LIMITS } from '../../../../src/interpret/limits.js';
import { runScenarios } from '../../../../src/interpret/scenarios/index.js';
import { mulberry32, quantile } from '../../../../src/measure/statistics/index.js';
import type { Measure } from '../../../../src/model/measure.js';
import type { AssumptionId, ScenarioRequest, StatedRange } from '../../../../src/model/scenario.js';
import { period } from '../measures.js';

export const CHANCE = { random: mulberry32, quantile };

/** An assumption as somebody states it: one number, or three. */
export function stated(low: number, central = low, high = central): StatedRange {
  return { low, central, high, source: 'made up' };
}

/** The numbers of the catalogue's fictional case; months where the catalogue has years. */
export const WORKED: Readonly<Partial<Record<AssumptionId, StatedRange>>> = {
  admissions: stated(1400),
  eligible: stated(0.55),
  offered: stated(0.5),
  uptake: stated(0.6),
  'net-widening': stated(0.2),
  failure: stated(0.35),
  stay: stated(1.5714285714 * 12),
  'failure-stay': stated(1.2 * 12),
  stock: stated(2200),
  population: stated(18250),
  capacity: stated(14200),
};

export function request(parts: Partial<ScenarioRequest> = {}): ScenarioRequest {
  return {
    name: 'A court for minor offences',
    country: 'PER',
    lever: 'diversion',
    group: { offence_class: 'drug' },
    cards: [],
    from: period('2021'),
    horizonYears: 5,
    target: null,
    stayModel: 'constant-hazard',
    correlated: false,
    draws: 200,
    seed: 42,
    currency: null,
    assumptions: WORKED,
    ...parts,
  };
}

export function run(requests: readonly ScenarioRequest[], measures: readonly Measure[] = []) {
  return runScenarios(requests, measures, DEFAULT_LIMITS, CHANCE);
}

/** The only scenario of a run. */
export function one(parts: Partial<ScenarioRequest> = {}, measures: readonly Measure[] = []) {
  const [scenario] = run([request(parts)], measures).scenarios;
  if (!scenario) throw new Error('a run should give a scenario');
  return scenario;
}

/** The same, of which the numbers are known. */
export function resultOf(parts: Partial<ScenarioRequest> = {}, measures: readonly Measure[] = []) {
  const { result, reason } = one(parts, measures);
  if (!result) throw new Error(`withheld: ${JSON.stringify(reason)}`);
  return result;
}

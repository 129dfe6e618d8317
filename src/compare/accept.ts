import { type Acceptance, BASELINE_VERSION, type Baseline } from '../model/baseline.js';
import type { Snapshot } from '../model/snapshot.js';

/** The part of a study that a later one is held against. */
export function snapshotOf(study: Snapshot): Snapshot {
  const { generator, country, asOf, inputs, limits, problems, sources } = study;
  return {
    generator,
    country,
    asOf,
    inputs,
    limits,
    problems,
    sources,
    measures: study.measures.map((measure) => ({
      id: measure.id,
      indicator: measure.indicator,
      status: measure.status,
      place: measure.place,
      period: measure.period,
      since: measure.since,
      stratum: measure.stratum,
      variant: measure.variant,
      unit: measure.unit,
      value: measure.value,
      details: measure.details,
      interval: measure.interval,
      intervalKind: measure.intervalKind,
      definition: measure.definition,
      reason: measure.reason,
      operands: measure.operands.map(({ fact, slice, period, value, cells }) => ({
        fact,
        slice,
        period,
        value,
        cells,
      })),
    })),
    findings: study.findings.map(({ id, number, answer, severity }) => ({ id, number, answer, severity })),
  };
}

/** A baseline with some studies accepted; what it held of other countries, and who accepted what before, stays. */
export function acceptStudies(
  studies: readonly (readonly [Snapshot, Acceptance])[],
  earlier: Baseline | undefined,
): Baseline {
  const held = new Map((earlier?.studies ?? []).map((study) => [study.country, study]));
  for (const [study] of studies) held.set(study.country, snapshotOf(study));
  return {
    kind: 'ctg-baseline',
    version: BASELINE_VERSION,
    accepted: [...(earlier?.accepted ?? []), ...studies.map(([, acceptance]) => acceptance)],
    studies: [...held.values()].sort((a, b) => (a.country < b.country ? -1 : 1)),
  };
}

/** The state of a country that a baseline holds, and who accepted it last. */
export function heldIn(
  { accepted, studies }: Baseline,
  country: string,
): { readonly study: Snapshot; readonly acceptance: Acceptance | null } | undefined {
  const study = studies.find((candidate) => candidate.country === country);
  if (!study) return undefined;
  return { study, acceptance: accepted.findLast((item) => item.country === country) ?? null };
}

import type { PenaltyScale } from '../model/fact.js';
import type { Operand } from '../model/measure.js';
import type { Period } from '../model/period.js';
import { spanOf } from '../model/period.js';

/** Grave offences that a drug penalty is compared with, gravest first (Uprimny, Guzmán & Parra 2012). */
export const REFERENCE_OFFENCES = ['intentional_homicide', 'rape', 'aggravated_robbery'] as const;

/**
 * Whether a scale is in force on a day (the last of the period). A start that the copy read does not show lies before
 * it; an end that it does not show lies after it.
 */
export function inForce(scale: PenaltyScale, at: Period): boolean {
  const started = !scale.inForceFrom || scale.inForceFrom.start <= at.end;
  return started && (!scale.inForceTo || scale.inForceTo.end >= at.end);
}

/** The maximum in months; none for life, which no number of months equals, and none where the law leaves it open. */
export function maximumOf({ isLife, maxMonths }: PenaltyScale): number | undefined {
  return isLife ? undefined : maxMonths;
}

/** A scale's maximum as a number of a measure. */
export function penaltyOperand(scale: PenaltyScale, months: number): Operand {
  const { inForceFrom, inForceTo } = scale;
  return {
    fact: 'statutory-penalty',
    value: months,
    unit: 'months',
    period: inForceFrom && inForceTo ? spanOf(inForceFrom, inForceTo) : (inForceFrom ?? null),
    slice: {
      offence_class: scale.offenceClass,
      ...(scale.drugSubtype ? { drug_subtype: scale.drugSubtype } : {}),
    },
    definition: {},
    cells: scale.cells,
    sources: scale.sources,
  };
}

/** Drug conducts and reference offences in their basic form, in force at a date: like is compared with like. */
export function basket(scales: readonly PenaltyScale[], at: Period) {
  const basic = onceEach(scales.filter((scale) => scale.tier === 'basic' && inForce(scale, at)));
  const references: readonly string[] = REFERENCE_OFFENCES;
  return {
    drugs: basic.filter(({ offenceClass }) => offenceClass === 'drug'),
    references: basic.filter(({ offenceClass }) => references.includes(offenceClass)),
  };
}

/** A scale that several people ranked stands in as many rows, and is one scale of the law. */
function onceEach(scales: readonly PenaltyScale[]): PenaltyScale[] {
  const seen = new Set<string>();
  return scales.filter((scale) => {
    if (scale.seriousnessRank === undefined) return true;
    const { conductId, law, article, minMonths, maxMonths, isLife, inForceFrom } = scale;
    const key = [conductId, law, article, minMonths, maxMonths, isLife, inForceFrom?.start].join('|');
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

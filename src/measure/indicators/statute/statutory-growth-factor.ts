import type { PenaltyScale } from '../../../model/fact.js';
import type { Period } from '../../../model/period.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { inForce, maximumOf, penaltyOperand, REFERENCE_OFFENCES } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, type Outcome, refuse } from '../../outcome.js';

/** How many times the maximum has been multiplied since the first version known, beside a reference offence. */
export default defineIndicator({
  id: 'statutory-growth-factor',
  code: 'C4',
  family: 'statute',
  unit: 'factor',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Uprimny, Guzmán & Parra, La adicción punitiva (2012)'],
  measure: ({ scales }, at) => {
    const versions = scales.flatMap(datedOf).sort((a, b) => compare(a.since.start, b.since.start));
    const drugs = versions.filter(({ scale }) => scale.offenceClass === 'drug');
    const conducts = [...new Set(drugs.map(({ scale }) => scale.conductId))].sort();
    const variants = conducts.flatMap((conduct): Variant[] => {
      const outcome = growth(
        drugs.filter(({ scale }) => scale.conductId === conduct),
        versions,
        at,
      );
      return outcome ? [{ variant: conduct, outcome }] : [];
    });
    return variants.length > 0 ? variants : refuse('no-earlier-date');
  },
});

/** A basic scale with a known start, and its maximum where that is a number. */
interface Version {
  readonly scale: PenaltyScale;
  readonly since: Period;
  readonly year: number;
  readonly max: number | undefined;
}

function datedOf(scale: PenaltyScale): Version[] {
  const since = scale.inForceFrom;
  if (scale.tier !== 'basic' || !since) return [];
  return [{ scale, since, year: Number(since.start.slice(0, 4)), max: maximumOf(scale) }];
}

/**
 * The version with which the maximum in force was reached: later texts that repeat it did not raise it, and counting
 * their years would make the growth look slower than it was. A maximum that never moved is dated by its newest text.
 */
function reachedBy(conduct: readonly Version[], first: Version, current: Version): Version {
  let reached = current;
  for (const version of conduct.slice(0, conduct.indexOf(current)).reverse()) {
    if (version.max !== current.max) break;
    reached = version;
  }
  return reached === first ? current : reached;
}

/** Nothing when a conduct has one version only, or none in force: then there is no growth to speak of. */
function growth(conduct: readonly Version[], all: readonly Version[], at: Period): Outcome | undefined {
  const first = conduct.find(({ max }) => max !== undefined);
  const current = conduct.filter(({ scale }) => inForce(scale, at)).at(-1);
  if (!first || first.max === undefined || !current) return undefined;
  const last = reachedBy(conduct, first, current);
  if (last.year <= first.year) return undefined;
  if (last.max === undefined) return refuse('maximum-open', {}, [penaltyOperand(first.scale, first.max)]);
  if (first.max === 0) {
    // A law without a penalty for the conduct is no base; the penalty begins with the first version that has one.
    const created = conduct.find(({ max }) => max !== undefined && max > 0);
    return created ? refuse('created-in-year', { year: created.year }) : undefined;
  }
  const factor = last.max / first.max;
  const reference = referenceGrowth(all, first, last);
  const ends = [penaltyOperand(first.scale, first.max), penaltyOperand(last.scale, last.max)] as const;
  return {
    kind: 'measured',
    value: factor,
    numerator: ends[1],
    denominator: ends[0],
    operands: [...ends, ...(reference?.operands ?? [])],
    details: {
      'drug-factor': detail(factor, 'factor'),
      'drug-growth-pct': detail(100 * (factor - 1), 'percent'),
      'annual-pct': detail(100 * (factor ** (1 / (last.year - first.year)) - 1), 'percent-per-year'),
      'first-max-months': detail(first.max, 'months'),
      'last-max-months': detail(last.max, 'months'),
      'first-year': detail(String(first.year), 'word'),
      'last-year': detail(String(last.year), 'word'),
      ...(reference
        ? {
            'reference-factor': detail(reference.factor, 'factor'),
            // A reference that lost its penalty has no growth to compare with.
            'relative-growth': detail(reference.factor === 0 ? null : factor / reference.factor, 'ratio'),
            'reference-offence': detail(reference.offence, 'word'),
            'reference-conduct': detail(reference.conduct, 'word'),
          }
        : {}),
    },
  };
}

/** The growth of the gravest reference offence whose maximum is known when both versions came into force. */
function referenceGrowth(all: readonly Version[], first: Version, last: Version) {
  for (const offence of REFERENCE_OFFENCES) {
    const known = all.filter(({ scale, max }) => scale.offenceClass === offence && max !== undefined);
    for (const before of known.filter(({ scale }) => inForce(scale, first.since)).reverse()) {
      const same = known.filter(({ scale }) => scale.conductId === before.scale.conductId);
      const after = same.filter(({ scale }) => inForce(scale, last.since)).at(-1);
      if (!before.max || after?.max === undefined) continue;
      return {
        offence,
        conduct: before.scale.conductId,
        factor: after.max / before.max,
        operands: [penaltyOperand(before.scale, before.max), penaltyOperand(after.scale, after.max)],
      };
    }
  }
  return undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

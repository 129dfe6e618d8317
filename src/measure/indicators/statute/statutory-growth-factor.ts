import type { PenaltyScale } from '../../../model/fact.js';
import type { Period } from '../../../model/period.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { inForce, penaltyOperand, REFERENCE_OFFENCES } from '../../in-force.js';
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
    const dated = scales.filter(({ tier, inForceFrom }) => tier === 'basic' && inForceFrom);
    const conducts = [
      ...new Set(
        dated.filter(({ offenceClass }) => offenceClass === 'drug').map(({ conductId }) => conductId),
      ),
    ];
    const variants = conducts.sort().flatMap((conduct): Variant[] => {
      const outcome = growth(conduct, dated, at);
      return outcome ? [{ variant: conduct, outcome }] : [];
    });
    return variants.length > 0 ? variants : refuse('no-earlier-date');
  },
});

function growth(conduct: string, scales: readonly PenaltyScale[], at: Period): Outcome | undefined {
  const versions = scales.filter(({ conductId }) => conductId === conduct).sort(byStart);
  const first = versions.find(({ maxMonths }) => maxMonths !== undefined);
  const last = versions.filter((scale) => scale.maxMonths !== undefined && inForce(scale, at)).at(-1);
  if (!first || !last || first === last || first.maxMonths === undefined || last.maxMonths === undefined)
    return undefined;
  const [year0, year1] = [startYear(first), startYear(last)];
  if (first.maxMonths === 0) return refuse('created-in-year', { year: year0 });
  if (year1 <= year0) return undefined;
  const factor = last.maxMonths / first.maxMonths;
  const reference = referenceGrowth(scales, first, last);
  return {
    kind: 'measured',
    value: factor,
    numerator: penaltyOperand(last, last.maxMonths),
    denominator: penaltyOperand(first, first.maxMonths),
    operands: [
      penaltyOperand(first, first.maxMonths),
      penaltyOperand(last, last.maxMonths),
      ...(reference?.operands ?? []),
    ],
    details: {
      'drug-factor': detail(factor, 'factor'),
      'drug-growth-pct': detail(100 * (factor - 1), 'percent'),
      'annual-pct': detail(100 * (factor ** (1 / (year1 - year0)) - 1), 'percent-per-year'),
      'first-max-months': detail(first.maxMonths, 'months'),
      'last-max-months': detail(last.maxMonths, 'months'),
      'first-year': detail(String(year0), 'word'),
      'last-year': detail(String(year1), 'word'),
      ...(reference
        ? {
            'reference-factor': detail(reference.factor, 'factor'),
            'relative-growth': detail(factor / reference.factor, 'ratio'),
            'reference-offence': detail(reference.offence, 'word'),
          }
        : {}),
    },
  };
}

/** The growth of the gravest reference offence whose maximum is known when both versions came into force. */
function referenceGrowth(scales: readonly PenaltyScale[], first: PenaltyScale, last: PenaltyScale) {
  for (const offence of REFERENCE_OFFENCES) {
    const at = (version: PenaltyScale) =>
      scales.find(
        (scale) =>
          scale.offenceClass === offence &&
          scale.maxMonths !== undefined &&
          version.inForceFrom !== undefined &&
          inForce(scale, { ...version.inForceFrom, end: version.inForceFrom.end }),
      );
    const [before, after] = [at(first), at(last)];
    if (!before?.maxMonths || !after?.maxMonths || before.conductId !== after.conductId) continue;
    return {
      offence,
      factor: after.maxMonths / before.maxMonths,
      operands: [penaltyOperand(before, before.maxMonths), penaltyOperand(after, after.maxMonths)],
    };
  }
  return undefined;
}

const byStart = (a: PenaltyScale, b: PenaltyScale) =>
  (a.inForceFrom?.start ?? '') < (b.inForceFrom?.start ?? '') ? -1 : 1;
const startYear = (scale: PenaltyScale) => Number(scale.inForceFrom?.start.slice(0, 4));

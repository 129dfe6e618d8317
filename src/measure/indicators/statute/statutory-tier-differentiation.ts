import type { PenaltyScale } from '../../../model/fact.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { inForce, maximumOf, penaltyOperand } from '../../in-force.js';
import { penalties } from '../../need.js';
import { detail, flag, type Outcome, refuse } from '../../outcome.js';

/**
 * The maximum of a lighter tier over that of the general tier of the same conduct, in force at the date. A conduct of
 * which the table holds no lighter tier is punished by the general one whoever commits it: its ratio is one.
 */
export default defineIndicator({
  id: 'statutory-tier-differentiation',
  code: 'C6',
  family: 'statute',
  unit: 'ratio',
  better: 'lower',
  interval: 'none',
  over: 'newest-date',
  needs: { scales: penalties() },
  sources: ['Costa Rica, Law 8204 art. 77 and 77 bis (Law 9161 of 2013)', 'IDPC (2013)'],
  measure: ({ scales }, at) => {
    const current = scales.filter((scale) => scale.offenceClass === 'drug' && inForce(scale, at));
    const general = current.filter(({ tier }) => tier === 'basic');
    if (general.length === 0)
      return refuse('need-absent', { fact: 'statutory-penalty', offence_class: 'drug' });
    return general.flatMap((scale): Variant[] => {
      const lighter = current.filter(
        ({ tier, conductId }) => tier === 'attenuated' && conductId === scale.conductId,
      );
      return lighter.length === 0
        ? [{ variant: scale.conductId, outcome: undivided(scale) }]
        : lighter.map((light) => ({
            variant: `${scale.conductId}/${light.article || light.conduct}`,
            outcome: divided(scale, light),
          }));
    });
  },
});

/** No lighter tier: one scale for all. */
function undivided(general: PenaltyScale): Outcome {
  const max = maximumOf(general);
  if (max === undefined) return refuse('maximum-open');
  return {
    kind: 'measured',
    value: 1,
    operands: [penaltyOperand(general, max)],
    details: {
      'lighter-tier': detail(false, 'yes-no'),
      ...whatElse(general),
      ...reachOf([general]),
    },
    flags: [flag('law-does-not-distinguish')],
  };
}

function divided(general: PenaltyScale, light: PenaltyScale): Outcome {
  const [max, lightMax] = [maximumOf(general), maximumOf(light)];
  if (max === undefined || lightMax === undefined) {
    const known = [general, light].flatMap((scale) => {
      const months = maximumOf(scale);
      return months === undefined ? [] : [penaltyOperand(scale, months)];
    });
    return refuse('maximum-open', {}, known);
  }
  const ends = [penaltyOperand(light, lightMax), penaltyOperand(general, max)] as const;
  if (max === 0) return refuse('denominator-zero', { fact: 'statutory-penalty' }, ends);
  const [min, lightMin] = [general.minMonths, light.minMonths];
  const value = lightMax / max;
  return {
    kind: 'measured',
    value,
    numerator: ends[0],
    denominator: ends[1],
    operands: ends,
    details: {
      'max-ratio': detail(value, 'ratio'),
      'min-ratio': detail(
        min !== undefined && lightMin !== undefined && min > 0 ? lightMin / min : null,
        'ratio',
      ),
      'lighter-tier': detail(true, 'yes-no'),
      ...whatElse(general),
      'noncustodial-possible-attenuated': detail(light.noncustodialPossible ?? null, 'yes-no'),
      'benefit-excluded-attenuated': detail(light.benefitExcluded ?? null, 'yes-no'),
      ...reachOf([light, general]),
    },
    flags: [
      ...(value >= 1 ? [flag('law-does-not-distinguish')] : []),
      ...(light.benefitExcluded ? [flag('benefit-excluded', { conduct: light.conduct })] : []),
    ],
  };
}

const whatElse = ({ noncustodialPossible, benefitExcluded }: PenaltyScale) => ({
  'noncustodial-possible-general': detail(noncustodialPossible ?? null, 'yes-no'),
  'benefit-excluded-general': detail(benefitExcluded ?? null, 'yes-no'),
});

/** The longest terms that may be suspended or replaced, beside the range that they must reach; of the mildest tier. */
function reachOf(tiers: readonly PenaltyScale[]) {
  const [mildest] = tiers;
  const suspension = tiers.find(({ suspensionLimitMonths: limit }) => limit !== undefined);
  const substitution = tiers.find(({ substitutionLimitMonths: limit }) => limit !== undefined);
  return {
    ...(suspension
      ? {
          'suspension-limit': detail(suspension.suspensionLimitMonths ?? null, 'months'),
          'mildest-maximum': detail((mildest && maximumOf(mildest)) ?? null, 'months'),
        }
      : {}),
    ...(substitution
      ? {
          'substitution-limit': detail(substitution.substitutionLimitMonths ?? null, 'months'),
          'mildest-minimum': detail(mildest?.minMonths ?? null, 'months'),
        }
      : {}),
  };
}

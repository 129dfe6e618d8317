import type { FactTypes } from '../../../model/fact.js';
import { share } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one, optional, parts } from '../../need.js';
import { detail, flag, operand } from '../../outcome.js';

type Cases = FactTypes['court-cases'];
type Hours = FactTypes['court-hours-per-case'];

const DRUG = { offence_class: 'drug' } as const;
const LOW_LEVEL = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent_other',
];
const HIGHER = 'drug_other_or_higher';

/**
 * Drug cases of all cases that courts received, and of the hours that they take. Hours for one case are assumptions even
 * where a ministry prints them, so the share of cases is the number and the interval runs to the share of hours.
 */
export default defineIndicator({
  id: 'court-caseload-drug-share',
  code: 'I4',
  family: 'cost',
  unit: 'percent',
  better: 'neither',
  interval: 'definition',
  needs: {
    drug: one('court-cases', DRUG),
    all: one('court-cases'),
    groups: optional(parts('court-cases', 'ctg_category', DRUG)),
    groupHours: optional(parts('court-hours-per-case', 'ctg_category', DRUG)),
    drugHours: optional(one('court-hours-per-case', DRUG)),
    otherHours: optional(one('court-hours-per-case', { offence_class: 'other' })),
  },
  sources: ['Catalogue of indicators, I4'],
  measure: ({ drug, all, groups = [], groupHours = [], drugHours, otherHours }) => {
    const low = groups.filter(({ slice }) => LOW_LEVEL.includes(slice.ctg_category ?? ''));
    const outcome = share(drug, all);
    if (outcome.kind === 'refused') return outcome;
    const hours = weighed({ drug, low, groupHours, drugHours });
    const others = otherHours ? (all.value - drug.value) * otherHours.value : undefined;
    const total = hours && others !== undefined ? hours.drug + others : undefined;
    const shareOfHours = hours && total ? (100 * hours.drug) / total : undefined;
    const used =
      shareOfHours === undefined || !otherHours ? [] : [...low, ...(hours?.used ?? []), otherHours];
    return {
      ...outcome,
      operands: [...outcome.operands, ...used.map(operand)],
      ...(shareOfHours === undefined
        ? {}
        : {
            interval: {
              low: Math.min(outcome.value, shareOfHours),
              high: Math.max(outcome.value, shareOfHours),
              kind: 'definition' as const,
              method: 'cases-or-hours',
            },
          }),
      details: {
        'share-cases-pct': detail(outcome.value, 'percent'),
        'share-hours-pct': detail(shareOfHours ?? null, 'percent'),
        'low-level-hours': detail(hours?.lowLevel ?? null, 'hours'),
        'drug-hours': detail(hours?.drug ?? null, 'hours'),
        'low-level-cases': detail(
          low.length > 0 ? low.reduce((sum, { value }) => sum + value, 0) : null,
          'cases',
        ),
      },
      flags: [
        ...(outcome.flags ?? []),
        ...(drug.definition.counting_unit === undefined && all.definition.counting_unit === undefined
          ? [flag('definition-not-stated')]
          : []),
      ],
    };
  },
});

interface Weighing {
  readonly drug: Cases;
  readonly low: readonly Cases[];
  readonly groupHours: readonly Hours[];
  readonly drugHours: Hours | undefined;
}

/** Hours of drug cases, low-level ones by their own hours; nothing when some of them have none. */
function weighed({ drug, low, groupHours, drugHours }: Weighing) {
  const ofGroup = (group: string | undefined) =>
    groupHours.find(({ slice }) => slice.ctg_category === group) ?? drugHours;
  const rest = drug.value - low.reduce((sum, { value }) => sum + value, 0);
  const restHours = low.length > 0 ? ofGroup(HIGHER) : drugHours;
  const lowHours = low.map((cases) => ({ cases, hours: ofGroup(cases.slice.ctg_category) }));
  if (!restHours || rest < 0 || lowHours.some(({ hours }) => !hours)) return undefined;
  const lowLevel = lowHours.reduce((sum, { cases, hours }) => sum + cases.value * (hours?.value ?? 0), 0);
  return {
    lowLevel: low.length > 0 ? lowLevel : undefined,
    drug: lowLevel + rest * restHours.value,
    used: [...lowHours.flatMap(({ hours }) => hours ?? []), restHours],
  };
}

import type { FactName, Quantity } from '../../../model/fact.js';
import type { OffenderGroup, Stage } from '../../../model/finding.js';
import type { Detail, Operand } from '../../../model/measure.js';
import { cases } from '../../case-need.js';
import type { Cases } from '../../cases.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { inForce } from '../../in-force.js';
import { one, optional, penalties } from '../../need.js';
import { newestParts } from '../../needs/newest-parts.js';
import { detail, type Outcome, operand, refuse } from '../../outcome.js';
import { isSmall } from '../../small-counts.js';
import { kaplanMeier, medianOf, medianSurvival } from '../../statistics/index.js';
import { termsOf } from '../../terms.js';

/** The four groups of the project, with their word in the tables and the drug conducts whose law concerns them. */
const GROUPS: readonly (readonly [group: OffenderGroup, word: string, conducts: readonly string[]])[] = [
  ['possession_personal_use', 'possession_personal_use', ['possession']],
  ['micro_trafficking_nonviolent', 'micro_trafficking_nonviolent', ['micro_trafficking', 'trafficking']],
  ['small_producer_nonviolent', 'small_producer_nonviolent', ['cultivation', 'production']],
  // Dependence is a trait of people and crosses offences; what is counted are those in none of the other groups.
  ['drug_dependent', 'drug_dependent_other', []],
];
const STAGES: readonly Stage[] = ['pretrial', 'convicted', 'incarcerated'];
/** Fewer cases than this are not counted by a trait of the person. */
const FEWEST = 10;

const heldBy = (status: 'unsentenced' | 'sentenced') =>
  optional(newestParts('prison-population', 'ctg_category', { legal_status: status }));

/**
 * The gap itself: four kinds of offender at three stages. Each cell has its count, its share of the stage, what it means for
 * occupancy, the typical time, and whether the law given knows an alternative; an empty cell says what is missing.
 */
export default defineIndicator({
  id: 'gap-grid',
  code: 'CTG',
  family: 'gap',
  unit: 'persons',
  better: 'neither',
  interval: 'none',
  over: 'newest-date',
  needs: {
    scales: optional(penalties()),
    unsentenced: heldBy('unsentenced'),
    sentenced: heldBy('sentenced'),
    places: optional(one('official-capacity')),
    judged: optional(
      cases({
        of: ['sentences'],
        keys: ['ctg_category', 'custody'],
        optional: ['months', 'drug_dependent'],
        yearly: false,
      }),
    ),
    remand: optional(
      cases({
        of: ['sentences', 'admissions'],
        keys: ['ctg_category', 'remand_days', 'remand_ended'],
        yearly: false,
      }),
    ),
  },
  sources: ['OAS/CICAD, Closing the Gap'],
  measure: (given, at): readonly Variant[] =>
    STAGES.flatMap((stage) =>
      GROUPS.map(([group, word, conducts]): Variant => {
        const law = alternativeIn(given.scales ?? [], conducts, at);
        return { variant: `${group}/${stage}`, outcome: cell(given, stage, word, law) };
      }),
    ),
});

type Given = {
  readonly unsentenced: readonly Quantity<'stock', 'persons'>[] | undefined;
  readonly sentenced: readonly Quantity<'stock', 'persons'>[] | undefined;
  readonly places: Quantity<'stock', 'places'> | undefined;
  readonly judged: Cases | undefined;
  readonly remand: Cases | undefined;
};

/** What one cell counts, of how many in its stage, and how it was counted. */
interface Counted {
  readonly count: number;
  readonly stage: number;
  readonly operands: readonly Operand[];
  readonly how: 'held' | 'detained' | 'judged' | 'sent-to-prison';
}

function cell(given: Given, stage: Stage, word: string, law: string): Outcome {
  const counted = countOf(given, stage, word);
  if (!counted) {
    const fact: FactName | 'cases' = stage === 'convicted' ? 'cases' : 'prison-population';
    const status = stage === 'pretrial' ? 'unsentenced' : stage === 'incarcerated' ? 'sentenced' : '';
    return refuse('need-absent', {
      fact,
      ctg_category: word,
      ...(status === '' ? {} : { legal_status: status }),
    });
  }
  if (counted.how !== 'held' && counted.count > 0 && counted.count < FEWEST)
    return refuse(counted.count < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
  const points = counted.how === 'held' && given.places ? (100 * counted.count) / given.places.value : null;
  const time = timeOf(given, stage, word);
  return {
    kind: 'measured',
    value: counted.count,
    operands: [...counted.operands, ...(points === null || !given.places ? [] : [operand(given.places)])],
    details: {
      'share-of-stage': detail(shareOf(counted), 'percent'),
      'occupancy-points': detail(points, 'percentage-points'),
      'median-time': time,
      'alternative-in-law': detail(law, 'word'),
      counted: detail(counted.how, 'word'),
      ...dependentOf(given, stage, word),
    },
  };
}

/** In percent of the stage; withheld where cases leave so few others that these could be told. */
function shareOf({ count, stage, how }: Counted): number | null {
  if (stage === 0 || (how !== 'held' && isSmall(stage - count))) return null;
  return (100 * count) / stage;
}

function countOf(given: Given, stage: Stage, word: string): Counted | undefined {
  if (stage === 'convicted') return ofCases(given.judged, word, 'judged');
  const held = ofHeld(stage === 'pretrial' ? given.unsentenced : given.sentenced, word);
  if (held) return held;
  if (stage === 'pretrial') return ofCases(detained(given.remand), word, 'detained');
  return ofCases(given.judged?.where({ custody: 'yes' }), word, 'sent-to-prison');
}

/** Those whom the cases show to have been on remand at all. */
function detained(remand: Cases | undefined): Cases | undefined {
  const days = remand?.counts('remand_days').flatMap(([spent]) => (spent > 0 ? [spent] : []));
  return days && remand?.where({ remand_days: days });
}

function ofHeld(facts: Given['unsentenced'], word: string): Counted | undefined {
  const own = facts?.find(({ slice }) => slice.ctg_category === word);
  if (!facts || !own) return undefined;
  return {
    count: own.value,
    stage: facts.reduce((sum, { value }) => sum + value, 0),
    operands: [operand(own)],
    how: 'held',
  };
}

function ofCases(all: Cases | undefined, word: string, how: Counted['how']): Counted | undefined {
  if (!all || all.size === 0) return undefined;
  const own = all.where({ ctg_category: word });
  return { count: own.size, stage: all.size, operands: [own.operand({ ctg_category: word })], how };
}

/** Days on remand before trial, months of prison after it, of the middle person. */
function timeOf({ judged, remand }: Given, stage: Stage, word: string): Detail {
  if (stage === 'pretrial') {
    const own = remand?.where({ ctg_category: word });
    const open = own?.where({ remand_ended: 'no' }).counts('remand_days') ?? [];
    const ended = own?.where({ remand_ended: 'yes' }).counts('remand_days') ?? [];
    const records = [
      ...ended.map(([time, count]) => ({ time, ended: true, count })),
      ...open.map(([time, count]) => ({ time, ended: false, count })),
    ];
    const size = records.reduce((sum, { count }) => sum + count, 0);
    // Without those who still wait the middle would be too early.
    if (open.length === 0 || size < FEWEST) return detail(null, 'days');
    return detail(medianSurvival(kaplanMeier(records)) ?? null, 'days');
  }
  const terms = judged ? termsOf(judged.where({ ctg_category: word })) : undefined;
  if (!terms || terms.n < FEWEST) return detail(null, 'months');
  const median = medianOf(terms.counts);
  return detail(Number.isFinite(median) ? median : null, 'months');
}

/** How many of the group depend on drugs: a trait that crosses the groups, beside the count and no part of a sum. */
function dependentOf({ judged }: Given, stage: Stage, word: string): Record<string, Detail> {
  if (stage !== 'convicted' || !judged?.has('drug_dependent')) return {};
  const dependent = judged.where({ ctg_category: word, drug_dependent: 'yes' }).size;
  return dependent < FEWEST ? {} : { 'n-dependent': detail(dependent, 'persons') };
}

/** Whether a scale in force for the group's conducts may be met without prison. */
function alternativeIn(
  scales: readonly Parameters<typeof inForce>[0][],
  conducts: readonly string[],
  at: Parameters<typeof inForce>[1],
): string {
  const own = scales.filter(
    (scale) =>
      scale.offenceClass === 'drug' &&
      inForce(scale, at) &&
      (conducts.length === 0 || conducts.includes(scale.drugSubtype ?? '')),
  );
  const stated = own.filter(({ noncustodialPossible }) => noncustodialPossible !== undefined);
  if (stated.length === 0) return 'law-not-stated';
  return stated.some(({ noncustodialPossible }) => noncustodialPossible) ? 'in-law' : 'not-in-law';
}

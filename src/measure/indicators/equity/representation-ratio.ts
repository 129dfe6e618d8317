import { cases } from '../../case-need.js';
import { defineIndicator, type Variant } from '../../define-indicator.js';
import { nearestParts } from '../../nearest-parts.js';
import { detail, type Outcome, operand, refuse } from '../../outcome.js';
import { SCHOOLING } from '../../schooling.js';
import { isSmall } from '../../small-counts.js';
import { wilson } from '../../statistics/index.js';
import { caseFlags, caseInterval, refuseUnknown, unknownFlags, withInterval } from '../../terms.js';

/**
 * How over-represented a level of schooling is among those punished, against the country's people of the same ages: the
 * ratio of shares, and of odds. Groups are cumulative: at most primary, at most secondary.
 */
export default defineIndicator({
  id: 'representation-ratio',
  code: 'E2',
  family: 'equity',
  unit: 'ratio',
  better: 'neither',
  interval: 'superpopulation',
  needs: {
    cases: cases({
      of: ['held', 'sentences', 'admissions'],
      keys: ['education'],
      optional: ['offence_class'],
    }),
    country: nearestParts('national-population', 'education'),
  },
  sources: ['Chaparro (Dejusticia 2015)', 'Wilson (1927), for the share of the cases'],
  measure: ({ cases: all, country }): Outcome | readonly Variant[] => {
    const known = all.size - all.unknown('education');
    if (known < 10) return refuse(known < 5 ? 'base-under-five' : 'base-under-ten', { fact: 'cases' });
    const unknown = all.size - known;
    const refusal = refuseUnknown(known, unknown, [all.operand({}, known)]);
    if (refusal) return refusal;
    const people = new Map(country.map((fact) => [fact.slice.education, fact]));
    // Unknown schooling is left out of both shares; without one of the levels there is no whole to take a share of.
    const levels = SCHOOLING.flatMap((level) => people.get(level) ?? []);
    if (levels.length < SCHOOLING.length) return refuse('need-absent', { fact: 'national-population' });
    const whole = levels.reduce((sum, { value }) => sum + value, 0);
    const isGivenAway = (inside: number) => inside < 5 || isSmall(known - inside);
    const answers = SCHOOLING.slice(0, -1).flatMap((_, index): Variant[] => {
      const group = SCHOOLING.slice(0, index + 1);
      const facts = levels.slice(0, index + 1);
      const inside = all.where({ education: group }).size;
      const outside = facts.reduce((sum, { value }) => sum + value, 0);
      if (outside === 0 || outside === whole || isGivenAway(inside)) return [];
      const [prison, population] = [inside / known, outside / whole];
      const bounds = wilson(inside, known);
      const outcome: Outcome = {
        kind: 'measured',
        value: prison / population,
        operands: [all.operand({}, inside), all.operand({}, known), ...levels.map(operand)],
        details: {
          'prison-share': detail(100 * prison, 'percent'),
          'population-share': detail(100 * population, 'percent'),
          'representation-ratio': detail(prison / population, 'ratio'),
          'relative-rate-ratio': detail(
            prison === 1 ? null : prison / (1 - prison) / (population / (1 - population)),
            'ratio',
          ),
        },
        ...withInterval(
          caseInterval(all, { low: bounds.low / population, high: bounds.high / population }, 'wilson-95'),
        ),
        flags: [...caseFlags(all, known), ...unknownFlags(known, unknown)],
      };
      return [{ variant: `at-most-${group.at(-1)}`, outcome }];
    });
    return answers.length > 0 ? answers : refuse('part-under-five', {}, [all.operand({}, known)]);
  },
});

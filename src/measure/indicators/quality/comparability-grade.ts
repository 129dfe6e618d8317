import { gradeOf } from '../../../model/comparability.js';
import { joinDefinitions } from '../../../model/definition.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';
import { detail, operand } from '../../outcome.js';

/** In how many ways the newest occupancy and the first differ in what they count, and the grade that follows. */
export default defineIndicator({
  id: 'comparability-grade',
  code: 'K4',
  family: 'quality',
  unit: 'count',
  better: 'lower',
  interval: 'none',
  over: 'two-dates',
  unlikeAllowed: true,
  needs: { held: one('prison-population'), places: one('official-capacity') },
  sources: ['Council of Europe, SPACE I', 'World Prison Brief'],
  measure: (now, before) => {
    const figure = ({ held, places }: typeof now) => ({
      period: held.period,
      definition: joinDefinitions(held.definition, places.definition),
    });
    const { gapDays, mismatches, grade, rankable } = gradeOf(figure(before), figure(now));
    return {
      kind: 'measured',
      value: mismatches.length,
      operands: [before.held, before.places, now.held, now.places].map(operand),
      details: {
        grade: detail(grade, 'word'),
        rankable: detail(rankable, 'yes-no'),
        'gap-days': detail(gapDays, 'days'),
        mismatches: detail(mismatches.join(', '), 'word'),
      },
    };
  },
});

import type { Definition } from '../../model/definition.js';
import { VOCABULARY } from '../../model/slice.js';
import { defineTable } from '../define-table.js';
import { makeFact, sliceOf } from '../make-fact.js';

const UNITS = ['person', 'charge', 'case'] as const;
const COVERAGES = ['national', 'federal', 'state', 'facility_set'] as const;
const OF_DRUGS = VOCABULARY.ctg_category.filter((name) => name !== 'not_drug' && name !== 'unknown');

/** Cases that courts received in a period by kind, with the hours that one takes where they are known or assumed. */
export default defineTable({
  name: 'court-caseload',
  required: ['country', 'date', 'cases'],
  anyOf: ['offence_class', 'ctg_category', 'hours_per_case'],
  noneOf: ['persons'],
  optional: ['year', 'counting_unit', 'coverage', 'source_id'],
  notRead: ['court', 'note'],
  ofCountry: true,
  dated: true,
  read: (row, context) => {
    const category = row.part('ctg_category', VOCABULARY.ctg_category);
    const ofDrugs = OF_DRUGS.some((name) => name === category);
    const slice = sliceOf({
      offence_class: row.part('offence_class', VOCABULARY.offence_class) ?? (ofDrugs ? 'drug' : undefined),
      ctg_category: category,
    });
    const unit = row.word('counting_unit', UNITS);
    const coverage = row.word('coverage', COVERAGES);
    const definition: Definition = {
      ...(unit ? { counting_unit: unit } : {}),
      ...(coverage ? { coverage } : {}),
    };
    const cases = row.number('cases', { whole: 'row' });
    const hours = row.number('hours_per_case', { fractions: true });
    if (row.rejected || !context.date) return {};
    const parts = { period: context.date, slice, definition };
    return {
      facts: [
        ...(cases ? [makeFact('court-cases', cases, context, parts)] : []),
        ...(hours ? [makeFact('court-hours-per-case', hours, context, parts)] : []),
      ],
    };
  },
});

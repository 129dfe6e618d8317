import { INDICATOR_IDS } from '../../model/indicator-id.js';
import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'unknowns', tables: { withheld: withheldTable }, charts: {} });

/** Every indicator without a number, and why: a gap in the data is a finding too. */
function withheldTable({ study, words }: SectionContext): TableModel | undefined {
  const rows = INDICATOR_IDS.flatMap((id) => {
    const own = study.measures.filter(({ indicator }) => indicator === id);
    if (own.some(({ status }) => status === 'measured')) return [];
    const first = own[0];
    return first?.reason
      ? [[words.locale.indicators[id].title, words.locale.statuses[first.status], words.reason(first.reason)]]
      : [];
  });
  if (rows.length === 0) return undefined;
  return {
    id: 'withheld',
    caption: words.label('withheld'),
    columns: [
      { label: words.label('indicator'), align: 'left' },
      { label: words.label('status'), align: 'left' },
      { label: words.label('reason'), align: 'left' },
    ],
    rows,
  };
}

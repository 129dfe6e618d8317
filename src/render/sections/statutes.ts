import type { PenaltyScale } from '../../model/fact.js';
import type { TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';
import { lawText } from './rows.js';

const MONTHS_A_YEAR = 12;

export default defineSection({ id: 'statutes', tables: { statutes: statuteTable }, charts: {} });

/** Every penalty that the tables give, the repealed ones too, each law by its date. */
function statuteTable({ study, words, citations }: SectionContext): TableModel | undefined {
  if (study.penalties.length === 0) return undefined;
  const start = ({ inForceFrom }: PenaltyScale) => inForceFrom?.start ?? '';
  const rows = [...study.penalties].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  const date = (period: PenaltyScale['inForceFrom'], none: string) =>
    period ? words.format.date(period) : none;
  return {
    id: 'statutes',
    caption: words.label('statutes'),
    columns: [
      { label: words.label('law'), align: 'left' },
      { label: words.label('conduct'), align: 'left' },
      { label: words.label('offence'), align: 'left' },
      { label: words.label('tier'), align: 'left' },
      { label: words.label('penalty-range'), align: 'right' },
      { label: words.label('in-force-since'), align: 'left' },
      { label: words.label('in-force-until'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((scale) => [
      lawText(scale),
      scale.conduct,
      scale.drugSubtype
        ? words.partValue('drug_subtype', scale.drugSubtype)
        : words.partValue('offence_class', scale.offenceClass),
      words.word(scale.tier),
      rangeOf(scale, words),
      date(scale.inForceFrom, words.label('start-not-shown')),
      date(scale.inForceTo, words.label('still-in-force')),
      citations.marks(scale.sources),
    ]),
  };
}

function rangeOf(scale: PenaltyScale, words: Words): string {
  const { minMonths, maxMonths, isLife } = scale;
  const years = (months: number) => {
    const text = words.format.number(months / MONTHS_A_YEAR, months % MONTHS_A_YEAR === 0 ? 0 : 1);
    return words.penalty(text, scale, months);
  };
  const low = minMonths === undefined ? words.label('minimum-not-stated') : years(minMonths);
  if (isLife) return `${low} – ${words.label('life')}`;
  return `${low} – ${maxMonths === undefined ? words.label('maximum-not-stated') : years(maxMonths)}`;
}

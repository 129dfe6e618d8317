import type { AlternativeCard, OffenderGroup, Stage } from '../../model/finding.js';
import type { CellLine, TableCell, TableModel } from '../document/model.js';
import { alternativeLabel, lawOf, SIGNS, stateHere } from '../view/card-state.js';
import { cardName } from '../view/card-view.js';
import { left } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

const GROUPS: readonly OffenderGroup[] = [
  'possession_personal_use',
  'micro_trafficking_nonviolent',
  'small_producer_nonviolent',
  'drug_dependent',
];
const STAGES: readonly Stage[] = ['pretrial', 'convicted', 'incarcerated'];

export default defineSection({
  id: 'alternatives',
  tables: {
    'alternatives-grid': gridTable,
    'alternatives-decide': decideTable,
    'alternatives-here': hereTable,
  },
  charts: {},
});

/** The whole catalogue, when the study holds it. */
function catalogue({ study }: SectionContext): readonly AlternativeCard[] {
  return study.alternatives.some(({ checkedOn }) => checkedOn !== undefined) ? study.alternatives : [];
}

const isForAll = ({ groups }: AlternativeCard) => GROUPS.every((group) => groups.includes(group));

/** Cards of a cell; those that act on every group stand in a row of their own. */
const inCell = (cards: readonly AlternativeCard[], group: OffenderGroup, stage: Stage) =>
  cards.filter((card) => !isForAll(card) && card.groups.includes(group) && card.stages.includes(stage));

/** Four groups by three stages, each card with what it is in this country, in words and by the form of its mark. */
function gridTable(context: SectionContext): TableModel | undefined {
  const cards = catalogue(context);
  if (cards.length === 0) return undefined;
  const { words } = context;
  const label = (key: Parameters<typeof alternativeLabel>[1]) => alternativeLabel(words, key);
  const cell = (own: readonly AlternativeCard[]): TableCell =>
    own.length === 0 ? label('cell-empty') : linesOf(own.map((card) => lineOf(card, context)));
  const common = cards.filter(isForAll);
  return {
    id: 'alternatives-grid',
    caption: label('grid'),
    columns: [left(words.label('group')), ...STAGES.map((stage) => left(words.locale.stages[stage]))],
    rows: [
      ...GROUPS.map((group): TableCell[] => [
        words.locale.groups[group],
        ...STAGES.map((stage) => cell(inCell(cards, group, stage))),
      ]),
      [
        label('for-all'),
        ...STAGES.map((stage) => {
          const own = common.filter(({ stages }) => stages.includes(stage));
          return own.length === 0 ? '—' : cell(own);
        }),
      ],
    ],
    notes: [[label('grid-use'), label('grid-law'), label('grid-none')].join(' · '), label('grid-legend')],
  };
}

function lineOf(card: AlternativeCard, { study, words }: SectionContext): CellLine {
  const { mark, brief, found } = stateHere(card, study, words);
  const named = `${SIGNS[mark]} ${card.id} ${cardName(card, words)}`;
  return { mark, text: found ? `${named}: ${brief}` : named };
}

const linesOf = (lines: readonly CellLine[]): TableCell => ({
  text: lines.map(({ text }) => text).join('; '),
  lines,
});

/** What decides in each cell, what to measure first, and whom this study counts there. */
function decideTable(context: SectionContext): TableModel | undefined {
  if (catalogue(context).length === 0) return undefined;
  const { words } = context;
  const label = (key: Parameters<typeof alternativeLabel>[1]) => alternativeLabel(words, key);
  return {
    id: 'alternatives-decide',
    caption: label('decides'),
    columns: [
      left(words.label('group')),
      left(label('card-stages')),
      left(label('question')),
      left(label('first-measure')),
      left(words.label('people')),
    ],
    rows: GROUPS.flatMap((group) =>
      STAGES.map((stage) => {
        const { question, measure } = words.locale.alternatives.cells[group][stage];
        return [
          words.locale.groups[group],
          words.locale.stages[stage],
          question,
          measure,
          peopleIn(`${group}/${stage}`, context),
        ];
      }),
    ),
    notes: [...reachOf(context), label('who-qualifies-unknown')],
  };
}

function peopleIn(variant: string, { study, words }: SectionContext): string {
  const cell = study.measures.find((item) => item.indicator === 'gap-grid' && item.variant === variant);
  if (cell?.status !== 'measured' || cell.value === null)
    return alternativeLabel(words, 'cell-people-unknown');
  const period = cell.operands[0]?.period ?? cell.period;
  return alternativeLabel(words, 'cell-people', {
    n: words.figure(words.format.number(cell.value), cell, cell.value),
    count: cell.value,
    how: words.detail(cell, 'counted'),
    date: period ? words.format.date(period) : words.label('not-available-short'),
  });
}

/** Of those who qualified for a programme, how many entered: the only gap that is counted and not estimated. */
function reachOf({ study, words }: SectionContext): string[] {
  return study.measures
    .filter(({ indicator, status }) => indicator === 'programme-penetration' && status === 'measured')
    .flatMap((measure) => {
      const { numerator: entered, denominator: eligible, period, variant } = measure;
      if (!entered || !eligible) return [];
      const gap = eligible.value - entered.value;
      return [
        alternativeLabel(words, 'reach', {
          programme: variant,
          eligible: words.count(eligible, measure),
          entered: words.count(entered, measure),
          gap: words.figure(words.format.number(gap), measure, gap),
          date: period ? words.format.date(period) : words.label('not-available-short'),
        }),
      ];
    });
}

/** Every card of which something is known in this country, with its law. */
function hereTable(context: SectionContext): TableModel | undefined {
  const { study, words } = context;
  const rows = catalogue(context).flatMap((card) => {
    const state = stateHere(card, study, words);
    if (!state.found) return [];
    const own = card.countries.find(({ country }) => country === study.country);
    return [
      [
        `${card.id} ${cardName(card, words)}`,
        `${SIGNS[state.mark]} ${state.text}`,
        own ? lawOf(own, words) || '—' : '—',
        words.locale.evidence[card.evidence.grade],
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    id: 'alternatives-here',
    caption: alternativeLabel(words, 'state-here'),
    columns: [
      left(alternativeLabel(words, 'cards-here')),
      left(alternativeLabel(words, 'state-here')),
      left(words.label('law')),
      left(alternativeLabel(words, 'result')),
    ],
    rows,
  };
}

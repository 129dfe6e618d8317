import type { FactName } from '../../model/fact.js';
import type { Measure } from '../../model/measure.js';
import { funnel } from '../charts/funnel.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { LabelKey } from '../locales/label-keys.js';
import type { ProgrammeLabel } from '../locales/programme-texts.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

/** The steps of a participant's path, in order. */
const STEPS: readonly { readonly fact: FactName; readonly label: LabelKey }[] = [
  { fact: 'programme-eligible', label: 'eligible' },
  { fact: 'programme-offered', label: 'offered' },
  { fact: 'programme-accepted', label: 'accepted' },
  { fact: 'programme-evaluated', label: 'evaluated' },
  { fact: 'programme-admitted', label: 'admitted' },
  { fact: 'programme-graduated', label: 'graduated' },
  { fact: 'programme-active', label: 'still-active' },
  { fact: 'programme-left', label: 'left-programme' },
  { fact: 'programme-died-or-transferred', label: 'died-or-transferred' },
];

/** The steps that the funnel draws, and the ways out that it names; those before evaluation are in the table of reach. */
const FUNNEL = STEPS.slice(3, 6);
const WAYS_OUT = STEPS.slice(6);

/** The rates of a programme, each with the counts that it divides. */
const RATES: readonly {
  readonly detail: string;
  readonly label: ProgrammeLabel;
  readonly of: readonly FactName[];
  readonly over: readonly FactName[];
}[] = [
  {
    detail: 'acceptance',
    label: 'rate-acceptance',
    of: ['programme-admitted'],
    over: ['programme-evaluated'],
  },
  {
    detail: 'of-exits',
    label: 'rate-of-exits',
    of: ['programme-graduated'],
    over: ['programme-graduated', 'programme-left'],
  },
  {
    detail: 'of-cohort-so-far',
    label: 'rate-of-cohort',
    of: ['programme-graduated'],
    over: ['programme-admitted'],
  },
  {
    detail: 'graduated-or-active',
    label: 'rate-graduated-or-active',
    of: ['programme-graduated', 'programme-active'],
    over: ['programme-admitted'],
  },
];

export default defineSection({
  id: 'programme',
  tables: { 'programme-flow': flowTable, 'programme-rates': rateTable },
  charts: { 'programme-flow': flowChart },
});

function flowTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const flows = study.facts.filter(({ name }) => STEPS.some(({ fact }) => fact === name));
  if (flows.length === 0) return undefined;
  const { format } = words;
  return {
    id: 'programme-flow',
    caption: words.word('programme-flow'),
    columns: [
      { label: words.label('programme'), align: 'left' },
      { label: words.label('step'), align: 'left' },
      { label: words.label('people'), align: 'right' },
      { label: words.label('date'), align: 'left' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: STEPS.flatMap(({ fact, label }) =>
      flows
        .filter(({ name }) => name === fact)
        .map((flow) => [
          flow.place.facility,
          words.label(label),
          words.count(flow),
          format.date(flow.period),
          citations.marks(flow.sources),
        ]),
    ),
  };
}

/** Every rate with both of its counts: one without them is comparable with nothing. */
function rateTable({ study, words }: SectionContext): TableModel | undefined {
  const measures = study.measures.filter(
    ({ indicator, status }) => indicator === 'programme-completion-rate' && status === 'measured',
  );
  if (measures.length === 0) return undefined;
  const { labels } = words.locale.programme;
  return {
    id: 'programme-rates',
    caption: words.locale.indicators['programme-completion-rate'].title,
    columns: [
      { label: words.label('programme'), align: 'left' },
      { label: words.label('rate'), align: 'left' },
      { label: labels['numerator-of'], align: 'left' },
      { label: labels['denominator-of'], align: 'left' },
      { label: words.label('value'), align: 'right' },
    ],
    rows: measures.flatMap((measure) => [
      ...RATES.filter(({ detail }) => typeof measure.details[detail]?.value === 'number').map(
        ({ detail, label, of, over }) => [
          measure.variant,
          labels[label],
          countsOf(of, measure, words),
          countsOf(over, measure, words),
          words.detail(measure, detail),
        ],
      ),
      ...(measure.interval
        ? [
            [
              measure.variant,
              labels['rate-once-all-left'],
              '—',
              countsOf(['programme-admitted'], measure, words),
              `${words.bound(measure, 'low')} – ${words.bound(measure, 'high')}`,
            ],
          ]
        : []),
    ]),
    notes: [...new Set(measures.flatMap(({ flags }) => flags.map((flag) => words.flag(flag))))],
  };
}

/** `35 graduated + 32 left without graduating`. */
function countsOf(names: readonly FactName[], measure: Measure, words: Words): string {
  return names
    .flatMap((name) => {
      const operand = measure.operands.find(({ fact }) => fact === name);
      const step = STEPS.find(({ fact }) => fact === name);
      return operand && step ? [`${words.count(operand, measure)} ${words.label(step.label)}`] : [];
    })
    .join(' + ');
}

/** One programme's funnel; a country with several shows the one with most people admitted. */
function flowChart({ study, words }: SectionContext): ChartModel | undefined {
  const admitted = study.facts
    .filter(({ name }) => name === 'programme-admitted')
    .sort((a, b) => b.value - a.value)[0];
  if (!admitted) return undefined;
  const factOf = (wanted: FactName) =>
    study.facts.find(
      ({ name, place, period }) =>
        name === wanted && place.facility === admitted.place.facility && period.end === admitted.period.end,
    );
  const count = (wanted: FactName) => factOf(wanted)?.value;
  const steps = FUNNEL.flatMap(({ fact, label }) => {
    const value = count(fact);
    return value === undefined
      ? []
      : [{ label: words.capital(words.label(label)), count: value, ...lossOf(label) }];
  });
  function lossOf(label: LabelKey): { lossLabel?: string } {
    if (label === 'admitted') {
      const lost = (count('programme-evaluated') ?? 0) - (count('programme-admitted') ?? 0);
      return lost > 0 ? { lossLabel: `${words.format.number(lost)} ${words.label('not-admitted')}` } : {};
    }
    if (label !== 'graduated') return {};
    const parts = WAYS_OUT.flatMap(({ fact, label: name }) => {
      const value = count(fact);
      return value === undefined ? [] : [`${words.format.number(value)} ${words.label(name)}`];
    });
    return parts.length > 0 ? { lossLabel: parts.join(', ') } : {};
  }
  if (steps.length < 2) return undefined;
  const title = words.label('chart-programme-title', { programme: admitted.place.facility });
  const description = words.label('chart-programme-description');
  const svg = funnel({ steps }, { id: 'programme-flow', title, description }, chartFormats(words));
  const graduated = factOf('programme-graduated');
  const message =
    graduated === undefined
      ? title
      : words.chart('see-programme', {
          graduated: words.count(graduated),
          admitted: words.count(admitted),
        });
  return { id: 'programme-flow', title, message, description, svg };
}

import { INDICATOR_IDS } from '../../model/indicator-id.js';
import type { Measure, Operand, Unit } from '../../model/measure.js';
import type { Period } from '../../model/period.js';
import { ALL_FACILITIES, type Place } from '../../model/place.js';
import { DIMENSIONS } from '../../model/slice.js';
import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import { anchorOf } from '../document/link.js';
import type { EvidenceEntry, EvidenceGroup } from '../document/model.js';
import type { Words } from '../words.js';
import { CellPlaces } from './cells.js';
import type { Counted, Ground } from './figures.js';
import { scenarioEvidence } from './scenario-evidence.js';

/** Numbers that one figure names beyond its numerator and denominator; the rest stand in study.json. */
const MOST_NUMBERS = 6;

interface Context {
  readonly words: Words;
  readonly citations: Citations;
  readonly places: CellPlaces;
  /** The law's own words for a conduct, by the identifier that its table gives it. */
  readonly conducts: ReadonlyMap<string, string>;
}

type MeasureGround = Extract<Ground, { kind: 'measure' }>;

interface Draft extends Omit<EvidenceEntry, 'number' | 'anchor'> {
  readonly anchor: readonly string[];
}

/**
 * What the figures of a report rest on, grouped by indicator in the catalogue's order, then the numbers that were read
 * and not computed with, then the penalties. Entries are numbered in that order; their anchors are made of what the
 * figure is, so that they stay the same in the next edition.
 * @param words without marks
 */
export function evidenceOf(
  grounds: readonly Ground[],
  study: Study,
  words: Words,
  citations: Citations,
): EvidenceGroup[] {
  const context: Context = {
    words,
    citations,
    places: new CellPlaces(study.inputs),
    conducts: new Map(study.penalties.map(({ conductId, conduct }) => [conductId, conduct])),
  };
  const inStudy = new Map(study.measures.map(({ id }, index) => [id, index]));
  const place = ({ measure, isEarlier }: MeasureGround) => (isEarlier ? -1 : (inStudy.get(measure.id) ?? -1));
  const measures = grounds.filter((ground) => ground.kind === 'measure').sort((a, b) => place(a) - place(b));
  const drafts: { title: string; how: string; entries: Draft[] }[] = INDICATOR_IDS.map((id) => ({
    title: words.locale.indicators[id].title,
    how: words.locale.indicators[id].how,
    entries: measures
      .filter(({ measure }) => measure.indicator === id)
      .map((ground) => ofMeasure(ground, context)),
  }));
  drafts.push(
    {
      title: words.locale.page['read-numbers'],
      how: words.locale.page['read-numbers-how'],
      entries: grounds.flatMap((ground) => (ground.kind === 'count' ? [ofCount(ground, context)] : [])),
    },
    {
      title: words.locale.page.penalties,
      how: words.locale.page['penalties-how'],
      entries: grounds.flatMap((ground) => (ground.kind === 'penalty' ? [ofPenalty(ground, context)] : [])),
    },
    {
      title: words.scenario('evidence-title'),
      how: words.scenario('evidence-how'),
      entries: grounds.flatMap((ground) =>
        ground.kind === 'scenario'
          ? [
              {
                ...scenarioEvidence(ground.scenario, study, words),
                key: ground.key,
                anchor: ['scenario', 'name' in ground.scenario ? ground.scenario.name : ''],
              },
            ]
          : [],
      ),
    },
  );
  const anchors = new Set<string>();
  let number = 0;
  return drafts
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, how, entries }) => ({
      title,
      how,
      entries: entries.map((draft) => {
        number += 1;
        return { ...draft, number, anchor: unlike(anchors, `e-${anchorOf(draft.anchor.join(' '))}`) };
      }),
    }));
}

/** Two figures that differ in their definition alone share a name; the second gets a number after it. */
function unlike(taken: Set<string>, wanted: string): string {
  let anchor = wanted;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`;
  taken.add(anchor);
  return anchor;
}

function ofMeasure({ key, measure, isEarlier }: MeasureGround, context: Context): Draft {
  const { words, citations } = context;
  const { page } = words.locale;
  const named = [measure.numerator, measure.denominator].filter((part) => part !== null);
  const shown = named.length > 0 ? named : measure.operands.slice(0, MOST_NUMBERS);
  const left = named.length > 0 ? 0 : measure.operands.length - shown.length;
  const { interval } = measure;
  const kind = words.locale.intervalKinds[measure.intervalKind];
  const details = Object.entries(measure.details).flatMap(([name, { value }]) =>
    typeof value === 'number'
      ? [`${words.locale.details[name] ?? words.variant(name)}: ${words.detail(measure, name)}`]
      : [],
  );
  return {
    key,
    anchor: [
      measure.indicator,
      ...slugOf(measure.place),
      ...DIMENSIONS.flatMap((dimension) => measure.stratum[dimension] ?? []),
      measure.variant,
      ...[measure.since, measure.period].map(dayOf),
      isEarlier ? 'last-edition' : '',
    ],
    title: [
      titleOf(measure, context),
      facilityOf(measure.place),
      spanOf(measure, words),
      isEarlier ? page['last-edition'] : '',
    ]
      .filter(said)
      .join(', '),
    value: words.value(measure),
    lines: [
      {
        label: words.word('made-of'),
        items: [
          ...shown.map((operand) => operandText(operand, context)),
          ...(left > 0 ? [words.label('left-out', { n: left })] : []),
        ],
      },
      { label: page['further-results'], items: details },
      {
        label: words.label('interval'),
        items: interval ? [`${words.interval(interval, measure)}; ${kind}`] : [],
      },
      { label: words.label('definition'), items: definitionOf(measure, words) },
      { label: page.cautions, items: measure.flags.map((flag) => words.flag(flag)) },
      { label: words.label('sources'), items: sourcesOf(measure.sources, citations) },
    ].filter(({ items }) => items.length > 0),
  };
}

/** The name of a figure, with conducts by the words of their law. */
function titleOf(measure: Measure, { words, conducts }: Context): string {
  const pieces = measure.variant.split('/').map((piece) => {
    const named = words.variant(piece);
    return named === piece ? (conducts.get(piece) ?? piece) : named;
  });
  const title = words.title({ ...measure, variant: '' });
  return measure.variant === '' ? title : `${title} (${pieces.join(' / ')})`;
}

function ofCount({ key, count }: Extract<Ground, { kind: 'count' }>, context: Context): Draft {
  const { words, citations } = context;
  const operand = asOperand(count);
  const name = words.operandName(operand);
  const place = 'place' in count ? count.place : undefined;
  return {
    key,
    anchor: [
      operand.fact,
      ...(place ? slugOf(place) : []),
      ...DIMENSIONS.flatMap((dimension) => operand.slice[dimension] ?? []),
      dayOf(operand.period),
    ],
    title: [name, place ? facilityOf(place) : '', operand.period ? words.format.date(operand.period) : '']
      .filter(said)
      .join(', '),
    value: words.operandValue(operand),
    lines: [
      { label: words.label('cell'), items: cellsOf(operand.cells, context) },
      { label: words.label('definition'), items: definitionOf(operand, words) },
      { label: words.label('sources'), items: sourcesOf(operand.sources, citations) },
    ].filter(({ items }) => items.length > 0),
  };
}

function ofPenalty({ key, scale }: Extract<Ground, { kind: 'penalty' }>, context: Context): Draft {
  const { words, citations } = context;
  const date = scale.inForceFrom ? words.format.date(scale.inForceFrom) : '';
  const months = (value: number | undefined) =>
    value === undefined ? '—' : words.format.quantity(value, 'months');
  return {
    key,
    anchor: ['penalty', scale.conductId, scale.tier, scale.article, scale.inForceFrom?.start ?? ''],
    title: [
      scale.conduct,
      scale.article ? `${scale.law}, ${words.label('article')} ${scale.article}` : scale.law,
      date,
    ]
      .filter(said)
      .join(', '),
    value: `${months(scale.minMonths)} – ${scale.isLife ? words.label('life') : months(scale.maxMonths)}`,
    lines: [
      { label: words.label('cell'), items: cellsOf(scale.cells, context) },
      { label: words.label('sources'), items: sourcesOf(scale.sources, citations) },
    ].filter(({ items }) => items.length > 0),
  };
}

function operandText(operand: Operand, context: Context): string {
  const { words } = context;
  const date = operand.period ? `, ${words.format.date(operand.period)}` : '';
  const cells = cellsOf(operand.cells, context).join('');
  return `${words.operandName(operand)}${date}: ${words.operandValue(operand)}${cells === '' ? '' : ` — ${cells}`}`;
}

function cellsOf(cells: Operand['cells'], { words, places }: Context): string[] {
  if (cells.length === 0) return [];
  const { text, left } = places.of(cells);
  return [left > 0 ? `${text}; ${words.label('left-out', { n: left })}` : text];
}

function definitionOf({ definition }: Pick<Measure, 'definition'>, words: Words): string[] {
  return Object.keys(definition).length === 0 ? [] : [words.definition(definition)];
}

function sourcesOf(sources: readonly string[], citations: Citations): string[] {
  // A source that only the last edition had is in no list of this report.
  const marks = sources.map((id) => (citations.ids.includes(id) ? citations.mark(id) : id));
  return marks.length === 0 ? [] : [marks.join(', ')];
}

function asOperand(count: Counted): Operand {
  return 'fact' in count ? count : { ...count, fact: count.name, unit: count.unit as Unit };
}

function spanOf({ since, period }: Measure, { format }: Words): string {
  if (!period) return '';
  return since ? `${format.date(since)} – ${format.date(period)}` : format.date(period);
}

const said = (text: string) => text !== '';
const facilityOf = ({ facility }: Place) => (facility === ALL_FACILITIES ? '' : facility);
const slugOf = ({ facility }: Place) => (facility === ALL_FACILITIES ? [] : [facility]);

/** `2025-01` for a month, `2025` for a year. */
function dayOf(period: Period | null): string {
  if (!period) return '';
  if (period.precision === 'year') return period.start.slice(0, 4);
  if (period.precision === 'month') return period.start.slice(0, 7);
  return period.start === period.end ? period.start : `${period.start} ${period.end}`;
}

import type { PenaltyScale } from '../../model/fact.js';
import { decimalYear } from '../../model/period.js';
import { penaltyRanges } from '../charts/penalty-ranges.js';
import { penaltySteps } from '../charts/penalty-steps.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats, lawText } from './rows.js';

/** Reference offences of the comparison, gravest first. */
const REFERENCES = ['intentional_homicide', 'rape', 'aggravated_robbery'];
const MONTHS = 12;

export default defineSection({
  id: 'law',
  tables: { penalties: penaltyTable, 'penalty-ratios': ratioTable },
  charts: { 'penalty-ranges': rangeChart, 'penalty-history': historyChart },
});

/** Scales without an end, or whose end lies after every other date: what the copy read shows as in force. */
function inForce(scales: readonly PenaltyScale[]): PenaltyScale[] {
  return scales.filter(({ inForceTo }) => inForceTo === undefined);
}

function ordered(scales: readonly PenaltyScale[]): PenaltyScale[] {
  const rank = ({ offenceClass }: PenaltyScale) =>
    offenceClass === 'drug' ? -1 : REFERENCES.indexOf(offenceClass);
  const place = (scale: PenaltyScale) =>
    rank(scale) === -1 && scale.offenceClass !== 'drug' ? 99 : rank(scale);
  return [...scales].sort(
    (a, b) =>
      place(a) - place(b) || (b.maxMonths ?? 0) - (a.maxMonths ?? 0) || (a.conductId < b.conductId ? -1 : 1),
  );
}

const years = (words: Words, months: number) =>
  words.format.number(months / MONTHS, months % MONTHS === 0 ? 0 : 1);

function rangeText(words: Words, scale: PenaltyScale): string {
  const length = (months: number | undefined) =>
    months === undefined ? undefined : words.penalty(years(words, months), scale, months);
  const low = length(scale.minMonths) ?? words.label('minimum-not-stated');
  const high = scale.isLife
    ? words.label('life')
    : (length(scale.maxMonths) ?? words.label('maximum-not-stated'));
  return `${low} – ${high}`;
}

function penaltyTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const scales = ordered(inForce(study.penalties));
  if (scales.length === 0) return undefined;
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? words.locale.notStated : words.label(value ? 'yes' : 'no');
  // A column in which nothing is stated says nothing.
  const alternatives = scales.some(({ noncustodialPossible }) => noncustodialPossible !== undefined);
  return {
    id: 'penalties',
    caption: words.label('penalty-range'),
    columns: [
      { label: words.label('offence'), align: 'left' },
      { label: words.label('conduct'), align: 'left' },
      { label: words.label('law'), align: 'left' },
      { label: words.label('tier'), align: 'left' },
      { label: words.label('penalty-range'), align: 'right' },
      { label: words.label('in-force-since'), align: 'left' },
      ...(alternatives ? [{ label: words.word('noncustodial-possible'), align: 'left' as const }] : []),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: scales.map((scale) => [
      nameOf(words, scale),
      scale.conduct,
      lawText(scale),
      words.word(scale.tier),
      rangeText(words, scale),
      scale.inForceFrom ? words.format.date(scale.inForceFrom) : words.label('start-not-shown'),
      ...(alternatives ? [yesNo(scale.noncustodialPossible)] : []),
      citations.marks(scale.sources),
    ]),
  };
}

function ratioTable({ study, words }: SectionContext): TableModel | undefined {
  const pairs = study.measures
    .filter(({ indicator, status }) => indicator === 'statutory-penalty-ratio' && status === 'measured')
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (pairs.length === 0) return undefined;
  const basic = inForce(study.penalties).filter(({ tier }) => tier === 'basic');
  const offence = (id: string | undefined) => {
    const scale = basic.find(({ conductId }) => conductId === id);
    return scale ? placedName(words, scale) : (id ?? '');
  };
  return {
    id: 'penalty-ratios',
    caption: words.locale.indicators['statutory-penalty-ratio'].title,
    columns: [
      { label: words.label('drug-conduct'), align: 'left' },
      { label: words.label('reference-offence'), align: 'left' },
      { label: words.label('ratio-of-maxima'), align: 'right' },
      { label: words.label('ratio-of-minima'), align: 'right' },
      { label: words.label('ratio-of-midpoints'), align: 'right' },
    ],
    rows: pairs.map((pair) => {
      const [drug, reference] = pair.variant.split('/');
      return [
        offence(drug),
        offence(reference),
        words.value(pair),
        words.detail(pair, 'min-ratio'),
        words.detail(pair, 'midpoint-ratio'),
      ];
    }),
  };
}

function rangeChart({ study, words }: SectionContext): ChartModel | undefined {
  const scales = ordered(inForce(study.penalties)).filter(({ tier }) => tier === 'basic');
  const drugs = scales.filter(({ offenceClass }) => offenceClass === 'drug');
  const references = scales.filter(({ offenceClass }) => REFERENCES.includes(offenceClass));
  if (drugs.length === 0 || references.length === 0) return undefined;
  const row = (scale: PenaltyScale) => ({
    label: words.capital(placedName(words, scale)),
    min: scale.minMonths === undefined ? undefined : scale.minMonths / MONTHS,
    max: scale.isLife
      ? ('life' as const)
      : scale.maxMonths === undefined
        ? ('open' as const)
        : scale.maxMonths / MONTHS,
  });
  const title = words.label('chart-penalties-title', { country: words.format.country(study.country) });
  const description = words.label('chart-penalties-description', {
    drugs: drugs.length,
    references: references.length,
  });
  const svg = penaltyRanges(
    {
      groups: [
        { heading: words.label('drug-offences'), kind: 'drug', rows: drugs.map(row) },
        { heading: words.label('reference-offences'), kind: 'reference', rows: references.map(row) },
      ],
      axisLabel: words.label('years'),
      lifeLabel: words.label('life'),
      openLabel: words.label('maximum-not-stated'),
    },
    { id: 'penalty-ranges', title, description },
    chartFormats(words),
  );
  const [drug, reference] = [gravest(drugs), gravest(references)];
  const message = words.chart('see-penalties', {
    drug: nameOf(words, drug),
    drugYears: maximumText(words, drug),
    reference: nameOf(words, reference),
    referenceYears: maximumText(words, reference),
  });
  return { id: 'penalty-ranges', title, message, description, svg };
}

/** The scale that reaches furthest: to life, to no stated end, or to most months. */
function gravest(scales: readonly PenaltyScale[]): PenaltyScale {
  const reach = ({ isLife, maxMonths }: PenaltyScale) =>
    isLife ? Number.POSITIVE_INFINITY : (maxMonths ?? Number.MAX_VALUE);
  return scales.reduce((most, scale) => (reach(scale) > reach(most) ? scale : most));
}

function maximumText(words: Words, { isLife, maxMonths }: PenaltyScale): string {
  if (isLife) return words.label('life');
  if (maxMonths === undefined) return words.label('maximum-not-stated');
  return words.chart('years-of', { n: years(words, maxMonths) ?? '', count: maxMonths / MONTHS });
}

/** Maxima through time, for the drug conduct and the references that have more than one version. */
function historyChart({ study, words }: SectionContext): ChartModel | undefined {
  const versions = (matches: (scale: PenaltyScale) => boolean) => {
    const byConduct = new Map<string, PenaltyScale[]>();
    for (const scale of study.penalties) {
      if (scale.tier !== 'basic' || scale.maxMonths === undefined || !scale.inForceFrom || !matches(scale))
        continue;
      byConduct.set(scale.conductId, [...(byConduct.get(scale.conductId) ?? []), scale]);
    }
    const highest = (found: readonly PenaltyScale[]) =>
      Math.max(...found.map(({ maxMonths }) => maxMonths ?? 0));
    return [...byConduct.values()].sort((a, b) => b.length - a.length || highest(b) - highest(a))[0] ?? [];
  };
  const drug = versions(({ offenceClass }) => offenceClass === 'drug');
  if (drug.length < 2) return undefined;
  const references = REFERENCES.map((offence) =>
    versions(({ offenceClass }) => offenceClass === offence),
  ).filter((found) => found.length > 0);
  const series = [drug, ...references].map((found) => [...found].sort((a, b) => startOf(a) - startOf(b)));
  const title = words.label('chart-penalty-history-title', { country: words.format.country(study.country) });
  const description = words.label('chart-penalty-history-description', {
    n: series.length,
    first: String(Math.floor(Math.min(...series.flat().map(startOf)))),
  });
  const lines = series.map((found) => ({
    label: found[0] ? words.capital(nameOf(words, found[0])) : '',
    points: found.map((scale) => ({ x: startOf(scale), y: (scale.maxMonths ?? 0) / MONTHS })),
  }));
  const until = Math.max(
    ...study.facts.map(({ period }) => decimalYear(period)),
    ...series.flat().map(startOf),
  );
  const svg = penaltySteps(
    { series: lines, until, axisLabel: words.label('years') },
    { id: 'penalty-history', title, description },
    chartFormats(words),
  );
  const [oldest, newest] = [series[0]?.[0], series[0]?.at(-1)];
  return {
    id: 'penalty-history',
    title,
    message: words.chart('see-penalty-history', {
      name: oldest ? nameOf(words, oldest) : '',
      first: oldest ? maximumText(words, oldest) : '',
      date: oldest?.inForceFrom ? words.format.date(oldest.inForceFrom) : '',
      last: newest ? maximumText(words, newest) : '',
      same: oldest?.maxMonths === newest?.maxMonths ? 'yes' : 'no',
    }),
    description,
    svg,
    table: {
      id: 'chart-penalty-history',
      caption: title,
      columns: [
        { label: words.label('conduct'), align: 'left' },
        { label: words.label('in-force-since'), align: 'left' },
        { label: words.label('law'), align: 'left' },
        { label: words.label('penalty-range'), align: 'right' },
      ],
      rows: series
        .flat()
        .map((scale) => [
          scale.conduct,
          scale.inForceFrom ? words.format.date(scale.inForceFrom) : '—',
          lawText(scale),
          rangeText(words, scale),
        ]),
    },
  };
}

/** With its article, which tells two kinds of one offence apart. */
function placedName(words: Words, scale: PenaltyScale): string {
  return scale.article
    ? `${nameOf(words, scale)} (${words.label('article')} ${scale.article})`
    : nameOf(words, scale);
}

/** The kind of drug offence, or the reference offence. */
function nameOf(words: Words, { drugSubtype, offenceClass }: PenaltyScale): string {
  return drugSubtype
    ? words.partValue('drug_subtype', drugSubtype)
    : words.partValue('offence_class', offenceClass);
}

function startOf(scale: PenaltyScale): number {
  return scale.inForceFrom
    ? decimalYear({ start: scale.inForceFrom.start, end: scale.inForceFrom.start, precision: 'day' })
    : Number.NaN;
}

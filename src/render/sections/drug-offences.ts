import { headline, measuredSeries } from '../../model/headline.js';
import type { Measure } from '../../model/measure.js';
import { decimalYear, periodKey } from '../../model/period.js';
import { indexedLines } from '../charts/indexed-lines.js';
import { slope } from '../charts/slope.js';
import { stackedShares } from '../charts/stacked-shares.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';
import { bounds, intervalNote, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { baseText, chartFormats } from './rows.js';

export default defineSection({
  id: 'drug-offences',
  tables: { 'drug-share': shareTable, 'drug-subtypes': subtypeTable, 'drug-sexes': sexTable },
  charts: { 'drug-growth': growthChart, 'drug-sexes': sexChart },
});

function shareTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const series = measuredSeries(study.measures, 'drug-offence-share');
  if (series.length === 0) return undefined;
  const { format } = words;
  const ranged = series.some(({ interval }) => interval !== null);
  return {
    id: 'drug-share',
    caption: words.locale.indicators['drug-offence-share'].title,
    columns: [
      { label: words.label('date'), align: 'left' },
      { label: words.label('drug-prisoners'), align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('share'), align: 'right' },
      ...(ranged ? [right(words.label('interval'))] : []),
      { label: words.label('sources'), align: 'left' },
    ],
    rows: series.map((measure) => [
      measure.period ? format.date(measure.period) : '—',
      measure.numerator ? words.count(measure.numerator, measure) : '—',
      baseText(words, measure),
      words.value(measure),
      ...(ranged ? [bounds(measure, words)] : []),
      citations.marks(measure.sources),
    ]),
    notes: [...intervalNote(series, words), ...datedNotes(series, words)],
  };
}

/** The cautions of a series, each said once; what is not said of all of it names its dates. */
function datedNotes(series: readonly Measure[], words: Words): string[] {
  const said = new Map<string, string[]>();
  for (const { flags, period } of series) {
    for (const flag of flags) {
      const text = words.flag(flag);
      said.set(text, [...(said.get(text) ?? []), period ? words.format.date(period) : '']);
    }
  }
  return [...said].map(([text, dates]) =>
    dates.length === series.length ? text : `${words.format.list([...new Set(dates)])}: ${text}`,
  );
}

function subtypeTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const newest = study.measures
    .filter((measure) => measure.indicator === 'drug-offence-share' && measure.status === 'measured')
    .filter(({ stratum }) => stratum.drug_subtype !== undefined)
    .sort((a, b) => key(b).localeCompare(key(a)) || (b.value ?? 0) - (a.value ?? 0));
  const [first] = newest;
  if (!first?.period) return undefined;
  const rows = newest.filter((measure) => key(measure) === key(first));
  const { format } = words;
  return {
    id: 'drug-subtypes',
    caption: `${words.label('sub-type')}, ${format.date(first.period)}`,
    columns: [
      { label: words.label('sub-type'), align: 'left' },
      { label: words.label('legal-label'), align: 'left' },
      { label: words.label('people'), align: 'right' },
      { label: words.label('share'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map((measure) => [
      words.partValue('drug_subtype', measure.stratum.drug_subtype ?? ''),
      legalLabel(study.facts, measure) ?? '—',
      measure.numerator ? words.count(measure.numerator, measure) : '—',
      words.value(measure),
      citations.marks(measure.sources),
    ]),
  };
}

const key = (measure: Measure) => (measure.period ? periodKey(measure.period) : '');

/** The law's own name for a sub-type, as the source prints it. */
function legalLabel(facts: SectionContext['study']['facts'], measure: Measure): string | undefined {
  return facts.find(
    (fact) =>
      fact.label !== undefined &&
      fact.slice.drug_subtype === measure.stratum.drug_subtype &&
      measure.period !== null &&
      periodKey(fact.period) === periodKey(measure.period),
  )?.label;
}

function sexTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const rows = (['female', 'male'] as const).flatMap((sex) => {
    const measure = headline(study.measures, 'drug-offence-share', { sex });
    return measure?.period ? [{ sex, measure, period: measure.period }] : [];
  });
  if (rows.length === 0) return undefined;
  const { format } = words;
  return {
    id: 'drug-sexes',
    caption: words.locale.indicators['drug-share-sex-ratio'].title,
    columns: [
      { label: words.label('group'), align: 'left' },
      { label: words.label('date'), align: 'left' },
      { label: words.label('drug-prisoners'), align: 'right' },
      { label: words.label('people-held'), align: 'right' },
      { label: words.label('share'), align: 'right' },
      { label: words.label('sources'), align: 'left' },
    ],
    rows: rows.map(({ sex, measure, period }) => [
      words.partValue('sex', sex),
      format.date(period),
      measure.numerator ? words.count(measure.numerator, measure) : '—',
      baseText(words, measure),
      words.value(measure),
      citations.marks(measure.sources),
    ]),
  };
}

/** Drug prisoners against all others, both at 100 at the first date of which both are known. */
function growthChart({ study, words, citations }: SectionContext): ChartModel | undefined {
  const growth = headline(study.measures, 'drug-growth-contribution');
  const series = measuredSeries(study.measures, 'drug-offence-share').filter(
    ({ numerator }) => growth !== undefined && numerator !== null,
  );
  // The finding's own rule of comparability decides which dates may be joined.
  const span = growth?.since && growth.period ? { from: growth.since, to: growth.period } : undefined;
  if (!span) return undefined;
  const inSpan = series.filter(
    ({ period }) => period && period.start >= span.from.start && period.end <= span.to.end,
  );
  // A sum of some sub-types between two printed totals would draw a dip that nobody lived.
  const newest = inSpan.at(-1);
  const alike = inSpan.filter((measure) => newest && summedParts(measure) === summedParts(newest));
  const points = alike.flatMap((measure) => {
    const { period, numerator, denominator, sources } = measure;
    return period && numerator && denominator
      ? [
          {
            measure,
            period,
            sources,
            x: decimalYear(period),
            drug: numerator.value,
            other: denominator.value - numerator.value,
          },
        ]
      : [];
  });
  const [first] = points;
  if (points.length < 2 || !first || first.drug === 0 || first.other === 0) return undefined;
  const title = words.label('chart-drug-growth-title', {
    country: words.format.country(study.country),
    year: words.format.date(first.period),
  });
  const description = words.label('chart-drug-growth-description', {
    first: words.format.date(span.from),
    last: words.format.date(span.to),
  });
  const publications = growth?.flags.filter(({ code }) => code === 'different-sources') ?? [];
  const svg = indexedLines(
    {
      series: [
        { label: words.label('drug-prisoners'), points: points.map(({ x, drug }) => ({ x, y: drug })) },
        { label: words.label('other-prisoners'), points: points.map(({ x, other }) => ({ x, y: other })) },
      ],
      baseLabel: words.label('index-base', { year: words.format.date(first.period) }),
    },
    { id: 'drug-growth', title, description },
    chartFormats(words),
  );
  const last = points.at(-1) ?? first;
  const change = (from: number, to: number) => {
    const percent = Math.abs((100 * (to - from)) / from);
    const n = words.figure(words.format.quantity(percent, 'percent'), growth ?? last.measure, percent);
    return words.chart(to < from ? 'percent-change-down' : 'percent-change-up', { n });
  };
  return {
    id: 'drug-growth',
    title,
    message: words.chart('see-drug-growth', {
      since: words.format.date(first.period),
      drug: change(first.drug, last.drug),
      other: change(first.other, last.other),
    }),
    description,
    svg,
    table: {
      id: 'chart-drug-growth',
      caption: title,
      columns: [
        { label: words.label('date'), align: 'left' },
        { label: words.label('drug-prisoners'), align: 'right' },
        { label: words.label('other-prisoners'), align: 'right' },
        { label: words.label('sources'), align: 'left' },
      ],
      rows: points.map(({ measure, period, drug, other, sources }) => [
        words.format.date(period),
        words.figure(words.format.number(drug), measure, drug),
        words.figure(words.format.number(other), measure, other),
        citations.marks(sources),
      ]),
      notes: publications.map((caution) => words.flag(caution)),
    },
  };
}

/** How many named sub-types a number of drug prisoners is the sum of; 0 for a printed total. */
function summedParts({ flags }: Measure): number {
  return Number(flags.find(({ code }) => code === 'sum-of-named-parts')?.args.parts ?? 0);
}

/** Shares by sex: a slope when two dates are known, bars of shares when one is. */
function sexChart({ study, words }: SectionContext): ChartModel | undefined {
  const bySex = (['female', 'male'] as const).map((sex) => ({
    sex,
    series: measuredSeries(study.measures, 'drug-offence-share', { sex }),
  }));
  if (bySex.some(({ series }) => series.length === 0)) return undefined;
  const title = words.label('chart-drug-sex-title', { country: words.format.country(study.country) });
  const description = words.label('chart-drug-sex-description');
  const text = { id: 'drug-sexes', title, description };
  const formats = chartFormats(words);
  const ends = bySex.map(({ sex, series }) => ({ sex, first: series[0], last: series.at(-1) }));
  const [a] = ends;
  const [women, men] = ends.map(({ last }) => (last ? words.value(last) : ''));
  const message = words.chart('see-drug-sexes', { women: women ?? '', men: men ?? '' });
  const times =
    a?.first?.period && a.last?.period
      ? ([decimalYear(a.first.period), decimalYear(a.last.period)] as const)
      : undefined;
  const sameTimes = ends.every(
    ({ first, last }) =>
      times &&
      first?.period &&
      last?.period &&
      decimalYear(first.period) === times[0] &&
      decimalYear(last.period) === times[1],
  );
  if (times && sameTimes && times[1] - times[0] >= 0.5) {
    const groups = ends.map(({ sex, first, last }) => ({
      label: words.capital(words.partValue('sex', sex)),
      start: first?.value ?? 0,
      end: last?.value ?? 0,
    }));
    const svg = slope({ times: [...times], groups }, text, formats);
    return { id: 'drug-sexes', title, message, description, svg };
  }
  const rows = ends.flatMap(({ sex, last }) =>
    last?.numerator && last.denominator
      ? [
          {
            label: `${words.capital(words.partValue('sex', sex))}, ${last.period ? words.format.date(last.period) : ''}`,
            values: [last.numerator.value, last.denominator.value - last.numerator.value],
          },
        ]
      : [],
  );
  if (rows.length < 2) return undefined;
  const segments = [words.label('drug-prisoners'), words.label('other-prisoners')];
  const svg = stackedShares({ segments, rows }, text, formats);
  return { id: 'drug-sexes', title, message, description, svg };
}

import type { Measure, SeriesName } from '../../model/measure.js';
import { type CurvePoint, survivalCurve } from '../charts/survival-curve.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { ChartKey } from '../locales/chart-keys.js';
import { curvePoints, seriesOf } from '../series.js';
import { left, right, variantOf, widest } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';
import { chartFormats } from './rows.js';

/** Points further apart than this, in units of time, are not the same time. */
const SAME_TIME = 1e-6;
const DAY_STEPS = [30, 60, 90, 180, 365, 730, 1825];
const MONTH_STEPS = [3, 6, 12, 24, 60];

export default defineSection({
  id: 'curves',
  tables: {},
  charts: { 'remand-time': remandChart, returns: returnsChart, 'programme-retention': retentionChart },
});

interface Curve {
  readonly label: string;
  readonly points: readonly CurvePoint[];
}

/** The curves of the first measure that carries any, with its people. */
function curvesOf(context: SectionContext, measures: readonly Measure[], name: SeriesName) {
  const { words } = context;
  const measure = measures.find((own) => own.status === 'measured' && seriesOf(own, name).length > 0);
  const curves = seriesOf(measure, name).flatMap((own): Curve[] => {
    const points = curvePoints(own);
    const label =
      own.part === ''
        ? words.label('everyone')
        : words.label(own.part === 'drug' ? 'drug-offences' : 'other-offences');
    return points.length < 2 ? [] : [{ label, points }];
  });
  return measure && curves.length > 0 ? { measure, curves } : undefined;
}

/** The numbers of the curves under the chart. */
function curveTable(
  { words }: SectionContext,
  {
    id,
    time,
    share,
    curves,
    measure,
  }: { id: string; time: ChartKey; share: ChartKey; curves: readonly Curve[]; measure: Measure },
): TableModel {
  const percent = (value: number) => words.figure(words.format.quantity(value, 'percent'), measure, value);
  return {
    id: `chart-${id}`,
    caption: words.chart(share),
    columns: [
      left(words.label('group')),
      right(words.chart(time)),
      right(words.chart(share)),
      right(words.label('interval')),
      right(words.chart('still-followed')),
    ],
    rows: curves.flatMap(({ label, points }) =>
      points.map((point, index) => [
        index === 0 ? label : '',
        words.figure(words.format.number(point.time), measure, point.time),
        percent(point.share),
        point.low === undefined || point.high === undefined
          ? '—'
          : `${percent(point.low)} – ${percent(point.high)}`,
        words.figure(words.format.number(point.atRisk), measure, point.atRisk),
      ]),
    ),
    notes: [words.chart('curve-times')],
  };
}

function remandChart(context: SectionContext): ChartModel | undefined {
  const found = curvesOf(context, widest(context, 'pretrial-duration'), 'still-held');
  if (!found) return undefined;
  const { words, study } = context;
  const { curves } = found;
  const n = words.format.number(curves.reduce((sum, { points }) => sum + (points[0]?.atRisk ?? 0), 0));
  const title = words.chart('remand-time-title', { country: words.format.country(study.country) });
  const description = words.chart('remand-time-description', { n });
  const svg = survivalCurve(
    {
      curves,
      timeLabel: words.chart('days-since-admission'),
      shareLabel: words.chart('still-held'),
      atRiskLabel: words.chart('still-followed'),
      steps: DAY_STEPS,
      whole: true,
    },
    { id: 'remand-time', title, description },
    chartFormats(words),
  );
  const message = remandMessage(context, curves, found.measure);
  if (!message) return undefined;
  const table = curveTable(context, {
    id: 'remand-time',
    time: 'days-since-admission',
    share: 'still-held',
    curves,
    measure: found.measure,
  });
  return { id: 'remand-time', title, message, description, svg, table };
}

/** The curves at the time, told of each, at which the first is nearest to a half. */
function remandMessage(
  { words }: SectionContext,
  curves: readonly Curve[],
  measure: Measure,
): string | undefined {
  const at = ({ points }: Curve, time: number) =>
    points.find((point) => Math.abs(point.time - time) < SAME_TIME)?.share;
  const [first, other] = curves;
  const shared = (first?.points ?? []).filter(
    ({ time }) => time > 0 && curves.every((curve) => at(curve, time) !== undefined),
  );
  const [point] = [...shared].sort((a, b) => Math.abs(a.share - 50) - Math.abs(b.share - 50));
  if (!first || !point) return undefined;
  const percent = (value = 0) => words.figure(words.format.quantity(value, 'percent'), measure, value);
  const time = words.figure(words.format.quantity(point.time, 'days'), measure, point.time);
  return other
    ? words.chart('see-remand-time-by-offence', {
        drug: percent(point.share),
        other: percent(at(other, point.time)),
        time,
      })
    : words.chart('see-remand-time', { share: percent(point.share), time });
}

/** Those who came back: what the curve of those who have not leaves of the whole. */
function returnsChart(context: SectionContext): ChartModel | undefined {
  const own = widest(context, 'recidivism-survival').filter(
    ({ stratum }) => Object.keys(stratum).length === 0,
  );
  const found = curvesOf(context, own, 'not-returned');
  if (!found) return undefined;
  const { words, study } = context;
  const turned = (value: number | undefined) => (value === undefined ? undefined : 100 - value);
  const curves = found.curves.map(({ label, points }) => ({
    label,
    points: points.map(({ share, low, high, ...point }) => ({
      ...point,
      share: 100 - share,
      low: turned(high),
      high: turned(low),
    })),
  }));
  const last = curves[0]?.points.at(-1);
  const measure = own.findLast(({ status }) => status === 'measured');
  if (!last || !measure) return undefined;
  const months = Number.parseInt(variantOf(measure), 10);
  const title = words.chart('returns-title', { country: words.format.country(study.country) });
  const description = words.chart('returns-description', {
    n: words.format.number(curves[0]?.points[0]?.atRisk ?? 0),
  });
  const svg = survivalCurve(
    {
      curves,
      timeLabel: words.chart('months-since-release'),
      shareLabel: words.chart('came-back'),
      atRiskLabel: words.chart('still-followed'),
      steps: MONTH_STEPS,
      whole: false,
    },
    { id: 'returns', title, description },
    chartFormats(words),
  );
  const message = words.chart('see-returns', { share: words.value(measure), months });
  const table = curveTable(context, {
    id: 'returns',
    time: 'months-since-release',
    share: 'came-back',
    curves,
    measure: found.measure,
  });
  return { id: 'returns', title, message, description, svg, table };
}

function retentionChart(context: SectionContext): ChartModel | undefined {
  const found = curvesOf(context, widest(context, 'programme-retention-12m'), 'still-in-programme');
  if (!found) return undefined;
  const { words, study } = context;
  const { curves, measure } = found;
  const title = words.chart('retention-title', { country: words.format.country(study.country) });
  const description = words.chart('retention-description', {
    n: words.format.number(curves[0]?.points[0]?.atRisk ?? 0),
  });
  const svg = survivalCurve(
    {
      curves,
      timeLabel: words.chart('months-since-entry'),
      shareLabel: words.chart('still-in-programme'),
      atRiskLabel: words.chart('still-in-programme'),
      steps: MONTH_STEPS,
      whole: true,
    },
    { id: 'programme-retention', title, description },
    chartFormats(words),
  );
  const message = words.chart('see-retention', { share: words.value(measure), months: 12 });
  const table = curveTable(context, {
    id: 'programme-retention',
    time: 'months-since-entry',
    share: 'still-in-programme',
    curves,
    measure: found.measure,
  });
  return { id: 'programme-retention', title, message, description, svg, table };
}

import type { Finding } from '../../model/finding.js';
import { alike, headline, measuredSeries } from '../../model/headline.js';
import { INDICATOR_IDS, type IndicatorId } from '../../model/indicator-id.js';
import { yearBefore } from '../../model/key-figures.js';
import type { Measure } from '../../model/measure.js';
import { comparePeriods } from '../../model/period.js';
import { type Slice, sliceKey } from '../../model/slice.js';
import { holdsCases, isSynthetic, type Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import type { Words } from '../words.js';
import { alternativesView, cardWords } from './card-view.js';
import { findingView } from './finding-view.js';
import { followUpView } from './follow-up-view.js';
import { keyDefinitions, keyFigureViews } from './key-figure-view.js';
import { type MeasureView, measureView } from './measure-view.js';
import { scenarioSummary, scenarioViews } from './scenario-view.js';
import { keySourceViews, providersOf } from './source-view.js';

/** The parts of the population that a template can speak of, by the name it uses. */
const PARTS: Readonly<Record<string, Slice>> = {
  m: {},
  women: { sex: 'female' },
  men: { sex: 'male' },
  unsentenced: { legal_status: 'unsentenced' },
  sentenced: { legal_status: 'sentenced' },
  drug: { offence_class: 'drug' },
  possession: { drug_subtype: 'possession' },
};

/** A summary names so many open questions; the findings have the list of them all. */
const OPEN_IN_SUMMARY = 5;

const key = (name: string) => name.replaceAll('-', '_');
type Views = Record<string, MeasureView>;

/**
 * What a template is given: texts and yes/no by name. `m.occupancy_rate.value` is the newest number of everyone,
 * `women.…` and the other parts likewise, `first.…` the oldest of the series, `previous.…` the one about a year before.
 */
export function studyView(study: Study, words: Words, citations: Citations): Record<string, unknown> {
  const { format } = words;
  const seen = [...study.findings].map((finding) => findingView(finding, study, words, citations));
  const unknown = seen.filter(({ known }) => !known);
  const more = unknown.length - OPEN_IN_SUMMARY;
  const years = study.facts.map(({ period }) => period).sort(comparePeriods);
  const [first, last] = [years[0], years.at(-1)];
  const parts = Object.entries(PARTS).map(([name, slice]) => [
    name,
    viewsOf(study, slice, words, citations, headline),
  ]);
  return {
    ...Object.fromEntries(parts),
    first: viewsOf(study, {}, words, citations, firstAlike),
    previous: viewsOf(study, {}, words, citations, yearBefore),
    country: format.country(study.country),
    country_code: study.country,
    period: { first: first ? format.date(first) : '', last: last ? format.date(last) : '' },
    as_of: study.asOf ?? '',
    version: study.generator.version,
    limits: Object.fromEntries(
      study.limits.map(({ id, value, unit }) => [key(id), format.quantity(value, unit)]),
    ),
    synthetic: isSynthetic(study),
    count: {
      inputs: format.number(study.inputs.length),
      sources: format.number(citations.ids.length),
      measured: format.number(study.measures.filter(({ status }) => status === 'measured').length),
      withheld: format.number(study.measures.filter(({ status }) => status !== 'measured').length),
      rows_read: format.number(study.inputs.reduce((sum, input) => sum + input.rowsRead, 0)),
      rows_used: format.number(study.inputs.reduce((sum, input) => sum + input.rowsUsed, 0)),
      rows_set_aside: format.number(study.inputs.reduce((sum, input) => sum + input.rowsSetAside, 0)),
      errors: format.number(study.problems.filter(({ level }) => level === 'error').length),
      warnings: format.number(study.problems.filter(({ level }) => level === 'warning').length),
    },
    has: {
      problems: study.problems.length > 0,
      cases: holdsCases(study),
      tables: study.inputs.some(({ table }) => table !== 'sources' && !table.startsWith('cases-')),
      scenarios: (study.scenarios ?? []).length > 0,
      gap: hasNumber(study, 'gap-grid'),
      suppressed: study.suppressed.length > 0,
      facilities: study.facts.some(
        ({ place, name }) => place.facility !== 'ALL' && name === 'prison-population',
      ),
      programme: study.facts.some(({ name }) => name === 'programme-admitted'),
      penalties: study.penalties.length > 0,
      checklists: hasNumber(study, 'programme-practice-score'),
      comparisons: hasNumber(study, 'recidivism-comparison'),
      quantity_link: hasNumber(study, 'quantity-sentence-correlation'),
      returns: hasNumber(study, 'recidivism-fixed-followup') || hasNumber(study, 'recidivism-survival'),
    },
    findings: seen.filter(({ known }) => known),
    settled: seen.filter(({ known, is }) => known && is.severity === 'none'),
    key_figures: keyFigureViews(study, words, citations),
    key_definitions: keyDefinitions(study, words),
    key_sources: keySourceViews(study, citations),
    providers: providersOf(study),
    unknown_findings: unknown,
    more_unknown: more > 0 ? words.label('more-open-questions', { n: format.number(more), count: more }) : '',
    pressing: seen.filter(({ known, is }) => known && (is.severity === 'critical' || is.severity === 'high')),
    documented: study.findings.filter((finding) => isDocumented(finding, study)).length >= 3,
    pairs: pairViews(study, words, citations),
    programmes: variantViews(study, 'programme-completion-rate', words, citations),
    reach: variantViews(study, 'programme-penetration', words, citations),
    checklists: variantViews(study, 'programme-practice-score', words, citations),
    comparisons: variantViews(study, 'recidivism-comparison', words, citations),
    alternatives: alternativesView(study, words),
    card_words: cardWords(words),
    follow_up: followUpView(study, words),
    scenarios: scenarioViews(study, words),
    scenario_summary: scenarioSummary(study, words),
    programme_costs: variantViews(study, 'programme-cost-per-completer', words, citations),
  };
}

/** The oldest number that counts what the newest counts. */
function firstAlike(measures: readonly Measure[], id: IndicatorId): Measure | undefined {
  const newest = headline(measures, id);
  return newest && alike(measuredSeries(measures, id), newest)[0];
}

type Choose = (measures: readonly Measure[], id: IndicatorId, slice: Slice) => Measure | undefined;

function viewsOf(study: Study, slice: Slice, words: Words, citations: Citations, choose: Choose): Views {
  return Object.fromEntries(
    INDICATOR_IDS.map((id) => {
      const chosen = choose(study.measures, id, slice);
      const withheld = study.measures.find(
        (measure) =>
          measure.indicator === id &&
          measure.status !== 'measured' &&
          sliceKey(measure.stratum) === sliceKey(slice),
      );
      return [key(id), measureView(chosen, withheld, words, citations)];
    }),
  );
}

/** That a figure is missing is beyond doubt, and no finding about the country. */
function isDocumented({ confidence, supports }: Finding, { measures }: Study): boolean {
  return (
    confidence === 'documented' &&
    measures.some(({ id, status }) => status === 'measured' && supports.includes(id))
  );
}

/** Penalty ratios, the highest first. */
function pairViews(study: Study, words: Words, citations: Citations): MeasureView[] {
  return study.measures
    .filter(({ indicator, status }) => indicator === 'statutory-penalty-ratio' && status === 'measured')
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((measure) => measureView(measure, undefined, words, citations));
}

function hasNumber({ measures }: Study, id: IndicatorId): boolean {
  return measures.some(({ indicator, status }) => indicator === id && status === 'measured');
}

/** One view a programme or site, with its name. */
function variantViews(study: Study, id: IndicatorId, words: Words, citations: Citations) {
  return study.measures
    .filter(({ indicator, status }) => indicator === id && status === 'measured')
    .map((measure) => ({
      ...measureView(measure, undefined, words, citations),
      name: measure.variant,
    }));
}

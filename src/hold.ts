/** Holding studies against each other and against what is asserted of them; strings `compare` and `gate` together. */
import { createHash } from 'node:crypto';
import { acceptStudies, compareStates, heldIn } from './compare/index.js';
import { checkAssertions } from './gate/index.js';
import { INDICATORS } from './measure/indicators/index.js';
import type { Acceptance, Baseline } from './model/baseline.js';
import type { Comparison } from './model/comparison.js';
import type { CountryTable } from './model/country-table.js';
import type { Snapshot } from './model/snapshot.js';
import type { Study } from './model/study.js';
import type { Assertions, Verdict } from './model/verdict.js';
import type { ComparisonView } from './render/comparison/parts.js';
import type { RenderedFile, ReportFormat, Template } from './render/index.js';
import type { VerdictView } from './render/view/verdict-view.js';
import type { Words } from './render/words.js';

/** Who accepts a state, why and when. */
export interface Acceptor {
  readonly by: string;
  readonly why: string;
  /** ISO 8601, to the second, in universal time. */
  readonly at: string;
}

/** The text of a study as it is written to `study.json`. */
export function studyText(study: Study): string {
  return `${JSON.stringify(study, undefined, 2)}\n`;
}

/** Some studies accepted as they stand, added to an earlier baseline where there is one. */
export function acceptBaseline(studies: readonly Study[], acceptor: Acceptor, earlier?: Baseline): Baseline {
  const accepted = studies.map((study): readonly [Study, Acceptance] => {
    const sha256 = createHash('sha256').update(studyText(study), 'utf8').digest('hex');
    return [study, { country: study.country, ...acceptor, sha256 }];
  });
  return acceptStudies(accepted, earlier);
}

/**
 * What moved between two states of one country, by the identity of each measure.
 * @param before a study, or a baseline that holds its country
 * @throws RangeError when they are of two countries, or the baseline does not hold this one
 */
export function compareStudies(before: Snapshot | Baseline, after: Snapshot): Comparison {
  if (!('kind' in before)) return compareStates(before, after);
  const held = heldIn(before, after.country);
  if (!held) throw new RangeError(`the baseline holds no figures of ${after.country}`);
  return compareStates(held.study, after, held.acceptance);
}

/** What becomes of every assertion in one study; failures first. */
export function gate(study: Study, assertions: Assertions, baseline?: Baseline): Verdict[] {
  const held = baseline ? heldIn(baseline, study.country) : undefined;
  const against = held
    ? { baseline: held.study, comparison: compareStates(held.study, study, held.acceptance) }
    : undefined;
  // A baseline that was given and does not hold this country is one that is missing, whatever is asserted.
  return checkAssertions(study, assertions, against, baseline !== undefined);
}

/** A verdict as words: what is asserted, what is, and where to look. */
export async function verdictInWords(verdict: Verdict, words: Words): Promise<VerdictView> {
  const { verdictView } = await import('./render/view/verdict-view.js');
  return verdictView(verdict, words);
}

/**
 * What differs between two studies, or countries side by side, in words.
 * @param studies the two studies as far as they are whole, so that their answers can be told as sentences
 */
export async function comparisonInWords(
  compared: Comparison | CountryTable,
  words: Words,
  studies: { readonly before?: Study; readonly after?: Study } = {},
): Promise<ComparisonView> {
  const { viewOf } = await import('./render/comparison/index.js');
  const sentences = {
    before: await answersOf(studies.before, words),
    after: await answersOf(studies.after, words),
  };
  const families = new Map(INDICATORS.map(({ id, family }) => [id, family]));
  return viewOf(
    compared,
    words,
    (state, finding) => sentences[state].get(finding),
    (id) => families.get(id) ?? 'quality',
  );
}

async function answersOf(study: Study | undefined, words: Words): Promise<ReadonlyMap<string, string>> {
  if (!study) return new Map();
  const [{ findingView }, { Citations }] = await Promise.all([
    import('./render/view/finding-view.js'),
    import('./render/citations.js'),
  ]);
  const citations = new Citations(study.sources, []);
  return new Map(
    study.findings.map((finding) => [finding.id, findingView(finding, study, words, citations).answer]),
  );
}

/** The page of a comparison, as HTML and Markdown; the template lends its style alone. */
export async function drawComparison(
  compared: Comparison | CountryTable,
  view: ComparisonView,
  words: Words,
  formats: readonly ReportFormat[],
  template: Template,
): Promise<RenderedFile[]> {
  const { renderComparison } = await import('./render/comparison/index.js');
  const name = compared.kind === 'ctg-comparison' ? 'comparison' : 'countries';
  return renderComparison(view, name, words, formats, template.style, (text) =>
    createHash('sha256').update(text, 'utf8').digest('base64'),
  );
}

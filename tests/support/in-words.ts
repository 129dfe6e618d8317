import { CARDS } from '../../src/interpret/alternatives/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { Language } from '../../src/model/language.js';
import type { Measure } from '../../src/model/measure.js';
import type { Study } from '../../src/model/study.js';
import { Citations } from '../../src/render/citations.js';
import { type FindingView, findingView } from '../../src/render/view/finding-view.js';
import { wordsFor } from '../../src/render/words-for.js';

/** A finding on some measures as a reader meets it. Throws when its sentence asks for an argument that is not given. */
export async function inWords(
  finding: Finding,
  measures: readonly Measure[],
  language: Language = 'en',
): Promise<FindingView> {
  const study = { measures, alternatives: CARDS, sources: [] } as unknown as Study;
  return findingView(finding, study, await wordsFor(language), new Citations([], ['inpe']));
}

/** All that is said of a finding in every language, its guards and recommendations among it. */
export async function said(finding: Finding, measures: readonly Measure[]): Promise<string> {
  const views = await Promise.all(
    (['en', 'es'] as const).map((language) => inWords(finding, measures, language)),
  );
  return JSON.stringify(views);
}

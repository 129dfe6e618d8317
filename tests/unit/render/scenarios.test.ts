import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { analyze, defaultRegion, type Language, type Study, wordsFor } from '../../../src/index.js';
import { LANGUAGES } from '../../../src/model/language.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { ScenarioRequest } from '../../../src/model/scenario.js';
import { studyText } from '../../../src/model/study.js';
import { parseStudy } from '../../../src/model/study-schema.js';
import { compose } from '../../../src/render/compose.js';
import type { Report } from '../../../src/render/document/model.js';
import { toMarkdownText } from '../../../src/render/formats/markdown.js';
import { SECTIONS } from '../../../src/render/sections/index.js';
import { NumberCheck } from '../../support/printed-numbers.js';

const stated = (low: number, central = low, high = central) => ({ low, central, high, source: 'Judged so' });
const base: ScenarioRequest = {
  name: 'A court for minor offences',
  country: 'CRI',
  lever: 'diversion',
  group: { offence_class: 'drug' },
  cards: [],
  from: null,
  horizonYears: 5,
  target: null,
  stayModel: 'constant-hazard',
  correlated: true,
  draws: 300,
  seed: 7,
  currency: 'USD',
  assumptions: {
    admissions: stated(800, 980, 1150),
    stay: stated(24, 30, 36),
    eligible: stated(0.35, 0.55, 0.75),
    offered: stated(0.3, 0.5, 0.7),
    uptake: stated(0.4, 0.6, 0.8),
    'net-widening': stated(0.05, 0.2, 0.5),
    failure: stated(0.2, 0.35, 0.6),
    'failure-stay': stated(12, 40, 60),
    'programme-cost': stated(3000),
    'discount-rate': stated(0.05),
  },
};
const release: ScenarioRequest = {
  ...base,
  name: 'An amnesty',
  lever: 'one-off-release',
  assumptions: { ...base.assumptions, released: stated(0.15) },
};
const lacking: ScenarioRequest = { ...base, name: 'Shorter terms', lever: 'shorter-stay' };

const whole = analyze(['sample-data/costa-rica'], {
  today: '2026-01-01',
  edition: { scenarios: [base, release, lacking] },
});
async function studyOf(): Promise<Study> {
  const [study] = (await whole).studies;
  if (!study) throw new Error('there should be one country');
  return study;
}

async function drawn(study: Study, language: Language) {
  const template = await loadTemplate(undefined);
  // The check reads the thousands of Peru, and not those of Costa Rica, which are set apart by a thin space.
  const words = await wordsFor(language, defaultRegion(language, 'PER'));
  const composed = compose(study, template, SECTIONS, words, '');
  const report = toMarkdownText(composed, ({ id }) => `charts/${id}.svg`);
  const check = new NumberCheck({ study, words, template, evidence: composed.evidence, report });
  return { composed, lines: report.split('\n'), check };
}

/** The lines of the chapter, and of the evidence that its figures lead to. */
function chapterOf(lines: readonly string[], { chapters }: Report): string[] {
  const title = chapters.find(({ id }) => id === 'scenarios')?.title ?? 'none';
  const begin = lines.findIndex((line) => line.startsWith('## ') && line.includes(title));
  const end = lines.findIndex((line, index) => index > begin && line.startsWith('## '));
  const evidence = lines.filter((line) =>
    /^\[\^\d+\]: .*(?:A court for minor offences|An amnesty)/.test(line),
  );
  return [...lines.slice(begin, end), ...evidence];
}

describe.each(LANGUAGES)('the chapter on scenarios in %s', { timeout: 60_000 }, (language) => {
  it('prints no number that does not stand in the study', async () => {
    const { composed, lines, check } = await drawn(await studyOf(), language);
    const own = chapterOf(lines, composed);
    expect(own.length).toBeGreaterThan(50);
    expect(own.flatMap((line) => check.unexplained(line, 'scenarios'))).toEqual([]);
  });

  it('leads every number to the assumptions that it rests on', async () => {
    const { composed } = await drawn(await studyOf(), language);
    const entries = composed.evidence.flatMap(({ entries: own }) => own);
    const names = ['A court for minor offences', 'An amnesty', ''];
    for (const name of names) expect(entries.map(({ key }) => key)).toContain(`scenario|${name}`);
    const entry = entries.find(({ key }) => key === 'scenario|A court for minor offences');
    const said = entry?.lines.flatMap(({ items }) => items).join('\n') ?? '';
    expect(said).toContain('Judged so');
    expect(entry?.lines.flatMap(({ items }) => items).length).toBeGreaterThan(14);
  });

  it('is the sentence of old where no lever is named', async () => {
    const { scenarios: _, scenariosTogether: __, ...study } = await studyOf();
    const { lines } = await drawn(study, language);
    expect(
      lines.some((line) =>
        /No scenario was computed|No se calculó ningún|Nenhum cenário|Aucun scénario/.test(line),
      ),
    ).toBe(true);
    expect(lines.join('\n')).not.toContain('scenario-paths');
  });
});

describe('a study with scenarios', () => {
  it('is read from its own text, and so is one made before there were any', async () => {
    const study = await studyOf();
    expect(parseStudy(studyText(study))).toEqual(study);
    const { scenarios: _, scenariosTogether: __, ...older } = study;
    expect(parseStudy(studyText(older)).scenarios).toBeUndefined();
  });

  it('is the same for the same inputs', async () => {
    const again = await analyze(['sample-data/costa-rica'], {
      today: '2026-01-01',
      edition: { scenarios: [base, release, lacking] },
    });
    expect(studyText(again.studies[0] as Study)).toBe(studyText(await studyOf()));
  });

  it('begins when it is told to', async () => {
    const from = parsePeriod('2017') ?? null;
    const { studies } = await analyze(['sample-data/costa-rica'], {
      today: '2026-01-01',
      edition: { scenarios: [{ ...base, from }] },
    });
    expect(studies[0]?.scenarios?.[0]?.result?.years.map(({ at }) => at.start)).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022].map((year) => `${year}-01-01`),
    );
  });
});

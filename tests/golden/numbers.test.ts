import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/cli/template-files.js';
import { analyze, defaultRegion, type Language, type Study, wordsFor } from '../../src/index.js';
import { LANGUAGES } from '../../src/model/language.js';
import { compose } from '../../src/render/compose.js';
import { toMarkdownText } from '../../src/render/formats/markdown.js';
import { SECTIONS } from '../../src/render/sections/index.js';
import { NumberCheck } from '../support/printed-numbers.js';

// Every number that a report prints stands in the study that it was drawn from: see printed-numbers.ts for the rules.

const FOLDERS = ['sample-data/peru', 'sample-data/mexico', 'sample-data/synthetic/peru'];
const cases = FOLDERS.flatMap((folder) => LANGUAGES.map((language) => ({ folder, language })));

const studies = new Map<string, Promise<Study>>();

async function studyOf(folder: string): Promise<Study> {
  const [study] = (await analyze([folder], { today: '2026-01-01' })).studies;
  if (!study) throw new Error(`${folder} should hold one country`);
  return study;
}

async function printed(folder: string, language: Language) {
  studies.set(folder, studies.get(folder) ?? studyOf(folder));
  const study = (await studies.get(folder)) as Study;
  const template = await loadTemplate(undefined);
  const words = await wordsFor(language, defaultRegion(language, study.country));
  const composed = compose(study, template, SECTIONS, words, '');
  const report = toMarkdownText(composed, ({ id }) => `charts/${id}.svg`);
  const check = new NumberCheck({ study, words, template, evidence: composed.evidence, report });
  return { lines: report.split('\n'), check };
}

/** A line with each digit before a footnote changed, in four ways: some might give another number of the same measure. */
function tampered(line: string): string[][] {
  return [...line.matchAll(/(\d)(?=[^\d[\]]{0,30}\[\^\d+\](?!:))/g)].map(({ index, 1: digit }) =>
    [1, 2, 4, 7].map(
      (more) => `${line.slice(0, index)}${(Number(digit) + more) % 10}${line.slice(index + 1)}`,
    ),
  );
}

describe.each(cases)('the numbers of $folder in $language', { timeout: 60_000 }, ({ folder, language }) => {
  it('all stand in its study', async () => {
    const { lines, check } = await printed(folder, language);
    expect(lines.filter((line) => /\[\^\d+\]/.test(line)).length).toBeGreaterThan(50);
    expect(lines.flatMap((line) => check.unexplained(line))).toEqual([]);
  });

  it('are missed there when one of them is changed', async () => {
    const { lines, check } = await printed(folder, language);
    const changes = lines.flatMap(tampered);
    expect(changes.length).toBeGreaterThan(100);
    const isUnnoticed = (line: string) => check.unexplained(line).length === 0;
    expect(changes.filter((ways) => ways.every(isUnnoticed))).toEqual([]);
    const unnoticed = changes.flat().filter(isUnnoticed);
    expect(unnoticed.length / (4 * changes.length)).toBeLessThan(0.1);
  });
});

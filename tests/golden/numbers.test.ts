import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/cli/template-files.js';
import {
  analyze,
  defaultRegion,
  type Edition,
  type Language,
  type Study,
  wordsFor,
} from '../../src/index.js';
import { LANGUAGES } from '../../src/model/language.js';
import { compose } from '../../src/render/compose.js';
import type { Report } from '../../src/render/document/model.js';
import { toMarkdownText } from '../../src/render/formats/markdown.js';
import { SECTIONS } from '../../src/render/sections/index.js';
import { NumberCheck } from '../support/printed-numbers.js';

// Every number that a report prints stands in the study that it was drawn from: see printed-numbers.ts for the rules.

const FOLDERS = ['sample-data/peru', 'sample-data/mexico', 'sample-data/synthetic/peru'];
const cases = FOLDERS.flatMap((folder) => LANGUAGES.map((language) => ({ folder, language })));

const studies = new Map<string, Promise<Study>>();

async function analyzed(folder: string, edition: Edition = {}): Promise<Study> {
  const [study] = (await analyze([folder], { today: '2026-01-01', edition })).studies;
  if (!study) throw new Error(`${folder} should hold one country`);
  return study;
}

/** A study whose last edition printed some figures as they are, and some that were revised since. */
async function studyOf(folder: string): Promise<Study> {
  const last = await analyzed(folder);
  const measures = last.measures.map((measure, index) =>
    index % 2 === 0 && measure.value !== null
      ? { ...measure, value: measure.value + 0.1 * (1 + Math.abs(measure.value)) }
      : measure,
  );
  return analyzed(folder, { previous: [{ ...last, measures }] });
}

async function printed(folder: string, language: Language) {
  studies.set(folder, studies.get(folder) ?? studyOf(folder));
  const study = (await studies.get(folder)) as Study;
  const template = await loadTemplate(undefined);
  const words = await wordsFor(language, defaultRegion(language, study.country));
  const composed = compose(study, template, SECTIONS, words, '');
  const report = toMarkdownText(composed, ({ id }) => `charts/${id}.svg`);
  const check = new NumberCheck({ study, words, template, evidence: composed.evidence, report });
  return { lines: linesOf(report, composed), check };
}

interface Line {
  readonly text: string;
  readonly chapter: string;
}

/** The lines of a report, each with the id of its chapter. */
function linesOf(report: string, { chapters }: Report): Line[] {
  const ids = new Map(chapters.map(({ id, title }) => [`## ${title}`, id]));
  let chapter = 'cover';
  return report.split('\n').map((text) => {
    chapter = ids.get(text) ?? chapter;
    return { text, chapter };
  });
}

/** A line with each digit before a footnote changed, in four ways: some might give another number of the same measure. */
function tampered({ text, chapter }: Line): Line[][] {
  return [...text.matchAll(/(\d)(?=[^\d[\]]{0,30}\[\^\d+\](?!:))/g)].map(({ index, 1: digit }) =>
    [1, 2, 4, 7].map((more) => ({
      text: `${text.slice(0, index)}${(Number(digit) + more) % 10}${text.slice(index + 1)}`,
      chapter,
    })),
  );
}

describe.each(cases)('the numbers of $folder in $language', { timeout: 60_000 }, ({ folder, language }) => {
  it('all stand in its study', async () => {
    const { lines, check } = await printed(folder, language);
    expect(lines.filter(({ text }) => /\[\^\d+\]/.test(text)).length).toBeGreaterThan(50);
    expect(lines.flatMap(({ text, chapter }) => check.unexplained(text, chapter))).toEqual([]);
  });

  it('lead from a figure of the last edition to an entry of its own', async () => {
    const { lines } = await printed(folder, language);
    const rows = lines.filter(({ text, chapter }) => chapter === 'follow-up' && text.startsWith('| '));
    const last = (await wordsFor(language)).locale.page['last-edition'];
    const entries = new Set(
      lines.flatMap(({ text }) =>
        text.replaceAll('\u202f', '').includes(`, ${last}: `) ? (/^\[\^\d+\]/.exec(text)?.[0] ?? []) : [],
      ),
    );
    const then = rows.flatMap(({ text }) => /\[\^\d+\]/.exec(text.split(' | ')[4] ?? '')?.[0] ?? []);
    expect(then.length).toBeGreaterThan(0);
    expect(then.filter((mark) => entries.has(mark)).length).toBeGreaterThan(0);
  });

  it('of the catalogue count in no chapter without cards', async () => {
    const { check } = await printed(folder, language);
    const line = '| pre-02 | Código Penal, art. 299 |';
    expect(check.unexplained(line, 'alternatives')).toEqual([]);
    expect(check.unexplained(line, 'population')).not.toEqual([]);
  });

  it('are missed there when one of them is changed', async () => {
    const { lines, check } = await printed(folder, language);
    const changes = lines.flatMap(tampered);
    expect(changes.length).toBeGreaterThan(100);
    const isUnnoticed = ({ text, chapter }: Line) => check.unexplained(text, chapter).length === 0;
    expect(changes.filter((ways) => ways.every(isUnnoticed))).toEqual([]);
    const unnoticed = changes.flat().filter(isUnnoticed);
    expect(unnoticed.length / (4 * changes.length)).toBeLessThan(0.1);
  });
});

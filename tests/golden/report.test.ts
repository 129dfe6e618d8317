import { expect, test } from 'vitest';
import { loadTemplate } from '../../src/cli/template-files.js';
import { analyze, draw, exportCsv, type Language, type Study } from '../../src/index.js';

// A change in these files is a change in what a reader is told: look at the difference, then `npm run golden` keeps it.

const REPORTS: readonly (readonly [folder: string, languages: readonly Language[]])[] = [
  ['peru', ['en', 'es', 'pt', 'fr']],
  ['mexico', ['en', 'es']],
];
const COUNTRIES = ['colombia', 'costa-rica', 'dominican-republic', 'mexico', 'panama', 'peru'];

async function studyOf(folder: string): Promise<Study> {
  const { studies } = await analyze([`sample-data/${folder}`], { today: '2026-01-01' });
  const [study] = studies;
  if (!study || studies.length > 1) throw new Error(`${folder} should hold one country`);
  return study;
}

const cases = REPORTS.flatMap(([folder, languages]) => languages.map((language) => ({ folder, language })));

test.each(cases)('the report of $folder in $language reads as it did', async ({ folder, language }) => {
  const template = await loadTemplate(undefined);
  const files = await draw(await studyOf(folder), { language, formats: ['md'], template });
  const report = files.find(({ path }) => path === `report.${language}.md`);
  await expect(report?.text).toMatchFileSnapshot(`expected/${folder}.${language}.md`);
});

test.each(COUNTRIES)('every measure of %s is as it was', async (folder) => {
  const files = await exportCsv(await studyOf(folder));
  const measures = files.find(({ path }) => path === 'measures.csv');
  await expect(measures?.text).toMatchFileSnapshot(`expected/${folder}.measures.csv`);
});

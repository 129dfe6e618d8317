import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, write } from '../support/run.js';
import { documentedConfig, exampleFiles } from '../support/scenario-study.js';

function analysed(config: string = documentedConfig()) {
  const folder = write(newFolder(), exampleFiles(config));
  const ran = ctg(['analyze', '--lang', 'en,es,pt', '--format', 'md,json'], { cwd: folder });
  const files = ran.code === 0 ? contents(join(folder, 'reports')) : {};
  return { folder, ran, files };
}

/** The chapter on scenarios without its footnotes, as it is read. */
function chapterOf(report = ''): string {
  const found = report.split(/\n## /).find((text) => /Closing the gap:|Cerrar la brecha:|Fechar/.test(text));
  return (found ?? '').replaceAll('\u00a0', ' ').replaceAll(/\[\^\d+\]/g, '');
}

describe('the example of docs/scenarios.md', { timeout: 120_000 }, () => {
  const { folder, ran, files } = analysed();

  it('runs, and its study holds every scenario with all it rests on', () => {
    expect(ran.code).toBe(0);
    const study = JSON.parse(files['CRI/study.json'] ?? '');
    expect(study.scenarios.map(({ lever }: { lever: string }) => lever)).toEqual([
      'diversion',
      'shorter-stay',
      'one-off-release',
    ]);
    for (const { assumptions, result } of study.scenarios) {
      expect(result.years).toHaveLength(6);
      for (const { source, measure, basis } of assumptions)
        expect(basis === 'convention' || source !== '' || measure !== null).toBe(true);
    }
  });

  it('tells each lever, the target and all together in the report', () => {
    const chapter = chapterOf(files['CRI/report.en.md']);
    expect(chapter).toContain('206 fewer people held on 12 May 2022 (80 to 293)');
    expect(chapter).toContain('57 × 1.5 years − 129 × 2.5 years = -239 people');
    expect(chapter).toContain('more than are eligible. Not reachable.');
    expect(chapter).toContain('The target of 120.0% is not reached by any lever alone.');
    expect(chapter).toContain('All levers together: 734 fewer people held');
    expect(chapter).toContain('Illustrative; default of the catalogue of indicators');
    expect(chapter).toContain('Measured in this study: Occupancy rate, 12 May 2017');
    expect(chapter).toContain('charts/scenario-paths.en.svg');
    expect(chapter).toContain('charts/scenario-tornado.en.svg');
    expect(chapter).not.toMatch(/forecast|predict/i);
    expect(files['CRI/charts/scenario-paths.en.svg']).toContain('With the lever');
    expect(chapterOf(files['CRI/report.es.md'])).toContain('Ninguna palanca alcanza por sí sola la meta');
    expect(chapterOf(files['CRI/report.es.md'])).not.toMatch(/pronóstico/i);
  });

  it('is drawn again from its study without the inputs', () => {
    const again = ctg(['report', 'reports/CRI/study.json', '--out', 'again', '--format', 'md'], {
      cwd: folder,
    });
    expect(again.code).toBe(0);
    const drawn = Object.entries(contents(join(folder, 'again'))).find(([name]) =>
      name.endsWith('report.en.md'),
    );
    expect(drawn?.[1]).toBe(files['CRI/report.en.md']);
  });

  it('is explained from its study', () => {
    const args = ['explain', 'scenario-stock-path', '--study', 'reports/CRI/study.json'];
    const { out } = ctg(args, { cwd: folder });
    expect(out).toContain('206 fewer people held');
    const json = JSON.parse(ctg([...args, '--json'], { cwd: folder }).out);
    expect(json).toHaveLength(3);
  });
});

describe('a scenario in a ctg.yaml', { timeout: 120_000 }, () => {
  it('that lacks a number is told to lack it, and gives none', () => {
    const { files } = analysed(documentedConfig().replace(/^ {6}failure_stay:.*\n/m, ''));
    const chapter = chapterOf(files['CRI/report.en.md']);
    expect(chapter).toContain(
      'No number is given: this is neither stated nor measured: Time in prison after a failure.',
    );
    expect(chapterOf(files['CRI/report.es.md'])).toContain('Tiempo en prisión después de un fracaso');
  });

  it('takes out of the recommendations an alternative that brings as much prison as it saves', () => {
    const costly = documentedConfig().replace(
      /^ {6}failure_stay:.*$/m,
      '      failure_stay: { value: 200, source: "Illustrative" }',
    );
    const { files } = analysed(costly);
    const study = JSON.parse(files['CRI/study.json'] ?? '');
    const [scenario] = study.scenarios;
    expect(scenario.result.flow.longRun).toBeGreaterThan(0);
    const all = study.findings.flatMap(
      ({ recommendations }: { recommendations: { cards: string[]; guards: string[] }[] }) => recommendations,
    );
    expect(all.some(({ cards }: { cards: string[] }) => cards.includes('pre-09'))).toBe(false);
    expect(all.some(({ guards }: { guards: string[] }) => guards.includes('R-07'))).toBe(true);
    expect(chapterOf(files['CRI/report.en.md'])).toContain('more people held');
  });

  it('of another country is refused', () => {
    const { ran } = analysed(
      documentedConfig().replace('lever: diversion', 'lever: diversion\n    country: PER'),
    );
    expect(ran.code).toBe(2);
    expect(ran.error).toContain('is of PER, of which there is no study');
  });
});

describe('the words of scenarios', () => {
  it('are listed and explained in every language without a study', () => {
    expect(ctg(['list', 'scenarios']).out).toContain('J5  scenario-uncertainty');
    expect(ctg(['explain', 'scenario-retroactive-release', '--lang', 'es']).out).toContain(
      'Excarcelación única',
    );
    const json = JSON.parse(ctg(['explain', 'scenario-uncertainty', '--json']).out);
    expect(json).toMatchObject({ code: 'J5', id: 'scenario-uncertainty' });
    expect(ctg(['explain', 'scenario-stock-pth']).error).toContain('scenario-stock-path');
  });
});

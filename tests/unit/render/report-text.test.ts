import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { analyze, draw, readTemplate, type Study, studyText } from '../../../src/index.js';

const studies = new Map<string, Promise<Study>>();

/** The study of a sample, made once. */
function studyOf(folder: string): Promise<Study> {
  const known = studies.get(folder) ?? analysed(folder);
  studies.set(folder, known);
  return known;
}

async function analysed(folder: string): Promise<Study> {
  const analysis = await analyze([`sample-data/${folder}`], { today: '2026-01-01' });
  const [study] = analysis.studies;
  if (!study) throw new Error(`${folder} gives no study`);
  return study;
}

async function drawn(folder: string, language: 'en' | 'es' = 'en'): Promise<string> {
  const template = await loadTemplate(undefined);
  const [file] = await draw(await studyOf(folder), { language, formats: ['md'], template });
  return file?.text ?? '';
}

/** A template of one chapter in English. */
async function sheet(body: string, manifest = '') {
  return readTemplate(
    new Map([
      ['template.yaml', `name: mine\nlanguages: [en]\nstyle: page.css\n${manifest}chapters: [cover, one]\n`],
      ['page.css', ''],
      ['en/cover.md', '---\ntitle: Cover\n---\n{{ imprint.authors }} / {{ imprint.edition }}\n'],
      ['en/one.md', `---\ntitle: One\nunnumbered: true\n---\n${body}\n`],
    ]),
  );
}

describe('the front of a report', () => {
  it.each(['en', 'es'] as const)(
    'of invented records never says that they were published, in %s',
    async (language) => {
      const text = await drawn('synthetic/colombia', language);
      expect(text).not.toMatch(
        /comes from a cell of a published table|sale de una celda de una tabla publicada/,
      );
      expect(text).not.toMatch(/from published records|registros publicados/);
      expect(text).toMatch(/Every number below is invented|Todas las cifras que siguen son inventadas/);
    },
    30_000,
  );

  it('prints the fingerprint of the study as it is written', async () => {
    const study = await studyOf('panama');
    const template = await loadTemplate(undefined);
    const [file] = await draw(study, { language: 'en', formats: ['md'], template });
    const hash = createHash('sha256').update(studyText(study), 'utf8').digest('hex');
    expect(file?.text).toContain(hash);
  });

  it('names its authors and edition when the template does', async () => {
    const template = await sheet('x', 'edition: 3\nauthors: [A. One, B. Two]\n');
    const [file] = await draw(await studyOf('panama'), { language: 'en', formats: ['md'], template });
    expect(file?.text).toContain('A. One; B. Two / 3');
  });
});

describe('the chapters', () => {
  it('stand in the order of the questions, the empty ones too', async () => {
    const text = await drawn('peru');
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title?.split(':')[0]);
    expect(headings).toEqual([
      'Key figures',
      'Summary',
      '1. The law',
      '2. Population and overcrowding',
      '3. Drug offences in prison',
      '4. Who',
      '5. How long',
      '6. Before trial',
      '7. Since when and why',
      '8. The revolving door',
      '9. Costs',
      '10. The treatment programme',
      '11. What else could be done',
      '12. Closing the gap',
      '13. Findings and recommendations',
      '14. Follow-up of the last edition',
      '15. What we do not know',
      ...'ABCDEFGHI'.split('').map((letter) => `Appendix ${letter}`),
    ]);
  });

  it('without data name the tables to ask for, and the one place where these are described', async () => {
    const text = await drawn('peru');
    expect(text).toContain('What each table must hold is listed in “What we do not know”.');
    expect(text.match(/one row a case, of those sentenced/g)).toHaveLength(1);
  });

  it('describe the tables in full where no chapter lists them', async () => {
    const files = new Map((await sheet('')).files);
    files.set(
      'en/one.md',
      '---\ntitle: One\nindicators: [space-per-person]\nmissing: No space.\nrequest: [facility]\n---\n',
    );
    const template = await readTemplate(files);
    const [file] = await draw(await studyOf('peru'), { language: 'en', formats: ['md'], template });
    expect(file?.text).toMatch(/To fill it, ask for space of each prison: the floor space/);
  });
});

describe('the box that closes a chapter', () => {
  it('shows what a register shows, suggests what one source says, and names what cannot be seen', async () => {
    const template = await sheet('{% findings "1, core-figures" %}');
    const [file] = await draw(await studyOf('peru'), { language: 'en', formats: ['md'], template });
    const text = file?.text ?? '';
    expect(text).toContain('> **What this chapter shows**');
    expect(text).toMatch(/> - \*\*Suggests \(1\.1; critical; reported by one source\)\.\*\* How full/);
    expect(text).toMatch(/> - \*\*Shows \(5\.1; documented\)\.\*\* Are the three figures known/);
    expect(text).toContain('1 more finding among');
    expect(text.match(/^> - /gm)).toHaveLength(3);
  });

  it('is an aside of its own look in HTML', async () => {
    const template = await sheet('{% findings "1" %}');
    const [file] = await draw(await studyOf('peru'), { language: 'en', formats: ['html'], template });
    expect(file?.text).toContain('<blockquote class="shows">');
  });

  it('is left out where a theme has no finding', async () => {
    const template = await sheet('before{% findings "9" %}after');
    const [file] = await draw(await studyOf('peru'), { language: 'en', formats: ['md'], template });
    expect(file?.text).not.toContain('What this chapter shows');
  });
});

it('draws of several charts the first that has data', async () => {
  const template = await sheet('{% chart "sentence-ranges, population, drug-growth" %}');
  const files = await draw(await studyOf('peru'), { language: 'en', formats: ['md'], template });
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('charts/'))).toEqual([
    'charts/population.en.svg',
  ]);
});

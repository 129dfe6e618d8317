import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/cli/template-files.js';
import { draw, type Language, type Study } from '../../../src/index.js';
import type { Edition } from '../../../src/model/edition.js';
import { buildStudy } from '../../support/build-study.js';
import { withoutNotes } from '../../support/footnotes.js';
import { normalised } from '../normalise/fixtures.js';

const POPULATION = 'country,date,total\nPER,2020-12-31,9000\n';
const FLOW =
  'country,programme,period_start,period_end,eligible,offered,accepted,admitted,graduated,left,active\nPER,Callao,2018,2020-12-31,640,310,186,171,60,30,81\n';

function study(edition: Edition = {}, tables: readonly string[] = [POPULATION]): Study {
  const read = normalised(tables);
  const said = read.countries.get('PER');
  if (!said) throw new Error('the tables name no country');
  return buildStudy('PER', said, read, [], { edition });
}

async function report(own: Study, language: Language = 'en', format: 'md' | 'html' = 'md'): Promise<string> {
  const template = await loadTemplate(undefined);
  const [file] = await draw(own, { language, formats: [format], template });
  return withoutNotes(file?.text ?? '').replaceAll('\u00a0', ' ');
}

const own = (name: string): Edition => ({
  cards: [
    {
      id: 'own-01',
      mechanism: 'community-agreement',
      stages: ['incarcerated'],
      groups: ['small_producer_nonviolent'],
      countries: [],
      evidence: { grade: 'E0' },
      sources: [],
      text: { name, what: 'It **helps**.', preconditions: [], cautions: [] },
    },
  ],
});

describe('the grid of alternatives', () => {
  it('shows law without a count as law, and never as use', async () => {
    const text = await report(study());
    expect(text).toContain(
      '◐ pre-02 Quantity table without prosecution: in law or practice, use not counted',
    );
    expect(text).toContain(
      '◐ inc-06 Emergency decongestion: began in June 2020; whether it still acts is not known',
    );
    expect(text).not.toMatch(/● (?:pre|con|inc)-\d\d/);
  });

  it('shows use where somebody counted it: a programme, or the authors', async () => {
    const text = await report(
      study(
        {
          states: [
            {
              card: 'con-06',
              state: {
                country: 'PER',
                state: 'in_use',
                use: { people: 105, on: '2020' },
                stated: 'by-authors',
              },
            },
            {
              card: 'con-04',
              state: { country: 'PER', state: 'in_use', use: { people: 3 }, stated: 'by-authors' },
            },
            { card: 'inc-01', state: { country: 'PER', state: 'not_in_law', stated: 'by-authors' } },
          ],
        },
        [POPULATION, FLOW],
      ),
    );
    expect(text).toContain(
      '● pre-09 Treatment under judicial supervision before conviction: in use, 81 people in Callao (31 December 2020)',
    );
    expect(text).toContain('● con-06 Community service for heads of household: in use, 105 people (2020)');
    expect(text).toContain('● con-04 Suspended sentence: in use, fewer than 5 people');
    expect(text).toContain('○ inc-01 Resentencing under the milder law: not in law');
    expect(text).toContain('Callao: 171 of 640 who qualified have entered; 469 have not');
  });

  it('gives those for every group a row of their own', async () => {
    const text = await report(study(), 'es');
    expect(text).toMatch(
      /\| Para todos los grupos \| — \| — \| ○ inc-11 [^|;]*\|\n\| {2}\| {2}\| {2}\| ◐ inc-12 [^|;]*\|/,
    );
  });

  it('marks a state in words, by a sign and by a form, and not by colour', async () => {
    const html = await report(study(), 'en', 'html');
    expect(html).toContain('<li class="mark-law">◐ pre-02 ');
    expect(html).toContain('<li class="mark-none">○ pre-01 ');
  });

  it('says of a study without the catalogue that it is one', async () => {
    const text = await report({ ...study(), alternatives: [] });
    expect(text).toContain('made before the catalogue of alternatives was part of it');
  });
});

describe('the cards', () => {
  it('print evidence in words with what was found and of whom', async () => {
    const text = await report(study());
    expect(text).toMatch(/### con-06 Community service for heads of household/);
    expect(text).toMatch(/\*\*Evidence:\*\* counted by the authority\. About 5,000 were announced/);
    expect(text).toMatch(/\*\*Evidence:\*\* counted by the authority, with results against its purpose\./);
    expect(text).toMatch(
      /\*\*Colombia:\*\* Ley 2292 de 2023, since 8 March 2023: in use, 105 people \(26 December 2024\); source: La FM 2024/,
    );
    expect(text).not.toMatch(/\bE[0-3]\b/);
  });

  it('print a card of the authors as theirs, and its text as text', async () => {
    const html = await report(study(own('<script>alert(1)</script>')), 'en', 'html');
    expect(html).not.toMatch(/<script[^>]*>\s*alert/);
    expect(html).toContain('own-01 &#x3C;script>alert(1)&#x3C;/script>');
    expect(html).toContain('It **helps**.');
    expect(html).toContain('Added by the authors of this study, in their words.');
  });
});

describe('the follow-up', () => {
  it('says that an edition is the first', async () => {
    expect(await report(study())).toContain('First edition.');
    expect(await report(study(), 'es')).toContain('Primera edición.');
  });

  it('draws the recommendations of the last edition again in another language, from the study alone', async () => {
    const tables = (year: number, total: number) => [
      `country,date,total\nPER,${year}-12-31,${total}\n`,
      `country,valid_from,definition,places\nPER,${year}-12-31,design,1000\n`,
    ];
    const first = study({}, tables(2018, 1500));
    const second = study({ previous: [first] }, tables(2020, 1300));
    const again: Study = JSON.parse(JSON.stringify(second));
    expect(await report(again)).toMatch(
      /\| Occupancy rate \| 150\.0% \(31 December 2018\) \| 130\.0% \(31 December 2020\) \| better; recommended again \|/,
    );
    expect(await report(again, 'es')).toMatch(
      /\| 150\.0% \(31 de diciembre de 2018\) \| 130\.0% \(31 de diciembre de 2020\) \| mejor; se recomienda otra vez \|/,
    );
  });
});

describe('a note', () => {
  const NOTE =
    '# Heading\n\nSee [ours](https://example.org) and [that](javascript:alert(1)).\n\n<script>alert(1)</script>\n\n<!-- ctg:table:findings -->\n\nAn <b>inline</b> ![picture](https://example.org/a.png)';

  it('stands at the end of its chapter, marked as the authors’', async () => {
    const html = await report(study({ notes: { costs: NOTE } }), 'en', 'html');
    const chapter = /<section id="costs".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(chapter).toContain('<h3>Authors’ note</h3>');
    expect(chapter).toContain('it was not computed');
    expect(chapter).toContain('<h4>Heading</h4>');
    expect(chapter).toContain('<a href="https://example.org">ours</a>');
  });

  it('keeps markup, marks and unsafe addresses as text', async () => {
    const html = await report(study({ notes: { costs: NOTE } }), 'en', 'html');
    const chapter = /<section id="costs".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(chapter).not.toMatch(/<script|<b>|<img|href="javascript/);
    expect(chapter).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(chapter).toContain('that (javascript:alert(1))');
    expect(chapter).toContain('&#x3C;!-- ctg:table:findings -->');
    expect(chapter).not.toContain('<table');
    expect(chapter).toContain('An &#x3C;b>inline&#x3C;/b> picture (https://example.org/a.png)');
  });
});

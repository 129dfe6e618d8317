/**
 * Draws the sample countries' reports in every language into docs/gallery, with a page that leads to them. Part of a
 * release: the same samples and the same program give the same bytes.
 *
 *     npm run gallery
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { analyze, draw, findingsInWords, LANGUAGES, loadTemplate, wordsFor } from '../dist/index.js';

const SAMPLES = 'sample-data';
const FOLDER = new URL('../docs/gallery/', import.meta.url);
/** A day after every date of the samples, so that the gallery does not change with the calendar. */
const TODAY = '2026-01-01';

const STYLE = `
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 60rem; font: 1rem/1.5 Georgia, serif; color: #1d2226; }
h1, h2, th { font-family: Helvetica, Arial, sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #d5dade; text-align: left; vertical-align: top; }
a { color: #1f4e79; }
@media (max-width: 40rem) { thead { display: none; } tr, th, td { display: block; border: 0; padding: 0.15rem 0; } tr { border-bottom: 1px solid #d5dade; padding: 0.75rem 0; } }
`;

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const entries = await readdir(SAMPLES, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'synthetic');
const [template, brief, english] = await Promise.all([
  loadTemplate('templates/country-diagnostic'),
  loadTemplate('templates/one-page-brief'),
  wordsFor('en'),
]);
const rows = [];
for (const { name } of folders) {
  const { studies } = await analyze([`${SAMPLES}/${name}`], { today: TODAY });
  for (const study of studies) rows.push(await drawn(study));
}
rows.sort((a, b) => (a.country < b.country ? -1 : 1));
await writeFile(new URL('index.html', FOLDER), page(rows));
process.stdout.write(`${rows.length} countries, ${LANGUAGES.length} languages\n`);

/** Writes a study's reports; gives what the page says of it. */
async function drawn(study) {
  const links = [];
  for (const language of LANGUAGES) {
    const files = [];
    for (const [kind, own] of [
      ['report', template],
      ['brief', brief],
    ]) {
      const [page] = await draw(study, { language, formats: ['html'], template: own });
      const file = `${study.country}.${kind}.${language}.html`;
      await writeFile(new URL(file, FOLDER), page.text);
      files.push({ file, size: (await stat(new URL(file, FOLDER))).size });
    }
    const words = await wordsFor(language);
    links.push({ language, name: words.locale.nameOfLanguage, files });
  }
  const findings = await findingsInWords(study, english);
  const first = findings.find(({ known, is }) => known && is.severity !== 'none');
  return { country: english.format.country(study.country), links, first: first?.answer ?? '' };
}

function page(countries) {
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', 'ctg: reports of the sample countries'),
        h('style', STYLE),
      ]),
      h('body', [
        h('h1', 'Reports of the sample countries'),
        h('p', [
          'Made by ',
          h('code', 'npm run gallery'),
          ' from the tables in ',
          h('code', 'sample-data'),
          ', which hold real figures with their sources. Each report is one file that needs neither script nor network; the brief is one printed page.',
        ]),
        h('table', [
          h('thead', h('tr', [th('Country'), th('First finding'), th('Report and brief')])),
          h(
            'tbody',
            countries.map(({ country, links, first }) =>
              h('tr', [
                h('th', { scope: 'row' }, country),
                h('td', first),
                h(
                  'td',
                  links.map(({ language, name, files: [report, brief] }) =>
                    h('div', { lang: language }, [
                      h('a', { href: report.file }, name),
                      ' · ',
                      h('a', { href: brief.file, ariaLabel: `${name}, one page` }, '1 p.'),
                    ]),
                  ),
                ),
              ]),
            ),
          ),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(tree)}\n`;
}

function th(text) {
  return h('th', { scope: 'col' }, text);
}

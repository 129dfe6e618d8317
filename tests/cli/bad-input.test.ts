import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, template, write } from '../support/run.js';

const GOOD = 'country,date,total,capacity\nPAN,2015,100,80\n';

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'file-empty'],
    ['blank lines only', '\n\n  \n', 'file-empty'],
    ['headers without rows', 'country,date,total\n', 'file-header-only'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'file-not-text'],
    ['an HTML page', '<!DOCTYPE html><html><body>No table</body></html>', 'file-not-text'],
    ['JSON', '{"country": "PAN"}', 'file-not-text'],
    ['prose', 'The prisons of Panama are full.\nNobody counted them.\n', 'header-not-recognised'],
    ['headers of another world', 'species,length\ncat,46\n', 'header-not-recognised'],
    ['a country that is none', 'country,date,total\nAtlantis,2020,10\n', 'country-not-recognised'],
    ['rows without a country', 'country,date,total\n,2020,10\n', 'country-missing'],
    ['an unclosed quote', 'country,date,total\nPAN,2020,"10\n', 'row-quote-unclosed'],
  ])('%s: one problem in three parts, exit 3, nothing written', (_name, text, code) => {
    const folder = write(newFolder(), { 'in/table.csv': text });
    const out = join(folder, 'out');
    const ran = ctg(['analyze', join(folder, 'in/table.csv'), '--out', out]);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain(`[${code}]`);
    expect(ran.out).toMatch(/error .*table\.csv[\s\S]*\n {2}\S.*\n {2}→ \S/);
    expect(contents(out)).toEqual({});
  });

  it.each([
    ['an unreadable number', 'PAN,2021,1O4,80', 'number-unreadable'],
    ['a negative count', 'PAN,2021,-5,80', 'number-negative'],
    ['a fraction of a person', 'PAN,2021,12.5,80', 'number-not-whole'],
    ['no places', 'PAN,2021,90,0', 'capacity-not-positive'],
    ['a date that is none', 'PAN,2021-13,90,80', 'date-unreadable'],
    ['the future', 'PAN,2999,90,80', 'date-in-future'],
    ['two totals for one day', 'PAN,2015,101,80', 'key-contradictory'],
  ])('%s: said with its line, and no number made of it', (_name, row, code) => {
    const folder = write(newFolder(), { 'table.csv': `${GOOD}${row}\n` });
    const ran = ctg(['analyze', folder, '--json']);
    const [study] = JSON.parse(ran.out);
    const met = study.problems.find((item: { code: string }) => item.code === code);
    expect(met?.where.line).toBeGreaterThanOrEqual(2);
    const occupancy = study.measures.filter(
      (item: { indicator: string; value: number | null }) =>
        item.indicator === 'occupancy-rate' && item.value !== null,
    );
    const years = occupancy.map(({ period }: { period: { start: string } }) => period.start.slice(0, 4));
    expect(years).toEqual(code === 'key-contradictory' ? [] : ['2015']);
    for (const input of study.inputs) expect(input.rowsRead).toBe(input.rowsUsed + input.rowsSetAside);
  });

  it('more women than people: the women are not used, the total is', () => {
    const folder = write(newFolder(), { 't.csv': 'country,date,total,female,male\nPAN,2020,100,101,0\n' });
    const [study] = JSON.parse(ctg(['analyze', folder, '--json']).out);
    expect(study.problems.map(({ code }: { code: string }) => code)).toContain('part-exceeds-total');
    const values = study.facts.map(({ value }: { value: number }) => value);
    expect(values).toContain(100);
    expect(values).not.toContain(101);
  });

  it('one bad file: the good ones are still analysed, the exit tells', () => {
    const folder = write(newFolder(), { 'good.csv': GOOD, 'bad.csv': '' });
    const out = join(folder, 'out');
    const ran = ctg([
      'analyze',
      join(folder, 'good.csv'),
      join(folder, 'bad.csv'),
      join(folder, 'god.csv'),
      '--out',
      out,
    ]);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain('[file-missing]');
    expect(ran.out).toContain('good.csv');
    expect(Object.keys(contents(out))).toContain(join('PAN', 'report.en.html'));
  });

  it('--strict: a row set aside for a fault fails the run', () => {
    const folder = write(newFolder(), { 't.csv': `${GOOD}PAN,2021,x,80\n` });
    expect(ctg(['analyze', folder, '--json']).code).toBe(0);
    expect(ctg(['analyze', folder, '--json', '--strict']).code).toBe(3);
  });
});

describe('bad usage', () => {
  it.each([
    [['analyze', 'x.csv', '--lang', 'de'], /--lang cannot be "de"/],
    [['analyze', 'x.csv', '--format', 'odt'], /--format cannot be "odt"/],
    [['analyze', 'x.csv', '--as-of', 'soon'], /"soon" is no date/],
    [['analyze', 'x.csv', '--country', 'Perù di sopra'], /is no country/],
    [['analyze', 'x.csv', '--region', 'Lima'], /is no region/],
    [['analyze', 'x.csv', '--limit', 'occupancy=120'], /cannot be read/],
    [['explain', 'occupancy'], /there is no indicator and no card "occupancy"/],
    [['list', 'wishes'], /cannot be "wishes"/],
  ])('%j: three parts and exit 2', (args, message) => {
    const { code, error } = ctg(args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(error).toMatch(/\n {2}why: .+\n {2}try: .+/);
  });

  it('an unknown command or flag: exit 2 with the nearest', () => {
    expect(ctg(['analyse', 'x']).code).toBe(2);
    expect(ctg(['analyse', 'x']).error).toContain('analyze');
    expect(ctg(['analyze', 'x', '--languages', 'en']).code).toBe(2);
  });

  it('a study that is none: exit 3 with the field', () => {
    const folder = write(newFolder(), { 'study.json': '{"version": 1}' });
    const { code, error } = ctg(['report', join(folder, 'study.json')]);
    expect(code).toBe(3);
    expect(error).toMatch(/is not a study\n {2}why: generator/);
  });
});

describe('a template with a mistake', () => {
  it.each([
    [
      'a variable',
      (text: string) => text.replace('{{ count.withheld }}', '{{ count.witheld }}'),
      /unknowns\.md:\d+:\d+: .*witheld/,
    ],
    [
      'a filter',
      (text: string) => text.replace('{{ count.withheld }}', '{{ count.withheld | plus: 1 }}'),
      /unknowns\.md:\d+:\d+: .*plus/,
    ],
    [
      'a table',
      (text: string) => text.replace('"withheld"', '"witheld"'),
      /unknowns\.md:\d+:\d+: there is no table "witheld"/,
    ],
    ['a tag', (text: string) => `${text}\n{% include "/etc/passwd" %}\n`, /unknowns\.md:\d+:\d+: .*include/],
    ['its head', (text: string) => text.replace('title:', 'titel:'), /unknowns\.md:2:1: unknown key "titel"/],
  ])('%s: exit 2 with its place, earlier reports untouched', (_name, change, place) => {
    const out = newFolder();
    ctg(['analyze', 'sample-data/panama', '--out', out]);
    const before = contents(out);
    const ran = ctg([
      'analyze',
      'sample-data/panama',
      '--out',
      out,
      '--template',
      template({ 'en/unknowns.md': change }),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(place);
    expect(contents(out)).toEqual(before);
  });

  it('names the line in which the mistake stands', () => {
    const folder = template({ 'en/cover.md': (text) => `${text}\n\n{{ nobody }}\n` });
    const lines = contents(folder)['en/cover.md']?.split('\n') ?? [];
    const { error } = ctg(['analyze', 'sample-data/panama', '--out', newFolder(), '--template', folder]);
    expect(error).toContain(`cover.md:${lines.indexOf('{{ nobody }}') + 1}:`);
  });

  it('may say other words and leave out chapters', () => {
    const folder = template({
      'template.yaml': (text) => text.replace('  - revolving-door\n', ''),
      'en/cover.md': (text) => `${text}\nWritten for the ministry.\n`,
    });
    const out = newFolder();
    expect(ctg(['analyze', 'sample-data/panama', '--out', out, '--template', folder]).code).toBe(0);
    expect(contents(out)['PAN/report.en.md']).toContain('Written for the ministry.');
    expect(contents(out)['PAN/report.en.md']).not.toContain('revolving door');
  });
});

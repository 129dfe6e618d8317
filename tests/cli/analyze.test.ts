import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder, withoutScript, write } from '../support/run.js';
import { PUBLISHED_SAMPLES } from '../support/samples.js';

const ESCAPE = String.fromCharCode(27);

describe('ctg analyze on a real country', () => {
  const out = newFolder();
  const ran = ctg(['analyze', 'sample-data/peru', '--lang', 'en,es', '--out', out]);
  const files = contents(out);

  it('ends well and says what was read, found and written', () => {
    expect(ran.code).toBe(0);
    expect(ran.error).toBe('');
    expect(ran.out).toMatch(/population\.csv\s+people held/);
    expect(ran.out).toContain('238.8%');
    expect(ran.out).toContain('1.1 Occupancy was 238.8%');
    expect(ran.out).toContain('report.es.html');
    expect(ran.out.includes(ESCAPE)).toBe(false);
  });

  it('writes the study, the tables and the report in each language and form', () => {
    const names = Object.keys(files).filter((name) => !name.includes('charts'));
    expect(names.sort()).toEqual(
      [
        'manifest.json',
        'measures.csv',
        'problems.csv',
        'report.en.html',
        'report.en.md',
        'report.es.html',
        'report.es.md',
        'study.json',
      ].map((name) => join('PER', name)),
    );
  });

  it('accounts for every row', () => {
    const study = JSON.parse(files['PER/study.json'] ?? '');
    for (const input of study.inputs) expect(input.rowsRead).toBe(input.rowsUsed + input.rowsSetAside);
    expect(study.inputs).toHaveLength(8);
  });

  it('links every chart of the Markdown to a file that is there', () => {
    const links = [...(files['PER/report.es.md'] ?? '').matchAll(/\]\((charts\/[^)]+)\)/g)].map(([, path]) =>
      join('PER', path ?? ''),
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect(files[link]).toContain('<svg');
  });

  it('never prints a number that is none, or an unfilled place', () => {
    for (const [name, text] of Object.entries(files)) {
      if (!/\.(?:md|html|svg|csv)$/.test(name)) continue;
      expect(withoutScript(text)).not.toMatch(/NaN|undefined|\[object|Infinity/);
    }
  });

  it('gives the same bytes in another place, time zone and locale', () => {
    const again = newFolder();
    ctg(['analyze', 'sample-data/peru', '--lang', 'en,es', '--out', again], {
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(contents(again)).toEqual(files);
  });

  it('gives the same measures whatever the order of the rows', () => {
    const folder = newFolder();
    cpSync('sample-data/peru', folder, { recursive: true });
    for (const name of ['population.csv', 'drug_offences.csv', 'capacity.csv']) {
      const [head, ...rows] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
      writeFileSync(join(folder, name), [head, ...rows.reverse(), ''].join('\n'));
    }
    const turned = newFolder();
    ctg(['analyze', folder, '--format', 'json', '--out', turned]);
    const values = (text: string | undefined) =>
      JSON.parse(text ?? '').measures.map(({ id, value }: { id: string; value: number | null }) => [
        id,
        value,
      ]);
    expect(values(contents(turned)['PER/study.json'])).toEqual(values(files['PER/study.json']));
  });

  it('is drawn again from the study alone, in another language, to the same bytes', () => {
    const study = newFolder();
    write(study, { 'study.json': files['PER/study.json'] ?? '' });
    const redrawn = ctg(['report', join(study, 'study.json'), '--lang', 'es'], { cwd: newFolder() });
    expect(redrawn.code).toBe(0);
    expect(contents(study)['report.es.html']).toBe(files['PER/report.es.html']);
    expect(contents(study)['report.es.md']).toBe(files['PER/report.es.md']);
  });

  it('explains a number by its cells', () => {
    const { code, out: text } = ctg(['explain', 'occupancy-rate', '--study', out, '--country', 'Perú']);
    expect(code).toBe(0);
    expect(text).toMatch(/sample-data\/peru\/population\.csv:\d+ total = 99600/);
    expect(text).toMatch(/capacity\.csv:\d+ places = 41700/);
  });
});

describe('ctg analyze with several countries', () => {
  it('makes a folder for each and mixes none', () => {
    const out = newFolder();
    const { code } = ctg(['analyze', ...PUBLISHED_SAMPLES, '--format', 'json', '--out', out]);
    expect(code).toBe(0);
    const countries = Object.keys(contents(out)).filter((name) => name.endsWith('study.json'));
    expect(countries.sort()).toEqual(
      ['COL', 'CRI', 'DOM', 'MEX', 'PAN', 'PER'].map((code3) => join(code3, 'study.json')),
    );
    const panama = JSON.parse(contents(out)['PAN/study.json'] ?? '');
    expect(panama.facts.every(({ place }: { place: { country: string } }) => place.country === 'PAN')).toBe(
      true,
    );
  });

  it('takes only the one asked for, however it is written, and says so', () => {
    const folder = write(newFolder(), {
      'two.csv': 'country,date,total,capacity\nPerú,2020,100,80\nCO,2020,200,190\n591,2020,50,60\n',
    });
    for (const name of ['PER', 'pe', '604', 'Perú', 'Peru', 'Pérou']) {
      const out = newFolder();
      const ran = ctg(['analyze', folder, '--country', name, '--format', 'json', '--out', out]);
      expect(ran.code).toBe(0);
      expect(Object.keys(contents(out)).filter((file) => file.endsWith('study.json'))).toEqual([
        join('PER', 'study.json'),
      ]);
    }
  });

  it('prints only JSON with --json, and writes nothing', () => {
    const folder = newFolder();
    const { code, out } = ctg(['analyze', join(process.cwd(), 'sample-data/panama'), '--json'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].country).toBe('PAN');
    expect(contents(folder)).toEqual({});
  });

  it('stops at the last day considered', () => {
    const { out } = ctg(['analyze', 'sample-data/panama', '--as-of', '2022', '--json']);
    const [study] = JSON.parse(out);
    const ends = study.facts.map(({ period }: { period: { end: string } }) => period.end);
    expect(Math.max(...ends.map((end: string) => Number(end.slice(0, 4))))).toBe(2022);
  });

  it('says in the report when a cut-off was set otherwise', () => {
    const { out } = ctg(['analyze', 'sample-data/costa-rica', '--limit', 'occupancy-critical=130', '--json']);
    const [study] = JSON.parse(out);
    const crowding = study.findings.find(({ id }: { id: string }) => id === 'overcrowding');
    expect(crowding.answer).toBe('overcrowded');
    expect(crowding.limits.find(({ id }: { id: string }) => id === 'occupancy-critical')).toMatchObject({
      value: 130,
      overridden: true,
    });
  });
});

it('leaves earlier reports whole when the folder turns out to be a file', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'taken'), 'mine');
  const ran = ctg(['analyze', 'sample-data/panama', '--out', join(folder, 'taken')]);
  expect(ran.code).toBe(3);
  expect(ran.error).toMatch(/^error: .*taken cannot be written/);
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine');
  rmSync(folder, { recursive: true });
});

it('leads every link inside a report somewhere', () => {
  const out = newFolder();
  ctg(['analyze', 'sample-data/mexico', '--lang', 'en,es', '--out', out]);
  const files = contents(out);
  for (const language of ['en', 'es']) {
    const html = files[join('MEX', `report.${language}.html`)] ?? '';
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(files[join('MEX', `report.${language}.md`)]).not.toContain('](#');
  }
});

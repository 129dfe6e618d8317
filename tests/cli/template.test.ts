import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, ctg, newFolder } from '../support/run.js';

describe('ctg template', () => {
  it('lists the built-in templates', () => {
    const ran = ctg(['template', 'list']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^country-diagnostic .*\n[\s\S]*^one-page-brief /m);
    const listed = JSON.parse(ctg(['template', 'list', '--json']).out);
    expect(listed.map(({ name }: { name: string }) => name)).toEqual([
      'country-diagnostic',
      'one-page-brief',
    ]);
  });

  it('copies one whole, and does not write over anything', () => {
    const folder = join(newFolder(), 'mine');
    expect(ctg(['template', 'eject', 'one-page-brief', folder]).code).toBe(0);
    expect(contents(folder)).toEqual(contents('templates/one-page-brief'));
    const again = ctg(['template', 'eject', 'one-page-brief', folder]);
    expect(again.code).toBe(2);
    expect(again.error).toContain('is not empty');
  });

  it('checks a copy: nothing wrong, then every mistake with its place, and exit 2', () => {
    const folder = join(newFolder(), 'mine');
    ctg(['template', 'eject', 'country-diagnostic', folder]);
    expect(ctg(['template', 'check', folder])).toMatchObject({ code: 0, out: '' });
    const file = join(folder, 'es', 'population.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('{% table "occupancy" %}', '{% table "ocupacion" %}')
        .replace('m.occupancy_rate.value', 'm.occupancy_rates.value'),
    );
    const ran = ctg(['template', 'check', folder]);
    expect(ran.code).toBe(2);
    const lines = ran.out.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/es\/population\.md:7:\d+: there is no value "m\.occupancy_rates"; the nearest/);
    expect(lines[1]).toMatch(
      /es\/population\.md:\d+:1: there is no table "ocupacion"; the nearest is "occupancy"/,
    );
    expect(JSON.parse(ctg(['template', 'check', folder, '--json']).out)).toHaveLength(2);
  });

  it.each([
    [['template', 'eject', 'nothing-such'], 'there is no built-in template "nothing-such"'],
    [['template', 'check', 'no-such-folder'], 'cannot be read'],
    [['template', 'mend'], 'ctg template cannot be "mend"'],
    [['report', 'x.json', '--template', 'no-such-template'], ''],
  ])('refuses %j', (args, message) => {
    const ran = ctg(args);
    expect([2, 3]).toContain(ran.code);
    expect(ran.error).toContain(message);
  });
});

describe('--template', () => {
  it('takes the name of a built-in template or a folder', () => {
    const out = newFolder();
    expect(
      ctg(['analyze', 'sample-data/panama', '--template', 'one-page-brief', '--format', 'md', '--out', out])
        .code,
    ).toBe(0);
    const text = contents(out)[join('PAN', 'report.en.md')] ?? '';
    expect(text).toContain('## What stands out');
    expect(text).not.toContain('Appendix');
  });
});

describe('the terminal summary', () => {
  it('of case records names their figures, and folds those of prisons into one line', () => {
    const ran = ctg(['analyze', 'sample-data/synthetic/colombia', '--format', 'md', '--out', newFolder()]);
    expect(ran.out).toMatch(/Median sentence, drug offences\s+82 months\s+2023/);
    expect(ran.out).not.toMatch(/Occupancy rate\s+n\/a/);
    expect(ran.out).toContain('11 more key figures need tables that were not given');
  });
});

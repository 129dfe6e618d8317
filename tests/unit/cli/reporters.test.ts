import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { github } from '../../../src/cli/reporters/github.js';
import { json } from '../../../src/cli/reporters/json.js';
import { junit } from '../../../src/cli/reporters/junit.js';
import { markdown } from '../../../src/cli/reporters/markdown.js';
import type { ReportedFigure, Results, RunResults } from '../../../src/cli/reporters/results.js';
import { sarif } from '../../../src/cli/reporters/sarif.js';
import { verdictInWords } from '../../../src/hold.js';
import type { Problem } from '../../../src/model/problem.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { wordsFor } from '../../../src/render/words-for.js';
import { period } from '../../support/measure.js';
import { SARIF_SUBSET } from '../../support/sarif-schema.js';
import { fault, input, occupancy } from '../../support/snapshot.js';

const HOSTILE = '100%, a:b\nnext <b> & "c" ]]> | @all `x` \u0007';

const VERDICT: Verdict = {
  rule: 'measure-max',
  level: 'error',
  passed: false,
  country: 'PER',
  subject: 'occupancy-rate|PER',
  actual: { kind: 'number', value: 120, unit: 'percent' },
  expected: { kind: 'number', value: 100, unit: 'percent' },
  baseline: null,
  measure: occupancy(120),
  problem: null,
  evidence: [
    { file: 'mis tablas/población.csv', line: 2, column: 3, header: 'total', text: '100' },
    { file: 'capacity.csv', line: 5 },
  ],
};

const FIGURE: ReportedFigure = {
  indicator: 'occupancy-rate',
  stratum: {},
  variant: '',
  value: 120,
  unit: 'percent',
  definition: {},
  period: period('2020'),
};

async function results(
  problems: readonly Problem[],
  verdicts: readonly Verdict[],
  name: Pick<RunResults, 'name'> = {},
): Promise<Results> {
  const words = await wordsFor('en');
  return {
    runs: [
      {
        ...name,
        studies: [{ country: 'PER', asOf: null, measured: 1, withheld: 2, figures: [FIGURE] }],
        problems,
        inputs: [input('population.csv')],
        verdicts: await Promise.all(
          verdicts.map(async (verdict) => ({ verdict, told: await verdictInWords(verdict, words) })),
        ),
        characterOf: ({ line, column }) => (line === 2 && column === 3 ? 13 : undefined),
      },
    ],
    words,
    version: '1.2.3',
  };
}

/** Two studies of one country, and one that gave nothing. */
async function batch(): Promise<Results> {
  const [first, second] = [
    await results([fault(2)], [VERDICT], { name: 'one' }),
    await results([fault(2)], [VERDICT], { name: 'two' }),
  ];
  const none: RunResults = {
    name: 'three',
    studies: [],
    problems: [],
    inputs: [],
    verdicts: [],
    fault: { what: 'there is no *data*', why: 'nobody wrote it.', todo: 'write it' },
    characterOf: () => undefined,
  };
  return { ...first, runs: [...first.runs, ...second.runs, none] };
}

const hostile = fault(7, { where: { file: 'a,b:c%.csv', line: 7, column: 1 }, args: { text: HOSTILE } });
const passed: Verdict = { ...VERDICT, passed: true };
const warned: Verdict = { ...VERDICT, level: 'warn' };
const all = await results([fault(2), hostile], [VERDICT, warned, passed]);
const none = await results([], []);
const many = await batch();

describe('the annotations of GitHub', () => {
  const lines = github(all).trimEnd().split('\n');

  it('are one command a line, at the character of the cell', () => {
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^::error file=mis tablas\/población\.csv,line=2,col=13,title=measure-max::Occupancy/,
    );
    expect(lines[1]).toMatch(/^::warning /);
    expect(lines[2]).toMatch(/^::error file=population\.csv,line=2,col=13,title=number-unreadable::/);
  });

  it('escape what the runner would read as its own', () => {
    expect(lines[3]).toContain('::error file=a%2Cb%3Ac%25.csv,line=7,title=number-unreadable::');
    expect(lines[3]).toContain('100%25, a:b%0Anext');
    expect(lines[0]).toContain('120.0%25');
  });

  it('are nothing for nothing', () => {
    expect(github(none)).toBe('');
  });
});

/** The elements of an XML text, checked for nesting; attributes by name. A mistake in form throws. */
function elements(xml: string): { name: string; attributes: Record<string, string>; parent: string }[] {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  expect(body).not.toBe(xml);
  const found: { name: string; attributes: Record<string, string>; parent: string }[] = [];
  const open: string[] = [];
  const rest = body.replace(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
    (_all, close: string, name: string, attributes: string, empty: string) => {
      if (close) expect(open.pop()).toBe(name);
      else {
        const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]);
        found.push({ name, attributes: Object.fromEntries(pairs), parent: open.at(-1) ?? '' });
        if (!empty) open.push(name);
      }
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
  return found;
}

/** Which elements may stand where, and the attributes that each must and may have, as JUnit readers expect. */
const JUNIT: Record<string, { parents: string[]; must: string[]; may: string[] }> = {
  testsuites: { parents: [''], must: ['name', 'tests', 'failures', 'errors'], may: [] },
  testsuite: { parents: ['testsuites'], must: ['name', 'tests', 'failures', 'errors'], may: [] },
  testcase: { parents: ['testsuite'], must: ['name', 'classname'], may: ['file', 'line'] },
  failure: { parents: ['testcase'], must: ['message', 'type'], may: [] },
  'system-out': { parents: ['testcase'], must: [], may: [] },
};

describe('JUnit', () => {
  it.each([
    ['failures', all],
    ['nothing', none],
    ['a batch', many],
  ])('is well formed and has the elements of the format, for %s', (_, given) => {
    for (const { name, attributes, parent } of elements(junit(given))) {
      const { parents, must, may } = JUNIT[name] ?? { parents: [], must: [], may: [] };
      expect(parents, name).toContain(parent);
      const names = Object.keys(attributes);
      expect(must.filter((key) => !names.includes(key))).toEqual([]);
      expect(names.filter((key) => ![...must, ...may].includes(key))).toEqual([]);
    }
  });

  it('counts cases and failures as they are', () => {
    const found = elements(junit(all));
    const count = (name: string) => found.filter((item) => item.name === name).length;
    const [suites] = found;
    expect(Number(suites?.attributes.tests)).toBe(count('testcase'));
    expect(Number(suites?.attributes.failures)).toBe(count('failure'));
    // One assertion, and the two files; the warning and what holds are no failures.
    expect(count('failure')).toBe(3);
  });

  it('holds no character that XML forbids', () => {
    expect(junit(all)).not.toContain('\u0007');
    expect(junit(all)).toContain('&lt;b&gt; &amp; &quot;c&quot; ]]&gt;');
  });
});

describe('SARIF', () => {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: /^https:/, 'uri-reference': /^[^\s<>"{}|\\^`]*$/ },
  });
  const validate = ajv.compile(SARIF_SUBSET);
  const log = JSON.parse(sarif(all));

  it('is as the standard says', () => {
    validate(log);
    expect(validate.errors).toBeNull();
    expect(validate(JSON.parse(sarif(none)))).toBe(true);
    expect([validate(JSON.parse(sarif(many))), validate.errors]).toEqual([true, null]);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  });

  it('gives the line and the character of the cell, and the name of its column', () => {
    const [first] = log.runs[0].results;
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'mis%20tablas/poblaci%C3%B3n.csv' },
          region: { startLine: 2, startColumn: 13 },
        },
        logicalLocations: [{ name: 'total', kind: 'member' }],
      },
    ]);
    expect(first.relatedLocations[0].physicalLocation.region).toEqual({ startLine: 5 });
  });

  it('points each result at its own rule', () => {
    const [{ tool, results: found }] = log.runs;
    for (const { ruleId, ruleIndex } of found) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(found.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'warning',
      'error',
      'error',
    ]);
  });
});

describe('Markdown', () => {
  const text = markdown(all);

  it('gives the key figures with their dates', () => {
    expect(text).toContain('| Occupancy rate | 120.0% | 2020 |');
  });

  it('says what failed, with actual, expected and evidence', () => {
    expect(text).toContain('**2 of 3 assertions failed.**');
    expect(text).toMatch(/❌ error \| Occupancy rate, 2020.* \| 120\.0% \| at most 100\.0% \| /);
  });

  it('keeps rows of its tables whole, and text harmless', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.endsWith(' |')).toBe(true);
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\u200b)(?<=@)all/);
    expect(text).toContain('\\| @\u200ball \\`x\\`');
  });
});

describe('JSON', () => {
  it('has every problem and every verdict', () => {
    const { problems, assertions, kind } = JSON.parse(json(all));
    expect([kind, problems.length, assertions.length]).toEqual(['ctg-results', 2, 3]);
    expect(assertions[0]).toEqual(JSON.parse(JSON.stringify(VERDICT)));
  });
});

describe('a batch', () => {
  it('has suites of its own for each study, in JUnit', () => {
    const suites = elements(junit(many)).filter(({ name }) => name === 'testsuite');
    expect(suites.map(({ attributes }) => [attributes.name, attributes.failures])).toEqual([
      ['ctg.one.PER', '1'],
      ['ctg.one.data', '1'],
      ['ctg.two.PER', '1'],
      ['ctg.two.data', '1'],
      ['ctg.three.data', '1'],
    ]);
  });

  it('tells like findings of two studies apart, in SARIF', () => {
    const [{ results: found }] = JSON.parse(sarif(many)).runs;
    const marks = found.map((item: { partialFingerprints: object }) =>
      JSON.stringify(item.partialFingerprints),
    );
    expect([marks.length, new Set(marks).size]).toEqual([5, 5]);
    expect(found.at(-1)).toMatchObject({
      ruleId: 'study-failed',
      message: { text: 'three: There is no *data*. Nobody wrote it. Write it.' },
    });
  });

  it('names the study of each annotation, line and entry', () => {
    expect(github(many).match(/title=\w+%3A /g)).toEqual([
      ...['title=one%3A ', 'title=one%3A ', 'title=two%3A ', 'title=two%3A ', 'title=three%3A '],
    ]);
    const text = markdown(many);
    expect(text).toContain('## Summary of 3 studies');
    expect(text).toContain('- ❌ three: failed. There is no \\*data\\*.');
    expect(text).toContain('**2 of 2 assertions failed.**');
    expect(text).toMatch(/\| one: Occupancy rate, 2020.*\n.*\| two: Occupancy rate, 2020/);
    expect(text).toContain('### two: Peru');
    const { studies, faults, assertions } = JSON.parse(json(many));
    expect(studies.map(({ study }: { study: string }) => study)).toEqual(['one', 'two']);
    expect(assertions[1].study).toBe('two');
    expect(faults).toEqual([expect.objectContaining({ study: 'three', what: 'there is no *data*' })]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG } from '../../src/cli/config-schema.js';
import { CASE_TABLES, INDICATORS, PRESETS, PROBLEM_LEVELS, TABLES } from '../../src/index.js';

const page = (name: string) => readFileSync(join('docs', name), 'utf8');
const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

describe('the pages of docs', () => {
  it.each([
    ['indicators.md', INDICATORS.map(({ id }) => `<a id="${id}"></a>`)],
    ['indicadores.md', INDICATORS.map(({ id }) => `<a id="${id}"></a>`)],
    ['tables.md', [...TABLES, ...CASE_TABLES].map(({ name }) => `### ${name}\n`)],
    ['problems.md', Object.keys(PROBLEM_LEVELS).map((code) => `### ${code}\n`)],
    ['presets.md', PRESETS.map(({ id }) => `## ${id}\n`)],
  ])('%s has a part for each thing, once', (name, marks) => {
    const text = page(name);
    for (const mark of marks) expect([mark, text.split(mark).length - 1]).toEqual([mark, 1]);
  });

  it.each(PAGES)('%s links to what exists', (name) => {
    const text = readFileSync(name, 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = targets.flatMap(([link, path = '', anchor]) => {
      const file = path === '' ? name : join(dirname(name), path);
      if (!existsSync(file)) return [link];
      return anchor !== undefined && !readFileSync(file, 'utf8').includes(`<a id="${anchor}"></a>`)
        ? [link]
        : [];
    });
    expect(broken).toEqual([]);
  });

  it('show only a ctg.yaml that is one', () => {
    const shown = [...page('cases.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(shown).toHaveLength(3);
    for (const text of shown) expect(CONFIG.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  it('show on the front page parts of a ctg.yaml that fit one', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)];
    const whole = Object.assign({}, ...shown.map(([, text = '']) => parse(text)));
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(CONFIG.safeParse(whole).error?.issues ?? []).toEqual([]);
  });

  it('show in the page about CI a ctg.yaml that is one, first', () => {
    const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(page('ci.md')) ?? [];
    expect(CONFIG.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
    expect(text).toContain('extends:');
  });

  it('show in the page about CI workflows that name the inputs of the action, and no others', () => {
    const action = parse(readFileSync('docs/ci/action.yml', 'utf8'));
    expect(action.runs.using).toBe('composite');
    const shown = [...page('ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
    const steps = shown.flatMap((workflow) => workflow.steps ?? workflow.jobs?.reports.steps ?? []);
    const ours = steps.filter(({ uses }: { uses: string }) => uses === './.github/actions/ctg');
    expect(ours).toHaveLength(2);
    for (const { with: given } of ours)
      expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
    const used = [...readFileSync('docs/ci/action.yml', 'utf8').matchAll(/inputs\.(\w+)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('leave no placeholder of a message and no hole', () => {
    for (const name of PAGES)
      expect([
        name,
        readFileSync(name, 'utf8').match(/\bundefined\b(?!: unknown)|\[object|\{\w+, (?:select|plural)/),
      ]).toEqual([name, null]);
  });
});

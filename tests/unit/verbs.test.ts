import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, interpret, loadTemplate, measure, normalise, read, render } from '../../src/index.js';

const options = { today: '2026-01-31' };

/** The example of the page about the library, with its prints collected. */
async function example(): Promise<string[]> {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/library.md', 'utf8')) ?? [];
  const body = code
    .replace(/^import \{([^}]*)\} from 'closing-the-gap';$/m, 'const {$1} = library;')
    .replaceAll('console.log', 'print');
  const printed: string[] = [];
  const library = { interpret, loadTemplate, measure, normalise, read, render };
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('library', 'print', body)(library, (...parts: unknown[]) =>
    printed.push(parts.join(' ')),
  );
  return printed;
}

describe('the five verbs', () => {
  it('run as the page about the library shows', async () => {
    expect(await example()).toEqual([expect.stringMatching(/^report\.en\.html PAN \d+$/)]);
  });

  it('give what analyze gives', async () => {
    const paths = ['sample-data/costa-rica', 'sample-data/panama'];
    const facts = normalise(await read(paths, options), options);
    const studies = [...facts.countries.keys()].map((country) =>
      interpret(measure(facts, country, options), facts, options),
    );
    expect(studies.map(({ country }) => country)).toEqual(['CRI', 'PAN']);
    expect(studies).toEqual((await analyze(paths, options)).studies);
  });

  it('refuse a country that no table names', async () => {
    const facts = normalise(await read(['sample-data/panama'], options), options);
    expect(() => measure(facts, 'PER', options)).toThrow(RangeError);
  });

  it('draw the same page twice', async () => {
    const facts = normalise(await read(['sample-data/panama'], options), options);
    const study = interpret(measure(facts, 'PAN', options), facts, options);
    const drawn = async () =>
      render(study, { language: 'es', formats: ['html'], template: await loadTemplate() });
    expect(await drawn()).toEqual(await drawn());
  });
});

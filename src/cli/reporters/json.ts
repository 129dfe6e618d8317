import type { Results } from './results.js';

/** The results for another program: what was studied, every problem, every verdict; the studies lie in their files. */
export function json({ studies, problems, verdicts, inputs, version }: Results): string {
  const results = {
    kind: 'ctg-results',
    version: 1,
    generator: { name: 'ctg', version },
    studies: studies.map(({ country, asOf, measures }) => ({
      country,
      asOf,
      measured: measures.filter(({ status }) => status === 'measured').length,
      withheld: measures.filter(({ status }) => status !== 'measured').length,
    })),
    inputs,
    problems,
    assertions: verdicts.map(({ verdict }) => verdict),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

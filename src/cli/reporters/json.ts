import type { Results, RunResults } from './results.js';

/**
 * The results for another program: what was studied, every problem, every verdict; the studies lie in their files. In a
 * batch each entry names its study, and `faults` tells of studies that gave nothing.
 */
export function json({ runs, version }: Results): string {
  const all = <T extends object>(list: (run: RunResults) => readonly T[]) =>
    runs.flatMap((run) =>
      list(run).map((item) => (run.name === undefined ? item : { study: run.name, ...item })),
    );
  const results = {
    kind: 'ctg-results',
    version: 1,
    generator: { name: 'ctg', version },
    studies: all(({ studies }) =>
      studies.map(({ country, asOf, measured, withheld }) => ({ country, asOf, measured, withheld })),
    ),
    inputs: all(({ inputs }) => inputs),
    problems: all(({ problems }) => problems),
    assertions: all(({ verdicts }) => verdicts.map(({ verdict }) => verdict)),
    faults: all(({ fault }) => (fault ? [fault] : [])),
  };
  return `${JSON.stringify(results, undefined, 2)}\n`;
}

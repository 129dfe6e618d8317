import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = 'sample-data/costa-rica';

/** The ctg.yaml that docs/scenarios.md shows. */
export function documentedConfig(): string {
  const found = /```yaml\n(.*?)```/s.exec(readFileSync('docs/scenarios.md', 'utf8'))?.[1];
  if (found === undefined) throw new Error('docs/scenarios.md shows no ctg.yaml');
  return found;
}

/** The files of the example: the figures of Costa Rica, and a ctg.yaml beside them. */
export function exampleFiles(config: string = documentedConfig()): Record<string, string> {
  const tables = readdirSync(SAMPLE).map((name) => [name, readFileSync(join(SAMPLE, name), 'utf8')]);
  return { ...Object.fromEntries(tables), 'ctg.yaml': config };
}

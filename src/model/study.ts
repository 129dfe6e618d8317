import type { FollowUp } from './edition.js';
import type { Fact, PenaltyScale, Source } from './fact.js';
import type { AlternativeCard, Finding, Limit } from './finding.js';
import type { Measure } from './measure.js';
import type { Problem } from './problem.js';
import type { Scenario, ScenariosTogether } from './scenario.js';
import type { SuppressedCell } from './suppression.js';

/** Raised when a field of `study.json` changes meaning. */
export const STUDY_VERSION = 1;

/** How one input was read, and where every row of it went. */
export interface InputRecord {
  /** As the user gave it, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The canonical table it was recognised as. */
  readonly table: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** Data rows below the header: `rowsRead` = `rowsUsed` + `rowsSetAside`, always. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsSetAside: number;
  /** Of the rows used, how many belong to this study's country. */
  readonly rowsOfCountry: number;
}

/** A row that was read and not used. */
export interface SetAsideRow {
  readonly file: string;
  readonly line: number;
  /** The problem that set it aside. */
  readonly code: Problem['code'];
  /** Alpha-3 code of the country that it is about, where the row could be read so far. */
  readonly country?: string;
}

/** Rows that were read and not used, for one reason, on lines that follow one another. */
export interface SetAsideRows {
  readonly file: string;
  readonly line: number;
  /** The last of the lines, where there are several. */
  readonly lastLine?: number;
  readonly code: Problem['code'];
}

/**
 * Rows set aside as a study keeps them: those of its country and those that name none, neighbours for one reason told
 * at once. A file of two hundred countries would otherwise be listed two hundred times.
 * @param rows in the order of their files and lines
 */
export function setAsideIn(country: string, rows: readonly SetAsideRow[]): SetAsideRows[] {
  const runs: { file: string; line: number; lastLine?: number; code: Problem['code'] }[] = [];
  for (const { file, line, code, country: own } of rows) {
    if (own !== undefined && own !== country) continue;
    const run = runs.at(-1);
    const follows = run && run.file === file && run.code === code && (run.lastLine ?? run.line) + 1 === line;
    if (follows) run.lastLine = line;
    else runs.push({ file, line, code });
  }
  return runs;
}

/** Everything known about one country from the given inputs. The only thing between thinking and drawing. */
export interface Study {
  readonly version: typeof STUDY_VERSION;
  readonly generator: { readonly name: 'ctg'; readonly version: string };
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The last day considered, as given by the user; `null` when every date was considered. */
  readonly asOf: string | null;
  readonly inputs: readonly InputRecord[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly penalties: readonly PenaltyScale[];
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
  /** The catalogue of alternatives as it stood, with what the authors of the study added. */
  readonly alternatives: readonly AlternativeCard[];
  readonly limits: readonly Limit[];
  readonly problems: readonly Problem[];
  /** Of its inputs: those of this country, and those that name none. */
  readonly setAside: readonly SetAsideRows[];
  /** Counts that stand nowhere in the study, because they or others would tell of a few persons. */
  readonly suppressed: readonly SuppressedCell[];
  /** What its authors wrote for the end of a chapter, as Markdown, by the chapter's id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What became of the last edition's recommendations; absent in a first edition. */
  readonly followUp?: FollowUp;
  /** What would follow from levers that its authors name; absent when they name none. */
  readonly scenarios?: readonly Scenario[];
  /** All of them at once, where they can be put together. */
  readonly scenariosTogether?: ScenariosTogether;
}

/** Whether any figure may come from rows that were made up, as their files and sources say of themselves. */
export function isSynthetic({ inputs, sources }: Pick<Study, 'inputs' | 'sources'>): boolean {
  const says = (text: string) => /synthetic|sint[eé]tic|synth[eé]tique/i.test(text);
  return inputs.some(({ file }) => says(file)) || sources.some(({ title }) => says(title));
}

/** Whether an input was a table of cases, each row of which stands for such an event; any event when none is named. */
export function holdsCases({ inputs }: Study, event = ''): boolean {
  return inputs.some(({ table }) => table.startsWith(`cases-${event}`));
}

/** The text of `study.json`, of which the report prints the fingerprint. */
export function studyText(study: Study): string {
  return `${JSON.stringify(study, undefined, 2)}\n`;
}

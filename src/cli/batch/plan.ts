import { join, relative, resolve, sep } from 'node:path';
import { EXIT, UserError } from '../exit.js';
import { type Inputs, inputsOf } from '../inputs.js';
import { liesIn } from '../inside.js';
import { type PlannedFile, plannedFiles } from '../planned-files.js';
import { type StudyFlags, type StudySettings, settingsOf, USUAL_OUT } from '../study-settings.js';

/** A study of a batch before anything is run. */
export interface PlannedStudy {
  readonly name: string;
  /** The ctg.yaml or the folder that it is made from. */
  readonly source: string;
  /** Where its reports go: a folder a country below it. */
  readonly folder: string;
  /** Files of each country, by their paths; the country is named when it is known beforehand. */
  readonly files: readonly (PlannedFile & { readonly country: string })[];
  readonly inputs: Inputs;
  readonly settings: StudySettings;
  /** The accepted state that it is held against. */
  readonly baseline?: string;
}

/** A study that cannot be run, as its ctg.yaml has a mistake. */
export interface UnplannedStudy {
  readonly name: string;
  readonly source: string;
  readonly folder: string;
  readonly fault: UserError;
}

/** Stands for a country that only the tables will tell. */
export const ANY_COUNTRY = '{country}';

/** What a batch will do: each study with its files, in order of name. */
export interface Plan {
  readonly out: string;
  readonly studies: readonly PlannedStudy[];
  readonly unplanned: readonly UnplannedStudy[];
}

/**
 * Decides for every study what will be written where, before anything is run.
 * @throws UserError when two studies would write into one folder
 */
export async function planBatch(sources: readonly string[], flags: StudyFlags): Promise<Plan> {
  const out = flags.out ?? USUAL_OUT;
  const studies: PlannedStudy[] = [];
  const unplanned: UnplannedStudy[] = [];
  for (const source of sources) {
    try {
      studies.push(await planned(source, flags, out));
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      const name = nameOfSource(source);
      unplanned.push({ name, source, folder: join(out, name), fault: thrown });
    }
  }
  refuseCollisions([...studies, ...unplanned], out);
  return { out, studies: studies.sort(byName), unplanned: unplanned.sort(byName) };
}

async function planned(source: string, flags: StudyFlags, out: string): Promise<PlannedStudy> {
  const inputs = await inputsOf([source], flags);
  const settings = settingsOf(inputs, flags);
  const { name } = inputs;
  // A flag is for the batch as a whole: the study's own folder in a ctg.yaml is its own already.
  const folder = flags.out === undefined && settings.out !== undefined ? settings.out : join(out, name);
  const countries = inputs.countries ?? [ANY_COUNTRY];
  const files = countries.flatMap((country) =>
    plannedFiles(settings).map((file) => ({ ...file, country, file: join(folder, country, file.file) })),
  );
  const baseline = flags.baseline ?? inputs.baseline;
  return { name, source, folder, files, inputs, settings, ...(baseline === undefined ? {} : { baseline }) };
}

/** The folder of a ctg.yaml that could not be read so far as to say its name. */
function nameOfSource(source: string): string {
  const parts = resolve(source).split(sep);
  const last = parts.pop() ?? source;
  if (!/\.ya?ml$/i.test(last)) return last;
  return /^ctg\.ya?ml$/i.test(last) ? (parts.pop() ?? last) : last.replace(/\.ya?ml$/i, '');
}

type Placed = Pick<PlannedStudy, 'name' | 'source' | 'folder'>;

/** Two studies in one folder, or one inside the other, would overwrite each other's reports. */
function refuseCollisions(studies: readonly Placed[], out: string): void {
  for (const [index, study] of studies.entries()) {
    if (liesIn(folded(study.folder), folded(out)))
      throw collision(study, `the summary goes to ${out}`, study.folder);
    const other = studies.slice(0, index).find(({ folder }) => overlap(folded(folder), folded(study.folder)));
    if (other) throw collision(study, `${other.source} goes to ${other.folder}`, study.folder);
  }
}

function collision(study: Placed, other: string, folder: string): UserError {
  return new UserError(
    EXIT.usage,
    `${study.source} would be written to ${folder}, and ${other}`,
    'one would overwrite the other; nothing was run',
    'give one of them another name: in its ctg.yaml, or run it apart with another --out',
  );
}

/** Some disks hold PERU, peru and Perú written in two ways for one name. */
const folded = (path: string) => resolve(path).normalize('NFC').toLowerCase();

const overlap = (a: string, b: string) => liesIn(a, b) || liesIn(b, a);

export const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** A path as it is linked from another folder. */
export function linkFrom(folder: string, path: string): string {
  return relative(resolve(folder), resolve(path)).replaceAll('\\', '/');
}

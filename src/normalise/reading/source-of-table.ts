import type { Source } from '../../model/fact.js';
import type { Table, TableRow } from '../../model/table.js';
import type { Preset } from '../presets/index.js';
import { phraseOf } from '../vocabulary/phrase.js';

/** Longer titles are cut; the file holds the whole. */
const LONGEST = 160;
const SOURCE_WORDS = /^(?:fuente|fuentes|source|sources|fonte|fontes)\b/;

/**
 * The source of a published file: the publication that its headers are known to be of, or what the file says of
 * itself in its title and its note of the source. It is known by the file, so that every number can be led to it.
 */
export function sourceOfTable(table: Table, preset: Preset | undefined): Source {
  const note = table.footer.map(textOf).find((text) => SOURCE_WORDS.test(phraseOf(text))) ?? '';
  const titles = table.title.map(textOf).filter((text) => text.length > 3);
  const title = preset?.title ?? (titles.length > 0 ? titles.join('. ') : nameOf(table.file));
  return {
    id: table.file,
    title: title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title,
    publisher: preset?.publisher ?? note.replace(/^[^:]*:\s*/, ''),
    publishedOn: '',
    url: '',
    accessedOn: '',
    licence: '',
    note: nameOf(table.file),
  };
}

const textOf = ({ cells }: TableRow) =>
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const nameOf = (file: string) => file.split('/').at(-1) ?? file;

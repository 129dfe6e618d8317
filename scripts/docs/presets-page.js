import { PRESETS } from '../../dist/index.js';
import { lines, sentence } from './markdown.js';

/** What a preset rests on, in words. */
const BASIS = {
  'published file': 'tried on a published file',
  'published layout': 'made from the published description of the columns, and not tried on a file',
};

/** Every published source that is read by rules of its own: docs/presets.md. */
export function presetsPage() {
  return lines(
    '# Published sources with rules of their own',
    'These are known by their headers and read without being asked. Each says what it rests on, and what must be known of its figures.',
    ...PRESETS.flatMap(({ id, title, publisher, basis, notes }) => [
      `## ${id}`,
      `${title} (${publisher}). Basis: ${BASIS[basis]}.`,
      notes.map((note) => `- ${sentence(note)}`).join('\n'),
    ]),
  );
}

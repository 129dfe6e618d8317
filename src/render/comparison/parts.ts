import type { RootContent } from 'mdast';
import type { Report, TableModel } from '../document/model.js';
import { paragraph } from '../document/parse.js';
import { withSpacing } from '../document/spacing.js';
import { plainFigures } from '../figures/figure-index.js';
import type { ComparisonKey } from '../locales/comparison-keys.js';
import type { MessageArgs } from '../message.js';
import type { Words } from '../words.js';

/** A chapter of a comparison, before it takes the form of a page or of lines on a terminal. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly TableModel[];
}

/** A whole comparison in words. */
export interface ComparisonView {
  readonly title: string;
  readonly kind: string;
  readonly lead: readonly string[];
  readonly parts: readonly Part[];
  readonly synthetic: boolean;
}

/** The words of comparisons in one language. */
export function say(words: Words): (key: ComparisonKey, args?: MessageArgs) => string {
  return (key, args) => words.comparison(key, args);
}

/** More rows of one kind are left to the JSON. */
const MOST_ROWS = 200;

/** A table whose columns before `numbersFrom` are text, with a note where rows are left out. */
export function tableOf(
  words: Words,
  id: string,
  caption: string,
  columns: readonly (string | readonly [label: string, align: 'right'])[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): TableModel {
  const left = rows.length - MOST_ROWS;
  return {
    id,
    caption,
    columns: columns.map((column) =>
      typeof column === 'string' ? { label: column, align: 'left' } : { label: column[0], align: column[1] },
    ),
    rows: rows.slice(0, MOST_ROWS),
    notes: [...notes, ...(left > 0 ? [say(words)('rows-more', { n: left })] : [])],
  };
}

/** A comparison as a report, in the house's own form. */
export function reportOf(view: ComparisonView, words: Words): Report {
  const report: Report = {
    language: words.locale.language,
    title: view.title,
    subtitle: view.kind,
    cover: view.lead.map(paragraph),
    chapters: view.parts.map(({ id, title, paragraphs, tables }) => ({
      id,
      title,
      appendix: false,
      empty: false,
      content: [
        ...paragraphs.map(paragraph),
        ...tables.map((table): RootContent => ({ type: 'reportTable', table })),
      ],
    })),
    contentsLabel: words.label('contents'),
    skipLabel: words.label('skip-to-content'),
    dataTableLabel: words.label('data-table'),
    figures: plainFigures(words.format),
    evidence: [],
    page: words.locale.page,
    ...(view.synthetic ? { banner: words.label('synthetic-data') } : {}),
  };
  return withSpacing(report, words.locale.spaceBeforeMarks);
}

import type { Study } from '../../model/study.js';
import type { Citations } from '../citations.js';
import type { ChartModel, TableModel } from '../document/model.js';
import type { Words } from '../words.js';

/** What a section draws from. */
export interface SectionContext {
  readonly study: Study;
  readonly words: Words;
  readonly citations: Citations;
  /** Canonical tables that chapters without data ask for. */
  readonly asked?: readonly string[];
}

/** A chapter's tables and charts, by the names that a template uses; each gives `undefined` without data. */
export interface Section {
  readonly id: string;
  readonly tables: Readonly<Record<string, (context: SectionContext) => TableModel | undefined>>;
  readonly charts: Readonly<Record<string, (context: SectionContext) => ChartModel | undefined>>;
}

export function defineSection(section: Section): Section {
  return section;
}

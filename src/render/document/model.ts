import type { Element } from 'hast';
import type { PageWords } from '../locales/page-words.js';

/** A line of a cell; `mark` gives it a form that is seen without colour. */
export interface CellLine {
  readonly text: string;
  readonly mark?: 'none' | 'law' | 'use';
}

/** A cell of a printed table: text, a link, a text that links can lead to, or lines, of which `text` is the sum. */
export type TableCell =
  | string
  | { readonly text: string; readonly href: string }
  | { readonly text: string; readonly anchor: string }
  | { readonly text: string; readonly lines: readonly CellLine[] };

/** A table as it is printed, in one language. */
export interface TableModel {
  /** Unique in the report; letters, digits and hyphens. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Definitions and cautions under the table. */
  readonly notes?: readonly string[];
}

/** A chart as it is printed: the sentence that says what to see, the drawing, and the numbers beneath. */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  /** The sentence that says what to see, made from the numbers drawn. */
  readonly message: string;
  readonly description: string;
  readonly svg: Element;
  readonly table?: TableModel;
}

declare module 'mdast' {
  interface ReportTable extends Node {
    type: 'reportTable';
    table: TableModel;
  }
  interface ReportChart extends Node {
    type: 'reportChart';
    chart: ChartModel;
  }
  /** Where the report prints what its figures rest on. */
  interface ReportEvidence extends Node {
    type: 'reportEvidence';
  }
  interface RootContentMap {
    reportEvidence: ReportEvidence;
    reportTable: ReportTable;
    reportChart: ReportChart;
  }
}

/** What one figure of the report rests on. */
export interface EvidenceEntry {
  /** Identity of the measure or of the number read; never printed. */
  readonly key: string;
  /** Letters, digits and hyphens; the same in every edition in which the figure stands. */
  readonly anchor: string;
  /** From one, in the order of the appendix. */
  readonly number: number;
  readonly title: string;
  readonly value: string;
  /** Its numbers with their cells, its definition, its cautions: a label and what stands after it. */
  readonly lines: readonly { readonly label: string; readonly items: readonly string[] }[];
}

/** Figures of one indicator: how it is computed is said once. */
export interface EvidenceGroup {
  readonly title: string;
  readonly how: string;
  readonly entries: readonly EvidenceEntry[];
}

/** A stretch of a printed text; a figure has its value and, where the report says it, its evidence. */
export interface Part {
  readonly text: string;
  readonly value?: number;
  readonly entry?: EvidenceEntry;
}

/** Knows the figures in the texts of a report: every text that a format prints goes through it. */
export interface FigureIndex {
  parts(text: string): Part[];
  /**
   * By what number a cell is sorted; `undefined` for a cell of words.
   * @param isNumber whether its column holds numbers: else a name that begins with a digit would pass for one
   */
  sortValue(text: string, isNumber: boolean): number | undefined;
}

/** One chapter of a report: its heading and its text. */
export interface Chapter {
  readonly id: string;
  /** With its number, where it has one. */
  readonly title: string;
  readonly appendix: boolean;
  /** Whether nothing in it could be measured, so that only its heading, a sentence and a request are left. */
  readonly empty: boolean;
  readonly content: readonly import('mdast').RootContent[];
}

/** A whole report in one language, before it takes the form of a file. */
export interface Report {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly cover: readonly import('mdast').RootContent[];
  readonly chapters: readonly Chapter[];
  readonly contentsLabel: string;
  readonly skipLabel: string;
  readonly dataTableLabel: string;
  readonly figures: FigureIndex;
  /** Empty when no chapter prints it. */
  readonly evidence: readonly EvidenceGroup[];
  readonly page: PageWords;
  /** Stands on every page: that the figures are made up. */
  readonly banner?: string;
}

import type { Element } from 'hast';

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
  interface RootContentMap {
    reportTable: ReportTable;
    reportChart: ReportChart;
  }
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
  /** Stands on every page: that the figures are made up. */
  readonly banner?: string;
}

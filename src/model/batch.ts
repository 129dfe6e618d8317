import type { Definition } from './definition.js';
import type { IndicatorId } from './indicator-id.js';
import type { Unit } from './measure.js';
import type { Period } from './period.js';
import type { Problem, ProblemLevel } from './problem.js';
import type { Verdict } from './verdict.js';

/** Raised when a field of a batch's summary changes meaning. */
export const SUMMARY_VERSION = 1;

/** The figures by which the countries of a batch are shown beside each other. */
export const BATCH_FIGURES = [
  'occupancy-rate',
  'prison-population-rate',
  'drug-offence-share',
  'pretrial-share',
  'reentry-share',
] as const satisfies readonly IndicatorId[];

/** One number of one country, as in its report; `null` where the report has none. */
export interface BatchFigure {
  readonly indicator: IndicatorId;
  readonly value: number | null;
  readonly unit: Unit;
  readonly definition: Definition;
  readonly period: Period | null;
}

/** What a study has of one country. */
export interface BatchCountry {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The files written, relative to the study's folder, with forward slashes. */
  readonly files: readonly string[];
  readonly figures: readonly BatchFigure[];
  /** Whether any figure may come from rows that were made up. */
  readonly isSynthetic: boolean;
}

/** One thing that is wrong: what, why or how it was told, and what to do. */
export interface BatchMessage {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** What became of the inputs of a study. */
export interface BatchOutcome {
  /** The exit code that the study alone would have had. */
  readonly code: number;
  readonly countries: readonly BatchCountry[];
  readonly problems: Readonly<Record<ProblemLevel, number>>;
  /** The first of the worst problems; the reports have all. */
  readonly worst: readonly Problem[];
  /** What was asserted of it and does not hold. */
  readonly broken: readonly Verdict[];
  /** Why there is no report at all. */
  readonly fault?: BatchMessage;
}

/**
 * - `made`: its reports were made in this run
 * - `unchanged`: nothing that shapes them has changed, and they stand
 * - `faulty`: reports were made, and something in its inputs could not be used or asserted
 * - `failed`: there is no report of this run
 */
export type BatchStatus = 'made' | 'unchanged' | 'faulty' | 'failed';

export interface BatchStudy extends BatchOutcome {
  readonly name: string;
  /** The ctg.yaml or the folder that it is made from. */
  readonly source: string;
  /** Where its files are, relative to the summary, with forward slashes. */
  readonly folder: string;
  readonly status: BatchStatus;
}

/** A batch when it has ended: each study with its state, in order of name. */
export interface BatchSummary {
  readonly version: typeof SUMMARY_VERSION;
  readonly generator: { readonly name: 'ctg'; readonly version: string };
  /** The worst of the studies' exit codes. */
  readonly code: number;
  readonly counts: Readonly<Record<BatchStatus, number>>;
  readonly studies: readonly BatchStudy[];
}

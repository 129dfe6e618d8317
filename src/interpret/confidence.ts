import type { Confidence } from '../model/finding.js';
import type { FlagCode, Measure } from '../model/measure.js';
import { isAnswered } from './evidence.js';
import { sameQuestion } from './sensitivity.js';

/** Two sources agree when their numbers differ by no more than this share of the larger one. */
const AGREEMENT = 0.05;
/** Below this many people a share says as much about chance as about practice. */
const SMALL_SAMPLE = 30;

/** Cautions that make a number stand for something other than what was asked. */
const PROXIES: readonly FlagCode[] = [
  'few-cases',
  'dates-apart',
  'different-sources',
  'general-maximum-used',
  'legal-names-not-roles',
  'subset-of-facilities',
];

const ORDER: readonly Confidence[] = ['documented', 'reported', 'indicative', 'unknown'];

/** The weakest of several; `unknown` for none. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  if (confidences.length === 0) return 'unknown';
  return ORDER[Math.max(...confidences.map((confidence) => ORDER.indexOf(confidence)))] ?? 'unknown';
}

/** Orders from the strongest to the weakest. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/**
 * How far the number of one measure carries.
 *
 * A complete register would be `documented` on its own, but a table does not show that it is complete: one source,
 * however official, is `reported`. Two sources inside one ratio (people from one, places from the other) do not
 * confirm each other either. Only the same number for the same date from sources that the first does not share, within
 * five percent, makes it `documented`. That one of them copied the other cannot be seen from here.
 */
export function confidenceOf(measure: Measure, all: readonly Measure[]): Confidence {
  if (!isAnswered(measure)) return 'unknown';
  if (measure.sources.length === 0 || isProxy(measure)) return 'indicative';
  const confirmed = all
    .filter(isAnswered)
    .filter((other) => sameQuestion(measure, other) && !isProxy(other))
    .filter((other) => other.sources.length > 0 && !shareSource(measure, other))
    .some((other) => agree(measure.value, other.value));
  return confirmed ? 'documented' : 'reported';
}

function isProxy({ flags, denominator, definition }: Measure): boolean {
  if (flags.some(({ code }) => PROXIES.includes(code))) return true;
  // A part of the system stands for a country only as a hint.
  if (definition.coverage !== undefined && definition.coverage !== 'national') return true;
  return denominator?.unit === 'persons' && denominator.value < SMALL_SAMPLE;
}

function shareSource(a: Measure, b: Measure): boolean {
  return a.sources.some((source) => b.sources.includes(source));
}

function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= AGREEMENT * Math.max(Math.abs(a), Math.abs(b));
}

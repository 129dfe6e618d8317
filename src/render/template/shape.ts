import { LIMIT_IDS } from '../../model/finding.js';
import { FLAG_CODES } from '../../model/measure.js';
import type { Study } from '../../model/study.js';
import { Citations } from '../citations.js';
import type { CardView } from '../view/card-view.js';
import type { FindingView, RecommendationView } from '../view/finding-view.js';
import type { KeyFigureView } from '../view/key-figure-view.js';
import { measureView } from '../view/measure-view.js';
import type { ScenarioView } from '../view/scenario-view.js';
import type { SourceView } from '../view/source-view.js';
import { studyView } from '../view/study-view.js';
import type { Words } from '../words.js';
import type { Imprint } from './template.js';

/** What may stand behind a name: a text, names within it, or a list of such. */
export type Shape = 'text' | { readonly [name: string]: Shape } | { readonly each: Shape };

const TEXT: Shape = 'text';
const key = (name: string) => name.replaceAll('-', '_');
const keys = (names: readonly string[]): Record<string, Shape> =>
  Object.fromEntries(names.map((name) => [key(name), TEXT]));

const CARD: Record<keyof RecommendationView['cards'][number], Shape> = {
  id: TEXT,
  name: TEXT,
  what: TEXT,
  evidence: TEXT,
  countries: TEXT,
};
const RECOMMENDATION: Record<keyof RecommendationView, Shape> = {
  number: TEXT,
  rule: TEXT,
  addressee: TEXT,
  text: TEXT,
  level: TEXT,
  horizon: TEXT,
  stages: TEXT,
  groups: TEXT,
  success: TEXT,
  needs: TEXT,
  basis: TEXT,
  guards: { each: TEXT },
  cards: { each: CARD },
};
const FINDING: Record<keyof FindingView, Shape> = {
  id: TEXT,
  number: TEXT,
  question: TEXT,
  answer: TEXT,
  severity: TEXT,
  confidence: TEXT,
  is: keys(['severity', 'confidence', 'answer', 'sensitivity']),
  known: TEXT,
  sensitivity: TEXT,
  limits: { each: TEXT },
  evidence: { each: TEXT },
  cite: TEXT,
  recommendations: { each: RECOMMENDATION },
};
const KEY_FIGURE: Record<keyof KeyFigureView, Shape> = {
  available: TEXT,
  title: TEXT,
  name: TEXT,
  how: TEXT,
  value: TEXT,
  date: TEXT,
  latest: TEXT,
  before: TEXT,
  first: TEXT,
  comparison: TEXT,
  trust: TEXT,
  letter: TEXT,
  reason: TEXT,
  sources: { each: TEXT },
  cite: TEXT,
};
const ALTERNATIVE: Record<keyof CardView, Shape> = {
  id: TEXT,
  name: TEXT,
  what: TEXT,
  own: TEXT,
  mechanism: TEXT,
  groups: TEXT,
  stages: TEXT,
  evidence: TEXT,
  result: TEXT,
  population: TEXT,
  note: TEXT,
  preconditions: TEXT,
  cautions: { each: TEXT },
  countries: { each: keys(['name', 'text']) },
  progress: TEXT,
  sources: TEXT,
  checked: TEXT,
  here: TEXT,
};
const SOURCE: Record<keyof SourceView, Shape> = { mark: TEXT, title: TEXT, publisher: TEXT, published: TEXT };
const SCENARIO: Record<keyof ScenarioView, Shape> = {
  known: TEXT,
  name: TEXT,
  about: TEXT,
  sentence: TEXT,
  arithmetic: TEXT,
  break_even: TEXT,
  required: TEXT,
  floor: TEXT,
  draws: TEXT,
  cost: TEXT,
  withheld: TEXT,
  notes: { each: TEXT },
};
const IMPRINT: Record<keyof Imprint | 'hash', Shape> = {
  edition: TEXT,
  authors: TEXT,
  licence: TEXT,
  hash: TEXT,
};

const FINDINGS = { each: FINDING };

/** Everything that a template may ask for, by name; the names of single numbers do not depend on a country. */
export function viewShape(words: Words): Shape {
  const citations = new Citations([], []);
  const details = keys(Object.keys(words.locale.details));
  const measure: Shape = {
    ...(shapeOf(measureView(undefined, undefined, words, citations)) as Record<string, Shape>),
    details,
    is: details,
    has_flag: keys(FLAG_CODES),
    flags: { each: TEXT },
  };
  const named: Shape = { ...measure, name: TEXT };
  const view = studyView(EMPTY, words, citations);
  return Object.fromEntries(
    Object.entries({ ...view, imprint: {} }).map(([name, value]): [string, Shape] => {
      const list = LISTS[name];
      if (list) return [name, list];
      if (name === 'imprint') return [name, IMPRINT];
      if (name === 'alternatives' && isRecord(value))
        return [name, { ...(shapeOf(value) as Record<string, Shape>), cards: { each: ALTERNATIVE } }];
      if (name === 'limits') return [name, keys(LIMIT_IDS)];
      if (Array.isArray(value)) return [name, { each: named }];
      // A part of the population: every indicator by name.
      if (isRecord(value) && 'occupancy_rate' in value)
        return [name, Object.fromEntries(Object.keys(value).map((id) => [id, measure]))];
      return [name, shapeOf(value)];
    }),
  );
}

const LISTS: Readonly<Record<string, Shape>> = {
  findings: FINDINGS,
  unknown_findings: FINDINGS,
  settled: FINDINGS,
  pressing: FINDINGS,
  key_figures: { each: KEY_FIGURE },
  key_definitions: { each: keys(['name', 'how']) },
  key_sources: { each: SOURCE },
  scenarios: { each: SCENARIO },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeOf(value: unknown): Shape {
  if (!isRecord(value)) return TEXT;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}

const EMPTY: Study = {
  version: 1,
  generator: { name: 'ctg', version: '' },
  country: 'PER',
  asOf: null,
  inputs: [],
  sources: [],
  facts: [],
  penalties: [],
  measures: [],
  findings: [],
  alternatives: [],
  limits: [],
  problems: [],
  setAside: [],
  suppressed: [],
};

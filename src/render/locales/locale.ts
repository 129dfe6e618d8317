import type { Cause, MethodAspect } from '../../model/comparison.js';
import type { Definition } from '../../model/definition.js';
import type { FactName } from '../../model/fact.js';
import type {
  Addressee,
  AlternativeCard,
  CardState,
  Confidence,
  EvidenceGrade,
  FindingId,
  LimitId,
  OffenderGroup,
  Recommendation,
  Severity,
  Stage,
} from '../../model/finding.js';
import type { Family, IndicatorId } from '../../model/indicator-id.js';
import type { Language } from '../../model/language.js';
import type { FlagCode, IntervalKind, MeasureStatus, ReasonCode, Unit } from '../../model/measure.js';
import type { PracticeId } from '../../model/practices.js';
import type { ProblemCode, ProblemLevel } from '../../model/problem.js';
import type { Dimension } from '../../model/slice.js';
import type { VerdictRule } from '../../model/verdict.js';
import type { AlternativeTexts } from './alternative-texts.js';
import type { CardDetails } from './card-details.js';
import type { ChartKey } from './chart-keys.js';
import type { CaseColumnName, ColumnName } from './column-names.js';
import type { ComparisonKey, VerdictKey } from './comparison-keys.js';
import type { GlossaryTerm } from './glossary-terms.js';
import type { LabelKey } from './label-keys.js';
import type { PageWords } from './page-words.js';
import type { ProgrammeTexts } from './programme-texts.js';
import type { RunningKey } from './running-keys.js';
import type { ScenarioTexts } from './scenario-keys.js';

/** Findings whose words stand in a file of their own: those of courts and cases, and those of records and programmes. */
export type CaseFindingId =
  | 'possession-share'
  | 'label-shift'
  | 'lighter-tier'
  | 'sentences-imposed'
  | 'sentences-at-minimum'
  | 'quantity-and-sentence'
  | 'minor-roles'
  | 'roles-and-sentences'
  | 'custody-for-drugs'
  | 'custody-of-women'
  | 'remand-overstay'
  | 'remand-duration';
export type ProgrammeFindingId =
  | 'case-records'
  | 'use-of-alternatives'
  | 'returns'
  | 'programme-counts'
  | 'programme-offer'
  | 'programme-scale'
  | 'programme-retention'
  | 'programme-practices'
  | 'programme-entrants'
  | 'programme-comparison'
  | 'cost-of-drug-prison';

/** What an indicator is, in words: all of it is printed by `ctg explain` and in the appendix of definitions. */
export interface IndicatorText {
  readonly title: string;
  /** How it is computed, in one sentence without symbols. */
  readonly how: string;
  /** Why it matters. */
  readonly why: string;
  /** What it cannot say, or is easily misread for. */
  readonly caution: string;
}

/** A recommendation: what to do, without its addressee; what will show that it worked; what it needs, as a sentence. */
export interface RuleText {
  readonly action: string;
  readonly success: string;
  readonly needs?: string;
}

/** A message in three parts. Each may use the problem's arguments as ICU placeholders. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/**
 * All words of one language. Texts with `{placeholders}` are ICU messages; the comment above each group in
 * `locales/en` says what may be used. A missing key does not compile.
 */
export interface Locale {
  readonly language: Language;
  readonly nameOfLanguage: string;
  /** A BCP 47 tag for dates, where the language alone would give one country's habit. */
  readonly dateStyle: string;
  /** Whether four digits before a decimal mark are grouped: `1.234,5` in Brazil, `1234,5` in Spanish. */
  readonly grouping: 'auto' | 'min2';
  /** How the first day of a month is written: `1er` in French, `1` elsewhere. */
  readonly firstOfMonth: string;
  /** On which side of an amount its currency stands. */
  readonly currencyStands: 'before' | 'after';
  /** Stands before the colons and semicolons with which texts are joined; empty in most languages. */
  readonly spaceBeforeMarks: string;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorText>>;
  readonly families: Readonly<Record<Family, string>>;
  /** `{n}` is the number, already formatted; `{count}` the number itself, for plurals. */
  readonly units: Readonly<Record<Unit, string>>;
  /** What a unit is called where no number stands with it. */
  readonly unitNames: Readonly<Record<Unit, string>>;
  readonly facts: Readonly<
    Record<
      | FactName
      | 'statutory-penalty'
      | 'column-quality'
      | 'facility-population'
      | 'seriousness-rank'
      | 'cases'
      | 'suppression',
      string
    >
  >;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  /** Parts of a population, by dimension and value, as they stand in a table: `Women`. */
  readonly parts: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> & {
    /** The question that an assessor asks for each practice. */
    readonly practice: Readonly<Record<PracticeId, string>>;
  };
  readonly everyone: string;
  readonly definitionKeys: Readonly<Record<keyof Definition, string>>;
  readonly definitionValues: Readonly<Record<keyof Definition, Readonly<Record<string, string>>>>;
  readonly notStated: string;
  /** Names of the further results of an indicator. */
  readonly details: Readonly<Record<string, string>>;
  /** Words that are results: bands of density, grades, methods. */
  readonly words: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<MeasureStatus, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly flags: Readonly<Record<FlagCode, string>>;
  readonly intervalKinds: Readonly<Record<IntervalKind, string>>;
  readonly intervalMethods: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly problemLevels: Readonly<Record<ProblemLevel, string>>;
  readonly findings: Readonly<
    Record<FindingId, { readonly question: string; readonly answers: Readonly<Record<string, string>> }>
  >;
  /** What should be done, without its addressee; `{cards}` and the finding's arguments may be used. */
  readonly rules: Readonly<Record<string, RuleText>>;
  /** Why a guard changed a recommendation; the arguments that the guard gives may be used. */
  readonly guards: Readonly<Record<string, string>>;
  readonly cards: Readonly<Record<string, { readonly name: string; readonly what: string }>>;
  readonly limits: Readonly<Record<LimitId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly strengths: Readonly<Record<Recommendation['strength'], string>>;
  readonly addressees: Readonly<Record<Addressee, string>>;
  readonly levels: Readonly<Record<Recommendation['level'], string>>;
  readonly horizons: Readonly<Record<Recommendation['horizon'], string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly groups: Readonly<Record<OffenderGroup, string>>;
  readonly mechanisms: Readonly<Record<AlternativeCard['mechanism'], string>>;
  readonly cardStates: Readonly<Record<CardState, string>>;
  readonly evidence: Readonly<Record<EvidenceGrade, string>>;
  readonly sensitivities: Readonly<Record<'stands' | 'turns' | 'not-tested', string>>;
  /** What each column of the canonical tables holds, for whoever fills one in. */
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** The same of the tables of case records, a person a row. */
  readonly caseColumns: Readonly<Record<CaseColumnName, string>>;
  /** The canonical tables: a name, and what to ask the ministry for. */
  readonly tables: Readonly<Record<string, { readonly name: string; readonly request: string }>>;
  /** A point in time inside a sentence: `on 30 June 2014`, `in July 2016`, `in 2016`. `{date}` is formatted. */
  readonly when: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly range: string;
  };
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** What the words of the report mean. */
  readonly glossary: Readonly<Record<GlossaryTerm, string>>;
  readonly page: PageWords;
  /** Plans, progress and summaries of many studies, and the state of the program itself. */
  readonly running: Readonly<Record<RunningKey, string>>;
  /** What stands over a chart and in it. */
  readonly charts: Readonly<Record<ChartKey, string>>;
  /** What differs between two studies, and countries side by side. */
  readonly comparison: Readonly<Record<ComparisonKey, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly methodAspects: Readonly<Record<MethodAspect, string>>;
  /** What each rule asserts of `{subject}`, and what to do when it fails. */
  readonly verdicts: Readonly<Record<VerdictRule, { readonly what: string; readonly todo: string }>>;
  readonly verdictWords: Readonly<Record<VerdictKey, string>>;
  /** Evidence, conditions and cautions of each card, beside its name in `cards`. */
  readonly cardDetails: Readonly<Record<string, CardDetails>>;
  readonly alternatives: AlternativeTexts;
  readonly programme: ProgrammeTexts;
  /** What would follow from levers, with what each assumes. */
  readonly scenarios: ScenarioTexts;
}

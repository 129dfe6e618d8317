import type { Language } from '../index.js';
import { FORMATS, type Format, USUAL_FORMATS } from './formats.js';
import type { InputFlags, Inputs } from './inputs.js';
import { choices, languagesOf, limitsOf, regionOf, suppressBelowOf } from './options.js';

/** Where reports go when nobody says. */
export const USUAL_OUT = 'ctg-out';

/** The flags of one study, wherever it is run. */
export interface StudyFlags extends InputFlags {
  readonly out?: string;
  readonly lang?: string;
  readonly format?: string;
  readonly region?: string;
  readonly template?: string;
  readonly limit?: readonly string[];
  readonly suppress?: string;
  readonly publish?: true;
  readonly strict?: true;
  readonly baseline?: string;
}

/** What shapes a study and its reports once flags, ctg.yaml and defaults are put together. */
export interface StudySettings {
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly region?: string;
  readonly template?: string;
  /** Where a flag or ctg.yaml says that the reports go. */
  readonly out?: string;
  readonly limits: Inputs['limits'];
  readonly suppressBelow?: number;
  readonly publish: boolean;
  readonly strict: boolean;
}

/** A flag stands before ctg.yaml, and ctg.yaml before what is usual. */
export function settingsOf(inputs: Inputs, flags: StudyFlags): StudySettings {
  const { reports } = inputs;
  const region = flags.region === undefined ? reports.region : regionOf(flags.region);
  const template = flags.template ?? reports.template;
  const out = flags.out ?? reports.out;
  const suppressBelow = flags.suppress === undefined ? inputs.suppressBelow : suppressBelowOf(flags.suppress);
  return {
    languages: flags.lang === undefined ? (reports.languages ?? ['en']) : languagesOf(flags.lang),
    formats:
      flags.format === undefined
        ? (reports.formats ?? USUAL_FORMATS)
        : choices('--format', flags.format, FORMATS),
    limits: { ...inputs.limits, ...(flags.limit === undefined ? {} : limitsOf(flags.limit)) },
    publish: flags.publish ?? reports.publish ?? false,
    strict: flags.strict ?? reports.strict ?? false,
    ...(region === undefined ? {} : { region }),
    ...(template === undefined ? {} : { template }),
    ...(out === undefined ? {} : { out }),
    ...(suppressBelow === undefined ? {} : { suppressBelow }),
  };
}

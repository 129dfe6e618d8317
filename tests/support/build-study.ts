import { interpretCountry, measureCountry, type StudyOptions } from '../../src/build-study.js';
import type { Problem } from '../../src/model/problem.js';
import type { Study } from '../../src/model/study.js';
import type { CountryFacts, Normalised } from '../../src/normalise/index.js';

/** One country's study from facts made by hand, measured and interpreted. */
export function buildStudy(
  country: string,
  said: CountryFacts,
  normalised: Normalised,
  readProblems: readonly Problem[],
  options: StudyOptions,
): Study {
  return interpretCountry(measureCountry(country, said, options), normalised, readProblems, options);
}

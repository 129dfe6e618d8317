import type { Locale } from '../locale.js';
import * as alternativeTexts from './alternatives.js';
import { cards } from './cards.js';
import { caseColumns } from './case-columns.js';
import { columns } from './columns.js';
import * as findingTexts from './findings.js';
import { indicators } from './indicators.js';
import * as labelTexts from './labels.js';
import * as problemTexts from './problems.js';
import { programme, programmeDetails } from './programme.js';
import * as resultTexts from './results.js';
import { unitNames } from './unit-names.js';

const english: Locale = {
  language: 'en',
  nameOfLanguage: 'English',
  dateStyle: 'en-GB',
  indicators,
  cards,
  caseColumns,
  columns,
  programme,
  unitNames,
  ...resultTexts,
  ...findingTexts,
  ...labelTexts,
  ...problemTexts,
  ...alternativeTexts,
  details: { ...labelTexts.details, ...programmeDetails },
};
export default english;

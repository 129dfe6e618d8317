import type { Locale } from '../locale.js';
import { cards } from './cards.js';
import { caseColumns } from './case-columns.js';
import { columns } from './columns.js';
import * as comparisonTexts from './comparison.js';
import * as findingTexts from './findings.js';
import { indicators } from './indicators.js';
import * as labelTexts from './labels.js';
import * as problemTexts from './problems.js';
import * as resultTexts from './results.js';
import { unitNames } from './unit-names.js';
import * as verdictTexts from './verdicts.js';

const spanish: Locale = {
  language: 'es',
  nameOfLanguage: 'español',
  dateStyle: 'es',
  indicators,
  cards,
  caseColumns,
  columns,
  unitNames,
  ...resultTexts,
  ...findingTexts,
  ...labelTexts,
  ...problemTexts,
  ...comparisonTexts,
  ...verdictTexts,
};
export default spanish;

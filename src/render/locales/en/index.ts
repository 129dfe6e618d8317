import type { Locale } from '../locale.js';
import * as alternativeTexts from './alternatives.js';
import { cards } from './cards.js';
import { caseColumns } from './case-columns.js';
import { charts } from './charts.js';
import { columns } from './columns.js';
import * as comparisonTexts from './comparison.js';
import * as definitionTexts from './definitions.js';
import { details } from './details.js';
import * as findingTexts from './findings.js';
import { glossary } from './glossary.js';
import { indicators } from './indicators.js';
import * as labelTexts from './labels.js';
import { page } from './page.js';
import * as problemTexts from './problems.js';
import { programme, programmeDetails } from './programme.js';
import * as quantityTexts from './quantities.js';
import * as recommendationTexts from './recommendations.js';
import { words } from './result-words.js';
import * as resultTexts from './results.js';
import { running } from './running.js';
import { scenarios } from './scenarios.js';
import { tables } from './tables.js';
import { unitNames } from './unit-names.js';
import * as verdictTexts from './verdicts.js';

const english: Locale = {
  language: 'en',
  nameOfLanguage: 'English',
  dateStyle: 'en-GB',
  grouping: 'min2',
  firstOfMonth: '1',
  currencyStands: 'before',
  spaceBeforeMarks: '',
  indicators,
  cards,
  caseColumns,
  charts,
  columns,
  glossary,
  page,
  running,
  scenarios,
  programme,
  unitNames,
  ...quantityTexts,
  ...definitionTexts,
  ...resultTexts,
  ...findingTexts,
  ...recommendationTexts,
  ...labelTexts,
  tables,
  words,
  ...problemTexts,
  ...comparisonTexts,
  ...verdictTexts,
  ...alternativeTexts,
  details: { ...details, ...programmeDetails },
};
export default english;

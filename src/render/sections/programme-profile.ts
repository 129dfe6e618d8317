import type { FindingId } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import type { Dimension } from '../../model/slice.js';
import type { TableModel } from '../document/model.js';
import { findingView } from '../view/finding-view.js';
import type { Words } from '../words.js';
import { left, measured, right } from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

/** The columns of the profile, each with its count and its share. */
const COLUMNS = [
  { label: 'profile-admitted', count: '', share: 'admitted-share' },
  { label: 'profile-graduated', count: 'graduated', share: 'graduated-share' },
  { label: 'profile-left', count: 'left', share: 'left-share' },
  { label: 'profile-not-admitted', count: 'not-admitted', share: 'not-admitted-share' },
] as const;

/** Findings of programmes in the order of a participant's path, from the door to what comes after. */
const PATH: readonly string[] = [
  'programme-counts',
  'programme-offer',
  'programme-entrants',
  'programme-scale',
  'programme-practices',
  'programme-retention',
  'programme-comparison',
];
const isOfProgramme = (id: FindingId) => id.startsWith('programme-');

export default defineSection({
  id: 'programme-profile',
  tables: { 'programme-profile': profileTable, 'programme-recommendations': recommendationTable },
  charts: {},
});

/** Who entered, graduated, left and did not enter, characteristic by characteristic. */
function profileTable({ study, words }: SectionContext): TableModel | undefined {
  const all = study.measures.filter(({ indicator }) => indicator === 'programme-profile');
  const rows = measured(all);
  const withheld = all.filter(({ variant, status }) => variant !== '' && status !== 'measured');
  if (rows.length + withheld.length === 0) return undefined;
  const none = words.label('not-available-short');
  const { labels } = words.locale.programme;
  return {
    id: 'programme-profile',
    caption: labels.profile,
    columns: [
      left(labels.characteristic),
      left(labels.category),
      ...COLUMNS.map(({ label }) => right(labels[label])),
      right(labels['profile-missing']),
    ],
    rows: [
      ...rows.map((measure) => {
        const [field = '', category = ''] = measure.variant.split('/');
        return [
          fieldName(field, words),
          categoryName(field, category, words),
          ...COLUMNS.map(({ count, share }) => {
            const n = count === '' ? measure.value : measure.details[count]?.value;
            if (typeof n !== 'number') return words.label('not-available-short');
            return `${words.figure(words.format.number(n), measure, n)} (${words.detail(measure, share)})`;
          }),
          people(measure, 'n-unknown', words),
        ];
      }),
      ...withheld.map(({ variant }) => [fieldName(variant, words), '—', ...COLUMNS.map(() => none), none]),
    ],
    notes: [
      words.locale.indicators['programme-profile'].how,
      ...new Set(withheld.flatMap(({ reason }) => (reason ? [words.reason(reason)] : []))),
    ],
  };
}

function people(measure: Measure, name: string, words: Words): string {
  const value = measure.details[name]?.value;
  return typeof value === 'number'
    ? words.figure(words.format.number(value), measure, value)
    : words.label('not-available-short');
}

const fieldName = (field: string, { locale }: Words) =>
  locale.dimensions[field as Dimension] ?? locale.words[field] ?? field;

function categoryName(field: string, category: string, words: Words): string {
  const part = words.locale.parts[field as Dimension]?.[category];
  return part ?? words.variant(category);
}

/** What is found of programmes and what follows, in the order in which a participant meets it. */
function recommendationTable({ study, words, citations }: SectionContext): TableModel | undefined {
  const place = ({ id }: { readonly id: string }) => {
    const found = PATH.indexOf(id);
    return found < 0 ? PATH.length : found;
  };
  const findings = study.findings
    .filter(({ id, answer }) => isOfProgramme(id) && answer !== 'unknown')
    .sort((a, b) => place(a) - place(b));
  if (findings.length === 0) return undefined;
  return {
    id: 'programme-recommendations',
    caption: words.locale.programme.labels.recommendations,
    columns: [
      left(words.label('number')),
      left(words.label('finding')),
      left(words.label('recommendation')),
      left(words.label('addressee')),
      left(words.label('horizon')),
    ],
    rows: findings.flatMap((finding) => {
      const view = findingView(finding, study, words, citations);
      if (view.recommendations.length === 0) return [[view.number, view.answer, '—', '—', '—']];
      return view.recommendations.map((item, index) => [
        item.number,
        index === 0 ? view.answer : '',
        item.text,
        item.addressee,
        item.horizon,
      ]);
    }),
  };
}

import type { TableModel } from '../document/model.js';
import {
  bounds,
  captioned,
  casesOf,
  intervalNote,
  left,
  measured,
  notesOf,
  right,
  variantOf,
  widest,
} from './case-rows.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({
  id: 'weakest-link',
  tables: {
    roles: rolesTable,
    burden: burdenTable,
    'custody-gaps': gapsTable,
    representation: representationTable,
  },
  charts: {},
});

function rolesTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const shares = measured(widest(context, 'weakest-link-share'));
  const ratios = measured(widest(context, 'role-sentence-ratio'));
  const [share] = shares;
  if (!share) return undefined;
  const [ratio] = ratios;
  return {
    id: 'roles',
    caption: captioned('weakest-link-share', shares, words),
    columns: [
      left(words.label('figure-name')),
      right(words.label('value')),
      right(words.label('interval')),
      right(words.label('cases')),
    ],
    rows: [
      [
        words.locale.indicators['weakest-link-share'].title,
        words.value(share),
        bounds(share, words),
        casesOf(share, words),
      ],
      [words.label('role-unknown'), words.detail(share, 'n-unknown'), '—', '—'],
      ...(ratio
        ? [
            [
              words.label('median-minor'),
              words.detail(ratio, 'median-low'),
              '—',
              words.detail(ratio, 'n-low'),
            ],
            [
              words.label('median-higher'),
              words.detail(ratio, 'median-high'),
              '—',
              words.detail(ratio, 'n-high'),
            ],
            [
              words.locale.indicators['role-sentence-ratio'].title,
              words.value(ratio),
              bounds(ratio, words),
              '—',
            ],
          ]
        : []),
    ],
    notes: [...intervalNote([...shares, ...ratios], words), ...notesOf([...shares, ...ratios], words)],
  };
}

/** Cumulative shares of people and of their months, from the lowest group up. */
function burdenTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = measured(widest(context, 'burden-concentration-index'));
  if (rows.length === 0) return undefined;
  return {
    id: 'burden',
    caption: captioned('burden-concentration-index', rows, words),
    columns: [
      left(words.label('ranked-by')),
      right(words.label('cases')),
      left(words.label('up-to')),
      right(words.label('share-of-people')),
      right(words.label('share-of-months')),
      right(words.label('concentration')),
      right(words.label('interval')),
    ],
    rows: rows.flatMap((measure) =>
      Object.keys(measure.details)
        .filter((name) => name.startsWith('persons-up-to-'))
        .map((name, index) => {
          const level = name.slice('persons-up-to-'.length);
          const first = index === 0;
          return [
            words.locale.dimensions[variantOf(measure) as 'education'] ?? words.variant(variantOf(measure)),
            first ? casesOf(measure, words) : '',
            words.variant(level),
            words.detail(measure, name),
            words.detail(measure, `months-up-to-${level}`),
            first ? words.value(measure) : '',
            first ? bounds(measure, words) : '',
          ];
        }),
    ),
    notes: [...intervalNote(rows, words), ...notesOf(rows, words)],
  };
}

function gapsTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = measured(widest(context, 'custody-gap-decomposition'));
  if (rows.length === 0) return undefined;
  return {
    id: 'custody-gaps',
    caption: captioned('custody-gap-decomposition', rows, words),
    columns: [
      left(words.label('groups-compared')),
      right(words.label('custody-of-first')),
      right(words.label('custody-of-second')),
      right(words.label('difference')),
      right(words.label('by-treatment')),
      right(words.label('by-situation')),
    ],
    rows: rows.map((measure) => [
      `${words.detail(measure, 'group-a')} – ${words.detail(measure, 'group-b')} (${words.variant(variantOf(measure))})`,
      words.detail(measure, 'rate-a'),
      words.detail(measure, 'rate-b'),
      words.value(measure),
      words.detail(measure, 'rate-part'),
      words.detail(measure, 'composition-part'),
    ]),
    notes: [words.locale.indicators['custody-gap-decomposition'].caution, ...notesOf(rows, words)],
  };
}

function representationTable(context: SectionContext): TableModel | undefined {
  const { words } = context;
  const rows = measured(widest(context, 'representation-ratio'));
  if (rows.length === 0) return undefined;
  return {
    id: 'representation',
    caption: captioned('representation-ratio', rows, words),
    columns: [
      left(words.label('group')),
      right(words.label('share-of-cases')),
      right(words.label('share-of-country')),
      right(words.label('ratio')),
    ],
    rows: rows.map((measure) => [
      words.variant(variantOf(measure)),
      words.detail(measure, 'prison-share'),
      words.detail(measure, 'population-share'),
      words.value(measure),
    ]),
    notes: notesOf(rows, words),
  };
}

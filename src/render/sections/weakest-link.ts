import { ratioDots } from '../charts/ratio-dots.js';
import type { ChartModel, TableModel } from '../document/model.js';
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
import { chartFormats } from './rows.js';

export default defineSection({
  id: 'weakest-link',
  tables: {
    roles: rolesTable,
    burden: burdenTable,
    'custody-gaps': gapsTable,
    representation: representationTable,
  },
  charts: { representation: representationChart },
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
      right(words.label('interval')),
    ],
    rows: rows.map((measure) => [
      words.variant(variantOf(measure)),
      words.detail(measure, 'prison-share'),
      words.detail(measure, 'population-share'),
      words.value(measure),
      bounds(measure, words),
    ]),
    notes: [...intervalNote(rows, words), ...notesOf(rows, words)],
  };
}

/** Ratios of shares, each with the chance in its count of cases; the table beside it prints the same numbers. */
function representationChart(context: SectionContext): ChartModel | undefined {
  const { words, study } = context;
  const all = measured(widest(context, 'representation-ratio')).filter(
    ({ value }) => value !== null && value > 0,
  );
  const [most] = [...all].sort((a, b) => Math.abs(Math.log(b.value ?? 1)) - Math.abs(Math.log(a.value ?? 1)));
  if (!most) return undefined;
  const title = words.chart('representation-title', { country: words.format.country(study.country) });
  const description = words.chart('representation-description', { n: all.length });
  const svg = ratioDots(
    {
      rows: all.map((measure) => ({
        label: words.capital(words.variant(variantOf(measure))),
        value: measure.value ?? 1,
        ...(measure.interval && measure.interval.low > 0
          ? { low: measure.interval.low, high: measure.interval.high }
          : {}),
      })),
      lessLabel: words.chart('representation-less'),
      moreLabel: words.chart('representation-more'),
    },
    { id: 'representation', title, description },
    {
      ...chartFormats(words),
      number: (value) => words.format.number(value, Number.isInteger(value) ? 0 : 2),
    },
  );
  const message = words.chart('see-representation', {
    name: words.variant(variantOf(most)),
    prison: words.detail(most, 'prison-share'),
    country: words.detail(most, 'population-share'),
    ratio: words.value(most),
  });
  return { id: 'representation', title, message, description, svg };
}

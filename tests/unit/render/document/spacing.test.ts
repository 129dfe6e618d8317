import type { Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/render/document/model.js';
import { withSpacing } from '../../../../src/render/document/spacing.js';
import english from '../../../../src/render/locales/en/index.js';

const THIN = '\u202f';
const text = (value: string): Text => ({ type: 'text', value });

const report: Report = {
  language: 'fr',
  title: 'T',
  subtitle: 'S',
  cover: [
    {
      type: 'paragraph',
      children: [
        text(`Sources: S1; S2, prison.csv:3:4, déjà${THIN}: ici`),
        { type: 'inlineCode', value: 'a: b' },
      ],
    },
  ],
  chapters: [
    {
      id: 'one',
      title: 'Un',
      appendix: false,
      empty: false,
      content: [
        {
          type: 'reportTable',
          table: {
            id: 't',
            caption: 'Taux: 1',
            columns: [{ label: 'c', align: 'left' }],
            rows: [
              [
                'a; b',
                { text: 'c: d', href: 'https://example.org/a:b' },
                { text: 'e; f', lines: [{ text: 'e: 1' }] },
              ],
            ],
            notes: ['n: 1'],
          },
        },
        {
          type: 'reportChart',
          chart: {
            id: 'c',
            title: 'c',
            message: 'm: 1',
            description: 'd',
            svg: {
              type: 'element',
              tagName: 'svg',
              properties: {},
              children: [
                { type: 'element', tagName: 'style', properties: {}, children: [text('a { b: c; }')] },
                { type: 'element', tagName: 'text', properties: {}, children: [text('x: 1')] },
              ],
            },
          },
        },
      ],
    },
  ],
  contentsLabel: '',
  skipLabel: '',
  dataTableLabel: '',
  figures: { parts: (own) => [{ text: own }], sortValue: () => undefined },
  evidence: [
    {
      title: 'g',
      how: 'h',
      entries: [
        {
          key: 'k',
          anchor: 'a',
          number: 1,
          title: 'Taux',
          value: '1; 2',
          lines: [{ label: 'Définition', items: ['x: 1', 'y'] }],
        },
      ],
    },
  ],
  page: english.page,
};

describe('the space before marks', () => {
  it('leaves a report of a language that has none as it is', () => {
    expect(withSpacing(report, '')).toBe(report);
  });

  it('comes before the colons and semicolons that join, and nowhere else', () => {
    const { cover, chapters, evidence } = withSpacing(report, THIN);
    expect(cover[0]).toEqual({
      type: 'paragraph',
      children: [
        text(`Sources${THIN}: S1${THIN}; S2, prison.csv:3:4, déjà${THIN}: ici`),
        { type: 'inlineCode', value: 'a: b' },
      ],
    });
    const [table, chart] = chapters[0]?.content ?? [];
    expect(table).toMatchObject({
      table: {
        caption: `Taux${THIN}: 1`,
        rows: [
          [
            `a${THIN}; b`,
            { text: `c${THIN}: d`, href: 'https://example.org/a:b' },
            { text: `e${THIN}; f`, lines: [{ text: `e${THIN}: 1` }] },
          ],
        ],
        notes: [`n${THIN}: 1`],
      },
    });
    expect(chart).toMatchObject({
      chart: {
        message: `m${THIN}: 1`,
        svg: { children: [{ children: [text('a { b: c; }')] }, { children: [text(`x${THIN}: 1`)] }] },
      },
    });
    expect(evidence[0]?.entries[0]).toMatchObject({
      title: `Taux${THIN}`,
      value: `1${THIN}; 2`,
      lines: [{ label: `Définition${THIN}`, items: [`x${THIN}: 1${THIN}`, 'y'] }],
    });
  });
});

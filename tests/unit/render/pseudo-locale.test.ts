import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../../src/index.js';
import type { ChartModel } from '../../../src/render/document/model.js';
import { strange } from '../../support/pseudo-locale.js';
import { type PseudoReport, pseudoReport } from '../../support/pseudo-report.js';
import { expectSound } from './charts/chart-checks.js';

/** Cells by file and column, laws as the source words them, words in four languages, addresses: words of others. */
const OF_OTHERS = ['evidence', 'statutes', 'glossary', 'sources'];

/** Names of people and of the program, which no language translates. */
const NAMES = ['ctg', 'Kendall', 'Spearman', 'csv'];

/** Results that name groups as the table of cases does. */
const GROUPS = ['group-a', 'group-b'];

const plainWords = (text: string): string[] =>
  text.match(/(?<![\p{L}\p{N}_-])[A-Za-z]{3,}(?![\p{L}\p{N}_-])/gu) ?? [];

/** What a page prints, and what it says aloud. */
function printed(html: string): string {
  const said = [...html.matchAll(/\s(?:aria-label|title|alt|content)="([^"]*)"/g)].map(([, text]) => text);
  const shown = html.replace(/<(style|script|code)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
  return [shown, ...said.filter((text) => !/^(?:default-src|width=)/.test(text ?? ''))].join(' ');
}

/** Words that the tables and their sources bring along: names, laws, places, currencies, files. */
function wordsOfData({
  sources,
  penalties,
  inputs,
  facts,
  measures,
  problems,
  findings,
  limits,
  alternatives,
}: Study): string[] {
  const texts = [
    ...sources.flatMap(({ title, publisher, licence }) => [title, publisher, licence]),
    ...penalties.flatMap(({ law, article, conduct, conductId }) => [law, article, conduct, conductId]),
    ...inputs.map(({ file }) => file),
    ...facts.flatMap(({ definition, label }) => [definition.currency, label]),
    ...measures.map(({ indicator, variant }) => (/programme|recidivism/.test(indicator) ? variant : '')),
    ...measures.flatMap(({ details }) => GROUPS.map((name) => details[name]?.value).map(String)),
    ...limits.map(({ source }) => source),
    ...alternatives.flatMap(({ sources: read, countries }) => [
      ...read,
      ...countries.flatMap(({ law, source }) => [law, source]),
    ]),
    ...findings.flatMap(({ recommendations }) => recommendations.map(({ basis }) => basis)),
    ...problems.flatMap(({ where, args }) => [...Object.values(where), ...Object.values(args)].map(String)),
  ];
  return texts.flatMap((text) => plainWords(text ?? ''));
}

function charts(nodes: readonly RootContent[]): ChartModel[] {
  return nodes.flatMap((node) => {
    if (node.type === 'reportChart') return [node.chart];
    return 'children' in node ? charts(node.children as RootContent[]) : [];
  });
}

it('has no plain letter, and is longer by a third or more', () => {
  const text = 'People held for drugs, above capacity: Women 12%';
  expect(plainWords(strange(text))).toEqual([]);
  expect(strange(text).length).toBeGreaterThan(text.length * 1.25);
});

describe.each(['sample-data/peru', 'sample-data/mexico', 'sample-data/synthetic/peru'])(
  'the report of %s in a language that nobody speaks',
  (folder) => {
    let made: PseudoReport;
    beforeAll(async () => {
      made = await pseudoReport(folder, OF_OTHERS);
    }, 120_000);

    it('prints no word that is in no locale', () => {
      const { study, html } = made;
      const known = new Set([...NAMES, ...wordsOfData(study)]);
      const foreign = new Set(plainWords(printed(html)).filter((word) => !known.has(word)));
      expect([...foreign]).toEqual([]);
    });

    it('draws its charts with room for longer words', () => {
      const drawn = charts(made.report.chapters.flatMap(({ content }) => content));
      expect(drawn.length).toBeGreaterThan(1);
      for (const { id, title, description, svg } of drawn) {
        const text = { id: idOf(svg) ?? id, title, description };
        expectSound(svg, text);
      }
    });
  },
);

/** The identifier that the drawing itself uses. */
const idOf = (svg: Element) =>
  String(svg.properties.ariaLabelledBy)
    .split(/[ ,]/)[0]
    ?.replace(/-title$/, '');

import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { ChartModel, EvidenceEntry, Report, TableCell, TableModel } from './model.js';

/**
 * Puts a language's space before colons and semicolons that join texts: French writes `Sources : S1 ; S2`. Its words
 * hold the space already; the program joins with `: ` and `; ` in every language.
 * @param space empty where the language has none: the report is then returned as it is
 */
export function withSpacing(report: Report, space: string): Report {
  if (space === '') return report;
  const say = (text: string) => text.replace(/(?<=\S)(?<!\u202f)([:;])(?=\s)/g, `${space}$1`);
  return {
    ...report,
    cover: blocks(report.cover, say),
    chapters: report.chapters.map((chapter) => ({ ...chapter, content: blocks(chapter.content, say) })),
    evidence: report.evidence.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => spacedEntry(entry, say, space)),
    })),
  };
}

type Say = (text: string) => string;

/** Formats set a colon after a title and a label, and a semicolon after every item but the last. */
function spacedEntry(entry: EvidenceEntry, say: Say, space: string): EvidenceEntry {
  return {
    ...entry,
    title: `${say(entry.title)}${space}`,
    value: say(entry.value),
    lines: entry.lines.map(({ label, items }) => ({
      label: `${label}${space}`,
      items: items.map((item, index) => `${say(item)}${index < items.length - 1 ? space : ''}`),
    })),
  };
}

function blocks(nodes: readonly RootContent[], say: Say): RootContent[] {
  return nodes.map((node): RootContent => {
    if (node.type === 'text') return { ...node, value: say(node.value) };
    if (node.type === 'reportTable') return { ...node, table: spacedTable(node.table, say) };
    if (node.type === 'reportChart') return { ...node, chart: spacedChart(node.chart, say) };
    if (!('children' in node)) return node;
    return { ...node, children: blocks(node.children as RootContent[], say) } as RootContent;
  });
}

function spacedTable({ caption, rows, notes, ...table }: TableModel, say: Say): TableModel {
  return {
    ...table,
    caption: say(caption),
    rows: rows.map((row) => row.map((cell) => spacedCell(cell, say))),
    ...(notes ? { notes: notes.map(say) } : {}),
  };
}

function spacedCell(cell: TableCell, say: Say): TableCell {
  if (typeof cell === 'string') return say(cell);
  if (!('lines' in cell)) return { ...cell, text: say(cell.text) };
  return { text: say(cell.text), lines: cell.lines.map((line) => ({ ...line, text: say(line.text) })) };
}

function spacedChart({ message, svg, table, ...chart }: ChartModel, say: Say): ChartModel {
  return {
    ...chart,
    message: say(message),
    svg: spacedDrawing(svg, say),
    ...(table ? { table: spacedTable(table, say) } : {}),
  };
}

function spacedDrawing(element: Element, say: Say): Element {
  const children = element.children.map((child): ElementContent => {
    if (child.type === 'text') return { ...child, value: say(child.value) };
    return child.type === 'element' && child.tagName !== 'style' ? spacedDrawing(child, say) : child;
  });
  return { ...element, children };
}

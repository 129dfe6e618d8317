import type { RootContent } from 'mdast';
import type { TableModel } from './model.js';

/** Every text that some content prints, in its order, as it is before the marks of its figures become links. */
export function textsIn(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'reportTable') return tableTexts(node.table);
    if (node.type === 'reportChart')
      return [node.chart.message, ...(node.chart.table ? tableTexts(node.chart.table) : [])];
    if (node.type === 'text') return [node.value];
    return 'children' in node ? textsIn(node.children as RootContent[]) : [];
  });
}

function tableTexts({ caption, rows, notes }: TableModel): string[] {
  const cells = rows.flatMap((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  return [caption, ...cells, ...(notes ?? [])];
}

import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import type { ChartModel, Report } from './model.js';
import type { Drawing } from './rendered.js';

/** Every chart of a report, in the order of its chapters. */
export function chartsOf(report: Report): ChartModel[] {
  return chartsIn([...report.cover, ...report.chapters.flatMap(({ content }) => content)]);
}

function chartsIn(nodes: readonly RootContent[]): ChartModel[] {
  return nodes.flatMap((node) => {
    if (node.type === 'reportChart') return [node.chart];
    return 'children' in node ? chartsIn(node.children as RootContent[]) : [];
  });
}

/** A drawing as a file of its own needs its namespace; inside a page it has none. */
export function svgFile({ svg }: ChartModel): string {
  const standalone = { ...svg, properties: { xmlns: 'http://www.w3.org/2000/svg', ...svg.properties } };
  return `${toHtml(standalone, { space: 'svg' })}\n`;
}

/** A chart with the size that its own box asks for. */
export function drawingOf(chart: ChartModel): Drawing {
  const box = String(chart.svg.properties.viewBox ?? chart.svg.properties.viewbox ?? '0 0 560 300');
  const [, , width = 560, height = 300] = box.split(/[\s,]+/).map(Number);
  return { id: chart.id, svg: svgFile(chart), width, height };
}

import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect } from 'vitest';
import { type ChartFormats, type ChartText, WIDTH } from '../../../../src/render/charts/frame.js';
import { textWidth } from '../../../../src/render/charts/typeset.js';

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const FORMATS: ChartFormats = {
  number: (value) => english.format(value),
  percent: (value) => `${english.format(value)}\u00a0%`,
  percentTick: (value) => `${english.format(value)}\u00a0%`,
  year: (decimalYear) => String(Math.floor(decimalYear)),
};

export const TEXT: ChartText = { id: 'fig', title: 'A title', description: 'A description' };

export const LONG = 'Personas privadas de libertad por delitos relacionados con drogas, sin condena aún';
export const UNBROKEN = 'Betäubungsmittelverschreibungsverordnungsänderungsgesetzgebungszuständigkeitsfrag';
export const HOSTILE = '<script>alert("1")</script> & "quotes"';

/** A generator of numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws words, amounts of every magnitude and sizes from a seed. */
export function draws(seed: number) {
  const next = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    amount: () => Math.round(next() * 10 ** whole(0, 7)),
    words: () =>
      [LONG, UNBROKEN, 'Lima', 'Delitos contra la salud', 'Women held for drug offences'][whole(0, 4)] ??
      LONG,
    list: <T>(from: number, to: number, make: (index: number) => T) =>
      Array.from({ length: whole(from, to) }, (_, index) => make(index)),
  };
}

export function elements(node: Element): Element[] {
  return [node, ...node.children.filter((child) => child.type === 'element').flatMap(elements)];
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join(' ') : '';
}

/** The texts that are drawn, each with its lines joined by blanks. */
export function drawnTexts(svg: Element): string[] {
  return elements(svg).flatMap((node) => (node.tagName === 'text' ? [textOf(node)] : []));
}

export function expectTexts(svg: Element, wanted: readonly string[]): void {
  const drawn = drawnTexts(svg).join('\n');
  for (const text of wanted) expect(drawn).toContain(text);
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly text: string;
}

/** The estimate of the chart allows for fonts wider than Arial; boxes are those of Arial. */
const ARIAL = 1 / 1.1;

function textBox(node: Element): Box {
  const size = Number(node.properties.fontSize);
  const lines = node.children.filter((child) => child.type === 'element');
  const spans = lines.map((line) => {
    const width = textWidth(textOf(line), size, line.properties.fontWeight !== undefined) * ARIAL;
    const x = Number(line.properties.x);
    const anchor = node.properties.textAnchor;
    const from = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { from, to: from + width, base: Number(line.properties.y) };
  });
  return {
    x1: Math.min(...spans.map(({ from }) => from)),
    x2: Math.max(...spans.map(({ to }) => to)),
    y1: Math.min(...spans.map(({ base }) => base)) - size * 0.72,
    y2: Math.max(...spans.map(({ base }) => base)) + size * 0.1,
    text: textOf(node),
  };
}

function points(node: Element): [number, number][] {
  const of = (name: string) => Number(node.properties[name]);
  switch (node.tagName) {
    case 'rect':
      return [
        [of('x') || 0, of('y') || 0],
        [(of('x') || 0) + of('width'), (of('y') || 0) + of('height')],
      ];
    case 'circle':
      return [
        [of('cx') - of('r'), of('cy') - of('r')],
        [of('cx') + of('r'), of('cy') + of('r')],
      ];
    case 'line':
      return [
        [of('x1'), of('y1')],
        [of('x2'), of('y2')],
      ];
    case 'path': {
      const data = String(node.properties.d);
      // Only absolute moves and lines can be read as pairs below.
      if (!/^[MLZ\d.,-]+$/.test(data)) return [[Number.NaN, 0]];
      const numbers = (data.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      return numbers.flatMap((x, index): [number, number][] =>
        index % 2 === 0 ? [[x, numbers[index + 1] ?? Number.NaN]] : [],
      );
    }
    default:
      return [];
  }
}

/** Checks what holds for every chart, whatever it shows. */
export function expectSound(svg: Element, text: ChartText = TEXT): void {
  const [title, desc] = svg.children;
  expect(svg.properties.role).toBe('img');
  expect(svg.properties.ariaLabelledBy).toEqual([`${text.id}-title`, `${text.id}-desc`]);
  expect(title).toMatchObject({ tagName: 'title', properties: { id: `${text.id}-title` } });
  expect(desc).toMatchObject({ tagName: 'desc', properties: { id: `${text.id}-desc` } });
  const [, , width, height] = String(svg.properties.viewBox).split(' ').map(Number);
  expect(width).toBe(WIDTH);

  const defs = svg.children.filter((child) => child.type === 'element' && child.tagName === 'defs');
  const hidden = new Set(defs.flatMap((child) => (child.type === 'element' ? elements(child) : [])));
  const ids: string[] = [];
  const faults: unknown[] = [];
  const boxes: Box[] = [];
  const inside = ([x, y]: readonly [number, number]) =>
    x >= -1 && x <= WIDTH + 1 && y >= -1 && y <= (height ?? 0) + 1;
  for (const node of elements(svg)) {
    if (/^(script|style|foreignObject|image|use|a)$/.test(node.tagName)) faults.push(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^(style|on.*|href|xLinkHref|className)$/.test(name)) faults.push(name);
      if (/NaN|Infinity|undefined|null/.test(String(value))) faults.push(`${name}=${value}`);
    }
    if (typeof node.properties.id === 'string') ids.push(node.properties.id);
    if (hidden.has(node)) continue;
    if (node.tagName === 'text') boxes.push(textBox(node));
    faults.push(...points(node).filter((point) => !inside(point)));
  }
  faults.push(...boxes.filter(({ x1, y1, x2, y2 }) => !inside([x1, y1]) || !inside([x2, y2])));
  expect(faults).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !id.startsWith(`${text.id}-`))).toEqual([]);
  const targets = [...toHtml(svg).matchAll(/url\(#([^)]*)\)/g)].map(([, target]) => target ?? '');
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(collisions(boxes)).toEqual([]);
}

function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Checks that markup in labels comes out as text. */
export function expectEscaped(svg: Element): void {
  const html = toHtml(svg);
  expect(html).not.toContain('<script');
  expect(html).toContain('&#x3C;script>');
}

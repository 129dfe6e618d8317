import type { Element, ElementContent } from 'hast';
import type { FigureIndex } from '../document/model.js';

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** A node as it is: tables have thousands, and reading a selector for each takes longer than writing the page. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text whose figures lead to what they rest on. */
export function inline(figures: FigureIndex, value: string): ElementContent[] {
  return figures
    .parts(value)
    .map((part) =>
      part.entry
        ? element(
            'a',
            { className: ['figure'], href: `#${part.entry.anchor}`, 'data-e': String(part.entry.number) },
            [text(part.text)],
          )
        : text(part.text),
    );
}

/** A text whose figures lead nowhere, for where a link may not stand. */
export function withoutLinks(figures: FigureIndex, value: string): ElementContent[] {
  return [
    text(
      figures
        .parts(value)
        .map((part) => part.text)
        .join(''),
    ),
  ];
}

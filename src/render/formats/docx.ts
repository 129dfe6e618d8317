import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphStyleOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Report } from '../document/model.js';
import { type Block, DocxBlocks } from './docx-blocks.js';
import { coreProperties, readable, withFixedDates } from './docx-package.js';
import { DocxText } from './docx-text.js';

/** Sizes are half points, spaces twentieths of a point. */
const SANS = 'Arial';
const SERIF = 'Georgia';
const QUIET = '55606A';

/**
 * The report as a Word document: headings, tables and styles of Word's own, so that a ministry can edit it. The same
 * report gives the same bytes.
 * @param tag BCP 47, the language in which Word checks the spelling
 * @param pictures of the charts by identifier; where one is missing, its table stands for it
 */
export async function toDocx(
  report: Report,
  tag: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const text = new DocxText(report);
  const blocks = new DocxBlocks(report, text, pictures);
  const children: Block[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text.plain(report.title)] }),
    ...(report.subtitle
      ? [new Paragraph({ style: 'Subtitle', children: [text.plain(report.subtitle)] })]
      : []),
    ...blocks.of(report.cover),
    new Paragraph({ style: 'ContentsHeading', children: [text.plain(report.contentsLabel)] }),
    ...report.chapters.map(
      ({ id, title }) =>
        new Paragraph({ style: 'Contents', children: [text.leadingTo(id, [text.plain(title)])] }),
    ),
    ...report.chapters.flatMap(({ id, title, content }) => [
      blocks.heading(1, [text.marked(id, [text.plain(title)])]),
      ...blocks.of(content),
    ]),
  ];
  const document = new Document({
    title: readable(report.title),
    styles: {
      default: {
        document: {
          run: { font: SERIF, size: 21, language: { value: tag } },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        title: {
          run: { font: SANS, size: 48, bold: true },
          paragraph: { spacing: { before: 1200, after: 200, line: 276 } },
        },
        heading1: headingLook(32, 480),
        heading2: headingLook(25, 320),
        heading3: headingLook(22, 240),
      },
      paragraphStyles: STYLES,
    },
    sections: [
      {
        properties: { page: { margin: { top: 1130, bottom: 1130, left: 1130, right: 1130 } } },
        ...(report.banner ? { headers: { default: head(report.banner) } } : {}),
        footers: { default: foot() },
        children,
      },
    ],
  });
  const core = coreProperties(report.title, report.subtitle, tag);
  const archive = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return withFixedDates(archive);
}

const headingLook = (size: number, before: number) => ({
  run: { font: SANS, size, bold: true, color: '1D2226' },
  paragraph: { keepNext: true, spacing: { before, after: 120, line: 276 } },
});

const small = (id: string, name: string, size: number, more: Partial<IParagraphStyleOptions> = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: SANS, size, ...more.run },
  paragraph: { spacing: { before: 0, after: 60 }, ...more.paragraph },
});

const STYLES: readonly IParagraphStyleOptions[] = [
  small('Subtitle', 'Subtitle', 24, { run: { color: QUIET } }),
  small('Caption', 'caption', 20, {
    run: { bold: true },
    paragraph: { spacing: { before: 200, after: 80 } },
  }),
  small('Cell', 'Cell', 16, { paragraph: { spacing: { before: 0, after: 0, line: 240 } } }),
  small('Note', 'Note', 16, { run: { color: QUIET } }),
  small('Entry', 'Entry', 17, { paragraph: { spacing: { before: 80, after: 0, line: 240 } } }),
  small('EntryLine', 'Entry line', 16, {
    run: { color: QUIET },
    paragraph: { indent: { left: 240 }, spacing: { before: 0, after: 0, line: 240 } },
  }),
  small('Quote', 'Quote', 20, { paragraph: { indent: { left: 400 } } }),
  small('ContentsHeading', 'Contents heading', 22, {
    run: { bold: true },
    paragraph: { spacing: { before: 400, after: 120 } },
  }),
  small('Contents', 'Contents', 20),
];

/** What every page must say above its text. */
function head(banner: string): Header {
  const run = new TextRun({ text: readable(banner), bold: true, color: '5C1010', font: SANS, size: 18 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function foot(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: SANS, size: 16, color: QUIET });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}

import type { TableModel } from '../document/model.js';
import { defineSection, type SectionContext } from './define-section.js';

export default defineSection({ id: 'reproduction', tables: { inputs: inputTable }, charts: {} });

function inputTable({ study, words }: SectionContext): TableModel {
  const { format } = words;
  return {
    id: 'inputs',
    caption: words.label('file'),
    columns: [
      { label: words.label('file'), align: 'left' },
      { label: words.label('recognised-as'), align: 'left' },
      { label: words.label('encoding'), align: 'left' },
      { label: words.label('rows-read'), align: 'right' },
      { label: words.label('rows-used'), align: 'right' },
      { label: words.label('rows-set-aside'), align: 'right' },
      { label: words.label('fingerprint'), align: 'left' },
    ],
    rows: study.inputs.map((input) => [
      input.file,
      words.table(input.table),
      input.encoding,
      format.number(input.rowsRead),
      format.number(input.rowsUsed),
      format.number(input.rowsSetAside),
      input.sha256,
    ]),
  };
}

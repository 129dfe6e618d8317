import type { ColumnQuality } from '../../../model/quality.js';
import { defineIndicator } from '../../define-indicator.js';
import { columnQuality } from '../../need.js';
import { detail, type Outcome, refuse } from '../../outcome.js';

/** Usable cells of all cells that the columns of counts call for, over everything and table by table. */
export default defineIndicator({
  id: 'data-completeness',
  code: 'K1',
  family: 'quality',
  unit: 'index',
  better: 'higher',
  interval: 'none',
  over: 'newest-date',
  needs: { columns: columnQuality() },
  sources: ['Catalogue of indicators, K1'],
  measure: ({ columns }) => {
    const tables = [...new Set(columns.map(({ table }) => table))].sort();
    return [
      { variant: '', outcome: completeness(columns) },
      ...tables.map((table) => ({
        variant: table,
        outcome: completeness(columns.filter((column) => column.table === table)),
      })),
    ];
  },
});

function completeness(columns: readonly ColumnQuality[]): Outcome {
  const total = (of: (column: ColumnQuality) => number) =>
    columns.reduce((sum, column) => sum + of(column), 0);
  const required = total((column) => column.required);
  const valid = total((column) => column.valid);
  const present = valid + total((column) => column.invalid);
  if (required === 0) return refuse('need-absent', { fact: 'column-quality' });
  return {
    kind: 'measured',
    value: valid / required,
    operands: [],
    details: {
      completeness: detail(present / required, 'index'),
      'validity-of-present': detail(present === 0 ? null : valid / present, 'index'),
      usable: detail(valid / required, 'index'),
      required: detail(required, 'count'),
      'present-valid': detail(valid, 'count'),
      'present-invalid': detail(present - valid, 'count'),
      missing: detail(required - present, 'count'),
    },
  };
}

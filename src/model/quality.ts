/** What became of the cells of one column of one input: the raw material of the completeness measure. */
export interface ColumnQuality {
  readonly file: string;
  readonly table: string;
  readonly header: string;
  readonly country: string;
  /** Rows that could have held a value. */
  readonly required: number;
  readonly valid: number;
  /** Cells with a text that could not be used. */
  readonly invalid: number;
}

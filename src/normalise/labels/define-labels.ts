/** What a legal label of an offence means in the canonical words. */
export interface LabelRule {
  /**
   * Words that must all stand in the label, folded; each may be the beginning of a word. An alternative of words is
   * written with `|`.
   */
  readonly all: readonly string[];
  /** And none of these. */
  readonly none?: readonly string[];
  readonly offenceClass: string;
  readonly drugSubtype?: string;
  /** The article of the law, or the source in which the label was read. */
  readonly source: string;
}

/** The labels of one country's law, or of a language. The first rule that fits is taken. */
export interface LabelList {
  /** Alpha-3; absent for words that every country uses. */
  readonly country?: string;
  readonly rules: readonly LabelRule[];
}

export const defineLabels = (list: LabelList): LabelList => list;

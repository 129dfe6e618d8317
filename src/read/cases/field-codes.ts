import type { CaseValue } from '../../model/case.js';

/** The values of one field, numbered: 0 is "not known", the others in order of appearance. */
export class FieldCodes {
  readonly values: CaseValue[] = [null];
  readonly #codes = new Map<CaseValue, number>([[null, 0]]);

  codeOf(value: CaseValue): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.#codes.set(value, code);
    return code;
  }
}

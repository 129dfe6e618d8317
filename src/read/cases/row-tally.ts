import type { CaseValue } from '../../model/case.js';
import type { ProblemCode } from '../../model/problem.js';
import type { SetAsideRow } from '../../model/study.js';
import {
  type BrokenRule,
  requestKey,
  type Tally,
  type TallyPlan,
  type UnreadText,
} from '../../model/tally.js';
import { CodeMemo } from './code-memo.js';
import { Counter } from './counter.js';
import { Dictionary } from './dictionary.js';
import { FieldCodes } from './field-codes.js';
import { type Derived, pairOf, type Rule, type TextField } from './tally-parts.js';
import { unreadParts } from './text-combinations.js';

/**
 * Answers every request of a plan row by row: each different text is interpreted once, and rows are counted by the
 * numbers of their values. Memory grows with different values and combinations, never with rows.
 */
export class RowTally {
  readonly #dictionaries = new Map<number, Dictionary>();
  readonly #columns: readonly number[];
  readonly #columnDictionaries: readonly Dictionary[];
  readonly #numbers: Int32Array;
  readonly #text: readonly TextField[];
  /** Fields of text whose code a row needs; the others are interpreted once all is read. */
  readonly #coded: readonly TextField[];
  readonly #derived: readonly Derived[];
  readonly #rules: readonly Rule[];
  readonly #counters: readonly {
    readonly key: string;
    readonly fields: readonly string[];
    readonly counter: Counter;
  }[];
  readonly #codes: Int32Array;
  readonly #codesAt: FieldCodes[] = [];
  readonly #broken = new Map<ProblemCode, { rows: number; readonly line: number }>();
  readonly setAside: SetAsideRow[] = [];
  rowsUsed = 0;

  constructor(
    readonly plan: TallyPlan,
    readonly file: string,
  ) {
    const columns = [...new Set([...plan.fields.flatMap((field) => field.columns), ...plan.evidence])];
    this.#columns = columns;
    this.#columnDictionaries = columns.map((column) => {
      const dictionary = new Dictionary();
      this.#dictionaries.set(column, dictionary);
      return dictionary;
    });
    this.#numbers = new Int32Array(Math.max(0, ...columns) + 1);
    const places = new Map<string, number>();
    const place = (name: string) => {
      const at = places.size;
      places.set(name, at);
      this.#codesAt[at] = new FieldCodes();
      return { at, codes: this.#codesAt[at] };
    };
    this.#text = plan.fields.map((field) => ({
      plan: field,
      ...place(field.name),
      columns: field.columns,
      single: field.columns.length === 1 ? (field.columns[0] ?? -1) : -1,
      byText: [],
      byTexts: new Map(),
      faults: new Map(),
    }));
    const at = (name: string) => {
      const found = places.get(name);
      if (found === undefined) throw new RangeError(`no field is called ${name}`);
      return found;
    };
    const derived = plan.derived.map((field) => ({
      plan: field,
      ...pairOf(field.from.map(at)),
      ...place(field.name),
      known: new CodeMemo(),
    }));
    // What sets a row aside comes first: of other faults only those of rows that count are said.
    this.#rules = [...plan.rules]
      .sort((a, b) => Number(a.keeps) - Number(b.keeps))
      .map((rule) => ({ rule, ...pairOf(rule.from.map(at)), known: new CodeMemo() }));
    this.#codes = new Int32Array(places.size);
    this.#counters = plan.requests.flatMap((request) => {
      const fields = [...request.keys, ...(request.optional ?? []).filter((name) => places.has(name))];
      if (!request.keys.every((name) => places.has(name))) return [];
      return [{ key: requestKey(request), fields, counter: new Counter(fields.map(at)) }];
    });
    const needed = new Set([
      ...this.#counters.flatMap(({ fields }) => fields),
      ...plan.rules.flatMap(({ from }) => from),
    ]);
    // What a derived field needs is derived before it.
    for (const { name, from } of plan.derived.toReversed())
      if (needed.has(name)) for (const source of from) needed.add(source);
    this.#derived = derived.filter((field) => needed.has(field.plan.name));
    this.#coded = this.#text.filter(
      (field) => needed.has(field.plan.name) || field.plan.required !== undefined || field.columns.length > 1,
    );
  }

  /** Counts one row, or sets it aside. */
  add(cells: readonly string[], line: number): void {
    const columns = this.#columns;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] ?? 0;
      const dictionary = this.#columnDictionaries[index];
      if (dictionary) this.#numbers[column] = dictionary.numberOf(cells[column] ?? '', line);
    }
    let fault: ProblemCode | undefined;
    for (const field of this.#coded) {
      const known = field.single < 0 ? undefined : field.byText[this.#numbers[field.single] ?? 0];
      const code = known ?? this.#codeOf(field, line);
      this.#codes[field.at] = code;
      if (code === 0 && field.plan.required !== undefined) fault ??= this.#reasonOf(field);
    }
    if (fault === undefined) {
      for (const field of this.#derived) this.#codes[field.at] = this.#derive(field);
      for (const own of this.#rules) {
        if (!this.#isBroken(own)) continue;
        const { rule } = own;
        if (!rule.keeps) {
          fault = rule.code;
          break;
        }
        const known = this.#broken.get(rule.code);
        if (known) known.rows += 1;
        else this.#broken.set(rule.code, { rows: 1, line });
      }
    }
    if (fault !== undefined) {
      this.setAside.push({ file: this.file, line, code: fault });
      return;
    }
    this.rowsUsed += 1;
    for (const { counter } of this.#counters) counter.add(this.#codes);
  }

  tallies(): Tally[] {
    return this.#counters.map(({ key, fields, counter }) => ({
      request: key,
      fields: fields as Tally['fields'],
      values: counter.positions.map((position) => this.#codesAt[position]?.values ?? [null]),
      ...counter.columns(),
    }));
  }

  /** Texts that a field could not use, each once. */
  unread(): UnreadText[] {
    const found = this.#text.flatMap((field): UnreadText[] => {
      const dictionary = this.#dictionaries.get(field.columns[0] ?? 0);
      if (dictionary && !this.#coded.includes(field)) this.#interpretAll(field, dictionary);
      const single = [...field.faults].map(([number, { fault, args = {} }]) => ({
        column: field.columns[0] ?? 0,
        text: dictionary?.texts[number] ?? '',
        fault,
        args,
        rows: dictionary?.counts[number] ?? 0,
        line: dictionary?.firstLines[number] ?? 0,
      }));
      return [...single, ...unreadParts(field.columns, field.byTexts)];
    });
    // Two fields of one column are at odds with the same text.
    return [...new Map(found.map((text) => [`${text.column} ${text.text}`, text])).values()];
  }

  /** Rules that rows broke and were counted all the same. */
  broken(): BrokenRule[] {
    return [...this.#broken].map(([code, found]) => ({ code, ...found }));
  }

  evidence(): Map<number, readonly string[]> {
    return new Map(this.plan.evidence.map((column) => [column, this.#dictionaries.get(column)?.texts ?? []]));
  }

  /** Rows with a text in a column, by column. */
  filled(): Map<number, number> {
    return new Map(
      [...this.#dictionaries].map(([column, { texts, counts }]) => [
        column,
        texts.reduce((sum, text, number) => (text.trim() === '' ? sum : sum + (counts[number] ?? 0)), 0),
      ]),
    );
  }

  #codeOf(field: TextField, line: number): number {
    const [first, ...others] = field.columns;
    // What the file or its user says of every row.
    if (first === undefined) {
      field.byText[0] ??= field.codes.codeOf(field.plan.read([]).value);
      return field.byText[0];
    }
    if (others.length > 0) return this.#codeOfSeveral(field, line);
    const number = this.#numbers[first] ?? 0;
    const known = field.byText[number];
    if (known !== undefined) return known;
    const reading = field.plan.read([this.#textAt(first)]);
    if ('fault' in reading) field.faults.set(number, reading);
    const code = field.codes.codeOf(reading.value);
    field.byText[number] = code;
    return code;
  }

  /** The faults of a field that no row needed the code of. */
  #interpretAll(field: TextField, { texts }: Dictionary): void {
    field.faults.clear();
    for (const [number, text] of texts.entries()) {
      const reading = field.plan.read([text]);
      if ('fault' in reading) field.faults.set(number, reading);
    }
  }

  #codeOfSeveral(field: TextField, line: number): number {
    const key = this.#keyOf(field);
    const known = field.byTexts.get(key);
    if (known) {
      known.rows += 1;
      return known.code;
    }
    const texts = field.columns.map((column) => this.#textAt(column));
    const reading = field.plan.read(texts);
    const code = field.codes.codeOf(reading.value);
    const fault = 'fault' in reading ? { fault: reading } : {};
    field.byTexts.set(key, { code, ...fault, texts, line, rows: 1 });
    return code;
  }

  #keyOf({ columns }: TextField): string {
    let key = '';
    for (const column of columns) key += `${this.#numbers[column]},`;
    return key;
  }

  #textAt(column: number): string {
    return this.#dictionaries.get(column)?.texts[this.#numbers[column] ?? 0] ?? '';
  }

  /** Why a row without a required field is set aside: the fault of its text, or that the cell is empty. */
  #reasonOf(field: TextField): ProblemCode {
    const fault =
      field.columns.length > 1
        ? field.byTexts.get(this.#keyOf(field))?.fault
        : field.faults.get(this.#numbers[field.columns[0] ?? 0] ?? 0);
    return fault?.fault ?? field.plan.required ?? 'value-missing';
  }

  #derive(field: Derived): number {
    if (!field.plan.few || field.from.length > 2)
      return field.codes.codeOf(field.plan.derive(this.#valuesOf(field.from)));
    const [first, second] = [this.#codeAt(field.first), this.#codeAt(field.second)];
    const known = field.known.get(first, second);
    if (known !== undefined) return known;
    const made = field.codes.codeOf(field.plan.derive(this.#valuesOf(field.from)));
    field.known.set(first, second, made);
    return made;
  }

  #isBroken({ rule, from, first: one, second: other, known }: Rule): boolean {
    if (from.length > 2) return rule.isFault(this.#valuesOf(from));
    const [first, second] = [this.#codeAt(one), this.#codeAt(other)];
    const found = known.get(first, second);
    if (found !== undefined) return found === 1;
    const broken = rule.isFault(this.#valuesOf(from));
    known.set(first, second, broken ? 1 : 0);
    return broken;
  }

  #codeAt(place: number): number {
    return place < 0 ? 0 : (this.#codes[place] ?? 0);
  }

  #valuesOf(places: readonly number[]): CaseValue[] {
    const values = new Array<CaseValue>(places.length);
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] ?? 0;
      values[index] = this.#codesAt[at]?.values[this.#codes[at] ?? 0] ?? null;
    }
    return values;
  }
}

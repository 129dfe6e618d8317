/** Different texts of one column, numbered from 0 in order of appearance, with how often each came and where first. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly firstLines: number[] = [];
  counts = new Float64Array(64);
  readonly #numbers = new Map<string, number>();
  #lastText: string | undefined;
  #lastNumber = 0;

  /** The number of a text; a new one gets the next. */
  numberOf(text: string, line: number): number {
    // Columns of a sorted file repeat their text row after row; comparing is cheaper than hashing.
    if (text === this.#lastText) {
      this.counts[this.#lastNumber] = (this.counts[this.#lastNumber] ?? 0) + 1;
      return this.#lastNumber;
    }
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      // A text cut from a buffer's string would keep the whole of it in memory.
      const own = Buffer.from(text, 'utf8').toString('utf8');
      this.#numbers.set(own, number);
      this.texts.push(own);
      this.firstLines.push(line);
      if (number >= this.counts.length) this.#grow();
    }
    this.#lastText = text;
    this.#lastNumber = number;
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }

  #grow(): void {
    const larger = new Float64Array(this.counts.length * 2);
    larger.set(this.counts);
    this.counts = larger;
  }
}

/** Texts remembered by their ends and length; a power of two. */
const REMEMBERED = 1024;

/** Different texts of one column, numbered from 0 in order of appearance, with how often each came and where first. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly firstLines: number[] = [];
  counts = new Float64Array(64);
  readonly #numbers = new Map<string, number>();
  readonly #recent: (string | undefined)[] = new Array<string | undefined>(REMEMBERED).fill(undefined);
  readonly #recentNumbers = new Int32Array(REMEMBERED);

  /** The number of a text; a new one gets the next. */
  numberOf(text: string, line: number): number {
    // Comparing with the text last seen at a place is cheaper than hashing all of its letters.
    const { length } = text;
    const place =
      length === 0
        ? 0
        : (length * 7 +
            text.charCodeAt(0) * 31 +
            text.charCodeAt(length - 1) * 131 +
            text.charCodeAt(length >> 1) * 17) &
          (REMEMBERED - 1);
    let number: number;
    if (this.#recent[place] === text) number = this.#recentNumbers[place] ?? 0;
    else {
      number = this.#numbers.get(text) ?? this.#learn(text, line);
      this.#recent[place] = this.texts[number];
      this.#recentNumbers[place] = number;
    }
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }

  #learn(text: string, line: number): number {
    const number = this.texts.length;
    // A text cut from a buffer's string would keep the whole of it in memory.
    const own = Buffer.from(text, 'utf8').toString('utf8');
    this.#numbers.set(own, number);
    this.texts.push(own);
    this.firstLines.push(line);
    if (number >= this.counts.length) {
      const larger = new Float64Array(this.counts.length * 2);
      larger.set(this.counts);
      this.counts = larger;
    }
    return number;
  }
}

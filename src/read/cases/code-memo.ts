/** Above this many places a pair is remembered in a map. In elements of 4 bytes. */
const MOST_PLACES = 1 << 20;
/** Pairs are told apart by this factor in the map. */
const FACTOR = 2 ** 23;
/** Marks a place that nothing was remembered for; what is remembered is a code, from nought. */
const NOTHING = -1;

/** Remembers a code for each code, or each pair of codes, so that what follows from them is worked out once. */
export class CodeMemo {
  // Most follow from one code: places for a second are made when one comes.
  #width = 1;
  #places = new Int32Array(64 * 64).fill(NOTHING);
  readonly #rare = new Map<number, number>();

  /** @param second of codes beyond eight million nothing is remembered */
  get(first: number, second: number): number | undefined {
    if (second < this.#width) {
      const place = first * this.#width + second;
      if (place < this.#places.length) {
        const code = this.#places[place] ?? NOTHING;
        return code === NOTHING ? undefined : code;
      }
    }
    return second < FACTOR ? this.#rare.get(first * FACTOR + second) : undefined;
  }

  set(first: number, second: number, code: number): void {
    if (second >= this.#width && second < 1024) this.#widen(second);
    if (second < this.#width) {
      const place = first * this.#width + second;
      if (place < MOST_PLACES) {
        if (place >= this.#places.length) this.#lengthen(place);
        this.#places[place] = code;
        return;
      }
    }
    if (second < FACTOR) this.#rare.set(first * FACTOR + second, code);
  }

  #lengthen(place: number): void {
    let length = this.#places.length;
    while (length <= place) length *= 2;
    const longer = new Int32Array(length).fill(NOTHING);
    longer.set(this.#places);
    this.#places = longer;
  }

  #widen(second: number): void {
    let width = this.#width;
    while (width <= second) width *= 2;
    const rows = Math.floor(this.#places.length / this.#width);
    const wider = new Int32Array(Math.min(MOST_PLACES, rows * width)).fill(NOTHING);
    for (let row = 0; row < rows; row += 1) {
      for (let at = 0; at < this.#width; at += 1) {
        const code = this.#places[row * this.#width + at] ?? NOTHING;
        if (code !== NOTHING && row * width + at < wider.length) wider[row * width + at] = code;
      }
    }
    this.#places = wider;
    this.#width = width;
  }
}

import type { Fact } from '../model/fact.js';
import { periodKey } from '../model/period.js';
import type { Slice } from '../model/slice.js';

/** What a fact counts, where and when; not which part of it. */
export const subjectOf = ({ name, place, period }: Fact) => `${name}|${place.facility}|${periodKey(period)}`;

/** Numbers texts from nought, in the order in which they come. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

/** The positions of facts, those of one subject side by side, subjects in the order in which they came. */
interface Subjects {
  readonly positions: Int32Array;
  /** Where each subject begins among the positions, and after the last one their number. */
  readonly starts: Int32Array;
}

const known = new WeakMap<readonly Fact[], Subjects>();

const slicesOf = new WeakMap<readonly Fact[], ReadonlySet<Slice>>();

/** The different parts that some facts are about: few, however many facts there are. */
export function differentSlices(facts: readonly Fact[]): ReadonlySet<Slice> {
  const held = slicesOf.get(facts);
  if (held) return held;
  const found = new Set<Slice>();
  for (const { slice } of facts) found.add(slice);
  slicesOf.set(facts, found);
  return found;
}

/**
 * Facts that share a subject with another, subject by subject. Every check asks this of the same list, and a list may
 * have millions of facts: it is sorted once, by counting, and kept as positions.
 */
export function* sharedSubjects(facts: readonly Fact[]): Generator<readonly Fact[]> {
  const { positions, starts } = known.get(facts) ?? sorted(facts);
  for (let subject = 0; subject + 1 < starts.length; subject += 1) {
    const [from = 0, to = 0] = [starts[subject], starts[subject + 1]];
    if (to - from < 2) continue;
    const group: Fact[] = [];
    for (let at = from; at < to; at += 1) {
      const fact = facts[positions[at] ?? 0];
      if (fact) group.push(fact);
    }
    yield group;
  }
}

function sorted(facts: readonly Fact[]): Subjects {
  const subjectAt = numbered(facts);
  const count = subjectAt.reduce((most, subject) => Math.max(most, subject + 1), 0);
  const starts = new Int32Array(count + 1);
  for (const subject of subjectAt) starts[subject + 1] = (starts[subject + 1] ?? 0) + 1;
  for (let subject = 0; subject < count; subject += 1)
    starts[subject + 1] = (starts[subject + 1] ?? 0) + (starts[subject] ?? 0);
  const next = starts.slice();
  const positions = new Int32Array(facts.length);
  for (let index = 0; index < subjectAt.length; index += 1) {
    const subject = subjectAt[index] ?? 0;
    const at = next[subject] ?? 0;
    positions[at] = index;
    next[subject] = at + 1;
  }
  const subjects = { positions, starts };
  known.set(facts, subjects);
  return subjects;
}

/** The number of each fact's subject. */
function numbered(facts: readonly Fact[]): Int32Array {
  const [kinds, facilities, periods] = [new Numbering(), new Numbering(), new Numbering()];
  const places = new Int32Array(facts.length);
  const dates = new Int32Array(facts.length);
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index];
    if (!fact) continue;
    places[index] = facilities.of(fact.place.facility);
    dates[index] = periods.of(periodKey(fact.period));
    kinds.of(fact.name);
  }
  const numbers = new Map<number, number>();
  const subjects = new Int32Array(facts.length);
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index];
    if (!fact) continue;
    const place = (places[index] ?? 0) * periods.size + (dates[index] ?? 0);
    const key = place * kinds.size + kinds.of(fact.name);
    const subject = numbers.get(key) ?? numbers.size;
    if (subject === numbers.size) numbers.set(key, subject);
    subjects[index] = subject;
  }
  return subjects;
}

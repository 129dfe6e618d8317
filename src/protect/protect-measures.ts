import type { CellRef } from '../model/cell.js';
import { definitionKey, unlikeKeys } from '../model/definition.js';
import type { Fact } from '../model/fact.js';
import type { Measure, Operand } from '../model/measure.js';
import { periodKey } from '../model/period.js';
import { sliceKey } from '../model/slice.js';
import { cellKey, cellsOf, type ProtectedFacts, withoutTexts } from './suppress-facts.js';

/**
 * Measures as they may be shown. One that used a hidden count, or a sum or difference with one in it, says so and
 * gives nothing: a share beside its base is the count again. Where a measure of many places can be made without the
 * hidden ones, that other measure stands for it, with the number of places left out; it is made of shown counts alone,
 * so that it can tell nothing that they do not.
 * @param ofVisible the same indicators over the shown facts, for those that go over many places
 */
export function protectMeasures(
  measures: readonly Measure[],
  facts: ProtectedFacts,
  ofVisible: readonly Measure[] = [],
): Measure[] {
  if (facts.hidden.length === 0) return [...measures];
  const gone = cellsOf(facts.hidden);
  const hidden = new Set(facts.hidden.map(factKey));
  const shown = new Set(facts.visible.map(factKey));
  const isHidden = (operand: Operand) => {
    // Cases name the columns they were read from, which all counts of their table share: they are hidden by their part.
    if (operand.fact === 'cases') return facts.hidden.some((count) => isOfSamePart(operand, count));
    const key = operandKey(operand);
    if (hidden.has(key)) return true;
    if (shown.has(key) || operand.fact === 'statutory-penalty') return false;
    return operand.cells.some((cell) => gone.has(cellKey(cell)));
  };
  const taken = new Set<Measure>();
  return measures.map((measure) => {
    const used = [...measure.operands, measure.numerator, measure.denominator].filter((one) => one !== null);
    const secret = used.filter(isHidden);
    const [first] = secret;
    if (!first) return withoutHiddenTexts(measure, gone);
    const other = ofVisible.find((one) => !taken.has(one) && answersTheSame(one, measure));
    if (other?.status !== 'measured') return withheld(measure, first);
    taken.add(other);
    return withoutHiddenTexts(
      { ...other, flags: [...other.flags, { code: 'suppressed-left-out', args: { n: secret.length } }] },
      gone,
    );
  });
}

/** The same question about what may be the same thing: with a facility left out a list may state more, or less, of itself. */
function answersTheSame(one: Measure, other: Measure): boolean {
  const question = ({ indicator, place, stratum, variant, since, period }: Measure) =>
    [
      indicator,
      place.facility,
      sliceKey(stratum),
      variant,
      ...[since, period].map((at) => at && periodKey(at)),
    ].join('|');
  return question(one) === question(other) && unlikeKeys(one.definition, other.definition).length === 0;
}

function withheld({ series: _, ...measure }: Measure, secret: Operand): Measure {
  return {
    ...measure,
    status: 'not-available',
    value: null,
    details: {},
    numerator: null,
    denominator: null,
    operands: [],
    interval: null,
    flags: [],
    reason: { code: 'suppressed', args: { fact: secret.fact } },
  };
}

function withoutHiddenTexts(measure: Measure, gone: ReadonlySet<string>): Measure {
  // The cells of cases are headers, which hold no number.
  const clean = <O extends Operand | null>(operand: O) =>
    operand && operand.fact !== 'cases' ? withoutTexts(operand, gone) : operand;
  return {
    ...measure,
    numerator: clean(measure.numerator),
    denominator: clean(measure.denominator),
    operands: measure.operands.map(clean),
  };
}

/** Whether cases are those that a hidden count counts: some of one year and part, out of the same table. */
function isOfSamePart({ period, slice, sources }: Operand, count: Fact): boolean {
  return (
    period !== null &&
    periodKey(period) === periodKey(count.period) &&
    sliceKey(slice) === sliceKey(count.slice) &&
    count.sources.some((id) => sources.includes(id))
  );
}

/** An operand is a fact without its place, which its cells tell. */
interface Counted extends Pick<Fact, 'value' | 'slice' | 'definition'> {
  readonly period: Operand['period'];
  readonly cells: readonly CellRef[];
}

function key(name: string, { value, period, slice, definition, cells }: Counted): string {
  const parts = [name, value, period ? periodKey(period) : '', sliceKey(slice), definitionKey(definition)];
  return [...parts, ...cells.map(cellKey)].join('|');
}

const factKey = (fact: Fact) => key(fact.name, fact);
const operandKey = (operand: Operand) => key(operand.fact, operand);

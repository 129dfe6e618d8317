import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../../src/interpret/alternatives/index.js';
import type { GuardContext } from '../../../../src/interpret/guards/guard.js';
import { guard } from '../../../../src/interpret/guards/index.js';
import { DEFAULT_LIMITS, withOverrides } from '../../../../src/interpret/limits.js';
import type { OffenderGroup, Recommendation } from '../../../../src/model/finding.js';
import type { Measure } from '../../../../src/model/measure.js';
import { measured, operand, people } from '../measures.js';

const context: GuardContext = {
  confidence: 'documented',
  decisive: [],
  grades: [],
  limits: DEFAULT_LIMITS,
  system: [],
  scenarios: {},
  cards: CARDS,
};
/** A recommendation that offers a tested card beside those in question, so that R-03 keeps silent. */
const offering = (cards: readonly string[], groups: readonly OffenderGroup[] = []): Recommendation => ({
  rule: 'R-15',
  number: '2.1',
  addressee: 'parliament',
  level: 'law',
  horizon: '1-year',
  stages: ['convicted'],
  groups,
  cards: [...cards, 'inc-01'],
  strength: 'should',
  success: 'drug-offence-share',
  guards: [],
  basis: 'CEDD 2015',
});
const law = (subtype: string, details: Readonly<Record<string, number | boolean>>): Measure => {
  const measure = measured('statutory-tier-differentiation', {
    value: 1,
    variant: subtype,
    operands: [{ ...operand(96, 'months'), slice: { offence_class: 'drug', drug_subtype: subtype } }],
  });
  return {
    ...measure,
    details: Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        { value, unit: typeof value === 'boolean' ? 'yes-no' : 'months' },
      ]),
    ),
  };
};
const suspension = (subtype: string, maximum: number, limit: number) =>
  law(subtype, { 'suspension-limit': limit, 'mildest-maximum': maximum });
const substitution = (subtype: string, minimum: number, limit: number) =>
  law(subtype, { 'substitution-limit': limit, 'mildest-minimum': minimum });
const MICRO = ['micro_trafficking_nonviolent'] as const;

describe('R-04, suspension', () => {
  it('is left out where the maximum lies above its limit, and both numbers are told', () => {
    const system = [suspension('micro_trafficking', 97, 96)];
    const { cards, guards, guardArgs } = guard(offering(['pre-08'], MICRO), { ...context, system });
    expect([cards, guards]).toEqual([['inc-01'], ['R-04']]);
    expect(guardArgs).toMatchObject({
      suspensionConduct: { word: 'micro_trafficking' },
      suspensionPenalty: { field: 'mildest-maximum' },
      suspensionLimit: { field: 'suspension-limit' },
    });
  });

  it.each([
    ['the maximum is the limit itself', [suspension('micro_trafficking', 96, 96)], MICRO],
    ['the law states no limit', [law('micro_trafficking', {})], MICRO],
    ['another conduct is above it', [suspension('precursors', 400, 96)], MICRO],
    [
      'one group can still be reached',
      [suspension('micro_trafficking', 200, 96), suspension('cultivation', 60, 96)],
      ['micro_trafficking_nonviolent', 'small_producer_nonviolent'] as const,
    ],
  ])('stays where %s', (_, system, groups) => {
    expect(guard(offering(['pre-08'], groups), { ...context, system })).toEqual(offering(['pre-08'], groups));
  });

  it('for people with dependence is out of reach only when every conduct is', () => {
    const all = [suspension('micro_trafficking', 200, 96), suspension('trafficking', 300, 96)];
    const dependent = ['drug_dependent'] as const;
    expect(guard(offering(['pre-09'], dependent), { ...context, system: all }).guards).toEqual(['R-04']);
    const some = [suspension('micro_trafficking', 90, 96), suspension('trafficking', 300, 96)];
    expect(guard(offering(['pre-09'], dependent), { ...context, system: some }).guards).toEqual([]);
  });
});

describe('R-04, substitution', () => {
  it.each([
    [25, ['inc-01'], ['R-04-substitution']],
    [24, ['con-04', 'inc-01'], []],
  ])('of a minimum of %s under a limit of 24 months', (minimum, cards, guards) => {
    const system = [substitution('micro_trafficking', minimum, 24)];
    expect(guard(offering(['con-04'], MICRO), { ...context, system })).toMatchObject({ cards, guards });
  });

  it('may be vetoed beside suspension', () => {
    const both = law('micro_trafficking', {
      'suspension-limit': 60,
      'mildest-maximum': 84,
      'substitution-limit': 24,
      'mildest-minimum': 36,
    });
    const done = guard(offering(['pre-08', 'con-04'], MICRO), { ...context, system: [both] });
    expect(done.guards).toEqual(['R-04', 'R-04-substitution']);
    expect(done.cards).toEqual(['inc-01']);
    expect(Object.keys(done.guardArgs ?? {})).toHaveLength(6);
  });

  it('leaves an untested rest to R-03', () => {
    const system = [substitution('micro_trafficking', 36, 24)];
    const rest = { ...offering(['con-04', 'con-07'], MICRO), cards: ['con-04', 'con-07'] };
    expect(guard(rest, { ...context, system }).guards).toEqual(['R-04-substitution', 'R-03']);
  });
});

describe('R-05', () => {
  const excluded = law('micro_trafficking', { 'benefit-excluded-general': true });

  it('opens the benefit before any release', () => {
    const done = guard(offering(['inc-02', 'inc-06']), { ...context, system: [excluded] });
    expect(done.cards).toEqual(['inc-04', 'inc-02', 'inc-06', 'inc-01']);
    expect(done).toMatchObject({
      guards: ['R-05'],
      guardArgs: { excludedConducts: { word: 'micro_trafficking' } },
    });
  });

  it('names each conduct once, also where only a lighter tier is excluded', () => {
    const tier = measured('statutory-tier-differentiation', {
      variant: 'cultivation/77',
      flags: ['benefit-excluded'],
      operands: [{ ...operand(36, 'months'), slice: { drug_subtype: 'cultivation' } }],
    });
    const done = guard(offering(['inc-06']), { ...context, system: [excluded, tier, excluded] });
    expect(done.guardArgs?.excludedConducts).toEqual({ kind: 'word', word: 'cultivation+micro_trafficking' });
  });

  it.each([
    ['nothing is excluded', ['inc-06'], [law('micro_trafficking', { 'benefit-excluded-general': false })]],
    [
      'only a grave conduct is',
      ['inc-06'],
      [law('trafficking_aggravated', { 'benefit-excluded-general': true })],
    ],
    ['nobody is to be released', ['con-02'], [excluded]],
  ])('keeps silent where %s', (_, cards, system) => {
    expect(guard(offering(cards), { ...context, system })).toEqual(offering(cards));
  });
});

describe('R-06', () => {
  const rate = (value: number, stratum: Record<string, string>, variant = 'all-years') =>
    measured('custody-rate', { value, stratum, variant, denominator: people(200) });
  const micro = (value: number) => rate(value, { ctg_category: 'micro_trafficking_nonviolent' });

  it('prefers lighter answers where few are sent to prison', () => {
    const done = guard(offering(['pre-15'], MICRO), { ...context, system: [micro(19.9)] });
    expect(done.guards).toEqual(['R-06']);
    expect(done.cards).toEqual(['pre-06', 'pre-07', 'inc-01']);
    expect(done.guardArgs?.custodyRate).toMatchObject({ kind: 'measure' });
  });

  it.each([
    ['one in five goes there', [micro(20)]],
    ['it is not known', []],
    ['it is known of others', [rate(5, { ctg_category: 'not_drug' })]],
  ])('leaves supervision where %s', (_, system) => {
    expect(guard(offering(['pre-15'], MICRO), { ...context, system })).toEqual(offering(['pre-15'], MICRO));
  });

  it('leaves it where one of its groups is on its way to prison', () => {
    const groups = ['micro_trafficking_nonviolent', 'small_producer_nonviolent'] as const;
    const system = [micro(10), rate(60, { ctg_category: 'small_producer_nonviolent' })];
    expect(guard(offering(['pre-15'], groups), { ...context, system }).guards).toEqual([]);
    expect(guard(offering(['pre-15'], groups), { ...context, system: [micro(10)] }).guards).toEqual(['R-06']);
  });

  it('asks the name of the offence where cases are not coded, and all years before one', () => {
    const label = { offence_class: 'drug', drug_subtype: 'micro_trafficking' };
    const system = [rate(70, label, ''), rate(10, label), rate(70, label, '')];
    expect(guard(offering(['pre-15'], MICRO), { ...context, system }).guards).toEqual(['R-06']);
    expect(guard(offering(['pre-15'], MICRO), { ...context, system: [...system, micro(70)] }).guards).toEqual(
      [],
    );
  });

  it('has its limit set otherwise', () => {
    const limits = withOverrides({ 'custody-rate-low': 5 });
    expect(guard(offering(['pre-15'], MICRO), { ...context, limits, system: [micro(10)] }).guards).toEqual(
      [],
    );
  });
});

describe('R-07', () => {
  const stays = { failureShare: 0.6, failureMonths: 12, displacedMonths: 6 };

  it('takes out what brings as much prison as it saves', () => {
    const scenarios = { 'pre-09': stays, 'con-02': { ...stays, failureShare: 0.1 } };
    const done = guard(offering(['pre-09', 'con-02']), { ...context, scenarios });
    expect(done).toMatchObject({ cards: ['con-02', 'inc-01'], guards: ['R-07'] });
    expect(done.guardArgs?.failureShare).toEqual({ kind: 'number', value: 50, unit: 'percent' });
  });

  it.each([[{}], [{ 'pre-09': { failureShare: 0.9 } }], [{ 'pre-01': stays }]])(
    'leaves the rest: %j',
    (scenarios) => {
      expect(guard(offering(['pre-09']), { ...context, scenarios })).toEqual(offering(['pre-09']));
    },
  );
});

describe('R-08', () => {
  const share = (value: number) =>
    measured('programme-entry-share', {
      value,
      variant: 'possession_personal_use',
      denominator: people(100),
    });

  it.each([
    ['pre-09', 20, ['R-08']],
    ['con-11', 60, ['R-08']],
    ['pre-09', 19.9, []],
    ['pre-01', 60, []],
  ])('beside %s, at %s percent', (card, value, guards) => {
    const done = guard(offering([card]), { ...context, system: [share(value)] });
    expect(done).toMatchObject({ guards, cards: [card, 'inc-01'] });
  });
});

describe('R-20', () => {
  const shift = (value: number) => measured('drug-mix-shift', { value, since: '2012' });
  const label = measured('drug-offence-share', { stratum: { drug_subtype: 'possession' } });
  const apply = (value: number, decisive: readonly Measure[], level: Recommendation['level'] = 'law') =>
    guard({ ...offering([]), level }, { ...context, system: [shift(value)], decisive });

  it('draws nothing from a label that moved', () => {
    expect(apply(0.11, [label])).toMatchObject({ guards: ['R-20'], strength: 'should-record' });
  });

  it('keeps silent within the limit, of no label, and where data are asked for', () => {
    expect(apply(0.1, [label]).guards).toEqual([]);
    expect(apply(0.5, [measured('drug-offence-share', {})]).guards).toEqual([]);
    expect(apply(0.5, [label], 'data').guards).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { guard } from '../../../src/interpret/guards/index.js';
import { FINDINGS, interpret } from '../../../src/interpret/index.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Study } from '../../../src/model/study.js';
import { Citations } from '../../../src/render/citations.js';
import { loadLocale } from '../../../src/render/locales/index.js';
import { studyView } from '../../../src/render/view/study-view.js';
import { wordsFor } from '../../../src/render/words-for.js';
import { inWords } from '../../support/in-words.js';
import { findingOf, measured, operand, people } from '../interpret/measures.js';

const LANGUAGES = ['en', 'es'] as const;

describe.each(LANGUAGES)('the words of findings in %s', (language) => {
  it('exist for every answer, and for none that cannot be given', async () => {
    const { findings } = await loadLocale(language);
    for (const { id, answers } of FINDINGS)
      expect([id, Object.keys(findings[id].answers).sort()]).toEqual([id, [...answers, 'unknown'].sort()]);
  });

  it('exist for every rule, and for none that does not fire', async () => {
    const { rules } = await loadLocale(language);
    const fired = FINDINGS.flatMap(({ recommendations }) =>
      Object.values(recommendations).flatMap((list) => (list ?? []).map(({ rule }) => rule)),
    );
    expect(Object.keys(rules).sort()).toEqual([...new Set(fired)].sort());
  });

  it('say what a guard changed, with its numbers', async () => {
    const law = measured('statutory-tier-differentiation', {
      variant: 'micro',
      operands: [{ ...operand(84, 'months'), slice: { drug_subtype: 'micro_trafficking' } }],
      details: {
        'suspension-limit': 60,
        'mildest-maximum': 84,
        'substitution-limit': 24,
        'mildest-minimum': 36,
      },
      flags: ['benefit-excluded'],
    });
    const custody = measured('custody-rate', {
      value: 10,
      stratum: { ctg_category: 'micro_trafficking_nonviolent' },
      denominator: people(200),
    });
    const entry = measured('programme-entry-share', { value: 40, variant: 'possession_personal_use' });
    const shift = measured('drug-mix-shift', { value: 0.3, since: '2012' });
    const label = measured('drug-offence-share', { stratum: { drug_subtype: 'possession' } });
    const measures = [law, custody, entry, shift];
    const finding = findingOf('drug-share', []);
    const { alternatives: cards, limits } = interpret([]);
    expect(cards).toEqual([]);
    const { CARDS } = await import('../../../src/interpret/alternatives/index.js');
    const guarded = guard(
      {
        rule: 'R-15',
        number: '2.1',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: [],
        groups: ['micro_trafficking_nonviolent'],
        cards: ['pre-08', 'con-04', 'inc-06', 'pre-15', 'con-11', 'pre-10', 'inc-01'],
        strength: 'should',
        success: 'drug-offence-share',
        guards: [],
        basis: 'CEDD 2015',
      },
      {
        confidence: 'documented',
        decisive: [label],
        grades: [],
        limits: Object.fromEntries(limits.map((limit) => [limit.id, limit])) as never,
        system: measures,
        scenarios: { 'pre-10': { failureShare: 0.6, failureMonths: 12, displacedMonths: 6 } },
        cards: CARDS,
      },
    );
    expect(guarded.guards).toEqual(['R-04', 'R-04-substitution', 'R-05', 'R-06', 'R-07', 'R-08', 'R-20']);
    const { recommendations } = await inWords({ ...finding, recommendations: [guarded] }, measures, language);
    const said = recommendations[0]?.guards ?? [];
    expect(said).toHaveLength(7);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined|R-\d\d/);
    expect(said[0]).toContain('84');
    expect(said[4]).toContain('50');
  });
});

describe('a recommendation in words', () => {
  it('says what it needs and how progress will show', async () => {
    const share = measured('drug-offence-share', {
      value: 30,
      numerator: people(300),
      denominator: people(1000),
    });
    const view = await inWords(findingOf('drug-share', [share]), [share]);
    expect(view.recommendations[0]).toMatchObject({
      needs: 'It needs the maximum penalty to fit under the limit for suspension.',
      success: 'the share held for drugs',
    });
  });

  it('says nothing where nothing is needed', async () => {
    const shift = measured('drug-mix-shift', { value: 0.3, since: '2012' });
    const view = await inWords(findingOf('label-shift', [shift]), [shift]);
    expect(view.recommendations[0]?.needs).toBe('');
  });
});

describe('an interval in a sentence', () => {
  const share = (kind: 'superpopulation' | 'sampling' | 'definition', method: string) => {
    const measure = measured('minimum-clustering-share', {
      value: 50,
      stratum: { offence_class: 'drug' },
      variant: 'all-years',
      numerator: people(50),
      denominator: people(100),
    });
    return { ...measure, interval: { low: 45, high: 55, kind, method }, intervalKind: kind };
  };
  it.each([
    ['superpopulation', 'bootstrap-95', 'chance in small counts: 95% range by resampling (bootstrap)'],
    ['superpopulation', 'wilson-95', '95% range for chance in small counts (Wilson)'],
    ['sampling', 'wilson-95', 'sampling interval: 95% range for chance in small counts (Wilson)'],
    ['definition', 'unknown-roles', 'range if the unknown roles are counted either way'],
  ] as const)('of kind %s by %s', async (kind, method, text) => {
    const measure = share(kind, method);
    const { answer } = await inWords(findingOf('sentences-at-minimum', [measure]), [measure]);
    expect(answer).toContain(`45.0% – 55.0%, ${text})`);
  });
});

describe('the view of a study', () => {
  const study = async (findings: readonly Finding[], measures: Study['measures'] = []) => {
    const empty = {
      inputs: [],
      sources: [],
      facts: [],
      penalties: [],
      alternatives: [],
      problems: [],
      setAside: [],
    };
    const whole = {
      ...empty,
      country: 'PER',
      asOf: null,
      generator: { version: '0' },
      limits: [],
      suppressed: [],
      findings,
      measures,
    };
    return studyView(whole as unknown as Study, await wordsFor('en'), new Citations([], ['inpe']));
  };

  it('counts the open questions beyond the five that a summary names', async () => {
    const { findings } = interpret([]);
    const unknown = findings.filter(({ answer }) => answer === 'unknown');
    const view = await study(findings);
    expect(view.unknown_findings).toHaveLength(unknown.length);
    expect(view.more_unknown).toContain(`${unknown.length - 5} further questions`);
    expect((await study(unknown.slice(0, 5))).more_unknown).toBe('');
    expect((await study(unknown.slice(0, 6))).more_unknown).toContain('One further question');
  });

  it('is not called documented because figures are missing', async () => {
    const measure = measured('drug-offence-share', { value: 10 });
    const found = (supports: readonly string[]): Finding => ({
      ...findingOf('core-figures', []),
      confidence: 'documented',
      supports,
    });
    expect((await study([found([]), found([]), found([])])).documented).toBe(false);
    const three = [found([measure.id]), found([measure.id]), found([measure.id])];
    expect((await study(three, [measure])).documented).toBe(true);
  });
});

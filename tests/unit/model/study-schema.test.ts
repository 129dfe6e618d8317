import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Study } from '../../../src/index.js';
import { parseStudy, StudyError, studySchema } from '../../../src/model/study-schema.js';

const published: object = JSON.parse(readFileSync('study.schema.json', 'utf8'));

describe('the published schema of a study', () => {
  let study: Study;
  beforeAll(async () => {
    const { studies } = await analyze(['sample-data/mexico'], { today: '2026-11-24' });
    const [first] = studies;
    if (!first) throw new Error('the Mexican sample gave no study');
    study = first;
  });

  it('is a JSON Schema that accepts a study of real data', () => {
    const validate = new Ajv2020({ strict: false }).compile(published);
    expect(validate(JSON.parse(JSON.stringify(study)))).toBe(true);
  });

  it('gives back exactly what was written', () => {
    expect(parseStudy(JSON.stringify(study))).toEqual(JSON.parse(JSON.stringify(study)));
  });

  it('knows what a guard tells, and the limits of a penalty that may be suspended or replaced', () => {
    const guarded = studySchema.shape.findings.element.shape.recommendations.element.shape.guardArgs;
    expect(guarded.safeParse({ penalty: { kind: 'measure', measure: 'a', field: 'b' } }).success).toBe(true);
    expect(guarded.safeParse({ penalty: 'ninety-six months' }).success).toBe(false);
    const { suspensionLimitMonths, substitutionLimitMonths } = studySchema.shape.penalties.element.shape;
    for (const limit of [suspensionLimitMonths, substitutionLimitMonths])
      expect([limit.safeParse(48).success, limit.safeParse('48').success]).toEqual([true, false]);
  });

  it.each([
    [
      'an unknown indicator',
      (copy: Study) => ({ ...copy, measures: [{ ...copy.measures[0], indicator: 'happiness' }] }),
      'measures.0.indicator',
    ],
    [
      'a number written as text',
      (copy: Study) => ({ ...copy, facts: [{ ...copy.facts[0], value: '12' }] }),
      'facts.0.value',
    ],
    [
      'rows that vanish',
      (copy: Study) => ({ ...copy, inputs: [{ ...copy.inputs[0], rowsUsed: 0, rowsSetAside: 0 }] }),
      'rows read must be',
    ],
    [
      'a row of a drawing without its columns',
      (copy: Study) => ({
        ...copy,
        measures: [
          {
            ...copy.measures[0],
            series: [
              { name: 'still-held', part: '', columns: [{ name: 'time', unit: 'days' }], rows: [[1, 2]] },
            ],
          },
        ],
      }),
      'one value for each column',
    ],
    ['another version', (copy: Study) => ({ ...copy, version: 99 }), 'version'],
  ])('refuses %s and names the field', (_name, spoil, field) => {
    const text = JSON.stringify(spoil(study));
    expect(() => parseStudy(text)).toThrow(StudyError);
    expect(() => parseStudy(text)).toThrow(field);
  });

  it('reads a study made before small counts were hidden', () => {
    const { suppressed: _suppressed, ...older } = study;
    expect(parseStudy(JSON.stringify(older)).suppressed).toEqual([]);
  });

  it('refuses what is not JSON', () => {
    expect(() => parseStudy('{')).toThrow(/not JSON/);
  });
});

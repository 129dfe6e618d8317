import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CONFIG, configJsonSchema, INPUT as INPUT_SCHEMA } from '../../../src/cli/config-schema.js';

const published: object = JSON.parse(readFileSync('ctg.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(published);

interface Described {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

const WHOLE = {
  version: 1,
  country: 'MEX',
  inputs: [
    {
      file: 'tables/cuaderno.csv',
      encoding: 'windows-1252',
      delimiter: ';',
      quote: null,
      header: [4, 5],
      decimal: '.',
      thousands: ',',
      date_order: 'dmy',
      date: '2012-12',
      overcrowding: 'excess',
      coverage: 'national',
      columns: { 'Pob. total': 'total' },
      labels: { TID: 'drug/trafficking' },
    },
  ],
  labels: { 'Contra la salud': 'drug' },
  thresholds: {},
  extends: '../region.yaml',
  name: 'Mexico 2012',
  countries: ['MEX'],
  as_of: '2012-12',
  languages: ['es', 'en'],
  formats: ['html', 'md'],
  region: 'MX',
  template: 'template',
  out: 'reports',
  publish: true,
  strict: false,
  suppress: { threshold: 10 },
};
const [INPUT] = WHOLE.inputs;
const INPUT_SETTINGS = INPUT_SCHEMA.shape;

describe('the published schema of ctg.yaml', () => {
  it('is what the code makes', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it('describes every setting', () => {
    const { properties } = published as Described;
    const { items } = properties.inputs as unknown as { readonly items: Described };
    const settings = { ...properties, ...items.properties };
    expect(Object.keys(settings)).toHaveLength(Object.keys({ ...CONFIG.shape, ...INPUT_SETTINGS }).length);
    for (const [key, { description = '' }] of Object.entries(settings))
      expect(description, key).toMatch(/^[A-Z].{15,}/);
  });

  it.each([
    ['one that says everything', WHOLE],
    ['the least', { version: 1, inputs: [{ file: 'a.csv' }] }],
  ])('accepts %s, as the reader does', (_, config) => {
    expect(validate(config)).toBe(true);
    expect(CONFIG.safeParse(config).success).toBe(true);
  });

  it.each([
    ['no inputs', { version: 1, inputs: [] }],
    ['another version', { ...WHOLE, version: 2 }],
    ['a setting that is none', { ...WHOLE, contry: 'MEX' }],
    ['a setting of a file that is none', { ...WHOLE, inputs: [{ ...INPUT, seperator: ';' }] }],
    ['an encoding that is not read', { ...WHOLE, inputs: [{ ...INPUT, encoding: 'ebcdic' }] }],
    ['a header line that no file has', { ...WHOLE, inputs: [{ ...INPUT, header: [0] }] }],
    ['two marks between cells', { ...WHOLE, inputs: [{ ...INPUT, delimiter: ';;' }] }],
    ['a cut-off that is none', { ...WHOLE, thresholds: { happiness: 1 } }],
    ['a language that is none', { ...WHOLE, languages: ['xx'] }],
    ['a form that is none', { ...WHOLE, formats: ['htm'] }],
    ['a name with a path in it', { ...WHOLE, name: '../x' }],
    ['no countries', { ...WHOLE, countries: [] }],
    ['a cut-off in words', { ...WHOLE, thresholds: { 'occupancy-critical': 'high' } }],
  ])('rejects %s, as the reader does', (_, config) => {
    expect(validate(config)).toBe(false);
    expect(CONFIG.safeParse(config).success).toBe(false);
  });
});

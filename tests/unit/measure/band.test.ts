import { expect, it } from 'vitest';
import { bandOf } from '../../../src/measure/band.js';

it.each([
  [0, 'no-pressure'],
  [89.999, 'no-pressure'],
  [90, 'at-risk'],
  [100, 'at-risk'],
  [100.001, 'overcrowded'],
  [119.999, 'overcrowded'],
  [120, 'critical'],
  [149.999, 'critical'],
  [150, 'severe'],
  [199.999, 'severe'],
  [200, 'extreme'],
  [400, 'extreme'],
])('%d people in 100 places: %s', (density, band) => {
  expect(bandOf(density)).toBe(band);
});

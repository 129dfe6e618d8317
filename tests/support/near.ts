import { expect } from 'vitest';

/** Asserts that two numbers agree to so much of the wanted one, or of 1 when that is smaller; infinities to be equal. */
export function expectNear(got: number, wanted: number, relative = 1e-9): void {
  if (!Number.isFinite(wanted)) expect(got).toBe(wanted);
  else
    expect(Math.abs(got - wanted), `${got} for ${wanted}`).toBeLessThanOrEqual(
      relative * Math.max(1, Math.abs(wanted)),
    );
}

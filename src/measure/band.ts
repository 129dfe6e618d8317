/**
 * The word for a density. Above 90: White Paper on Prison Overcrowding (CDPC 2016). 120: INPE (Peru) prints more than
 * 20 % over capacity as critical, Carranza (ILANUD) 120 or more. 150 and 200: French prison statistics, 1 December 2006.
 */
export type Band = 'no-pressure' | 'at-risk' | 'overcrowded' | 'critical' | 'severe' | 'extreme';

/** @param density prisoners per 100 places */
export function bandOf(density: number): Band {
  if (density < 90) return 'no-pressure';
  if (density <= 100) return 'at-risk';
  if (density < 120) return 'overcrowded';
  if (density < 150) return 'critical';
  return density < 200 ? 'severe' : 'extreme';
}

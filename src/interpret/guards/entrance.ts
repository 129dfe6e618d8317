import type { Finding } from '../../model/finding.js';

const RELEASES = 'R-09';

/**
 * Releases refill while the entrance stays as it is. When R-09 fires and no other recommendation acts before
 * conviction, R-09 says so.
 */
export function noteEntrance(findings: readonly Finding[]): Finding[] {
  const entrance = findings
    .flatMap(({ recommendations }) => recommendations)
    .some(({ rule, cards }) => rule !== RELEASES && cards.some((card) => card.startsWith('pre-')));
  if (entrance) return [...findings];
  return findings.map((finding) => ({
    ...finding,
    recommendations: finding.recommendations.map((item) =>
      item.rule === RELEASES ? { ...item, guards: [...item.guards, 'R-09-entrance'] } : item,
    ),
  }));
}

import type { Cases } from './cases.js';
import type { Variant } from './define-indicator.js';
import type { Outcome } from './outcome.js';

/** A site with fewer participants than this is not named: who they are may be known. */
const LEAST = 10;

/** All participants together and, where there are several sites, each large one by itself. */
export function eachSite(all: Cases, answer: (own: Cases) => Outcome): readonly Variant[] {
  return [
    { variant: '', outcome: answer(all) },
    ...namedSites(all).map((site) => ({ variant: site, outcome: answer(all.where({ site })) })),
  ];
}

/** Sites with enough participants; where those of no named site are too few, the smallest named one goes unnamed with them. */
function namedSites(all: Cases): readonly string[] {
  const sites = all.has('site') ? all.each('site') : [];
  if (sites.length < 2) return [];
  const large = sites.filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => b - a);
  const rest = large.reduce((left, [, count]) => left - count, all.size);
  const named = rest > 0 && rest < LEAST ? large.slice(0, -1) : large;
  return named.map(([site]) => site).sort();
}

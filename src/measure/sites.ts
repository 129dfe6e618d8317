import type { Cases } from './cases.js';
import type { Variant } from './define-indicator.js';
import type { Outcome } from './outcome.js';

/** All participants together and, where there are several sites, each by itself. */
export function eachSite(all: Cases, answer: (own: Cases) => Outcome): readonly Variant[] {
  const sites = all.has('site') ? all.each('site').map(([site]) => site) : [];
  return [
    { variant: '', outcome: answer(all) },
    ...(sites.length > 1
      ? sites.map((site) => ({ variant: site, outcome: answer(all.where({ site })) }))
      : []),
  ];
}

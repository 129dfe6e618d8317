import type { Finding, Severity, Stage } from '../model/finding.js';
import { compareConfidence } from './confidence.js';

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'moderate', 'watch', 'none'];
const STAGES: readonly Stage[] = ['pretrial', 'convicted', 'incarcerated'];

/**
 * Findings as they are printed: the gravest first, then the best founded, then the front door before the back door
 * (releases alone refill), then by number.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareConfidence(a.confidence, b.confidence) ||
      firstStage(a) - firstStage(b) ||
      compareNumbers(a.number, b.number),
  );
  return before(sorted, 'R-13', 'R-15');
}

/**
 * The finding of one rule moved up to stand before that of another. Both may fire (a large share that would still not
 * clear the excess), and the reader must meet the limit of the reform before the reform.
 */
function before(findings: readonly Finding[], first: string, second: string): Finding[] {
  const at = (rule: string) =>
    findings.findIndex(({ recommendations }) => recommendations.some((item) => item.rule === rule));
  const [from, to] = [at(first), at(second)];
  const moved = findings[from];
  if (!moved || to === -1 || from < to) return [...findings];
  const rest = findings.filter((finding) => finding !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

function firstStage({ recommendations }: Finding): number {
  const stages = recommendations.flatMap((item) => item.stages.map((stage) => STAGES.indexOf(stage)));
  return Math.min(STAGES.length, ...stages);
}

/** Orders `2.10` after `2.9`. */
function compareNumbers(a: string, b: string): number {
  const [themeA = 0, numberA = 0] = a.split('.').map(Number);
  const [themeB = 0, numberB = 0] = b.split('.').map(Number);
  return themeA - themeB || numberA - numberB;
}

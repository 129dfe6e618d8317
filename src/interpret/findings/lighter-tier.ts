import { ofNumber, ofWord } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, numberIn, subjectOf } from '../evidence.js';

/** Labels of the law that are themselves a lighter form of trafficking. */
const SMALL = 'micro_trafficking';
const WHOLE = 'trafficking';

/** Does the law punish a small quantity or a minor role less? */
export default defineFinding({
  id: 'lighter-tier',
  number: '3.2',
  uses: ['statutory-tier-differentiation'],
  limits: [],
  answers: ['none', 'some', 'all'],
  answer: (evidence) => {
    const tiers = evidence.variants('statutory-tier-differentiation');
    const conducts = [...new Set(tiers.map(conductOf))];
    if (conducts.length === 0) return undefined;
    const small = maximumOf(tiers, SMALL);
    const whole = maximumOf(tiers, WHOLE);
    // A scale of its own for small quantities is a lighter tier under another name.
    const bySmallQuantity = small !== undefined && whole !== undefined && small < whole;
    const divided = conducts.filter((conduct) =>
      tiers.some(
        (measure) =>
          conductOf(measure) === conduct && (measure.value < 1 || (bySmallQuantity && isTraffic(measure))),
      ),
    );
    const answer = divided.length === 0 ? 'none' : divided.length < conducts.length ? 'some' : 'all';
    return {
      answer,
      severity: answer === 'none' ? 'high' : answer === 'some' ? 'watch' : 'none',
      decisive: tiers,
      args: {
        divided: ofNumber(divided.length, 'count'),
        conducts: ofNumber(conducts.length, 'count'),
        without: ofWord(labelsOf(tiers.filter((measure) => !divided.includes(conductOf(measure)))).join('+')),
      },
      // A reading of the law: it has no interval, and the table holds one version of it.
      sensitivity: 'not-tested',
    };
  },
  recommendations: {
    none: [
      {
        rule: 'R-22',
        addressee: 'parliament',
        level: 'law',
        horizon: '1-year',
        stages: ['convicted'],
        groups: ['micro_trafficking_nonviolent', 'small_producer_nonviolent'],
        cards: ['con-01', 'con-02', 'con-03'],
        success: 'statutory-tier-differentiation',
        basis: 'Costa Rica, Ley 9161, 2013; Ecuador, 2014',
      },
    ],
  },
});

function conductOf(measure: Answered): string {
  return subjectOf(measure).split('/')[0] ?? '';
}

/** The kinds of drug offence that the law names, each once. */
function labelsOf(tiers: readonly Answered[]): string[] {
  return [...new Set(tiers.map(({ operands }) => labelOf(operands[0]?.slice.drug_subtype)))].sort();
}

/** What the vocabulary calls other is another drug offence, and not another offence. */
function labelOf(subtype: string | undefined): string {
  return subtype === undefined || subtype === 'other' ? 'other-drug-offences' : subtype;
}

function isTraffic({ operands }: Answered): boolean {
  return operands.some(({ slice }) => slice.drug_subtype === SMALL || slice.drug_subtype === WHOLE);
}

/** The highest maximum that the general tier of a conduct threatens. */
function maximumOf(tiers: readonly Answered[], subtype: string): number | undefined {
  const found = tiers.flatMap((measure) => {
    const general = numberIn(measure, 'max-ratio') === undefined ? measure.operands[0] : measure.operands[1];
    return general?.slice.drug_subtype === subtype ? [general.value] : [];
  });
  return found.length > 0 ? Math.max(...found) : undefined;
}

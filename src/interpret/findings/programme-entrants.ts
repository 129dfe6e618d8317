import { ofMeasure, ofNumber } from '../args.js';
import { defineFinding } from '../define-finding.js';
import { type Answered, numberIn } from '../evidence.js';
import { compare } from '../sensitivity.js';

const RULES = { possession: 'R-08', women: 'R-41' } as const;

/** Whom does the treatment programme take: people on their way to prison, and women as often as men? */
export default defineFinding({
  id: 'programme-entrants',
  number: '6.5',
  uses: ['programme-entry-share', 'drug-share-sex-ratio', 'drug-offence-share'],
  limits: ['programme-possession', 'programme-women', 'smallest-base'],
  answers: ['possession', 'few-women', 'possession-and-few-women', 'neither'],
  answer: (evidence) => {
    const possession = evidence.ofCases('programme-entry-share', {}, 'possession_personal_use');
    const women = evidence.ofCases('programme-entry-share', {}, 'female');
    if (!possession || !women) return undefined;
    const inPrison = womenAmongDrugPrisoners(
      evidence.headline('drug-share-sex-ratio'),
      evidence.headline('drug-offence-share'),
    );
    const [most, least] = [evidence.limit('programme-possession'), evidence.limit('programme-women')];
    const isMany = (percent: number) => percent >= most;
    // Few women are a fault of the programme only where women are a larger part of those punished for drugs.
    const isFew = (percent: number) => percent < least && inPrison !== undefined && percent < inPrison;
    const [many, few] = [isMany(possession.value), isFew(women.value)];
    const same = [
      ...endsOf(possession).map((end) => isMany(end) === many),
      ...endsOf(women).map((end) => isFew(end) === few),
    ];
    const answer = many ? (few ? 'possession-and-few-women' : 'possession') : few ? 'few-women' : 'neither';
    return {
      answer,
      severity: many ? 'high' : few ? 'moderate' : 'none',
      decisive: [possession, women],
      ...(same.includes(false) ? { confidenceAtMost: 'indicative' as const } : {}),
      args: {
        possession: ofMeasure(possession),
        interval: ofMeasure(possession, 'interval'),
        women: ofMeasure(women),
        entrants: ofMeasure(women, 'denominator'),
        inPrison:
          inPrison === undefined ? { kind: 'word', word: 'not-known' } : ofNumber(inPrison, 'percent'),
        when: ofMeasure(women, 'when'),
      },
      sensitivity: compare(
        'same',
        same.map((stays) => (stays ? 'same' : 'other')),
      ),
      fires: [...(many ? [RULES.possession] : []), ...(few ? [RULES.women] : [])],
    };
  },
  recommendations: {
    possession: [elsewhere()],
    'few-women': [women()],
    'possession-and-few-women': [elsewhere(), women()],
  },
});

function elsewhere() {
  return {
    rule: RULES.possession,
    addressee: 'treatment-programme',
    level: 'rule',
    horizon: '6-months',
    stages: ['pretrial'],
    groups: ['possession_personal_use'],
    cards: ['pre-01', 'pre-02', 'pre-03', 'pre-04', 'pre-05'],
    success: 'programme-entry-share',
    basis: 'Schleifer et al. (SSRC) 2018; WOLA, IDPC, Dejusticia & CIM, guide, 2016; IACHR 2017',
  } as const;
}

function women() {
  return {
    rule: RULES.women,
    addressee: 'treatment-programme',
    level: 'practice',
    horizon: '6-months',
    stages: ['pretrial'],
    groups: ['drug_dependent'],
    cards: [],
    success: 'programme-entry-share',
    basis: 'NADCP, Adult Drug Court Best Practice Standards, II; EQUIS Justicia',
  } as const;
}

function endsOf({ interval }: Answered): number[] {
  return interval ? [interval.low, interval.high] : [];
}

/** In percent of all people held for drugs. */
function womenAmongDrugPrisoners(
  ratio: Answered | undefined,
  share: Answered | undefined,
): number | undefined {
  const held = ratio && numberIn(ratio, 'women-held-for-drugs');
  const all = share?.numerator?.value;
  return held === undefined || !all || held > all ? undefined : (100 * held) / all;
}

import { ofMeasure } from '../args.js';
import { defineFinding } from '../define-finding.js';
import type { Answered } from '../evidence.js';

/** How long do people wait in prison for their judgment? */
export default defineFinding({
  id: 'remand-duration',
  number: '4.5',
  uses: ['pretrial-duration'],
  limits: ['smallest-base'],
  answers: ['longer-for-drugs', 'shorter-for-drugs', 'undecided', 'drugs-alone', 'all-together'],
  answer: (evidence) => {
    const all = evidence.ofCases('pretrial-duration');
    const drugs = evidence.ofCases('pretrial-duration', { offence_class: 'drug' });
    const main = drugs ?? all;
    if (!main) return undefined;
    const known = {
      days: ofMeasure(main),
      interval: ofMeasure(main, 'interval'),
      people: ofMeasure(main, 'n'),
      when: ofMeasure(main, 'when'),
    };
    if (!drugs || !all) {
      return {
        answer: drugs ? 'drugs-alone' : 'all-together',
        severity: 'none',
        decisive: [main],
        args: known,
        sensitivity: 'not-tested',
      };
    }
    const answer = besideAll(drugs, all);
    return {
      answer,
      severity: answer === 'longer-for-drugs' ? 'watch' : 'none',
      decisive: [drugs, all],
      ...(answer === 'undecided' ? { confidenceAtMost: 'indicative' as const } : {}),
      args: { ...known, allDays: ofMeasure(all) },
      sensitivity:
        answer === 'undecided' ? 'turns' : drugs.interval && all.interval ? 'stands' : 'not-tested',
    };
  },
  recommendations: {},
});

/** Two times are told apart where their intervals do not meet. */
function besideAll(drugs: Answered, all: Answered) {
  const [low, high] = [drugs.interval?.low ?? drugs.value, drugs.interval?.high ?? drugs.value];
  const [allLow, allHigh] = [all.interval?.low ?? all.value, all.interval?.high ?? all.value];
  if (low > allHigh) return 'longer-for-drugs' as const;
  return high < allLow ? ('shorter-for-drugs' as const) : ('undecided' as const);
}

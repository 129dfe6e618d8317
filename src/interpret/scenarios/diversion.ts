import { defineLever, numberOf, type Values, yearsOf } from './reform.js';

/**
 * People who would have entered prison enter an alternative instead. Some who enter it would not have been held, and some
 * fail and are held for it, so that the effect may be none, or the other way round. The stay is that from admission to
 * release: whoever is diverted before trial spends neither remand nor sentence, and is counted once.
 */
export default defineLever({
  id: 'diversion',
  needs: ['eligible', 'offered', 'uptake', 'net-widening', 'failure', 'failure-stay'],
  // Whoever fails ends in custody, also those who would not have been held.
  conventions: { 'failure-custody': 1 },
  change: (reform, values) => {
    const participants =
      reform.admissions *
      numberOf(values, 'eligible') *
      numberOf(values, 'offered') *
      numberOf(values, 'uptake');
    const failures = participants * numberOf(values, 'failure') * heldForFailing(values);
    return {
      ...reform,
      participants: reform.participants + participants,
      displaced: reform.displaced + participants * (1 - numberOf(values, 'net-widening')),
      failures: reform.failures + failures,
      failureStock: reform.failureStock + failures * yearsOf(values, 'failure-stay'),
    };
  },
  breakEven: (values) => {
    const stay = heldForFailing(values) * yearsOf(values, 'failure-stay');
    return stay > 0 ? ((1 - numberOf(values, 'net-widening')) * yearsOf(values, 'stay')) / stay : null;
  },
});

/** Of those who fail, the share who end in custody. */
export function heldForFailing(values: Values): number {
  const widening = numberOf(values, 'net-widening');
  return 1 - widening + widening * numberOf(values, 'failure-custody');
}

/** Years of prison less for each person who enters the alternative; negative when it brings more. */
export function effectOfOne(values: Values): number {
  return (
    (1 - numberOf(values, 'net-widening')) * yearsOf(values, 'stay') -
    numberOf(values, 'failure') * heldForFailing(values) * yearsOf(values, 'failure-stay')
  );
}

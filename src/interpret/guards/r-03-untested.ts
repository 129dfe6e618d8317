import { type Guard, guarded } from './guard.js';

/** When nothing that is offered has been evaluated, it is a pilot: examined, watched from its first day, and short. */
export const untested: Guard = (recommendation, { cards }) => {
  const offered = cards.filter(({ id }) => recommendation.cards.includes(id));
  if (offered.length === 0 || offered.some(({ evidence }) => evidence.grade !== 'E0')) return recommendation;
  const cautious = guarded(recommendation, 'R-03', 'should-examine');
  return { ...cautious, horizon: cautious.horizon === '3-years' ? '1-year' : cautious.horizon };
};

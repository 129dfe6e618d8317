import { type Guard, guarded } from './guard.js';

const LOW_GRADES = ['C', 'D'];

/**
 * Numbers that count charges say nothing of people: only better data may be asked for. A low comparability grade
 * leaves the recommendation as it is and forbids setting it beside another country.
 */
export const comparability: Guard = (recommendation, { decisive, grades }) => {
  if (decisive.some(({ definition }) => definition.counting_unit === 'charge')) {
    return { ...guarded(recommendation, 'R-01', 'should-record'), level: 'data', cards: [] };
  }
  if (grades.some((grade) => LOW_GRADES.includes(grade))) return guarded(recommendation, 'R-01', 'should');
  return recommendation;
};

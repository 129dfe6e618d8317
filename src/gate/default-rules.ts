import type { AssertionLevel, BaselineRule } from '../model/verdict.js';

/**
 * What is held against a baseline unless a study says otherwise: nothing that was published may move, vanish, become
 * unlike or become faulty unseen. Another answer or another version may be meant, and is only said.
 */
export const DEFAULT_RULES: Readonly<Record<BaselineRule, AssertionLevel>> = {
  'no-new-problems': 'error',
  'no-moved-figures': 'error',
  'no-lost-figures': 'error',
  'no-changed-answers': 'warn',
  'same-method': 'warn',
  'same-definitions': 'error',
};

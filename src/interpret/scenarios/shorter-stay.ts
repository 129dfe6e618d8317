import { defineLever, numberOf } from './reform.js';

/** Everyone who enters stays for a part of the time that they would have stayed: shorter terms, or an earlier release. */
export default defineLever({
  id: 'shorter-stay',
  needs: ['stay-remaining'],
  conventions: {},
  change: (reform, values) => ({ ...reform, stay: reform.stay * numberOf(values, 'stay-remaining') }),
  breakEven: () => null,
});

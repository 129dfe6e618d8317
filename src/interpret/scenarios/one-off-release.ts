import { defineLever, numberOf } from './reform.js';

/** A share of those held is let go at once, as by a retroactive law; who enters and for how long stays the same. */
export default defineLever({
  id: 'one-off-release',
  needs: ['released'],
  conventions: {},
  change: (reform, values) => ({
    ...reform,
    released: 1 - (1 - reform.released) * (1 - numberOf(values, 'released')),
  }),
  breakEven: () => null,
});

import { share, unlikeSums } from '../../arithmetic.js';
import { defineIndicator } from '../../define-indicator.js';
import { one } from '../../need.js';

/**
 * People without a first decision, of all people held (SDG 16.3.2). Each source's meaning of "unsentenced" makes a
 * series of its own: under the SDG those who await an appeal are sentenced, in the World Prison Brief they may not be.
 */
export default defineIndicator({
  id: 'pretrial-share',
  code: 'F1',
  family: 'pretrial',
  unit: 'percent',
  better: 'lower',
  interval: 'definition',
  needs: {
    unsentenced: one('prison-population', { legal_status: 'unsentenced' }),
    held: one('prison-population', {}, { ignore: ['legal_status'] }),
  },
  sources: ['United Nations, SDG indicator 16.3.2, metadata', 'IACHR (2017)'],
  strata: [{}, { sex: 'female' }, { sex: 'male' }, { offence_class: 'drug' }],
  measure: ({ unsentenced, held }) => unlikeSums(unsentenced, held) ?? share(unsentenced, held),
});

import { definePreset } from './define-preset.js';

/** World Prison Brief: prison population by country and year, as compiled from its pages. */
export default definePreset({
  id: 'world-prison-brief-series',
  title: 'World Prison Brief, series by country and year',
  publisher: 'Institute for Crime & Justice Policy Research',
  basis: 'published file',
  headers: ['countrycode', 'year', 'prisonrate', 'prisonpop'],
  decisions: {
    columns: {
      countrycode: 'country',
      year: 'year',
      prisonpop: 'total',
      prisonrate: 'imprisonment_rate',
      region: 'source_note',
      regionname: 'source_note',
    },
  },
  notes: [
    'Years without a figure have a row all the same; "." and "x" mean that there is none.',
    'The day of the count is on the country page, not in the series.',
  ],
});

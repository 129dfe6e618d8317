import { definePreset } from './define-preset.js';

/** World Prison Brief: one row a country with its latest figures. */
export default definePreset({
  id: 'world-prison-brief-table',
  title: 'World Prison Brief, latest figures by country',
  publisher: 'Institute for Crime & Justice Policy Research',
  basis: 'published file',
  headers: [
    'country',
    'prison population total',
    'prison population rate',
    'occupancy level',
    'pre trial detainees',
  ],
  decisions: {
    columns: {
      country: 'country',
      prison_population_total: 'total',
      prison_population_rate: 'imprisonment_rate',
      occupancy_level: 'occupancy_percent',
      pre_trial_detainees: 'unsentenced_percent',
      female_prisoners: 'female_percent',
      foreign_prisoners: 'foreign_percent',
      juvenile_prisoners: 'juveniles_percent',
      number_institutions: 'source_note',
      iso_a2: 'source_note',
    },
  },
  notes: [
    'The table has no date: the figures of its countries are of different days. Say the year with --date.',
    'Occupancy is people per hundred places; the other columns of parts are percentages of the people held.',
  ],
});

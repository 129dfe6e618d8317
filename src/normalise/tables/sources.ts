import { defineTable } from '../define-table.js';

/** Where the rows come from: one row a source, found by `source_id`. */
export default defineTable({
  name: 'sources',
  required: ['source_id', 'title'],
  anyOf: [],
  noneOf: ['country', 'date', 'persons', 'total'],
  optional: ['publisher', 'published_on', 'url', 'accessed_on', 'licence', 'note'],
  notRead: [],
  ofCountry: false,
  dated: false,
  read: (row) => {
    const id = row.text('source_id');
    if (id === '') row.reject('value-missing', 'source_id');
    if (row.rejected) return {};
    return {
      source: {
        id,
        title: row.text('title'),
        publisher: row.text('publisher'),
        publishedOn: row.text('published_on'),
        url: row.text('url'),
        accessedOn: row.text('accessed_on'),
        licence: row.text('licence'),
        note: row.text('note'),
      },
    };
  },
});

import type { Locale } from '../locale.js';

// Three parts: what is wrong, why it matters or how it was decided, what to do. {count} and {lines} come when the
// same fault stands in several rows.
export const problems: Locale['problems'] = {
  'file-missing': {
    what: 'there is no such file or folder',
    why: 'nothing was read from it; the other inputs were.',
    todo: '{nearest, select, none {check the path} other {check the path; the nearest name is {nearest}}}',
  },
  'file-unreadable': {
    what: 'the file cannot be opened ({reason})',
    why: 'nothing was read from it; the other inputs were.',
    todo: 'check that it exists and that you may read it',
  },
  'folder-empty': {
    what: 'the folder holds no CSV, TSV or TXT file',
    why: 'folders are searched for tables by their ending; other files are passed over.',
    todo: 'name a folder with tables, or the files themselves',
  },
  'file-empty': {
    what: 'the file is empty',
    why: 'there is nothing in it to read.',
    todo: 'export the table again',
  },
  'file-header-only': {
    what: 'the file has headers and no rows',
    why: 'a table without rows says nothing.',
    todo: 'export the table again with its data',
  },
  'file-not-text': {
    what: 'the file is not a table of text but: {kind}',
    why: 'tables are read from text, so that every number can be traced to its line.',
    todo: 'open it in its program and save it as CSV (UTF-8)',
  },
  'file-too-large': {
    what: 'the file has {bytes, number} bytes; the limit is {limit, number}',
    why: 'larger files would not fit into memory.',
    todo: 'split the file by year or facility',
  },
  'encoding-assumed': {
    what: 'the file is not UTF-8 and was read as {encoding}',
    why: 'line {line} holds the first byte that UTF-8 does not allow; {encoding} is what spreadsheets in the region write.',
    todo: 'if accents look wrong, save the file as UTF-8',
  },
  'delimiter-decided': {
    what: 'cells are separated by {delimiter}',
    why: 'with it the rows agree best on their number of cells.',
    todo: 'nothing, if the columns look right',
  },
  'quote-unclosed': {
    what: 'a quotation mark is opened and never closed',
    why: 'everything after it would become one cell.',
    todo: 'close the quotation mark on this line, or double it if it belongs to the text',
  },
  'nul-removed': {
    what: '{count, plural, one {# NUL byte was} other {# NUL bytes were}} taken out',
    why: 'such bytes belong to no text and usually mean that a file was damaged.',
    todo: 'compare the file with its original',
  },
  'header-not-recognised': {
    what: 'the headers belong to no table that is known; seen: {seen}',
    why: 'the nearest is {nearest}, which lacks: {missing}{suggestion, select, none {} other {. Perhaps: {suggestion}}}.',
    todo: 'rename the columns; ctg list tables shows the expected names',
  },
  'header-duplicated': {
    what: 'these headers stand twice: {headers}',
    why: 'it cannot be told which of the two columns is meant.',
    todo: 'rename or remove one of them',
  },
  'table-ambiguous': {
    what: 'the headers fit two tables: {first} and {second}',
    why: 'the same column means different things in them.',
    todo: 'add a column that only one of them has; see ctg list tables',
  },
  'column-not-used': {
    what: 'these columns are not used: {columns}',
    why: 'their names belong to no column of this table{suggestion, select, none {} other {. Perhaps: {suggestion}}}.',
    todo: 'nothing, if they hold nothing that should count',
  },
  'row-ragged': {
    what: '{count, plural, one {# row has} other {# rows have}} another number of cells than the {expected, number} headers',
    why: 'cells may have slipped into the wrong column, so the rows were set aside.',
    todo: 'mend the rows, or put quotation marks around cells that hold the separator',
  },
  'row-repeats-header': {
    what: '{count, plural, one {# row repeats} other {# rows repeat}} the headers',
    why: 'pages were probably pasted one below the other.',
    todo: 'nothing; the rows were set aside',
  },
  'country-not-recognised': {
    what: '“{text}” is no country',
    why: 'countries are ISO codes or names in English, Spanish, Portuguese or French.',
    todo: 'correct it; the nearest name is {nearest}',
  },
  'country-not-requested': {
    what: 'rows of {country} were left aside',
    why: 'only the countries named with --country are analysed.',
    todo: 'add it to --country to include it',
  },
  'country-missing': {
    what: 'a row names no country',
    why: 'no country is assumed for a row that does not say.',
    todo: 'fill in the column country',
  },
  'country-requested-absent': {
    what: '{country} was asked for and stands in no file',
    why: 'found: {found}.',
    todo: 'check the name, or add its tables',
  },
  'date-unreadable': {
    what: '“{text}” is no date',
    why: 'dates are written 2022, 2022-06 or 2022-06-30; others could be read in two ways.',
    todo: 'write the date in that form',
  },
  'date-in-future': {
    what: '{text} lies in the future',
    why: 'nobody can have been counted then.',
    todo: 'correct the date, or name the last day considered with --as-of',
  },
  'date-after-as-of': {
    what: 'rows later than {asOf} were left aside',
    why: '--as-of names the last day considered.',
    todo: 'nothing, or a later --as-of',
  },
  'date-contradictory': {
    what: 'the dates contradict each other: {text}',
    why: 'one of the two is wrong, and nothing says which.',
    todo: 'correct the row',
  },
  'number-unreadable': {
    what: '“{text}” cannot be read as a number',
    why: 'numbers have digits and at most one decimal point; 1.234 and 1,234 mean different things in different countries.',
    todo: 'write it without separators of thousands, or leave the cell empty if it is unknown',
  },
  'number-negative': {
    what: '{text} is below nought',
    why: 'people and places cannot be fewer than none.',
    todo: 'correct the cell, or leave it empty if it is unknown',
  },
  'number-not-whole': {
    what: '{text} is not a whole number',
    why: 'people are counted whole; a fraction is usually a rate or an average.',
    todo: 'give the count itself',
  },
  'word-not-in-vocabulary': {
    what: '“{word}” is not among the words of this column',
    why: 'the row was set aside, because a guess could put people into the wrong group.',
    todo: 'use one of the words that ctg list tables and the README name; the nearest is “{nearest}”',
  },
  'value-missing': {
    what: 'a cell is empty that the row needs',
    why: 'without it nobody can say what the row counts.',
    todo: 'fill it in, or leave the row out',
  },
  'capacity-not-positive': {
    what: 'the capacity is {text}',
    why: 'nothing can be divided by no places; occupancy is withheld.',
    todo: 'give the official places, or leave the cell empty if they are unknown',
  },
  'key-repeated': {
    what: 'the same number stands twice ({other})',
    why: 'it was counted once.',
    todo: 'nothing, or remove one of the two',
  },
  'key-contradictory': {
    what: 'two numbers for one thing: {first, number} here and {second, number} at {other} ({date})',
    why: 'nothing says which is right, so neither is used.',
    todo: 'keep one of them, or say in the columns of definition how they differ',
  },
  'sexes-exceed-total': {
    what: '{parts}: {sum, number} people, more than the total of {total, number} ({date})',
    why: 'parts cannot exceed their whole; the parts are not used, the total is.',
    todo: 'check the row against the source',
  },
  'sexes-do-not-sum': {
    what: 'women and men make {sum, number}, the total is {total, number} ({date})',
    why: 'someone is missing from one of the three; all are used as printed.',
    todo: 'check the row against the source',
  },
  'statuses-do-not-sum': {
    what: 'the legal statuses make {sum, number}, the total is {total, number} ({date})',
    why: 'a status is missing from the table; all are used as printed.',
    todo: 'look for a third status in the source',
  },
  'statuses-exceed-total': {
    what: 'the legal statuses make {sum, number}, more than the total of {total, number} ({date})',
    why: 'parts cannot exceed their whole; the parts are not used, the total is.',
    todo: 'check the row against the source',
  },
  'part-exceeds-total': {
    what: 'a part ({part, number}) is larger than its whole ({total, number}, {date})',
    why: 'the part is not used; the whole is.',
    todo: 'check both against the source',
  },
  'charges-not-persons': {
    what: 'the offences sum to {sum, number} for {total, number} people ({date})',
    why: 'with {ratio, number} offences for each person the table counts charges, so that shares of people are withheld.',
    todo: 'ask for a table of people by their main offence',
  },
  'occupancy-implausible': {
    what: '{people, number} people in {places, number} places would be {percent, number}% ({date})',
    why: 'a digit or a unit has probably gone wrong; the numbers are used as printed.',
    todo: 'check both against the source',
  },
  'stock-jump': {
    what: 'the number of people held goes from {from, number} ({since}) to {to, number} ({date})',
    why: 'a change of more than a quarter in a year is usually a change in who is counted; trends start again after it.',
    todo: 'see in the source whether coverage changed',
  },
  'capacity-jump': {
    what: 'the number of places goes from {from, number} ({since}) to {to, number} ({date})',
    why: 'a change of more than a quarter in a year is usually a new meaning of “place”.',
    todo: 'see in the source how capacity was set',
  },
  'zero-run': {
    what: '{count, number} noughts in a row ({from} to {to})',
    why: 'in a series with other numbers they usually stand for “unknown”; they are not used.',
    todo: 'leave the cells empty if the number is unknown',
  },
  'facilities-do-not-sum': {
    what: '{facilities, number} facilities make {sum, number}, the total is {total, number} ({date})',
    why: 'the list is incomplete or counts something else; both are used as printed.',
    todo: 'look for the missing facilities',
  },
  'penalty-order': {
    what: 'the minimum ({minimum, number} months) is above the maximum ({maximum, number})',
    why: 'the row was set aside.',
    todo: 'check that years and months were not mixed',
  },
  'penalty-overlap': {
    what: 'two versions of {conduct} ({tier}) are in force at the same time; the other is on line {other}',
    why: 'which one counts on a given day is not clear; both are used as given.',
    todo: 'correct the dates',
  },
  'programme-does-not-sum': {
    what: 'graduates, leavers and active participants make {sum, number}; {admitted, number} were admitted',
    why: 'someone is missing; the counts are used as printed.',
    todo: 'ask the programme for the missing outcomes',
  },
  'source-not-described': {
    what: 'the source “{id}” is not described',
    why: 'a number should carry its source; the report can print only this key.',
    todo: 'add a row for it to a table of sources (source_id, title, publisher, url …)',
  },
  'source-contradictory': {
    what: 'the source “{id}” is described in two ways; the other is at {other}',
    why: 'nothing says which is right, so neither is used and the report prints the key.',
    todo: 'keep one description, or give the two sources different keys',
  },
  'indicator-failed': {
    what: 'the indicator {indicator} failed: {message}',
    why: 'this is a fault of ctg, not of your data; the rest of the report stands.',
    todo: 'report it with the file’s fingerprint',
  },
  'finding-failed': {
    what: 'the finding {finding} failed: {message}',
    why: 'this is a fault of ctg, not of your data; the rest of the report stands.',
    todo: 'report it',
  },
};
export const problemLevels: Locale['problemLevels'] = { error: 'error', warning: 'warning', info: 'note' };

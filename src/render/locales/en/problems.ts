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
  'workbook-package-missing': {
    what: 'workbooks cannot be opened: the package read-excel-file is not installed',
    why: 'it is optional, so that ctg can be installed without it.',
    todo: 'npm install read-excel-file, or save the sheet as CSV',
  },
  'sheet-not-chosen': {
    what: 'the workbook has several sheets: {sheets}',
    why: 'nothing says which is meant.',
    todo: 'say which: --sheet NAME',
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
  'penalties-in-words': {
    what: 'the penalties stand in sentences: {columns}. {lengths, plural, one {# cell is a length} other {# cells are lengths}}, {ranges, plural, one {# a range} other {# ranges}}, {empty, plural, one {# is empty} other {# are empty}} and {other, plural, one {# is something else} other {# are something else}}{text, select, none {} other {, such as “{text}”}}',
    why: 'which law, conduct and version a sentence is about is a lawyer’s reading; a range is no minimum and no maximum of one offence, and a fine is no length.',
    todo: 'write the table statutory-penalties from the law, a row a conduct and version: ctg list tables shows its columns',
  },
  'percentages-only': {
    what: 'the table holds percentages and counts nobody: {columns}',
    why: 'a share without its counts cannot be added, compared or checked.',
    todo: 'ask for the table of counts that the shares were made from',
  },
  'counts-of-parts': {
    what: 'these columns count some of the people held, and nothing says which part: {columns}',
    why: 'read as everyone held they would understate; no column counts everyone.',
    todo: 'if one of them counts everyone, say so: --column "HEADER=total"; otherwise leave the file out',
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
  'encoding-mixed': {
    what: '{count, plural, one {# line is} other {# lines are}} not in the encoding of the rest',
    why: 'the file is UTF-8 except for these, the first at line {line}; they were read as windows-1252, as when two files are joined.',
    todo: 'check the accents on those lines; save the file in one encoding',
  },
  'text-encoded-twice': {
    what: '{count, plural, one {# line was} other {# lines were}} encoded twice and repaired',
    why: 'letters stood as pairs such as Ã³ for ó, which no language writes.',
    todo: 'check the accents; ask for the file as it was before it was converted',
  },
  'lines-unwrapped': {
    what: 'every line stood in quotation marks as a whole; they were taken off',
    why: 'cells can only be told apart inside them.',
    todo: 'nothing, if the columns look right',
  },
  'row-quote-unclosed': {
    what: '{count, plural, one {# row opens} other {# rows open}} a quotation mark that is never closed',
    why: 'its cells cannot be told apart; the row is set aside and the rows after it are read.',
    todo: 'close the quotation mark on this line, or double it if it belongs to the text',
  },
  'header-ambiguous': {
    what: 'the header {header} may mean {fields}',
    why: 'nothing beside it says which; the column is not used.',
    todo: 'say which: --column "{header}=…", or columns: in ctg.yaml',
  },
  'header-repeated': {
    what: '{count, plural, one {# column} other {# columns}} may be {fields}: {headers}',
    why: 'it cannot be told which of them is meant; none is used.',
    todo: 'say which: rename one, or columns: in ctg.yaml',
  },
  'label-not-mapped': {
    what: 'the label {label} is not known ({rows, plural, one {# row} other {# rows}})',
    why: 'it is never put under "other": its rows are set aside.',
    todo: 'say what it is under labels: in ctg.yaml',
  },
  'personal-data': {
    what: 'the file holds personal data: {headers}',
    why: 'names and identity numbers are not needed for any figure; they are read by nothing and copied to no output.',
    todo: 'ask for the file without these columns, and keep this copy safe',
  },
  'row-is-total': {
    what: '{count, plural, one {# row is a total or subtotal} other {# rows are totals or subtotals}}',
    why: 'its label says so and its numbers are the sums of other rows; its parts are read, so that nobody is counted twice.',
    todo: 'nothing',
  },
  'row-is-sum': {
    what: '{count, plural, one {# row is the sum of rows beside it} other {# rows are sums of rows beside them}}',
    why: 'every count of it is their sum, although nothing names it a total; its parts are read, so that nobody is counted twice.',
    todo: 'nothing, if the row is a total',
  },
  'parts-do-not-make-total': {
    what: 'the rows make {sum} and the total printed is {printed}',
    why: 'rows are missing or count something else; the printed total is used and the rows are not.',
    todo: 'ask the source which rows are missing',
  },
  'row-does-not-sum': {
    what: 'the parts beside it make {sum} and the total printed is {printed}',
    why: 'one of them is wrong, and nothing in the file says which.',
    todo: 'ask the source which figure is right',
  },
  'group-does-not-sum': {
    what: '{name} is printed as {printed}, the rows below it make {sum}',
    why: 'the printed total proves that it heads them; rows of it are missing, so that the total is used and the rows are not.',
    todo: 'ask the source which rows are missing',
  },
  'percent-proved': {
    what: 'the percentage in {header} is {meaning, select, excess {the excess over places} other {people per hundred places}}',
    why: 'the people and places of the same rows prove it.',
    todo: 'nothing',
  },
  'percent-ambiguous': {
    what: '{header} may be people per hundred places, or the excess over them',
    why: 'the word is used for both, and no counts beside it tell; the column is not used.',
    todo: 'say which: --overcrowding occupancy or --overcrowding excess',
  },
  'percent-unlike-counts': {
    what: '{header} is neither people per hundred places nor the excess over them',
    why: 'the people and places of the same rows make other percentages.',
    todo: 'ask the source what the percentage is of',
  },
  'number-ambiguous': {
    what: '{text} may be two numbers; read as thousands ({count, plural, one {# cell} other {# cells}})',
    why: 'people and places are whole, so that the mark separates thousands; no other cell proves it.',
    todo: 'say so: --decimal or --thousands',
  },
  'date-order-assumed': {
    what: '{count, plural, one {# date can} other {# dates can}} be read day first or month first; read {order, select, mdy {month first} other {day first}}',
    why: 'no date of the column decides; the language of the headers does.',
    todo: 'say so: --date-order dmy or --date-order mdy',
  },
  'two-digit-years': {
    what: '{count, plural, one {# year has} other {# years have}} two digits; {text} was read as {read}',
    why: 'nothing in the file says the century: 00 to 49 are read as 2000 to 2049 and 50 to 99 as 1950 to 1999.',
    todo: 'write the years with four digits if that is wrong',
  },
  'date-from-title': {
    what: 'the rows are dated {date}, as the title says',
    why: 'the table has no column of dates.',
    todo: 'another date: --date',
  },
  'date-missing': {
    what: 'nothing says when this was counted',
    why: "the table has no column of dates and its title states none; a date in a file's name is no statement.",
    todo: 'say when: --date 2021-12-31',
  },
  'value-not-named': {
    what: 'nothing says what the numbers are',
    why: 'the columns are years and neither a label nor the title says what they count.',
    todo: 'say what: --value total, --value capacity …',
  },
  'case-event-not-said': {
    what: 'this is a list of people, a row each, and nothing says what a row stands for',
    why: 'people sentenced, people who entered, people released and people held on a day are counted differently.',
    todo: 'say which: --event sentences, admissions, releases, held or participants',
  },
  'case-label-not-mapped': {
    what: 'the label {label} is not known ({rows, plural, one {# row} other {# rows}})',
    why: 'it is never put under "other": its cases count, with the offence unknown.',
    todo: 'say what it is under labels: in ctg.yaml; * stands for anything',
  },
  'case-text-not-understood': {
    what: '{header}: {texts}{more, plural, =0 {} other { and # more}} {rows, plural, one {is} other {are}} not understood ({rows, plural, one {# row} other {# rows}})',
    why: 'these rows count, and what the column says of them is not known.',
    todo: 'say what they mean under values: in ctg.yaml',
  },
  'case-column-not-understood': {
    what: '{header} is not used: no text of it is understood ({texts})',
    why: 'its header names one thing and its cells say another.',
    todo: 'say what they mean under values: in ctg.yaml, or nothing',
  },
  'case-length-not-chosen': {
    what: '{headers}: which of these is the sentence is not said',
    why: 'a minimum and a maximum are two different terms; none is used until you choose.',
    todo: 'name the column: --column "maxSentence=sentence_years"',
  },
  'case-quantity-without-unit': {
    what: '{header} is a quantity without a unit',
    why: 'grams and kilograms differ by a thousand; the column is not used.',
    todo: 'say which: --column "{header}=quantity_grams" or quantity_kilograms',
  },
  'case-dates-out-of-order': {
    what: '{count, plural, one {# row has} other {# rows have}} dates in an order that cannot be',
    why: 'an offence comes before the admission, and that before the sentence; the rows are set aside.',
    todo: 'mend the dates in the file',
  },
  'sentence-without-custody': {
    what: '{count, plural, one {# row has} other {# rows have}} a prison term and a sentence that is none of prison',
    why: 'one of the two is wrong; the rows are set aside.',
    todo: 'put a suspended term into suspended_months',
  },
  'custody-without-length': {
    what: '{count, plural, one {# row is} other {# rows are}} of prison without a term',
    why: 'they count as sent to prison; their term is not known.',
    todo: 'nothing, unless the term stands in another column',
  },
  'life-with-length': {
    what: '{count, plural, one {# row is} other {# rows are}} for life and has a number of months',
    why: 'one of the two is wrong; the rows are set aside.',
    todo: 'leave the months of life sentences empty',
  },
  'sentence-above-maximum': {
    what: '{count, plural, one {# row has} other {# rows have}} a term above the legal maximum in the same row',
    why: 'the rows are used; a sum of several offences may explain it.',
    todo: 'look at the first: it may be years for months',
  },
  'age-implausible': {
    what: '{count, plural, one {# row has} other {# rows have}} an age under 12 or above 100',
    why: 'the rows are used; ages are not.',
    todo: 'look at the first',
  },
  'category-contradicted': {
    what: '{count, plural, one {# row is} other {# rows are}} in a non-violent group and say that there was violence',
    why: 'the rows are used in the group that they name.',
    todo: 'correct one of the two',
  },
  'quantity-implausible': {
    what: '{count, plural, one {# row has} other {# rows have}} more than 100 kg in a case of possession or small dealing',
    why: 'grams and kilograms may be mixed; the rows are used as they are.',
    todo: 'look at the first',
  },
  'preset-used': {
    what: 'the headers are those of {title} ({publisher})',
    why: 'its columns are read as that source defines them.',
    todo: 'ctg list presets tells how',
  },
  'figure-implausible': {
    what: 'a figure is known to be implausible',
    why: '{reason, select, sameFigureTwice {another category has the same figure: one article of the law holds both} other {it does not fit the figures beside it}}.',
    todo: 'check it against the source; it is used as printed',
  },
  'figures-flagged': {
    what: 'the publisher flags figures: {flags} ({count, plural, one {# flag} other {# flags}})',
    why: 'flags say that a series breaks, or that a figure is provisional, estimated or defined otherwise.',
    todo: 'look the letters up at the source before comparing years; the figures are used as printed',
  },
  'row-not-read': {
    what: 'rows of this kind are not read',
    why: 'they hold rates, age groups or other figures that no indicator uses.',
    todo: 'nothing',
  },
  'rows-not-told-apart': {
    what: 'nothing tells the rows apart',
    why: 'no column is understood as a place or a date, so that each row may be of any part of the people.',
    todo: 'say which column names the rows: --column "HEADER=facility_id"',
  },
  'column-not-whole': {
    what: '{header} holds fractions and is not read as a count',
    why: 'people and places are whole; fractions are rates, averages or weights.',
    todo: 'say what it is: --column "{header}=…"',
  },
  'column-weighted': {
    what: '{header} holds fractions of people and is read as a count, as stated',
    why: 'estimates from a sample are weighted; their sums are estimates too.',
    todo: 'nothing, if the source weights its counts',
  },
  'coverage-not-stated': {
    what: 'nothing says that these {places} places are all of the country',
    why: 'their sum is used for the whole, and says of itself that it covers a set of places; a printed total that agrees would prove it.',
    todo: 'if they are all: --coverage national',
  },
  'country-not-recognised': {
    what: '“{text}” is no country',
    why: 'countries are ISO codes or names in English, Spanish, Portuguese or French.',
    todo: '{nearest, select, none {correct it, or leave out the rows of a part of a country} other {correct it; the nearest name is {nearest}}}',
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
  'stock-not-carried': {
    what: '{end, number} people are held when {until} ends and {start, number} when {since} begins',
    why: 'the two are the same people on the same night; more than one percent between them is somebody not counted ({other} holds the first).',
    todo: 'see in the source which of the two is right',
  },
  'unknown-share': {
    what: 'of {unknown, number} of {total, number} people ({percent, number} %) the {dimension} is not known ({date})',
    why: 'above five percent, a share among those known says little of all; the report gives the lowest and the highest it can be.',
    todo: 'ask the source to complete it',
  },
  'unknown-share-too-high': {
    what: 'of {unknown, number} of {total, number} people ({percent, number} %) the {dimension} is not known ({date})',
    why: 'above twenty percent, a share among those known is withheld; the report gives the lowest and the highest it can be.',
    todo: 'ask the source to complete it',
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

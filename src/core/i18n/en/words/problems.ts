import type { Message } from './message.ts';

/** The English words of what is wrong with a file, an address or a dataset. */
export const words = {
  'problem.json.syntax':
    'This is not valid JSON: {reason}[[ (at “{found}”)]]. Correct the text at this place.',
  'problem.format.unknown':
    'This is not a Démarche dataset[[ (found: “{found}”)]]. A dataset is a JSON object that begins with "format": "demarche/1".',
  'problem.field.missing': 'The field “{field}” is missing. Add it here.',
  'problem.field.type':
    'The field “{field}” has the wrong kind of value: {found}. Write {expected} instead.',
  'problem.field.unknown':
    'There is no field called “{field}”. [[Did you mean “{nearest}”? ]]Correct the name, or remove the field.',
  'problem.value.unlisted':
    '“{found}” is not one of the possible values. [[Use one of: {allowed}. ]]Correct it, or remove it.',
  'problem.value.range': '{found} is out of range. Use a number from {min} to {max}.',
  'problem.text.empty': 'The field “{field}” is empty. Write some words, or remove the field.',
  'problem.id.duplicate':
    'The id “{id}” is used twice[[, first at {first}]][[ (line {line})]]. Give each entry an id of its own.',
  'problem.reference.missing':
    'Nothing of the kind “{kind}” has the id “{id}”. [[Did you mean “{nearest}”? ]]Correct the id, or add the entry.',
  'problem.reference.circular':
    '“{id}” belongs to itself, directly or through others. Remove one link of the circle.',
  'problem.date.invalid':
    '“{found}” cannot be read as a date in EDTF[[: {reason}]]. Write, for example, 2025-04-10, 2025-04 or 2025-04-01/2025-04-10.',
  'problem.duration.invalid':
    '“{found}” is not an ISO 8601 duration. Write, for example, PT6H for six hours.',
  'problem.url.invalid': '“{found}” is not a web address. Use one that starts with https://.',
  'problem.claim.missing':
    'The event “{id}” has no source. Add at least one claim that names where it was reported.',
  'problem.read.worker':
    '{url} could not be read: what reads large files in the background has stopped, perhaps for want of memory. Try again, or take a smaller file.',
  'problem.read.language':
    'The words of the chosen language ({lang}) could not be fetched, so the page stays as it is. Choose the language again once there is a connection.',
  'problem.read.failed':
    '{url} could not be read: {reason}. Check the address or the file, and try again.',
  'problem.address.unknown':
    'The page address has an unknown parameter: “{parameter}”. It was ignored; remove it from the link.',
  'problem.address.invalid':
    'The page address gives “{parameter}” a value that cannot be used: “{found}”. It was ignored; correct the link.',
  'problem.json.duplicate-key':
    'The field “{field}” stands twice in the same object. Keep one of them.',
  'problem.json.too-deep':
    'Lists and objects are nested more than {max} levels deep. Flatten this part of the file.',
  'problem.id.invalid':
    '“{found}” cannot be an id. Use letters, digits, hyphens and dots, without spaces or commas.',
  'problem.language.invalid':
    '“{found}” is not a language tag. Write, for example, en, ar or sr-Latn.',
  'problem.read.status':
    '{url} answered with error {status}. Check the address, or try again later.',
  'problem.read.html':
    '{url} is a web page, not data. Use the data file itself: where it came from an address, that of the file.',
  'problem.read.large': '{url} is too large. Files up to {max} MB can be opened.',
  'problem.read.encoding': '{url} is not in UTF-8. Save the file as UTF-8 and try again.',
  'problem.read.memory':
    'There is not enough memory to open {url}. Close other pages, or open a part of the file.',
  'problem.read.local':
    'The file behind this link is only on the device where it was opened; the link does not carry it. Ask for the file and open it here.',
  'problem.address.repeated':
    'The page address gives “{parameter}” twice. “{found}” was ignored; remove it from the link.',
  'problem.order.reversed':
    '“{found}” ends before it begins. Swap the two dates, or correct one of them.',
  'problem.order.outcome':
    'The event “{id}” is over before “{other}” begins, though it is related to it as “{relation}”. Correct a date or the relation.',
  'problem.order.part':
    'The event “{id}” lies outside the time of “{whole}”, which it is part of. Correct a date or the relation.',
  'problem.order.circular':
    'The event “{id}” comes after itself, or is part of itself, through others. Remove one of these relations.',
  'problem.actor.outside-term':
    '“{actor}” takes part in “{event}” outside every term given under "partOf". Correct the terms, the date or the participant.',
  'problem.event.form':
    '“{id}” has the form “{form}”, which its mode “{mode}” rules out. Correct one of them.',
  'problem.actor.rank':
    '“{id}” is a state or an organization and holds no rank. Give the rank to the person or the delegation.',
  'problem.claim.early':
    'The source “{source}” appeared before the event “{event}”, which it says took place. Correct a date, or let the claim assert another status.',
  'problem.event.duplicate':
    'The event “{id}” looks like a duplicate of “{first}”. Remove one, or say how they are related.',
  'problem.entry.duplicate':
    '“{id}” ({kind}) seems to be “{first}” once more. Use one id for both, or tell them apart.',
  'problem.reference.repeated': '“{id}” stands twice in this list. Remove one.',
  'problem.text.missing': {
    one: '{count} text has no words in “{language}”: {first}. Add them; until then another language is shown.',
    other:
      '{count} texts have no words in “{language}”, the first of them {first}. Add them; until then another language is shown.',
  },
  'problem.source.undated':
    'The source “{id}” has no date, so it counts as known from the start. Add when it was published.',
  'problem.source.copies':
    'The note of the source “{id}” says that it copies another report, so it is not independent. Name that report under "repeats".',
  'problem.source.memory':
    'The source “{id}” was written from memory, which nobody can look up, so it does not count. Give a source that can be read, or make it a note.',
  'problem.unused': 'Nothing refers to “{id}” ({kind}). Use it, or remove it.',
  'problem.read.network':
    '{url} could not be read: there is no connection, or its server does not let other pages read it. Check the address, or download the file and open it from this device.',
  'problem.read.shared-google':
    'Google does not give {url} to this page. In Google Sheets choose File → Share → Publish to web, as comma-separated values, and open that link; or download the sheet as CSV and open it here.',
  'problem.read.shared-microsoft':
    'Microsoft does not give {url} to this page: few of its links can be read by other pages. In Excel choose File → Create a copy → Download a copy, and open that file here.',
  'problem.read.shared':
    '{service} does not give {url} to this page. Download the file and open it here, or ask whoever runs that server to let this page read it (CORS).',
  'problem.read.empty': '[[{url}: ]]there is nothing in this file. Choose another one.',
  'problem.read.cancelled':
    'You stopped this before it was read, so there is nothing to show. Try again, or open something else.',
  'problem.read.kind':
    '{url} is a file of the kind {kind}, which is not read here. Save its data as CSV, XLSX or JSON, unpacked or in a zip.',
  'problem.read.packed':
    '{url} could not be unpacked: it is broken, cut off or locked with a password. Get the whole file, and try again.',
  'problem.read.format':
    '{url} is in none of the formats that can be opened here. Use JSON, CSV, TSV, XLSX, ODS, Parquet, Arrow or markwhen.',
  'problem.svg.no-project':
    '{url} is an SVG without data. Figures exported here carry theirs unless it is left out, or removed by another program. Open the dataset itself.',
  'problem.svg.no-data':
    '{url} carries the view of a figure and not its data. Open the dataset itself, then the link to the view.',
  'problem.table.start-missing':
    'The table has no column “start”, so no event has a date[[ (its columns: {found})]]. Name the column with the dates “start”.',
  'problem.table.column-unknown':
    'Columns that have no meaning here are kept with each event as they stand: {columns}.',
  'problem.table.column-repeated':
    'The column “{column}” stands twice; the first one was read. Rename or remove the other.',
  'problem.table.empty': 'The table has no row that can be shown. Add rows, or correct them.',
  'problem.table.codec':
    'This Parquet file is packed with {codec}, which is not read here. Save it with Snappy, or unpacked.',
  'problem.table.broken':
    'The file is broken or cut off: {reason}. Get the whole file, and try again.',
  'problem.row.cells':
    'Row {row} has {found} cells and the header {expected}; it was left out. In CSV, put cells with commas in quotation marks.',
  'problem.row.quotes':
    'In row {row} a quotation mark is not closed, or closed in the middle of a cell; it was left out. Double the marks inside a cell.',
  'problem.row.id':
    'Row {row}, column {column}: “{found}” cannot be an id; the row was left out. Use letters, digits, hyphens and dots, without spaces or commas.',
  'problem.row.duplicate':
    'Row {row}, column {column}: an earlier row has the id “{found}”; this one was left out. Give each row an id of its own.',
  'problem.row.date':
    'Row {row}, column {column}: “{found}” cannot be read as a date in EDTF[[ ({reason})]]; the row was left out. Write, for example, 2025-04-10 or 2025-04.',
  'problem.row.reversed':
    'Row {row}, column {column}: “{found}” ends before it begins; the row was left out. Swap the two dates, or correct one of them.',
  'problem.row.type':
    'Row {row}, column {column}: “{found}” is no event type; the row was left out. Use a PLOVER type such as CONSULT, or STATEMENT.',
  'problem.row.status':
    'Row {row}, column {column}: “{found}” is no status; the row was left out. Use occurred, planned, cancelled, postponed, hypothetical or denied.',
  'problem.row.tone':
    'Row {row}, column {column}: “{found}” is not a number from −10 to 10; the row was left out. Correct it, or leave the cell empty.',
  'problem.row.url':
    'Row {row}, column {column}: “{found}” is not a web address; the row is shown without it. Use one that starts with https://.',
  'problem.rows.count':
    'The file was written with {expected} events and has {found}. If you have not changed that yourself, a part of it is missing: get the whole file.',
  'problem.row.more': {
    one: 'And {count} more row like this: {reason}.',
    other: 'And {count} more rows like this: {reason}.',
  },
  'problem.place': 'line {line}, column {column}',
  'problem.line': 'line {line}',
  'problem.count': { one: '{count} problem', other: '{count} problems' },
  'problem.alike': { one: '{count} more like this', other: '{count} more like this' },
  'problem.untold': {
    one: 'and {count} more that is not listed',
    other: 'and {count} more that are not listed',
  },
  'problem.left-out': {
    one: '{count} of {total} rows was left out.',
    other: '{count} of {total} rows were left out.',
  },
  'problem.show': 'Show the problems',
  'problem.read.bytes':
    'The file is in UTF-8 with a few bytes that are no letters; they are shown as �.',
  'problem.read.guessed':
    'The file is not in UTF-8 and does not say what it is in; it was read as {encoding}. If letters look wrong, save it as UTF-8.',
  'problem.read.archive': {
    one: 'The archive has one more file; only “{found}” was opened. Unpack it to open the other.',
    other:
      'The archive has {count} more files; only “{found}” was opened. Unpack it to open the others.',
  },
  'problem.table.sheets': {
    one: 'The sheet {sheet} was read. Another one has rows too: {sheets}. Choose a sheet where columns are given their meanings, or by --sheet.',
    other:
      'The sheet {sheet} was read. {count} others have rows too: {sheets}. Choose a sheet where columns are given their meanings, or by --sheet.',
  },
  'problem.table.sheets-alike': {
    one: 'The sheet {sheet} was read alone. Another one has rows too: {sheets}. All sheets with the same columns are read together as “*” (--sheet=*).',
    other:
      'The sheet {sheet} was read alone. {count} others have rows too: {sheets}. All sheets with the same columns are read together as “*” (--sheet=*).',
  },
  'problem.table.no-sheet': 'The workbook has no sheet {found}. It has: {sheets}.',
  'problem.table.gdelt':
    'This is GDELT’s table {table}, which has no events. Open the events file of the same time (….export.CSV).',
  'problem.table.network':
    'This is a network, or a count of who took part: it has no single events. Open the file of events that it was made from.',
  'problem.table.guessed':
    'The columns were taken by their names and contents: {found}. If that is wrong, say what they mean (--map start=…,title=…, or a file beside the table).',
  'problem.table.repeats': {
    one: '{count} row repeats an event from an earlier row: the same day, actors, place and code. It was kept.',
    other:
      '{count} rows repeat events from earlier rows: the same day, actors, place and code. They were kept.',
  },
  'problem.table.reciprocal': {
    one: '{count} row repeats an event from the other side. It was kept.',
    other: '{count} rows repeat events from the other side. They were kept.',
  },
  'problem.table.value-unread': {
    one: 'Column {column}: {count} cell was not recognised (“{found}”); its row stays without it.',
    other:
      'Column {column}: {count} cells were not recognised (the first is “{found}”); their rows stay without them.',
  },
  'problem.table.far-ends': {
    one: '{count} end in a year that no one reaches (9000 or later) was taken for open.',
    other: '{count} ends in years that no one reaches (9000 or later) were taken for open.',
  },
  'problem.table.rows-joined': {
    one: 'Column {column}: {count} row was added to the event of the row before, which has the same id.',
    other:
      'Column {column}: {count} rows were added to the events of the rows before, which have the same ids. If each row is an event, say so (--rows events).',
  },
  'problem.table.ids-repeat': {
    one: 'Column {column}: {count} id stands there more than once; the later one got a number.',
    other: 'Column {column}: {count} ids stand there more than once; the later ones got numbers.',
  },
  'problem.table.order-unsure':
    'Column {column}: no row tells whether the day or the month comes first; it was read with the {order} first. If that is wrong, say so (--date-order).',
  'problem.table.new-years':
    'Column {column}: every date is the first of January at midnight; they were taken for years.',
  'problem.table.skipped': {
    one: '{count} line above the columns was passed over: “{found}”.',
    other: '{count} lines above the columns were passed over; the first is “{found}”.',
  },
  'problem.table.headless':
    'The first row is data already; the columns are called 1, 2, 3 and so on.',
  'problem.table.merged': {
    one: '{count} row that repeats an event was merged with the earlier one.',
    other: '{count} rows that repeat events were merged with the earlier ones.',
  },
  'problem.row.json': 'Row {row}: this line is not an object of JSON; it was left out. Correct it.',
  'problem.row.cell': 'Row {row}, column {column}: “{found}” is not JSON. Correct it.',
  'problem.row.dateless': 'Row {row} has no date (column {column}); it was left out.',
  'problem.row.date-words':
    'Row {row}, column {column}: “{found}” cannot be read as a date ({reason}); the row was left out. Write it as in 2025-04-10.',

  'syntax.symbol': 'a word that JSON does not know',
  'syntax.number': 'a broken number',
  'syntax.name-expected': 'a field name in quotation marks is expected',
  'syntax.value-expected': 'a value is expected',
  'syntax.colon-expected': 'a colon is expected',
  'syntax.comma-expected': 'a comma is expected',
  'syntax.brace-expected': 'a closing brace is expected',
  'syntax.bracket-expected': 'a closing bracket is expected',
  'syntax.end-expected': 'something follows the end',
  'syntax.comment': 'a comment, which JSON does not allow',
  'syntax.string-unclosed': 'a text without its closing quotation mark',
  'syntax.unicode': 'a broken \\u escape',
  'syntax.escape': 'an unknown escape after a backslash',
  'syntax.character': 'a character that JSON does not allow',
  'syntax.other': 'an error',

  'json.string': 'text',
  'json.number': 'a number',
  'json.boolean': 'true or false',
  'json.null': 'null',
  'json.array': 'a list',
  'json.object': 'an object',

  'kind.actor': 'actor',
  'kind.topic': 'topic',
  'kind.source': 'source',
  'kind.event': 'event',

  'row.cells': 'the wrong number of cells',
  'row.quotes': 'a stray quotation mark',
  'row.id': 'not an id',
  'row.duplicate': 'an id used before',
  'row.date': 'not a date in EDTF',
  'row.reversed': 'ends before it begins',
  'row.type': 'not an event type',
  'row.status': 'not a status',
  'row.tone': 'not a number from −10 to 10',
  'row.url': 'not a web address',
  'row.json': 'a line that is not JSON',
  'order.day-first': 'day',
  'order.month-first': 'month',
  'row.dateless': 'rows without a date',
  'row.date-words': 'a date that cannot be read',

  'left-out.download': 'Download the rows left out',
  'left-out.row': 'Row',
  'left-out.line': 'Line',
  'left-out.reason': 'Reason',
  'left-out.first': {
    one: 'It has the first row ({count}) of {total}.',
    other: 'It has the first {count} rows of {total}.',
  },

  'severity.error': 'Error',
  'severity.warning': 'Warning',

  'date-fault.unknown': 'it says that the date is unknown',
  'date-fault.short-year': 'the year has two digits',
  'date-fault.no-such-day': 'there is no such day',
  'date-fault.order': 'day and month are in a different order from the rest of the column',
  'date-fault.calendar': 'it is of another calendar',
  'date-fault.reversed': 'it ends before it begins',
  'date-fault.no-such-month': 'there is no such month',
  'date-fault.old':
    'it is written as before 2019; now it is X for u, nothing for unknown, .. for open, % for ?~',
  'date-fault.dateless': 'neither end is a date',
  'date-fault.far': 'it is more than 271,000 years away',
  'date-fault.words': 'no known way of writing a date',
} as const satisfies Readonly<Record<string, Message>>;

/** Where in a JSON value: keys and array positions from the root. */
export type JsonPath = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** One complaint, as data; its words are made by `i18n` at the screen. */
export interface Problem {
  /** Names a message `problem.<code>` in every catalogue. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly path: JsonPath;
  /** 1-based; absent where there is no text to point into (an address, a network answer). */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** What the message needs: the value found, what was expected, ids. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Every place, where one complaint stands for several; the first is the problem's own. */
  readonly places?: readonly Place[];
}

/** A value in a file. */
export interface Place {
  readonly path: JsonPath;
  /** 1-based; absent where there is no text to point into. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

export const PROBLEM_CODES = [
  /** the text is not JSON {reason, found}; reasons: {@link SYNTAX_REASONS}; found: the text there, '' at the end */
  'json.syntax',
  /** a field that stands twice in one object {field} */
  'json.duplicate-key',
  /** lists and objects inside each other beyond any use {max} */
  'json.too-deep',
  /** not a dataset of ours: no "format": "demarche/1" {found} */
  'format.unknown',
  /** a required field is missing {field} */
  'field.missing',
  /** a field of the wrong type {field, expected, found} */
  'field.type',
  /** a field nobody knows, a typing error perhaps {field, nearest}; nearest: '' where no known name is near */
  'field.unknown',
  /** a value outside its list {found, allowed}; allowed: '' where nothing is (a mode of a type without modes) */
  'value.unlisted',
  /** a number outside −10 … +10 {found, min, max} */
  'value.range',
  /** empty where words are needed {field} */
  'text.empty',
  /** an id that is empty or has white space, a comma or invisible characters in it {found} */
  'id.invalid',
  /** an id used twice {id, first, line}; first: where it stood first, as in `actors[0]`; line: of that, where there is a text */
  'id.duplicate',
  /** a reference to an id that is not there {id, kind, nearest}; kind: actor, topic, source, event; nearest: '' where none is near */
  'reference.missing',
  /** partOf, broader, repeats or related that leads back to itself {id} */
  'reference.circular',
  /** not a BCP-47 language tag {found} */
  'language.invalid',
  /** not EDTF {found} */
  'date.invalid',
  /** not an ISO 8601 duration {found} */
  'duration.invalid',
  /** not http(s) {found} */
  'url.invalid',
  /** an event without a claim {id} */
  'claim.missing',
  /** an interval that ends before it begins {found} */
  'order.reversed',
  /** an event that is over before the one it comes after, by its relation, begins {id, other, relation} */
  'order.outcome',
  /** an event that shares no instant with the one it is part of {id, whole} */
  'order.part',
  /** an event that comes after itself, or is part of itself, through others {id} */
  'order.circular',
  /** a person takes part when nothing they belong to was theirs {actor, event} */
  'actor.outside-term',
  /** a consultation whose form is none that its mode can have {id, form, mode} */
  'event.form',
  /** a state or organization with a rank {id} */
  'actor.rank',
  /** a source says that an event occurred which came after it was published {source, event} */
  'claim.early',
  /** an event that stands twice, it seems {id, first}; first: the id of the earlier one */
  'event.duplicate',
  /** an entry that stands twice under two ids, it seems {id, kind, first}; kind: actor, topic, source; first: the id of the earlier one */
  'entry.duplicate',
  /** an id that stands twice in one list of an event {id} */
  'reference.repeated',
  /** words missing in one of the dataset's languages {language, count, first}; first: a path as text */
  'text.missing',
  /** a source without a date of publication {id} */
  'source.undated',
  /** a source whose note says that it copies another, without `repeats` {id} */
  'source.copies',
  /** a source written from memory {id} */
  'source.memory',
  /** an entry that nothing refers to {id, kind}; kind: actor, topic, source */
  'unused',
  /** could not be read at all: no network, no such file, or the other server does not allow it {url, reason} */
  'read.failed',
  /** no answer from the network: no connection, no such server, or it does not allow other pages {url} */
  'read.network',
  /** a spreadsheet of Google's that is not given to everybody {url} */
  'read.shared-google',
  /** the same of Microsoft's, whose servers hardly give a file to another page {url} */
  'read.shared-microsoft',
  /** a shared file that its server does not give to other pages {url, service} */
  'read.shared',
  /** nothing but white space {url}; '' where it has no name */
  'read.empty',
  /** the server answered with an error {url, status} */
  'read.status',
  /** a web page where data was expected {url} */
  'read.html',
  /** larger than can be opened {url, max}; max: megabytes */
  'read.large',
  /** more than there is memory for {url} */
  'read.memory',
  /** not UTF-8 {url} */
  'read.encoding',
  /** called off before it was read {} */
  'read.cancelled',
  /** of no format that can be opened here {url} */
  'read.format',
  /** of a format that is known, and not opened here {url, kind}; kind: as it is called everywhere, as PDF */
  'read.kind',
  /** packed, and cannot be unpacked {url} */
  'read.packed',
  /** an SVG that is no figure of ours, or no longer {url} */
  'svg.no-project',
  /** a figure that carries its view and not its data {url} */
  'svg.no-data',
  /** a table without a column called start {found}; found: the header's names */
  'table.start-missing',
  /** columns nobody knows, which are kept as they stand {columns, count} */
  'table.column-unknown',
  /** a column that stands twice; the first one counts {column} */
  'table.column-repeated',
  /** a header and no rows, or nothing but rows that were left out {rows} */
  'table.empty',
  /** further sheets of a workbook with rows, of which one was read {sheet, sheets, count} */
  'table.sheets',
  /** the same where some of them have the columns of that one {sheet, sheets, count} */
  'table.sheets-alike',
  /** a workbook without the sheet that was asked for {found, sheets}; sheets: those it has */
  'table.no-sheet',
  /** a table of GDELT's that has no events {table}; table: as GDELT calls it */
  'table.gdelt',
  /** a network, or a count of who dealt with whom, without single events {} */
  'table.network',
  /** a Parquet file packed in a way that is not read here {codec} */
  'table.codec',
  /** a Parquet, Arrow or spreadsheet file that is broken or cut off {reason} */
  'table.broken',
  /** in UTF-8 with bytes that are no letters, which became U+FFFD {} */
  'read.bytes',
  /** in no UTF-8 and without a mark: the encoding was guessed {encoding} */
  'read.guessed',
  /** an archive with several files, of which one was read {found, count}; count: of the others */
  'read.archive',
  /** columns that are not ours, and what they were taken for {found} */
  'table.guessed',
  /** rows of event data that tell what an earlier row told {count} */
  'table.repeats',
  /** rows of event data that tell what an earlier row told from the other side {count} */
  'table.reciprocal',
  /** cells of somebody else's table that say nothing here; the rows stay without them {column, count, found}; found: the first */
  'table.value-unread',
  /** ends in years that no one reaches, as 9999-12-31, taken for open {count} */
  'table.far-ends',
  'table.rows-joined',
  /** ids that repeat, in a table of somebody else's; the later ones got numbers {column, count} */
  'table.ids-repeat',
  /** dates in numbers of which none tells whether the day or the month comes first {column, order} */
  'table.order-unsure',
  /** instants that are all the first of January at midnight, taken for years {column} */
  'table.new-years',
  /** lines above the header, which were passed over {count, found}; found: the first */
  'table.skipped',
  /** a table whose first row is data already; its columns are called 1, 2, 3 {} */
  'table.headless',
  /** such rows that were left out, as the reader asked {count} */
  'table.merged',
  /** a row with too many or too few cells {row, expected, found} */
  'row.cells',
  /** a quotation mark in a row that is not closed, or closed in the middle of a cell {row} */
  'row.quotes',
  /** a line that is no object of JSON {row} */
  'row.json',
  /** a cell that should hold JSON and does not {row, column, found} */
  'row.cell',
  /** an id that cannot be one {row, column, found} */
  'row.id',
  /** an id that an earlier row has {row, column, found} */
  'row.duplicate',
  /** without a date {row, column} */
  'row.dateless',
  /** not EDTF {row, column, found} */
  'row.date',
  /** a date in words that cannot be read {row, column, found, reason}; reason: a `DateFault` of load/dates */
  'row.date-words',
  /** ends before it begins {row, column, found} */
  'row.reversed',
  /** no event type {row, column, found} */
  'row.type',
  /** no status {row, column, found} */
  'row.status',
  /** no number from −10 to 10 {row, column, found} */
  'row.tone',
  /** not http(s); the row stays without it {row, column, found} */
  'row.url',
  /** the rest of a hundred rows with one complaint {count, reason}; reason: its code */
  'row.more',
  /** a file of rows that has more or fewer of them than when it was written {found, expected} */
  'rows.count',
  /** a file of the reader's own that is not kept on this device {} */
  'read.local',
  /** the thread that reads files ended by itself {url} */
  'read.worker',
  /** the words of a language could not be fetched; the page stays in the one it is in {lang} */
  'read.language',
  /** an address parameter nobody knows {parameter} */
  'address.unknown',
  /** an address parameter with a value that cannot be used {parameter, found} */
  'address.invalid',
  /** an address parameter that stands twice; the last one counts {parameter, found}; found: what is ignored */
  'address.repeated',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What can be wrong with the text of a JSON file. */
export const SYNTAX_REASONS = [
  'symbol',
  'number',
  'name-expected',
  'value-expected',
  'colon-expected',
  'comma-expected',
  'brace-expected',
  'bracket-expected',
  'end-expected',
  'comment',
  'string-unclosed',
  'unicode',
  'escape',
  'character',
  'other',
] as const;
export type SyntaxReason = (typeof SYNTAX_REASONS)[number];

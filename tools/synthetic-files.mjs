// Synthetic events as the files that Démarche reads, piece by piece, so that a file may be larger than memory.
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { actorsOf, syntheticEvents } from './synthetic-events.mjs';
import { ACTORS, SOURCES, TOPICS } from './synthetic-vocabulary.mjs';

const COLUMNS = [
  'start',
  'end',
  'eventType',
  'actors',
  'topics',
  'tone',
  'status',
  'source',
  'title',
];

/** Rows that are written at once. */
const BATCH = 2000;

/** Rows of a row group of a Parquet file; a small file has several of them as well. */
const MOST_IN_GROUP = 100_000;

const columnsOf = ({ titles = true }) => COLUMNS.filter((name) => titles || name !== 'title');

const cellsOf = (event) => ({
  start: event.start,
  end: event.end,
  eventType: event.type.id,
  actors: event.actors.map(({ name }) => name).join('|'),
  topics: event.topics.map(({ name }) => name).join('|'),
  tone: event.tone,
  status: event.status,
  source: event.sources.map(({ name }) => name).join('|'),
  title: event.title,
});

const quote = (cell, separator) => {
  const text = String(cell);
  const isPlain = !text.includes(separator) && !text.includes('"') && !text.includes('\n');
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
};

function* batches(items, size) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function* separatedPieces(wish, separator) {
  const columns = columnsOf(wish);
  yield `${columns.join(separator)}\n`;
  for (const events of batches(syntheticEvents(wish), BATCH)) {
    const lines = events.map((event) => {
      const cells = cellsOf(event);
      return `${columns.map((name) => quote(cells[name], separator)).join(separator)}\n`;
    });
    yield lines.join('');
  }
}

function* parquetPieces(wish) {
  const columns = columnsOf(wish);
  const isNumber = (name) => name === 'tone';
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map((name) => ({
        name,
        repetition_type: 'REQUIRED',
        ...(isNumber(name) ? { type: 'DOUBLE' } : { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
      })),
    ],
  });
  const take = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const size = Math.min(MOST_IN_GROUP, Math.max(1, Math.ceil(wish.count / 4)));
  for (const events of batches(syntheticEvents(wish), size)) {
    const rows = events.map(cellsOf);
    const columnData = columns.map((name) => ({ name, data: rows.map((row) => row[name]) }));
    file.write({ columnData, rowGroupSize: size });
    yield take();
  }
  file.finish();
  yield take();
}

/** The dataset in its full form; an interval is one EDTF text there. */
const fullEvent = (event, { titles = true }) => ({
  id: event.id,
  eventType: event.type.id,
  date: event.end === '' ? event.start : `${event.start}/${event.end}`,
  title: titles ? event.title : event.type.word,
  participants: event.actors.map(({ id }, i) => ({
    actor: id,
    role: i === 0 ? 'initiator' : i === 1 ? 'recipient' : 'participant',
  })),
  topics: event.topics.map(({ id }) => id),
  status: event.status,
  tone: event.tone,
  claims: event.sources.map(({ id }) => ({ source: id })),
});

function* jsonPieces(wish) {
  const named = ({ id, name, kind }) => ({ id, ...(kind ? { kind } : {}), name });
  const head = {
    format: 'demarche/1',
    id: `synthetic-${wish.count}`,
    title: `${wish.count} synthetic events`,
    description: 'Made up by a seeded generator; nothing of it happened.',
    licence: 'CC0-1.0',
    languages: ['en'],
    sources: SOURCES.map(({ id, name }) => ({ id, title: name, kind: 'agency' })),
    actors: actorsOf(wish.actors ?? ACTORS.length).map(named),
    topics: TOPICS.map(named),
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "events": [`;
  let isFirst = true;
  for (const events of batches(syntheticEvents(wish), BATCH)) {
    const lines = events.map((event) => `\n  ${JSON.stringify(fullEvent(event, wish))}`);
    yield `${isFirst ? '' : ','}${lines.join(',')}`;
    isFirst = false;
  }
  yield '\n ]\n}\n';
}

const MAKERS = {
  csv: (wish) => separatedPieces(wish, ','),
  tsv: (wish) => separatedPieces(wish, '\t'),
  parquet: parquetPieces,
  json: jsonPieces,
};

export const FORMATS = Object.keys(MAKERS);

/**
 * The pieces of a file of synthetic events, texts or bytes, in order.
 * @param {string} format one of {@link FORMATS}
 * @param {{count: number, seed?: number, actors?: number, titles?: boolean}} wish without titles, the tables have
 *   no such column, and the full form, which needs one, has the bare word for the type
 */
export function filePieces(format, wish) {
  return MAKERS[format](wish);
}

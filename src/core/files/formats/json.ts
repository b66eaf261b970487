import type { Dataset } from '../../model/dataset.ts';
import type { WrittenEvent, Extract } from '../../model/extract.ts';
import type { WriteData } from '../writing/format.ts';

/**
 * A dataset, format demarche/1, its fields in the order in which the dataset has them. Of a stream, whose
 * header is known only at its end, the lists of sources, actors and topics stand after the events.
 */
export const writeJson: WriteData = async function* (data) {
  const first: Record<string, unknown> = { ...data.header() };
  delete first['events'];
  const later = data.isStream ? ['sources', 'actors', 'topics'] : [];
  const fields = Object.entries(first).filter(([key]) => !later.includes(key));
  yield `{\n${fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(value)},\n`).join('')}`;
  yield '  "events": [';
  yield* eventsOf(data);
  yield ']';
  const header = data.header() as Dataset;
  if (data.isStream) {
    const { sources, actors, topics } = header;
    for (const [key, value] of Object.entries({ sources, actors, topics })) {
      yield `,\n  ${JSON.stringify(key)}: ${indented(value)}`;
    }
  }
  yield '\n}\n';
};

async function* eventsOf(data: Extract): AsyncGenerator<string> {
  let separator = '\n    ';
  for await (const page of data.asWritten()) {
    const texts = page.map((event) => {
      const text = separator + eventJson(event, data.isTable);
      separator = ',\n    ';
      return text;
    });
    if (texts.length > 0) yield texts.join('');
  }
  if (separator.startsWith(',')) yield '\n  ';
}

/** The rows of a table stand on a line each. */
function eventJson(given: WrittenEvent, isTable: boolean): string {
  const event: Record<string, unknown> = { ...given };
  delete event['link'];
  return isTable
    ? JSON.stringify(event)
    : JSON.stringify(event, null, 2).replaceAll('\n', '\n    ');
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

// Our own and not graphology's: that one builds the whole graph first, and writes no spells of time.

import { escapeXml } from '../../paint/svg-text.ts';
import { isoDay, isoInstant } from '../../time/iso.ts';
import { saidOf } from '../writing/format.ts';
import type { WriteData } from '../writing/format.ts';
import { actorFacts, pairFacts } from './graph-facts.ts';
import type { ActorFacts, PairFacts } from './graph-facts.ts';
import { element, openTag, XML_HEAD } from './xml.ts';

const NODE_KEYS = ['kind', 'partOf', 'wikidata', 'iso3166', 'events', 'certain', 'tone'] as const;
const EDGE_KEYS = ['events', 'certain', 'tone'] as const;
const TYPES: Readonly<Record<string, string>> = {
  events: 'integer',
  certain: 'integer',
  tone: 'double',
};

/**
 * Actors and dyads as GEXF 1.3 with time: a spell for each stretch in which there is an event, its end the
 * last millisecond (intervals of GEXF are closed).
 */
export const writeGexf: WriteData = async function* (data, writing) {
  const { title, day } = writing;
  yield XML_HEAD;
  yield `${openTag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' })}\n`;
  yield `  ${openTag('meta', { lastmodifieddate: isoDay(day) })}\n`;
  yield '    <creator>Démarche</creator>\n';
  yield `    <description>${escapeXml(`${title}. ${saidOf(writing)}`)}</description>\n  </meta>\n`;
  const graph = { mode: 'dynamic', defaultedgetype: 'undirected', timeformat: 'dateTime' };
  yield `  ${openTag('graph', { ...graph, timerepresentation: 'interval', timezone: 'UTC' })}\n`;
  yield declared('node', NODE_KEYS) + declared('edge', EDGE_KEYS);
  yield '    <nodes>\n';
  for await (const actor of actorFacts(data, writing)) yield nodeOf(actor);
  yield '    </nodes>\n    <edges>\n';
  for await (const pair of pairFacts(data, writing)) yield edgeOf(pair);
  yield '    </edges>\n  </graph>\n</gexf>\n';
};

function declared(of: string, keys: readonly string[]): string {
  const lines = keys.map(
    (key) =>
      `      ${element('attribute', { id: key, title: key, type: TYPES[key] ?? 'string' })}\n`,
  );
  return `    ${openTag('attributes', { class: of, mode: 'static' })}\n${lines.join('')}    </attributes>\n`;
}

function nodeOf(actor: ActorFacts): string {
  const values = { ...actor, partOf: actor.partOf.join('|') };
  const content = contentOf(NODE_KEYS, values, actor.stretches);
  return `      ${element('node', { id: actor.id, label: actor.name }, content)}\n`;
}

function edgeOf(pair: PairFacts): string {
  const { a, b, level, events } = pair;
  const attributes = { source: a, target: b, kind: level, weight: events };
  const content = contentOf(EDGE_KEYS, { ...pair }, pair.stretches);
  // No id of an actor has a space in it.
  return `      ${element('edge', { id: `${a} ${b} ${level}`, ...attributes }, content)}\n`;
}

function contentOf(
  keys: readonly string[],
  values: Readonly<Record<string, unknown>>,
  stretches: Float64Array,
): string {
  const written = keys
    .map((key) => ({ for: key, value: (values[key] ?? '') as string | number }))
    .filter(({ value }) => value !== '')
    .map((one) => element('attvalue', one));
  return `<attvalues>${written.join('')}</attvalues>${spellsOf(stretches)}`;
}

/** An end that is open or unknown is left out; who is there always has no spells. */
function spellsOf(stretches: Float64Array): string {
  const spells: string[] = [];
  for (let i = 0; i < stretches.length; i += 2) {
    const [start = -Infinity, end = Infinity] = stretches.subarray(i, i + 2);
    if (start === -Infinity && end === Infinity) return '';
    spells.push(
      element('spell', {
        ...(Number.isFinite(start) && { start: isoInstant(start) }),
        ...(Number.isFinite(end) && { end: isoInstant(Math.max(start, end - 1)) }),
      }),
    );
  }
  return spells.length === 0 ? '' : `<spells>${spells.join('')}</spells>`;
}

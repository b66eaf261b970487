// Our own, since graphology reads this format but does not write it; it streams.

import { escapeXml } from '../../paint/svg-text.ts';
import { saidOf } from '../writing/format.ts';
import type { WriteData } from '../writing/format.ts';
import { actorFacts, pairFacts } from './graph-facts.ts';
import { element, openTag, XML_HEAD } from './xml.ts';

const NODE_KEYS = [
  'label',
  'kind',
  'partOf',
  'wikidata',
  'iso3166',
  'events',
  'certain',
  'tone',
  'first',
  'last',
] as const;
const EDGE_KEYS = ['level', 'weight', 'certain', 'tone', 'first', 'last'] as const;
const TYPES: Readonly<Record<string, string>> = {
  events: 'int',
  weight: 'int',
  certain: 'int',
  tone: 'double',
};

/** Actors and dyads as GraphML; of time it has the first and the last day. */
export const writeGraphml: WriteData = async function* (data, writing) {
  yield XML_HEAD;
  yield `${openTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield `  <desc>${escapeXml(`${writing.title}. ${saidOf(writing)}`)}</desc>\n`;
  yield declared('node', NODE_KEYS) + declared('edge', EDGE_KEYS);
  yield `  ${openTag('graph', { id: 'G', edgedefault: 'undirected' })}\n`;
  for await (const { id, name, partOf, ...facts } of actorFacts(data, writing)) {
    const values = { ...facts, label: name, partOf: partOf.join('|') };
    yield `    ${element('node', { id }, dataOf('node', NODE_KEYS, values))}\n`;
  }
  for await (const { a, b, events, ...facts } of pairFacts(data, writing)) {
    const content = dataOf('edge', EDGE_KEYS, { ...facts, weight: events });
    const attributes = { id: `${a} ${b} ${facts.level}`, source: a, target: b };
    yield `    ${element('edge', attributes, content)}\n`;
  }
  yield '  </graph>\n</graphml>\n';
};

function declared(of: string, keys: readonly string[]): string {
  return keys
    .map((key) => {
      const type = TYPES[key] ?? 'string';
      return `  ${element('key', { id: `${of}-${key}`, for: of, 'attr.name': key, 'attr.type': type })}\n`;
    })
    .join('');
}

function dataOf(
  of: string,
  keys: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string {
  return keys
    .filter((key) => values[key] !== null)
    .map((key) => [key, String(values[key])] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => element('data', { key: `${of}-${key}` }, escapeXml(value)))
    .join('');
}

import { parseXml } from '@rgrove/parse-xml';
import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeActorsCsv, writePairsCsv } from '../../../../src/core/files/formats/csv-graph.ts';
import { writeGexf } from '../../../../src/core/files/formats/gexf.ts';
import { actorFacts, pairFacts } from '../../../../src/core/files/formats/graph-facts.ts';
import { writeGraphml } from '../../../../src/core/files/formats/graphml.ts';
import { element } from '../../../../src/core/files/formats/xml.ts';
import type { Extract } from '../../../../src/core/model/extract.ts';
import { datasetWith, istanbul, takeAll, textOf, writingOf } from './taken.ts';

async function allOf<T>(facts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of facts) all.push(one);
  return all;
}

async function count(facts: AsyncIterable<readonly unknown[]>): Promise<number> {
  let all = 0;
  for await (const page of facts) all += page.length;
  return all;
}

const sizes = async (extract: Extract) => ({
  order: await count(extract.actors()),
  size: await count(extract.pairs()),
});

describe('the network as GEXF', () => {
  it('is read by a graph library, with every actor and every pair', async () => {
    const extract = await takeAll(istanbul);
    const graph = gexf.parse(MultiGraph, await textOf(writeGexf, extract, 'ar'), {
      allowUndeclaredAttributes: false,
    });
    expect({ order: graph.order, size: graph.size }).toEqual(await sizes(extract));
    expect(graph.getNodeAttributes('russia')).toMatchObject({ label: 'روسيا', kind: 'state' });
    const between = graph.edges('russia', 'united-states');
    const answered = between.map((edge) => graph.getEdgeAttributes(edge));
    expect(answered).toEqual([expect.objectContaining({ weight: 29 })]);
  });

  it('has the time of each pair as spells that do not touch, and leaves open ends out', async () => {
    const events = ['2025-04-10', '2025-04-10/2025-04-11', '2025-04-13', '2025-05-01/..'];
    const extract = await takeAll(datasetWith(events.map((date) => ({ date }))));
    const text = await textOf(writeGexf, extract);
    const edge = /<edge [^]*?<\/edge>/.exec(text)?.[0] ?? '';
    expect([...edge.matchAll(/<spell ([^>]*)\/>/g)].map(([, spell]) => spell)).toEqual([
      'start="2025-04-10T00:00:00Z" end="2025-04-11T23:59:59.999Z"',
      'start="2025-04-13T00:00:00Z" end="2025-04-13T23:59:59.999Z"',
      'start="2025-05-01T00:00:00Z"',
    ]);
    expect(edge).toContain('weight="4"');
    expect(text).toContain('mode="dynamic"');
  });

  it('is well-formed whatever an actor is called, and says what it is of', async () => {
    const name = 'A "quoted" & <b>\u0000\u0001\ud800\nname';
    const small = datasetWith([{}]);
    const actors = small.actors.map((actor) => ({ ...actor, name }));
    const text = await textOf(writeGexf, await takeAll({ ...small, actors }));
    expect(() => parseXml(text)).not.toThrow();
    const graph = gexf.parse(Graph, text);
    expect(graph.getNodeAttribute('a', 'label')).toBe('A "quoted" & <b>\ufffd\ufffd\ufffd\nname');
    expect(text).toMatch(/<description>Small\. Shown: everything\. Licence: CC0-1\.0\./);
  });
});

describe('the network as GraphML', () => {
  it('is read by a graph library, with every actor and every pair', async () => {
    const extract = await takeAll(istanbul);
    const graph = graphml.parse(MultiGraph, await textOf(writeGraphml, extract, 'ru'));
    expect({ order: graph.order, size: graph.size }).toEqual(await sizes(extract));
    expect(graph.getNodeAttributes('russia')).toMatchObject({ label: 'Россия', iso3166: 'RU' });
  });
});

describe('the network as CSV', () => {
  it('has a row for every pair and for every actor, and nothing that runs', async () => {
    const small = datasetWith([{ tone: -1 }, { tone: 2, date: '2025-05' }]);
    const actors = small.actors.map((actor) => ({ ...actor, name: `=${actor.id}` }));
    const extract = await takeAll({ ...small, actors });
    expect(await textOf(writePairsCsv, extract)).toBe(
      'a,b,aName,bName,level,events,certain,tone,first,last\r\n' +
        "a,b,'=a,'=b,whole,2,2,0.5,2025-04-10,2025-05-31\r\n",
    );
    const rows = (await textOf(writeActorsCsv, extract)).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe("b,'=b,state,,Q1,,2,2,0.5,2025-04-10,2025-05-31");
  });
});

describe('what a network tells', () => {
  it('is in the words of the reader, with no day where an end is open', async () => {
    const extract = await takeAll(datasetWith([{ tone: 1 }, { date: '2025-05-01/..' }]));
    const header = extract.header();
    const actors = header.actors.map((actor) => ({ ...actor, name: { ar: `ع${actor.id}` } }));
    const arabic = { ...extract, header: () => ({ ...header, actors }) };
    const writing = await writingOf(arabic, 'ar');
    const met = { events: 2, first: '2025-04-10', last: '' };
    expect(await allOf(actorFacts(arabic, writing))).toMatchObject([
      { id: 'a', name: 'عa', kind: 'state', wikidata: '', ...met },
      { id: 'b', name: 'عb', kind: 'state', wikidata: 'Q1', ...met },
    ]);
    expect(await allOf(pairFacts(arabic, writing))).toMatchObject([
      { a: 'a', b: 'b', aName: 'عa', bName: 'عb', level: 'whole', ...met },
    ]);
  });
});

describe('an element', () => {
  it('keeps line ends and tabs of its attributes through a parser', () => {
    const text = element('a', { b: '1\n2\t3\r"<' });
    expect(text).toBe('<a b="1&#10;2&#9;3&#13;&quot;&lt;"/>');
  });
});

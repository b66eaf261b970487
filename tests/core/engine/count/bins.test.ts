import { sum } from 'd3-array';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAffiliations } from '../../../../src/core/model/affiliation.ts';
import { parseEdtf } from '../../../../src/core/time/edtf.ts';
import { overlaps } from '../../../../src/core/time/span.ts';
import { ACTOR_IDS, askOnce, dataset, question } from '../../../properties/engine-arbitraries.ts';

const DAY = 86_400_000;
const EDGES = Array.from({ length: 21 }, (_, i) => Date.UTC(2019, 11, 15) + i * 3 * DAY);

it('counts in every bin of every lane the events that a walk over them finds there', async () => {
  await fc.assert(
    fc.asyncProperty(dataset, question, fc.subarray([...ACTOR_IDS]), async (data, asked, lanes) => {
      const all = await askOnce(data, { ...asked, eventLimit: 1000, bins: null });
      const bins = { by: 'actor', lanes, edges: EDGES, beyond: -1 } as const;
      const { bins: answered } = await askOnce(data, { ...asked, eventLimit: -1, bins });
      const { wholesOf } = buildAffiliations(data.actors);
      const rows = all.events.map((event) => {
        const bounds = parseEdtf(event.date.edtf)?.bounds ?? { start: -Infinity, end: Infinity };
        const actors = event.participants.flatMap(({ actor }) => wholesOf(actor, bounds));
        return { bounds, actors, inSpan: event.inSpan, tone: event.tone };
      });
      expect(answered?.lanes).toEqual([...lanes, '']);
      [...lanes, ''].forEach((lane, index) => {
        const inLane = rows.filter(({ actors }) =>
          lane === '' ? !lanes.some((one) => actors.includes(one)) : actors.includes(lane),
        );
        expect(answered?.totals[index]).toBe(inLane.filter(({ inSpan }) => inSpan).length);
        EDGES.slice(1).forEach((end, bin) => {
          const start = EDGES[bin] ?? 0;
          const active = inLane.filter(({ bounds }) => overlaps(bounds, { start, end }));
          const at = index * (EDGES.length - 1) + bin;
          expect(answered?.counts[at]).toBe(active.length);
          const tones = active.flatMap((one) => one.tone ?? []);
          expect(answered?.toneSums[at]).toBeCloseTo(sum(tones), 6);
          expect(answered?.untoned?.[at] ?? 0).toBe(active.length - tones.length);
        });
      });
    }),
  );
});

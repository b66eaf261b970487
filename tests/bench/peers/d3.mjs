// D3 and SVG by the book: a circle for each event, zoom, an overview with a brush, and a join as filter.
import { axisBottom } from 'd3-axis';
import { brushX } from 'd3-brush';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { fetchEvents, listActors, passes, say } from './page.mjs';

const WIDTH = 1000;
const HEIGHT = 600;
const STRIP = 60;
const LANES = 24;
const BARS = 250;

const { names, events } = await fetchEvents();
let shown = events;

const extent = events.reduce(
  ([low, high], { start, end }) => [Math.min(low, start), Math.max(high, end)],
  [Infinity, -Infinity],
);
const whole = scaleUtc(extent, [0, WIDTH]);
let x = whole;
const laneOf = new Map(names.ranked.map((name, i) => [name, Math.min(i, LANES - 1)]));
const laneHeight = (HEIGHT - 30) / LANES;
const y = ({ id, actors }) =>
  ((laneOf.get(actors[0]) ?? LANES - 1) + 0.15 + 0.7 * ((id * 0.618034) % 1)) * laneHeight;
const colour = ({ tone }) => (tone > 1 ? '#2a7' : tone < -1 ? '#c33' : '#777');

const svg = select('#picture').append('svg').attr('width', WIDTH).attr('height', HEIGHT);
const circles = svg.append('g');
const axis = svg.append('g').attr('transform', `translate(0,${HEIGHT - 25})`);
const strip = select('#picture').append('svg').attr('width', WIDTH).attr('height', STRIP);
const bars = strip.append('g');

const place = () => {
  circles.selectAll('circle').attr('cx', ({ start, end }) => x((start + end) / 2));
  axis.call(axisBottom(x));
};

const draw = () => {
  circles
    .selectAll('circle')
    .data(shown, ({ id }) => id)
    .join((enter) => {
      const circle = enter.append('circle').attr('r', 3).attr('cy', y).attr('fill', colour);
      circle.append('title').text(({ title }) => title);
      return circle;
    });
  place();
  const counts = new Array(BARS).fill(0);
  for (const { start } of shown) {
    counts[Math.min(BARS - 1, Math.floor((whole(start) / WIDTH) * BARS))] += 1;
  }
  const most = Math.max(1, ...counts);
  bars
    .selectAll('rect')
    .data(counts)
    .join('rect')
    .attr('x', (_, i) => (i * WIDTH) / BARS)
    .attr('width', WIDTH / BARS)
    .attr('y', (count) => STRIP - (STRIP * count) / most)
    .attr('height', (count) => (STRIP * count) / most)
    .attr('fill', '#999');
  say(shown.length, events.length);
};

const brush = brushX().extent([
  [0, 0],
  [WIDTH, STRIP],
]);
const brushed = strip.append('g').attr('class', 'brush').call(brush);
const zooming = zoom()
  .scaleExtent([1, 10_000])
  .filter((event) => (event.type === 'wheel' ? event.ctrlKey : !event.button))
  .on('zoom', ({ transform, sourceEvent }) => {
    x = transform.rescaleX(whole);
    place();
    if (sourceEvent != null) brushed.call(brush.move, x.range().map(transform.invertX, transform));
  });
svg.call(zooming);
brush.on('brush', ({ selection, sourceEvent }) => {
  if (sourceEvent == null || selection === null) return;
  const [low, high] = selection;
  if (high - low < 1) return;
  const k = WIDTH / (high - low);
  svg.call(zooming.transform, zoomIdentity.scale(k).translate(-low, 0));
});

draw();
brushed.call(brush.move, [0, WIDTH]);
listActors(names.ranked, (chosen) => {
  shown = events.filter((event) => passes(event, chosen));
  draw();
});

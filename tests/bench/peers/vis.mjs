// vis-timeline, as its examples have it: an item for each event, a group for each first actor, a DataView as filter.
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { fetchEvents, listActors, passes, say } from './page.mjs';

const DAY_MS = 86_400_000;
const { names, events } = await fetchEvents();
let chosen = new Set();

const items = new DataSet(
  events.map((event) => ({
    id: event.id,
    group: event.actors[0],
    content: event.title,
    start: event.start,
    ...(event.end - event.start > DAY_MS ? { end: event.end } : {}),
    actors: event.actors,
  })),
);
const view = new DataView(items, { filter: (item) => passes(item, chosen) });
const groups = new DataSet(
  [...new Set(events.map(({ actors }) => actors[0]))].map((id) => ({ id, content: id })),
);
const timeline = new Timeline(document.querySelector('#picture'), view, groups, {
  height: '700px',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
});
timeline.on('changed', () => say(view.length, events.length));
listActors(names.ranked, (wanted) => {
  chosen = wanted;
  view.refresh();
});

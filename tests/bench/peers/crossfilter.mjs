// crossfilter2: the counts that Démarche's filters show, without a picture.
import crossfilter from 'crossfilter2';
import { fetchEvents, listActors, say } from './page.mjs';

const DAY_MS = 86_400_000;
const { names, events } = await fetchEvents();
const all = crossfilter(events);
const byActor = all.dimension(({ actors }) => actors, true);
const groups = [
  byActor.group(),
  all.dimension(({ topics }) => topics, true).group(),
  all.dimension(({ type }) => type).group(),
  all.dimension(({ status }) => status).group(),
  all.dimension(({ start }) => start).group((start) => Math.floor(start / (30 * DAY_MS))),
];
const total = all.groupAll();

const answer = () => {
  // The counts are read, as a page that shows them would.
  document.querySelector('#picture').textContent = String(
    groups.reduce((sum, group) => sum + group.all().length, 0),
  );
  say(total.value(), events.length);
};

answer();
listActors(names.ranked, (chosen) => {
  if (chosen.size === 0) byActor.filterAll();
  else byActor.filterFunction((actor) => chosen.has(actor));
  answer();
});

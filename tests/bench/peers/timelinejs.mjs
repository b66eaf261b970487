// TimelineJS3 from its own build. It has no filter, so there is nothing but to open it.
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { fetchEvents, say } from './page.mjs';

const { events } = await fetchEvents();

const dateOf = (ms) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const timeline = new globalThis.TL.Timeline(
  'picture',
  {
    events: events.map(({ id, start, end, title }) => ({
      unique_id: `e${id}`,
      start_date: dateOf(start),
      end_date: dateOf(end - 1),
      text: { headline: title },
    })),
  },
  { hash_bookmark: false, track_events: [] },
);

const drawn = () => document.querySelectorAll('.tl-timemarker').length;
const wait = () => {
  if (drawn() >= events.length && timeline.ready !== false) say(events.length, events.length);
  else requestAnimationFrame(wait);
};
requestAnimationFrame(wait);

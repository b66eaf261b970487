// Made-up events with the unevenness of real event data, the same for the same seed on every machine.
import { ACTORS, SOURCES, STATUSES, TOPICS, TYPES } from './synthetic-vocabulary.mjs';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2005, 0, 1) / DAY_MS;
const DAYS = Date.UTC(2025, 0, 1) / DAY_MS - FIRST_DAY;

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by splitmix32; 0 ≤ number < 1. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const split = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [split(), split(), split(), 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

/** Draws places 0 … weights.length − 1, each as often as its weight says. */
function drawer(weights) {
  const upTo = new Float64Array(weights.length);
  let total = 0;
  weights.forEach((weight, i) => {
    total += weight;
    upTo[i] = total;
  });
  return (number) => {
    const aim = number * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle] > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Zipf: the second comes 1 / 2^power as often as the first, and so on. No Math.pow: it may differ between machines. */
const zipf = (count, power = 1) =>
  Array.from({ length: count }, (_, i) => (power === 1 ? 1 / (i + 1) : 1 / Math.sqrt(i + 1)));

/** The vocabulary's actors, cut or filled up to `count`. */
export function actorsOf(count) {
  return Array.from({ length: count }, (_, i) => {
    const made = { id: `actor-${i + 1}`, name: `Actor ${i + 1}`, kind: 'organization' };
    return ACTORS[i] ?? made;
  });
}

/** How much happens on each day: more every year, less at weekends, and some sixty crises that flare up and ebb away. */
function dayWeights(random) {
  const weights = new Float64Array(DAYS);
  for (let day = 0; day < DAYS; day += 1) {
    const weekday = (FIRST_DAY + day + 4) % 7;
    weights[day] = (1 + (1.5 * day) / DAYS) * (weekday === 0 || weekday === 6 ? 0.5 : 1);
  }
  for (let crisis = 0; crisis < 60; crisis += 1) {
    const first = Math.floor(random() * DAYS);
    let height = 1 + 12 * random() * random();
    const ebb = 1 - 1 / (3 + 50 * random());
    for (let day = first; day < DAYS && height > 0.05; day += 1) {
      weights[day] += height;
      height *= ebb;
    }
  }
  return weights;
}

const isoDay = (day) => new Date((FIRST_DAY + day) * DAY_MS).toISOString().slice(0, 10);

/** Remembers what days look like as text: there are few of them. */
function dayNames() {
  const names = [];
  return (day) => (names[day + 1000] ??= isoDay(day));
}

function vagueDate(day, kind) {
  if (kind < 0.35) return `${day}?`;
  if (kind < 0.6) return day.slice(0, 7);
  if (kind < 0.75) return `${day.slice(0, 7)}~`;
  if (kind < 0.9) return `${day.slice(0, 8)}${day[8] === '3' ? '2' : day[8]}X`;
  return day.slice(0, 4);
}

/** `{start, end}` as EDTF; `end` is '' but for an interval. */
function drawDate(random, day, nameOf) {
  const kind = random();
  const size = random();
  if (kind < 0.92) return { start: nameOf(day), end: '' };
  if (kind < 0.98) {
    const days =
      size < 0.9 ? 1 + Math.floor(15 * size * size) : 20 + Math.floor(4000 * (size - 0.9));
    return { start: nameOf(day), end: nameOf(day + days) };
  }
  return { start: vagueDate(nameOf(day), size), end: '' };
}

/** Places of one to four actors, each once: anybody, or one of the few the first one deals with often. */
function drawActors(random, draw, count, partners) {
  const first = draw(random());
  const many = random();
  const wanted = Math.min(count, many < 0.12 ? 1 : many < 0.88 ? 2 : many < 0.97 ? 3 : 4);
  const places = [first];
  while (places.length < wanted) {
    const isUsual = random() < 0.5;
    const number = random();
    let place = isUsual
      ? partners[first][Math.floor(number * partners[first].length)]
      : draw(number);
    while (places.includes(place)) place = (place + 1) % count;
    places.push(place);
  }
  return places;
}

function drawTopics(random, draw) {
  const many = random();
  const first = draw(random());
  const second = draw(random());
  if (many < 0.08) return [];
  return many < 0.75 || first === second ? [first] : [first, second];
}

/** One decimal, −10 … +10, around the mean of the type. */
function drawTone(random, mean) {
  const spread = (random() + random() + random() - 1.5) * 4;
  return Math.max(-100, Math.min(100, Math.round((mean + spread) * 10))) / 10;
}

/**
 * Events in the order in which they became known: by date, but for one in thirty that is told late. At the same
 * seed and number of actors, and whatever is done with them, the same events.
 * @param {{count: number, seed?: number, actors?: number}} wish
 * @returns {Generator<{id: string, start: string, end: string, type: {id: string, word: string},
 *   actors: {id: string, name: string}[], topics: {id: string, name: string}[], tone: number, title: string,
 *   status: string, sources: {id: string, name: string}[]}>} `sources`: one or two
 */
export function* syntheticEvents({ count, seed = 1, actors: actorCount = ACTORS.length }) {
  const random = seededRandom(seed);
  const actors = actorsOf(actorCount);
  const drawActor = drawer(zipf(actorCount));
  const partners = actors.map(() => Array.from({ length: 5 }, () => drawActor(random())));
  const drawTopic = drawer(zipf(TOPICS.length, 0.5));
  const drawType = drawer(TYPES.map(({ weight }) => weight));
  const drawStatus = drawer(STATUSES.map(({ weight }) => weight));
  const drawSource = drawer(zipf(SOURCES.length));
  const drawDay = drawer([...dayWeights(random)]);
  const nameOf = dayNames();
  for (let i = 0; i < count; i += 1) {
    const told = drawDay((i + random()) / count);
    const late = random();
    const day = late < 0.03 ? Math.max(0, told - Math.floor((late / 0.03) * 400)) : told;
    const { start, end } = drawDate(random, day, nameOf);
    const type = TYPES[drawType(random())];
    const who = drawActors(random, drawActor, actorCount, partners).map((place) => actors[place]);
    const topics = drawTopics(random, drawTopic).map((place) => TOPICS[place]);
    const source = SOURCES[drawSource(random())];
    const other = SOURCES[drawSource(random())];
    const isTwice = random() < 0.2 && other !== source;
    const number = i + 1;
    yield {
      id: `e${number}`,
      start,
      end,
      type,
      actors: who,
      topics,
      tone: drawTone(random, type.tone),
      title: `${type.word} ${topics.length > 0 ? `on ${topics[0].name.toLowerCase()} ` : ''}no. ${number}`,
      status: STATUSES[drawStatus(random())].id,
      sources: isTwice ? [source, other] : [source],
    };
  }
}

// What is promised, and whether it is kept. A bar says which two numbers it compares.

const valueOf = (results, contender, count, measure) => results[contender]?.[count]?.[measure];

/** How many times as much the peer takes as we do; where the peer was stopped, at least so many. */
function timesOurs(peer, measure, count, least) {
  return {
    title: `${measure}, ${count.toLocaleString('en')} events: ${peer} takes at least ${least} times as long`,
    judge: (results) => {
      const ours = valueOf(results, 'ours', count, measure)?.value;
      const theirs = valueOf(results, peer, count, measure);
      if (ours === undefined || theirs === undefined) return undefined;
      const ratio = (theirs.value ?? theirs.over) / ours;
      if (Number.isNaN(ratio)) return undefined;
      const isOver = theirs.value === undefined;
      if (isOver && ratio < least) return undefined;
      return { met: ratio >= least, told: `${isOver ? 'over ' : ''}${ratio.toFixed(1)} times` };
    },
  };
}

/** How our own measure grows with the number of events; `figure`: another number of it than the one it is known by. */
function growth(measure, from, to, most, { figure = 'value', said = measure } = {}) {
  return {
    title: `${said}: ${to.toLocaleString('en')} events take at most ${most} times as long as ${from.toLocaleString('en')}`,
    judge: (results) => {
      const small = valueOf(results, 'ours', from, measure)?.[figure];
      const large = valueOf(results, 'ours', to, measure)?.[figure];
      if (small == null || large == null) return undefined;
      const ratio = large / small;
      return { met: ratio <= most, told: `${ratio.toFixed(2)} times` };
    },
  };
}

const HEAP = {
  title: 'heap, 1,000,000 events without titles: at most 100 bytes an event',
  judge: (results) => {
    const heap = valueOf(results, 'untitled', 1_000_000, 'heap')?.value;
    if (heap === undefined) return undefined;
    return { met: heap / 1e6 <= 100, told: `${(heap / 1e6).toFixed(1)} bytes` };
  },
};

const DOM = {
  title: 'DOM: under 3,000 elements at every size',
  judge: (results) => {
    const counts = ['ours', 'csv'].flatMap((name) =>
      Object.values(results[name] ?? {}).flatMap(({ dom }) => dom?.value ?? []),
    );
    if (counts.length === 0) return undefined;
    const most = Math.max(...counts);
    return { met: most < 3000, told: `at most ${most}` };
  },
};

const SCRIPTS = {
  title: 'first-load JavaScript: at most 90 KB gzip, up to two seconds after the picture',
  judge: (results) => {
    const [js] = Object.values(results.ours ?? {}).flatMap((found) => found.js ?? []);
    if (js?.value === undefined) return undefined;
    // The smallest size is the page with a dataset in the full form, as most readers meet it.
    const [first, all] = [js.first, js.value].map((bytes) => `${(bytes / 1000).toFixed(1)} KB`);
    return {
      met: js.value <= 90_000,
      told: `${all}, of which ${first} up to the picture`,
    };
  },
};

const ANSWER = {
  title: 'a whole Answer at 1,000,000 events: at most 3 times the floor',
  judge: (_, kernel) => {
    const ratio = kernel?.ratio;
    return ratio === undefined ? undefined : { met: ratio <= 3, told: `${ratio.toFixed(2)} times` };
  },
};

const BARS = [
  timesOurs('vis', 'open', 1000, 3),
  timesOurs('vis', 'open', 10_000, 15),
  timesOurs('vis', 'open', 100_000, 50),
  timesOurs('d3', 'open', 10_000, 1),
  timesOurs('d3', 'open', 100_000, 1),
  timesOurs('vis', 'filter', 1000, 3),
  timesOurs('d3', 'filter', 100_000, 10),
  growth('filter', 1000, 1_000_000, 6),
  growth('pan', 1000, 1_000_000, 1.5),
  timesOurs('d3', 'pan', 10_000, 5),
  growth('brush', 1000, 1_000_000, 1.5),
  growth('brush', 1000, 1_000_000, 1.5, {
    figure: 'lag',
    said: 'brush, from a move to its answer',
  }),
  ANSWER,
  HEAP,
  DOM,
  SCRIPTS,
];

/** `met` is undefined where the numbers are missing, or where a peer was stopped before it could be told. */
export function judgeAll(results, kernel) {
  return BARS.map(({ title, judge }) => {
    const { met, told = 'not measured' } = judge(results, kernel) ?? {};
    return { title, met, told };
  });
}

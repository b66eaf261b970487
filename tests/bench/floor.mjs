// The floor: the counts of a whole Answer by plain loops over the same typed arrays, with nothing prepared and
// nothing kept. It is for questions that filter by actors and by span, and asks nothing of vague edges.

/**
 * @param {object} table an EventTable
 * @param {ArrayLike<number>} quadOf the class of each event type, 0 … 4
 * @param {{actors: ReadonlySet<number>, span: {start: number, end: number} | null, density: {columns: number,
 *   span: {start: number, end: number}}}} wish actors by their places in the table's names
 */
export function countByLoops(table, quadOf, { actors: wanted, span, density }) {
  const { size, startMs, endMs, eventType, status, tone, actors, topics, sources } = table;
  const many = actors.names.length;
  const found = {
    total: size,
    matched: 0,
    inSpan: 0,
    density: Array.from({ length: 5 }, () => new Int32Array(density.columns + 1)),
    actors: new Int32Array(many),
    weights: new Int32Array(many),
    topics: new Int32Array(topics.names.length),
    sources: new Int32Array(sources.names.length),
    types: new Int32Array(32),
    statuses: new Int32Array(8),
    pairs: new Int32Array(many * many),
    pairTones: new Float64Array(many * many),
  };
  const isWanted = new Uint8Array(many);
  for (const place of wanted) isWanted[place] = 1;
  const all = wanted.size === 0;
  const low = span?.start ?? -Infinity;
  const high = span?.end ?? Infinity;
  const perMs = density.columns / (density.span.end - density.span.start);
  const origin = density.span.start;
  const last = density.columns - 1;
  const edges = edgesOf(density);
  for (let row = 0; row < size; row += 1) {
    const from = actors.offsets[row];
    const to = actors.offsets[row + 1];
    let passes = all;
    for (let at = from; at < to && !passes; at += 1) passes = isWanted[actors.codes[at]] === 1;
    const start = startMs[row];
    const end = endMs[row];
    const isIn = start < high && end > low;
    // What others count of a facet does not follow the facet's own filter.
    if (isIn) for (let at = from; at < to; at += 1) found.actors[actors.codes[at]] += 1;
    if (!passes) continue;
    found.matched += 1;
    // The product may be off by a rounding; the edges decide.
    let first = Math.min(last, Math.max(0, Math.floor((start - origin) * perMs)));
    if (first < last && edges[first + 1] <= start) first += 1;
    else if (first > 0 && edges[first] > start) first -= 1;
    let final = Math.max(0, Math.min(last, Math.ceil((end - origin) * perMs) - 1));
    if (final < last && edges[final + 1] < end) final += 1;
    else if (final > 0 && edges[final] >= end) final -= 1;
    const ofQuad = found.density[quadOf[eventType[row]]];
    ofQuad[first] += 1;
    ofQuad[final + 1] -= 1;
    if (!isIn) continue;
    found.inSpan += 1;
    found.types[eventType[row]] += 1;
    found.statuses[status[row]] += 1;
    const topicEnd = topics.offsets[row + 1];
    for (let at = topics.offsets[row]; at < topicEnd; at += 1) found.topics[topics.codes[at]] += 1;
    const sourceEnd = sources.offsets[row + 1];
    for (let at = sources.offsets[row]; at < sourceEnd; at += 1) {
      found.sources[sources.codes[at]] += 1;
    }
    for (let at = from; at < to; at += 1) {
      const a = actors.codes[at];
      found.weights[a] += 1;
      for (let other = at + 1; other < to; other += 1) {
        const b = actors.codes[other];
        const pair = a < b ? a * many + b : b * many + a;
        found.pairs[pair] += 1;
        found.pairTones[pair] += tone[row];
      }
    }
  }
  for (const ofQuad of found.density) {
    for (let column = 1; column < density.columns; column += 1) {
      ofQuad[column] += ofQuad[column - 1];
    }
  }
  return found;
}

/** Where the columns begin and the last one ends. */
export function edgesOf({ columns, span: { start, end } }) {
  return Array.from({ length: columns + 1 }, (_, i) =>
    i === columns ? end : start + ((end - start) * i) / columns,
  );
}

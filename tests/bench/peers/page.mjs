// What the pages of the peers share. Each of them shows the same events as Démarche does, says in its status how
// many of them pass, and has a checkbox for each actor; whatever else it does is the peer's own.

const parameters = new URLSearchParams(location.search);

/**
 * The events, as plain arrays in JSON: what a page made for a peer would fetch. `[startMs, endMs, title, type,
 * tone, actors, topics, status]`, places in `types`, `actors`, `topics` and `statuses`.
 */
export async function fetchEvents() {
  const response = await fetch(parameters.get('data'));
  const { names, rows } = await response.json();
  const events = rows.map(([start, end, title, type, tone, actors, topics, status], i) => ({
    id: i,
    start,
    end,
    title,
    type: names.types[type],
    tone,
    actors: actors.map((place) => names.actors[place]),
    topics: topics.map((place) => names.topics[place]),
    status: names.statuses[status],
  }));
  return { names, events };
}

/** The sentence that Démarche has as well. Whoever measures reads it. */
export function say(matched, total) {
  document.querySelector('[role=status]').textContent = `${matched} of ${total} events`;
}

/** A checkbox for each actor; any of the ticked ones. `onchange` gets the names, empty for everything. */
export function listActors(actors, onchange) {
  const list = document.querySelector('#actors');
  const chosen = new Set();
  for (const actor of actors.slice(0, 60)) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(actor);
      else chosen.delete(actor);
      onchange(chosen);
    });
    label.append(box, actor);
    list.append(label);
  }
}

export const passes = (event, chosen) =>
  chosen.size === 0 || event.actors.some((actor) => chosen.has(actor));

/** Fetched when something in the timeline is first pointed at. */
export { default as BinCard } from './BinCard.svelte';
export { default as EventCard } from './EventCard.svelte';

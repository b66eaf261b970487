/** Fetched when something is first selected. */
export { default as ActorDetails } from './ActorDetails.svelte';
export { default as EventDetails } from './EventDetails.svelte';

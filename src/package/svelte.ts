import type { Component } from 'svelte';
import Explorer from './Demarche.svelte';
import type { DemarcheProps } from './props.ts';

export type { DemarcheProps };

/** The explorer as a component. Its styles are in `demarche/style.css`. */
export const Demarche: Component<DemarcheProps> = Explorer;

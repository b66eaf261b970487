/**
 * The rooms of src and what each may import: a room, or one file of it. Imports within a room are free.
 * Lower floors come first; type imports count.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  model: ['time'],
  i18n: ['time'],
  load: ['model', 'time'],
  engine: ['model', 'time'],
  layout: ['engine/question.ts', 'engine/answer.ts', 'model', 'time'],
  scene: ['layout', 'model', 'i18n', 'time'],
  paint: ['scene/mark.ts'],
  state: ['load', 'engine', 'layout', 'scene', 'i18n', 'model', 'time'],
  export: ['paint', 'scene', 'i18n', 'model', 'time', 'state/view.ts'],
  ui: [
    ...['time', 'model', 'i18n', 'load', 'engine', 'layout'],
    ...['scene', 'paint', 'state', 'export'],
  ],
  cli: [
    ...['time', 'model', 'i18n', 'load', 'engine', 'layout'],
    ...['scene', 'paint', 'state', 'export'],
  ],
  'start.ts': ['state'],
  'main.ts': ['ui', 'state', 'start.ts'],
  'worker.ts': ['state'],
};

/** Packages that only some rooms may import, by how their names begin. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  svelte: ['state', 'ui', 'main.ts'],
  'node:': ['cli'],
  comlink: ['state', 'worker.ts'],
};

/** The longest a file may be, without blank and comment lines; the catalogues are as long as they are. */
export const LONGEST = 300;
export const MAY_BE_LONG: readonly string[] = [
  'i18n/en.ts',
  'i18n/ar.ts',
  'i18n/ru.ts',
  'i18n/late/en.ts',
  'i18n/late/ar.ts',
  'i18n/late/ru.ts',
];

/**
 * The rooms of src and what each may import: a room, or one file of it. Imports within a room are free.
 * Lower floors come first; type imports count. A file is in the room with the longest name that it begins with.
 */
const LOAD_AND_ENGINE = ['core/load', 'core/engine', 'core/model', 'core/time'] as const;
const CONTRACT = 'core/engine/contract';
/** What a chart may import, beside what the charts share: no chart knows another. */
const UNDER_CHARTS = [
  ...(['core/labels', 'core/view', CONTRACT] as const),
  ...(['core/i18n', 'core/model', 'core/time'] as const),
];

export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'core/time': [],
  'core/model': ['core/time'],
  'core/i18n': ['core/time'],
  'core/load': ['core/model', 'core/time'],
  'core/edit': ['core/load', 'core/model', 'core/time'],
  [CONTRACT]: ['core/model', 'core/time'],
  'core/engine': [CONTRACT, 'core/model', 'core/time'],
  'core/brief': [CONTRACT, 'core/model', 'core/time'],
  'core/view': [CONTRACT, 'core/i18n', 'core/model', 'core/time'],
  'core/labels': [CONTRACT, 'core/view', 'core/i18n', 'core/model', 'core/time'],
  'core/charts/drawing': UNDER_CHARTS,
  'core/charts/skyline': ['core/charts/drawing', ...UNDER_CHARTS],
  'core/charts/chronicle': ['core/charts/drawing', ...UNDER_CHARTS],
  'core/charts/timeline': ['core/charts/drawing', ...UNDER_CHARTS],
  'core/charts/relations': ['core/charts/drawing', ...UNDER_CHARTS],
  'core/charts/movement': ['core/charts/drawing', ...UNDER_CHARTS],
  'core/paint': ['core/charts/drawing/mark.ts'],
  'core/figure': [
    ...['core/charts', 'core/labels', 'core/view', CONTRACT],
    ...['core/i18n', 'core/model', 'core/time'],
  ],
  'core/line': [
    ...['core/figure', 'core/charts', 'core/labels', 'core/view', 'core/brief'],
    ...[CONTRACT, 'core/i18n'],
    ...LOAD_AND_ENGINE,
  ],
  'core/files': [
    ...['core/paint', 'core/figure', 'core/charts', 'core/labels', 'core/view'],
    ...['core/i18n', 'core/model', 'core/time'],
  ],
  'core/demarche.ts': ['core'],
  'core/briefing-picture.ts': ['core'],
  app: ['core'],
  cli: ['core'],
  package: ['app', 'core'],
};

/** Packages that only some rooms may import, by how their names begin. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  svelte: ['app', 'package'],
  'node:': ['cli', 'package/fonts.ts'],
  comlink: ['app/session'],
};

/** The longest a file may be, without blank and comment lines; the catalogues are as long as they are. */
export const LONGEST = 300;
export const MAY_BE_LONG = /^core\/i18n\/[a-z]+\/words\//;

/** How many files a folder may hold, and the folders of equals, which may hold more. */
export const MOST_FILES = 25;
export const EQUALS: readonly string[] = [];

// Who is measured, at which sizes, and where in its page is what.

const escaped = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

const OURS = {
  isOurs: true,
  /** The picture is there when this has something in it. */
  drawn: 'svg.timeline',
  picture: 'svg.timeline',
  brush: '.brush .selection',
  checkbox: (page, actor) =>
    page
      .getByRole('group', { name: 'Actors', exact: true })
      .getByRole('checkbox', { name: new RegExp(`^${escaped(actor)}\\b`) })
      .first(),
  address: (origin, file) =>
    `${origin}/app/?lang=en&data=${encodeURIComponent(`${origin}/events/${file}`)}`,
  exports: 'dialog',
};

const EVERYTHING = ['open', 'heap', 'dom', 'filter', 'zoom', 'pan', 'brush', 'export', 'js'];

const peer = (page, picture, fields) => ({
  isOurs: false,
  drawn: picture,
  picture,
  brush: null,
  checkbox: (tab, actor) =>
    tab
      .locator('#actors label')
      .filter({ hasText: new RegExp(`^${escaped(actor)}$`) })
      .locator('input'),
  address: (origin, file) => `${origin}/peers/${page}.html?data=/events/${file}`,
  file: (count) => `${count}.plain`,
  measures: EVERYTHING,
  ...fields,
});

/** `sizes`: up to which. `exports`: what is taken for the text of the picture; null for nothing. */
export const CONTENDERS = {
  ours: {
    ...OURS,
    title: 'Démarche',
    file: (count) => (count <= 10_000 ? `${count}.json` : `${count}.parquet`),
    measures: EVERYTHING,
    sizes: [1, Infinity],
  },
  csv: {
    ...OURS,
    title: 'Démarche, from CSV',
    file: (count) => `${count}.csv`,
    measures: ['open', 'heap', 'dom', 'filter'],
    sizes: [1000, Infinity],
  },
  untitled: {
    ...OURS,
    title: 'Démarche, without titles',
    file: (count) => `${count}-untitled.parquet`,
    measures: ['open', 'heap'],
    sizes: [100_000, Infinity],
  },
  vis: peer('vis', '#picture .vis-center', {
    title: 'vis-timeline 8.5.4',
    sizes: [1, Infinity],
    exports: '#picture',
  }),
  timelinejs: peer('timelinejs', '#picture', {
    title: 'TimelineJS 3.9.11',
    measures: ['open', 'heap', 'dom', 'js'],
    sizes: [1, 1000],
    exports: null,
  }),
  d3: peer('d3', '#picture svg', {
    title: 'plain D3 and SVG',
    brush: '.brush .selection',
    sizes: [1, 100_000],
    exports: '#picture svg',
  }),
  crossfilter: peer('crossfilter', '#picture', {
    title: 'crossfilter2 1.5.4, no picture',
    drawn: null,
    measures: ['open', 'heap', 'filter', 'js'],
    sizes: [1, Infinity],
    exports: null,
  }),
};

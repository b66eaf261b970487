/** The parts of a dataset in which nothing is wrong or doubtful, to be made wrong one at a time. */
export const SOURCE = { id: 'gazette', title: 'Talks', published: '2025-04-12' };
export const NORTH = { id: 'north', kind: 'state', name: { en: 'Northland' } };
export const ENVOY = {
  id: 'envoy',
  kind: 'person',
  name: { en: 'Envoy' },
  partOf: [{ actor: 'north', date: '2024/2025' }],
};
export const TOPIC = { id: 'embassies', name: { en: 'Embassies' } };
export const TALKS = {
  id: 'talks',
  eventType: 'CONSULT',
  date: '2025-04-10',
  title: { en: 'Talks' },
  participants: [{ actor: 'envoy', role: 'participant' }],
  topics: ['embassies'],
  status: 'occurred',
  claims: [{ source: 'gazette' }],
};

/** A dataset of these parts, some of its fields given otherwise. */
export const datasetWith = (fields: object) => ({
  format: 'demarche/1',
  id: 'small',
  title: { en: 'Small' },
  languages: ['en'],
  sources: [SOURCE],
  actors: [NORTH, ENVOY],
  topics: [TOPIC],
  events: [TALKS],
  ...fields,
});

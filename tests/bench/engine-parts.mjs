// What the kernel benchmark takes of the engine, built into one module as the page's own build would do it.
export { openTableEngine } from '../../src/engine/table.ts';
export { NO_FILTER } from '../../src/engine/question.ts';
export { loadTable } from '../../src/load/load-table.ts';
export { STATUSES } from '../../src/model/dataset.ts';
export { EVENT_TYPES } from '../../src/model/event-type.ts';
export { datasetOfTable } from '../../src/model/table-dataset.ts';
export { idsOfNames } from '../../src/model/name-ids.ts';

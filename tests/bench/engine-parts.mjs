// What the kernel benchmark takes of the engine, built into one module as the page's own build would do it.
export { openTableEngine } from '../../src/core/engine/table.ts';
export { NO_FILTER } from '../../src/core/engine/contract/question.ts';
export { loadTable } from '../../src/core/load/load-table.ts';
export { STATUSES } from '../../src/core/model/dataset.ts';
export { EVENT_TYPES, QUAD_CLASSES, quadClassOf } from '../../src/core/model/event-type.ts';
export { datasetOfTable } from '../../src/core/model/table-dataset.ts';
export { idsOfNames } from '../../src/core/model/name-ids.ts';

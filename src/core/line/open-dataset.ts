import type { Engine } from '../engine/contract/engine.ts';
import type { DatasetHeader } from '../model/dataset.ts';

/** A dataset that stands open: what the page holds of it, and who answers for the events. */
export interface OpenDataset {
  readonly header: DatasetHeader;
  readonly engine: Engine;
}

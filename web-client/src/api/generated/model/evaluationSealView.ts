/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * The seal over all records. `root_hash` is the SHA-256 of these, joined by line feeds: the evaluation's id,
 * `records`, `samples`, `valid_samples`, the last record's `hash`.
 */
export interface EvaluationSealView {
  /** How many records. */
  records: number;
  /** The digest over everything. */
  root_hash: string;
  /** How many samples. */
  samples: number;
  /** When they were sealed. */
  sealed_at: Timestamp;
  /** How many valid ones. */
  valid_samples: number;
}

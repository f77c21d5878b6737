/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEvaluationRecord } from './idEvaluationRecord';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { Timestamp } from './timestamp';

/**
 * A record of raw data. `hash` is the SHA-256 of these, joined by line feeds: `previous_hash`, `position`,
 * `sha256`, `bytes`, `samples`, `valid_samples`, `name`.
 */
export interface EvaluationRecordView {
  /** The file's length. */
  bytes: number;
  /** When it was recorded. */
  created_at: Timestamp;
  /** Of which evaluation. */
  evaluation_id: IdThirdPartyEvaluation;
  /** The digest of this one. */
  hash: string;
  /** Its id. */
  id: IdEvaluationRecord;
  /**
     * How they were collected.
     * @nullable
     */
  method?: string | null;
  /** The file's name. */
  name: string;
  /** Counts from 1. */
  position: number;
  /** The digest of the record before; 64 zeros for the first. */
  previous_hash: string;
  /** Samples in it. */
  samples: number;
  /** SHA-256 of the file. */
  sha256: string;
  /** Valid ones of them. */
  valid_samples: number;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * One document of the file.
 */
export interface ArchiveEntry {
  /** When it was made. */
  at: Timestamp;
  /** The record's id. */
  id: string;
  /**
     * `terms`, `notice`, `bid`, `evaluation`, `award`, `contract`, `supplement`, `acceptance`, `payment`,
     * `challenge` or `complaint`.
     */
  kind: string;
  /**
     * SHA-256 of its content in hex, where it has one.
     * @nullable
     */
  sha256?: string | null;
  /** What it says. */
  title: string;
}

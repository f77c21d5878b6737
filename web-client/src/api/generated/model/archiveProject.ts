/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * How long the file is kept.
 */
export interface ArchiveProject {
  until?: LocalDate | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ArchiveEntry } from './archiveEntry';
import type { IdProcurementProject } from './idProcurementProject';
import type { LocalDate } from './localDate';
import type { Status } from './status';

/**
 * The file of a purchase.
 */
export interface ArchiveView {
  archive_until?: LocalDate | null;
  /** Lines of the audit trail about the project itself. */
  audit_events: number;
  /** What is in it. */
  entries: ArchiveEntry[];
  /** Who evaluated; from the announcement of the result on. */
  experts: string[];
  /** Of which project. */
  project_id: IdProcurementProject;
  /** Its state. */
  status: Status;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AuditEventViewDetails } from './auditEventViewDetails';
import type { IdAuditEvent } from './idAuditEvent';
import type { Timestamp } from './timestamp';

/**
 * One line of the audit trail.
 */
export interface AuditEventView {
  /** What was done. */
  action: string;
  /** Who: `user:<id>`, `client:<id>`, `system` or `anonymous`. */
  actor: string;
  /** When. */
  at: Timestamp;
  /**
     * More.
     * @nullable
     */
  details?: AuditEventViewDetails;
  /**
     * The status before.
     * @nullable
     */
  from_status?: string | null;
  /** Its id; ids grow with time. */
  id: IdAuditEvent;
  /** To what kind of record. */
  kind: string;
  /** Which one. */
  object_id: string;
  /**
     * Why.
     * @nullable
     */
  reason?: string | null;
  /** In which call. */
  request_id: string;
  /**
     * The status after.
     * @nullable
     */
  to_status?: string | null;
}

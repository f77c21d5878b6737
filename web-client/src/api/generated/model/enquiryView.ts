/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdEnquiry } from './idEnquiry';
import type { IdProcurementProject } from './idProcurementProject';
import type { Timestamp } from './timestamp';

/**
 * A question and its answer. Who asked is not shown to anybody.
 */
export interface EnquiryView {
  /**
     * What was answered.
     * @nullable
     */
  answer?: string | null;
  answered_at?: Timestamp | null;
  /** When it was asked. */
  created_at: Timestamp;
  /** Its id. */
  id: IdEnquiry;
  /** About which project. */
  project_id: IdProcurementProject;
  /** What was asked. */
  question: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ClarifiedTerms } from './clarifiedTerms';
import type { IdClarification } from './idClarification';
import type { IdProcurementProject } from './idProcurementProject';
import type { Timestamp } from './timestamp';

/**
 * A clarification as it was published.
 */
export interface ClarificationView {
  changes?: ClarifiedTerms | null;
  /** The deadline from then on. */
  due_after: Timestamp;
  /** The deadline before it. */
  due_before: Timestamp;
  /** Its id. */
  id: IdClarification;
  /** Whether it may affect the bids. */
  material: boolean;
  /** From 1. */
  number: number;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** When it was published. */
  published_at: Timestamp;
  /** What it says. */
  text: string;
}

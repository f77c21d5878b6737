/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { About } from './about';
import type { IdProcurementProject } from './idProcurementProject';
import type { IdRequirementOpinion } from './idRequirementOpinion';
import type { OpinionOutcome } from './opinionOutcome';
import type { Timestamp } from './timestamp';

/**
 * An opinion. Who gave it is not shown.
 */
export interface OpinionView {
  /** What it is about. */
  about: About;
  /**
     * Why.
     * @nullable
     */
  answer?: string | null;
  answered_at?: Timestamp | null;
  /** When it was given. */
  created_at: Timestamp;
  /** Its id. */
  id: IdRequirementOpinion;
  /** What became of it. */
  outcome: OpinionOutcome;
  /** On which project. */
  project_id: IdProcurementProject;
  /** What it says. */
  text: string;
}

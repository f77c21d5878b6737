/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardView } from './awardView';
import type { DeadlineView } from './deadlineView';
import type { IdProcurementProject } from './idProcurementProject';
import type { Status } from './status';
import type { Timestamp } from './timestamp';

/**
 * Where a project stands after a decision about its awards.
 */
export interface AwardDecisionView {
  /** The awards that stand. */
  awards: AwardView[];
  challenge_until?: Timestamp | null;
  /** The legal clocks, with what is or was late. */
  deadlines: DeadlineView[];
  /** The project. */
  id: IdProcurementProject;
  result_until?: Timestamp | null;
  sign_until?: Timestamp | null;
  /** The project's state. */
  status: Status;
  /** The project's version. */
  version: number;
}

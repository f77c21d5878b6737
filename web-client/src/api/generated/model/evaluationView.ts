/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AwardMethod } from './awardMethod';
import type { IdProcurementProject } from './idProcurementProject';
import type { LotEvaluationView } from './lotEvaluationView';
import type { Progress } from './progress';
import type { Status } from './status';
import type { Tie } from './tie';
import type { Timestamp } from './timestamp';

/**
 * The evaluation of a project.
 */
export interface EvaluationView {
  /** What this caller can do now. */
  available_actions: string[];
  /** How the winner is found. */
  award_method: AwardMethod;
  closed_at?: Timestamp | null;
  /** By number. */
  lots: LotEvaluationView[];
  /** Percent of the total that the price makes; 0 where it is not scored. */
  price_weight: number;
  progress?: Progress | null;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** The project's state. */
  status: Status;
  /**
     * The seed, where equal bids were drawn; see the panel for the algorithm.
     * @nullable
     */
  tie_seed?: string | null;
  /**
     * SHA-256 of the seed of draws between equal bids: it stands before.
     * @nullable
     */
  tie_seed_hash?: string | null;
  /** Equal bids in the drawn order. */
  ties: Tie[];
}

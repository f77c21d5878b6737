/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FinalOfferView } from './finalOfferView';
import type { IdAnything } from './idAnything';
import type { IdProcurementProject } from './idProcurementProject';
import type { OfferRoundStatus } from './offerRoundStatus';
import type { Timestamp } from './timestamp';

/**
 * A round of final offers.
 */
export interface OfferRoundView {
  /** Until when offers come in, excluded. */
  closes_at: Timestamp;
  /** Its id. */
  id: IdAnything;
  /** From 1. */
  number: number;
  /** The offers: a bidder's own always, everybody's to the others once it is settled. */
  offers: FinalOfferView[];
  /** When it was opened. */
  opened_at: Timestamp;
  /** Of which project. */
  project_id: IdProcurementProject;
  settled_at?: Timestamp | null;
  /** Where it stands. */
  status: OfferRoundStatus;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { CustodianRole } from './custodianRole';
import type { IdProcurementProject } from './idProcurementProject';
import type { ReleasedKey } from './releasedKey';
import type { Status } from './status';
import type { Timestamp } from './timestamp';

/**
 * How far the opening is.
 */
export interface BidOpeningView {
  opened_at?: Timestamp | null;
  /** Of which project. */
  project_id: IdProcurementProject;
  /** The keys that were released. */
  released: ReleasedKey[];
  /** The project's state. */
  status: Status;
  /** One of these must release its key next; empty once the bids are open. */
  waiting_for: CustodianRole[];
}

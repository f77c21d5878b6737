/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdOrganization } from './idOrganization';
import type { NotifiedParty } from './notifiedParty';
import type { Timestamp } from './timestamp';

/**
 * Who was told the result.
 */
export interface EvaluationNotificationView {
  organization_id?: IdOrganization | null;
  /** How many people have it in their inbox. */
  people: number;
  /** The evaluated or its authority. */
  recipient: NotifiedParty;
  /** When. */
  sent_at: Timestamp;
}

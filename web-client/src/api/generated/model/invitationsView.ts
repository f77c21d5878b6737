/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSupplier } from './idSupplier';
import type { InvitationView } from './invitationView';
import type { Timestamp } from './timestamp';

/**
 * Who is asked to bid, and how that came about. Names, seed and pool are for the purchaser's side until
 * the bids are opened; a supplier sees its own invitation.
 */
export interface InvitationsView {
  /**
     * How anybody draws again.
     * @nullable
     */
  algorithm?: string | null;
  /** Whether all are shown. */
  complete: boolean;
  drawn_at?: Timestamp | null;
  /** Who is asked. */
  items: InvitationView[];
  /**
     * Who was drawn from.
     * @nullable
     */
  pool?: IdSupplier[] | null;
  /**
     * The seed.
     * @nullable
     */
  seed?: string | null;
  /**
     * SHA-256 of the seed: stands before the draw.
     * @nullable
     */
  seed_hash?: string | null;
}

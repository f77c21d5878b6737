/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */

/**
 * The open venues of a region by who owns them.
 */
export interface SocialVenueRow {
  /** Its name. */
  name: string;
  /** The region's code. */
  region: string;
  /** Of these, owned by enterprises, private non-enterprise units and collectives. */
  social: number;
  /**
     * The social ones of those whose owner is on record.
     * @nullable
     */
  social_share?: number | null;
  /** Of these, with no owner on record; in no share. */
  unknown: number;
  /** Open venues. */
  venues: number;
}

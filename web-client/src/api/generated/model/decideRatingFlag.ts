/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FlagOutcome } from './flagOutcome';
import type { IdRating } from './idRating';

/**
 * A decision about a flag.
 */
export interface DecideRatingFlag {
  /**
     * Why, 1–2,000 characters; it is public with every rating that is set aside.
     * @maxLength 2000
     */
  decision: string;
  /** What came of it. */
  outcome: FlagOutcome;
  /**
     * With `confirmed`: which of the ratings are set aside; all of them without it.
     * @nullable
     */
  rating_ids?: IdRating[] | null;
}

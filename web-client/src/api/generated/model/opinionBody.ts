/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GivenBy } from './givenBy';
import type { OpinionChannel } from './opinionChannel';

/**
 * An opinion.
 */
export interface OpinionBody {
  /** By whom. */
  by: GivenBy;
  /** How it was given. */
  channel: OpinionChannel;
  /**
     * 1 非常不满意 to 5 非常满意.
     * @minimum 1
     * @maximum 5
     */
  rating: number;
  /**
     * 1–1,000 characters.
     * @maxLength 1000
     * @nullable
     */
  text?: string | null;
}

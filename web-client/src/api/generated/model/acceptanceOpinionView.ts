/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GivenBy } from './givenBy';
import type { OpinionChannel } from './opinionChannel';

/**
 * An opinion.
 */
export interface AcceptanceOpinionView {
  /** By whom. */
  by: GivenBy;
  /** How it was given. */
  channel: OpinionChannel;
  /** 1–5. */
  rating: number;
  /**
     * In words; not for the public.
     * @nullable
     */
  text?: string | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdSpace } from './idSpace';
import type { NewDraw } from './newDraw';
import type { Timestamp } from './timestamp';

/**
 * A new session.
 */
export interface CreateSession {
  /**
     * How many people there may be; at most as many as the space takes.
     * @minimum 1
     * @maximum 100000
     */
  capacity: number;
  /**
     * 简介.
     * @maxLength 5000
     * @nullable
     */
  description?: string | null;
  draw?: NewDraw | null;
  /** The end, excluded. */
  ends_at: Timestamp;
  /**
     * Most tickets that one person can have; 10 without it.
     * @minimum 1
     * @maximum 500
     * @nullable
     */
  max_party?: number | null;
  /**
     * Percent of the places kept for walk-ins and the elderly until the day; without it the rule
     * parameter `booking.walk_in_reserve_percent`.
     * @minimum 0
     * @maximum 100
     * @nullable
     */
  reserve_percent?: number | null;
  sales_close_at?: Timestamp | null;
  /** Where: it takes this space for its time. */
  space_id: IdSpace;
  /** The beginning. */
  starts_at: Timestamp;
  /**
     * 名称, 1–200 characters.
     * @maxLength 200
     */
  title: string;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Timestamp } from './timestamp';

/**
 * What to change about a session.
 */
export interface UpdateSession {
  /**
     * Not below what is taken and offered.
     * @minimum 1
     * @maximum 100000
     * @nullable
     */
  capacity?: number | null;
  /**
     * 简介.
     * @maxLength 5000
     * @nullable
     */
  description?: string | null;
  ends_at?: Timestamp | null;
  /**
     * Most tickets that one person can have.
     * @minimum 1
     * @maximum 500
     * @nullable
     */
  max_party?: number | null;
  /**
     * Percent of the places kept off the internet until the day.
     * @minimum 0
     * @maximum 100
     * @nullable
     */
  reserve_percent?: number | null;
  sales_close_at?: Timestamp | null;
  starts_at?: Timestamp | null;
  /**
     * 名称.
     * @maxLength 200
     * @nullable
     */
  title?: string | null;
}

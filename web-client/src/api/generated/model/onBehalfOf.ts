/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Channel } from './channel';

/**
 * Somebody without an account, for whom staff book.
 */
export interface OnBehalfOf {
  /** How they asked: `counter`, `phone` or `village`. */
  channel: Channel;
  /**
     * 姓名.
     * @maxLength 50
     */
  name: string;
  /**
     * A mobile or landline number.
     * @maxLength 20
     */
  phone: string;
}

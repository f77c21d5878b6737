/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';
import type { TicketView } from './ticketView';

/**
 * What became of one scan.
 */
export interface CheckInResult {
  /**
     * Its place in the batch, from 0.
     * @minimum 0
     */
  index: number;
  problem?: Problem | null;
  /**
     * 200, else the problem's status.
     * @minimum 0
     */
  status: number;
  ticket?: TicketView | null;
}

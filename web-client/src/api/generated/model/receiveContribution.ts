/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { LocalDate } from './localDate';

/**
 * 到位.
 */
export interface ReceiveContribution {
  received_on?: LocalDate | null;
}

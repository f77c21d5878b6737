/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { TicketView } from './ticketView';

/**
 * Tickets that were taken together.
 */
export interface TicketsView {
  /** One for each person, in the order of the party. */
  tickets: TicketView[];
}

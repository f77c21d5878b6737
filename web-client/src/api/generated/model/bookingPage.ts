/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BookingView } from './bookingView';

export interface BookingPage {
  items: BookingView[];
  /** @nullable */
  next_cursor?: string | null;
  /** @nullable */
  total?: number | null;
}

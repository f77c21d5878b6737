/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Span } from './span';

export interface DayAvailability {
  date: string;
  open: Span[];
  busy: Span[];
  free: Span[];
  starts: string[];
}

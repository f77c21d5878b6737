/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { IdExpert } from './idExpert';
import type { Timestamp } from './timestamp';

/**
 * A draw as it is published with the result.
 */
export interface PublishedDraw {
  /** Who could be drawn. */
  candidates: IdExpert[];
  /**
     * What was drawn from.
     * @nullable
     */
  domain?: string | null;
  /** Who was, in the order of the draw. */
  drawn: IdExpert[];
  /** When. */
  drawn_at: Timestamp;
  /** From 1. */
  number: number;
  /** How many were to be drawn. */
  seats: number;
}

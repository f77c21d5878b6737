/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProblemField } from './problemField';

/**
 * A problem as clients see it (RFC 9457), for the OpenAPI document.
 */
export interface Problem {
  /** For a booking that clashes: free times nearby. */
  alternatives?: unknown;
  /** For a booking that clashes: the times that are taken. */
  conflicts?: unknown;
  /**
     * What happened this time.
     * @nullable
     */
  detail?: string | null;
  /**
     * The fields that break a rule.
     * @nullable
     */
  errors?: ProblemField[] | null;
  /** The request id, to quote when asking for help. */
  instance: string;
  /**
     * The HTTP status, repeated.
     * @minimum 0
     */
  status: number;
  /** The kind in words, in the language of the request. */
  title: string;
  /** Stable URI path that names the kind, such as `/problems/booking-conflict`. */
  type: string;
}

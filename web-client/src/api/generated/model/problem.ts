/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProblemField } from './problemField';
import type { Span } from './span';

export interface Problem {
  type: string;
  title: string;
  status: number;
  /** @nullable */
  detail?: string | null;
  instance: string;
  /** @nullable */
  errors?: ProblemField[] | null;
  /** @nullable */
  conflicts?: Span[] | null;
  /** @nullable */
  alternatives?: Span[] | null;
}

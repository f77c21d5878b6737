/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProblemTypeView } from './problemTypeView';

/**
 * All kinds of problems.
 */
export interface ProblemTypeList {
  /** In the order of their statuses. */
  items: ProblemTypeView[];
}

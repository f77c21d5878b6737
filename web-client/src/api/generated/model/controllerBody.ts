/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ControllerRelation } from './controllerRelation';

/**
 * Who controls a supplier.
 */
export interface ControllerBody {
  /**
     * Of a body its unified social credit code, of a person the resident id. Only a keyed digest is kept.
     * @maxLength 18
     */
  identifier: string;
  /**
     * 名称、姓名, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /** How. */
  relation: ControllerRelation;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ControllerRelation } from './controllerRelation';

/**
 * Who controls a supplier.
 */
export interface ControllerView {
  /** 名称; a person's name is masked. */
  name: string;
  /** Whether it is a person. */
  natural_person: boolean;
  /** How. */
  relation: ControllerRelation;
}

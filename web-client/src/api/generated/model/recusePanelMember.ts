/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { RecusalRelation } from './recusalRelation';

/**
 * Why a member must stay away.
 */
export interface RecusePanelMember {
  /**
     * 1–500 characters.
     * @minLength 1
     * @maxLength 500
     */
  reason: string;
  /** 回避情形. */
  relation: RecusalRelation;
}

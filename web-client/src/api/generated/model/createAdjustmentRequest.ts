/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AdjustmentKind } from './adjustmentKind';

/**
 * A change to ask for.
 */
export interface CreateAdjustmentRequest {
  /**
     * Which item; needed to change or remove one.
     * @maxLength 12
     * @nullable
     */
  code?: string | null;
  /**
     * 说明, at most 2,000 characters.
     * @maxLength 2000
     * @nullable
     */
  description?: string | null;
  /** What is asked for. */
  kind: AdjustmentKind;
  /**
     * 名称, as it is to be; needed to add or change one.
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
  /**
     * 理由, 1–2,000 characters; the public does not see it.
     * @maxLength 2000
     */
  reason: string;
  /** Whose catalogue. */
  region: string;
}

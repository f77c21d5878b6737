/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { AdjustmentDecision } from './adjustmentDecision';
import type { IdCatalogueVersion } from './idCatalogueVersion';

/**
 * A decision; everybody can read its reason.
 */
export interface DecideAdjustmentRequest {
  /** 处理结果. */
  decision: AdjustmentDecision;
  /**
     * Why, 1–2,000 characters.
     * @maxLength 2000
     */
  reason: string;
  version_id?: IdCatalogueVersion | null;
}

/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GivenPoints } from './givenPoints';

/**
 * An indicator with those below it.
 */
export interface NewIndicator {
  /**
     * Those below it; without any it is scored itself. At most five levels.
     * @nullable
     */
  children?: NewIndicator[] | null;
  /**
     * 指标编号, unique in the standard, 1–40 characters.
     * @maxLength 40
     */
  code: string;
  /**
     * 指标名称, 1–100 characters.
     * @maxLength 100
     */
  name: string;
  /**
     * 评分细则.
     * @maxLength 1000
     * @nullable
     */
  scoring_rule?: string | null;
  /**
     * 数据来源.
     * @maxLength 200
     * @nullable
     */
  source?: string | null;
  /**
     * 目标值.
     * @maxLength 200
     * @nullable
     */
  target?: string | null;
  /**
     * 计量单位.
     * @maxLength 40
     * @nullable
     */
  unit?: string | null;
  /** 权重 of the whole in percent, such as `"12.50"`; that of its children sums to exactly it. */
  weight: GivenPoints;
}

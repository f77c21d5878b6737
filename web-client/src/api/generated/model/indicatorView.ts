/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Points } from './points';

/**
 * An indicator in its place.
 */
export interface IndicatorView {
  /** 指标编号. */
  code: string;
  /** 1 at the top. */
  level: number;
  /** 指标名称. */
  name: string;
  /**
     * The indicator above it.
     * @nullable
     */
  parent_code?: string | null;
  /**
     * 评分细则.
     * @nullable
     */
  scoring_rule?: string | null;
  /**
     * 数据来源.
     * @nullable
     */
  source?: string | null;
  /**
     * 目标值.
     * @nullable
     */
  target?: string | null;
  /**
     * 计量单位.
     * @nullable
     */
  unit?: string | null;
  /** 权重 in percent. */
  weight: Points;
}

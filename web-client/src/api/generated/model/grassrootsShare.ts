/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { GrassrootsRow } from './grassrootsRow';

/**
 * 基层占比.
 */
export interface GrassrootsShare {
  /** 下达合计, fen. */
  appropriated_fen: number;
  /**
     * The second as a part of the first, in hundredths of a percent; null of nothing.
     * @nullable
     */
  appropriated_share_hundredths?: number | null;
  /** To townships and villages, fen. */
  grassroots_appropriated_fen: number;
  /** By townships and villages, fen. */
  grassroots_spent_fen: number;
  /**
     * In which region's subtree; null is everywhere.
     * @nullable
     */
  region?: string | null;
  /** One for each line, level and region. */
  rows: GrassrootsRow[];
  /** 支出合计, fen. */
  spent_fen: number;
  /**
     * The second as a part of the first, in hundredths of a percent; null of nothing.
     * @nullable
     */
  spent_share_hundredths?: number | null;
  /**
     * Whether it is met.
     * @nullable
     */
  target_met?: boolean | null;
  /**
     * The year's target for what is appropriated, in hundredths of a percent.
     * @nullable
     */
  target_share_hundredths?: number | null;
  /** Which year. */
  year: number;
}

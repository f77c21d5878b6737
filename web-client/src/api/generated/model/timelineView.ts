/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProcurementMethod } from './procurementMethod';
import type { TimelineStepView } from './timelineStepView';
import type { Timestamp } from './timestamp';

/**
 * The legal timeline of a project or of a plan.
 */
export interface TimelineView {
  /** The earliest deadline for bids that publication then accepts. */
  earliest_bids_due_at: Timestamp;
  /** 采购方式. */
  method: ProcurementMethod;
  /** Whether the budget is at the threshold of open tender. */
  open_tender_threshold_reached: boolean;
  /**
     * The smallest panel; null for a single source.
     * @nullable
     */
  panel_minimum?: number | null;
  /** 公告发布: the real one, or the one that is reckoned from. */
  publish_at: Timestamp;
  /** Every date, in order. */
  steps: TimelineStepView[];
}

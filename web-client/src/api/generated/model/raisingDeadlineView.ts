/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { FundDutyStatus } from './fundDutyStatus';
import type { RaisingDisclosureKind } from './raisingDisclosureKind';

/**
 * A disclosure that is due or done.
 */
export interface RaisingDeadlineView {
  /**
     * When it was done.
     * @nullable
     */
  done_on?: string | null;
  /** Until the end of this day. */
  due_on: string;
  /** Which. */
  kind: RaisingDisclosureKind;
  /** Derived from both. */
  status: FundDutyStatus;
}

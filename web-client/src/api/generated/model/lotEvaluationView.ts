/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { BidResultView } from './bidResultView';
import type { IdLot } from './idLot';
import type { LotStatus } from './lotStatus';
import type { RejectedBidView } from './rejectedBidView';

/**
 * The evaluation of one lot.
 */
export interface LotEvaluationView {
  /** Which lot. */
  lot_id: IdLot;
  /** 包号. */
  number: number;
  /** Bids that did not pass the checks, or are invalid. */
  rejected: RejectedBidView[];
  /** Best first; none before the evaluation is closed. */
  results: BidResultView[];
  /** Its state. */
  status: LotStatus;
}

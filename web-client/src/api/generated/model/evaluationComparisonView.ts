/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { EvaluationYearView } from './evaluationYearView';
import type { IdThirdPartyEvaluation } from './idThirdPartyEvaluation';
import type { PeersView } from './peersView';

/**
 * A result beside others.
 */
export interface EvaluationComparisonView {
  /** Which evaluation. */
  evaluation_id: IdThirdPartyEvaluation;
  /** Final results of peers in this year. */
  peers: PeersView;
  /** By which standard. */
  standard_code: string;
  /** Final results of the subject, in the order of years. */
  years: EvaluationYearView[];
}

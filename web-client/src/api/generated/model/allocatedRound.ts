/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ProposalView } from './proposalView';
import type { RoundView } from './roundView';

/**
 * A round with the times that it proposes.
 */
export interface AllocatedRound {
  /** The first thousand of its times. */
  proposals: ProposalView[];
  /** The round. */
  round: RoundView;
}

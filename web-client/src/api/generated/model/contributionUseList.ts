/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { ContributionUseView } from './contributionUseView';

/**
 * The uses of a contribution.
 */
export interface ContributionUseList {
  /** In the order in which they were recorded. */
  items: ContributionUseView[];
}

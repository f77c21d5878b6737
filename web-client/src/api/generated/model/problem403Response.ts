/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * `/problems/forbidden`: Not allowed; `/problems/bid-sealed`: The bid is sealed; `/problems/scores-sealed`: The scores are sealed; `/problems/recused`: The expert is recused; `/problems/own-interest`: It concerns one's own organization
 */
export type Problem403Response = Problem;
